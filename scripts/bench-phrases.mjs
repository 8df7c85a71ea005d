import { fileURLToPath } from 'node:url';
import { build } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { runScript } from './setup/run.mjs';

const BENCH = fileURLToPath(new URL('../tests/bench/phrases/main.ts', import.meta.url));

await main(async () => {
  await prepare();
  await build();
  const flags = ['--disable-warning=ExperimentalWarning'];
  return await runScript([...flags, BENCH, ...process.argv.slice(2)]);
});
