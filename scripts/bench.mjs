import { fileURLToPath } from 'node:url';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { runScript } from './setup/run.mjs';

const BENCH = fileURLToPath(new URL('../tests/bench/main.ts', import.meta.url));
const PHRASES = fileURLToPath(new URL('bench-phrases.mjs', import.meta.url));

await main(async () => {
  await prepare();
  const flags = ['--expose-gc', '--disable-warning=ExperimentalWarning'];
  const args = process.argv.slice(2);
  const code = await runScript([...flags, BENCH, ...args]);
  if (code !== 0 || args.includes('--quick')) return code;
  return await runScript([PHRASES, ...args]);
});
