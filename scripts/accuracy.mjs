import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main } from './setup/main.mjs';
import { continueWithNode24 } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';

const ACCURACY = fileURLToPath(new URL('../tests/accuracy/main.ts', import.meta.url));

await main(async () => {
  await installPackages();
  continueWithNode24();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ACCURACY, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
});
