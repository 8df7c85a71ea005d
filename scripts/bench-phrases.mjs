import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';

const BENCH = fileURLToPath(new URL('../tests/bench/phrases/main.ts', import.meta.url));

await main(async () => {
  await prepare();
  const flags = ['--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, BENCH, ...process.argv.slice(2)], { stdio: 'inherit' });
  return await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
});
