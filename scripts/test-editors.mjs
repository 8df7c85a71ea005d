import { mkdirSync, readFileSync } from 'node:fs';
import { build } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';
import { REPORTS } from './test/counts.mjs';
import { editorTable } from './test/editor-table.mjs';

await main(async () => {
  await prepare();
  await build();
  mkdirSync(REPORTS.folder, { recursive: true });
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = REPORTS.playwright;
  const code = await run('playwright', [
    'test',
    'tests/e2e/editors/',
    '--reporter=list,json',
    ...process.argv.slice(2),
  ]);
  console.log(`\n${editorTable(JSON.parse(readFileSync(REPORTS.playwright, 'utf8')).suites)}`);
  return code;
});
