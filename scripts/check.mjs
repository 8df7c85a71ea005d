import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main } from './setup/main.mjs';
import { continueWithNode24 } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';

const CHECK = fileURLToPath(new URL('../lib/cli/check.ts', import.meta.url));

await main(async () => {
  await installPackages();
  continueWithNode24();
  // Files are named from where the user stands, which npm tells.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHECK, ...process.argv.slice(2)], {
    cwd,
    stdio: 'inherit',
  });
  return await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
});
