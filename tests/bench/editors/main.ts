import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { launch } from '../../../scripts/browser/launch.mjs';
import { serve } from '../../../scripts/browser/serve.mjs';
import { readDrafts } from '../drafts.ts';
import { makeTexts } from '../texts.ts';
import { EDITORS } from './rooms.ts';
import { type EditorTiming, MIDDLE, timeEditor } from './time-editor.ts';

const CHARACTERS = 20_000;
const LIMITS = { keyToMark: 200, injected: 60_000 };
const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const PAGES = fileURLToPath(new URL('../../pages', import.meta.url));

const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const [{ text } = { text: '' }] = makeTexts(readDrafts(), [CHARACTERS]);
const lines = text.split('\n').filter((line) => line.trim() !== '');
const html = lines
  .toSpliced(lines.length >> 1, 0, ...MIDDLE)
  .map((line) => `<p>${line.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</p>`)
  .join('\n');

const server = await serve(PAGES);
const running = await launch({ extension: EXTENSION, headless: true });
const timings: EditorTiming[] = [];
for (const editor of EDITORS.filter(({ page }) => options.only === undefined || options.only === page)) {
  process.stderr.write(`${editor.name} …\n`);
  timings.push(await timeEditor(running, `http://127.0.0.1:${server.port}`, editor, html));
}
await running.close();
await server.close();

const injected = ['page-bridge.js', 'content-scripts/editor.js']
  .map((file) => gzipSync(readFileSync(`${EXTENSION}/${file}`)).length)
  .reduce((sum, size) => sum + size, 0);

if (options.json) process.stdout.write(`${JSON.stringify({ characters: CHARACTERS, timings, injected })}\n`);
else {
  const row = (cells: readonly string[]) => `${cells.map((cell, at) => cell.padEnd(at === 0 ? 18 : 26)).join('')}\n`;
  process.stdout.write(
    row([
      `${CHARACTERS.toLocaleString('en')} characters`,
      'key to mark, median',
      'slowest',
      'tasks over 50 ms',
      'without us',
    ]),
  );
  for (const { name, keyToMark, slowest, longTasks, longTasksWithout } of timings) {
    const met = keyToMark < LIMITS.keyToMark ? 'met' : 'NOT MET';
    process.stdout.write(
      row([
        name,
        `${keyToMark.toFixed(0)} ms ${met}`,
        `${slowest.toFixed(0)} ms`,
        told(longTasks),
        told(longTasksWithout),
      ]),
    );
  }
  const met = injected < LIMITS.injected ? 'met' : 'NOT MET';
  process.stdout.write(
    `put into a page, gzipped: ${(injected / 1000).toFixed(1)} kB of ${LIMITS.injected / 1000} ${met}\n`,
  );
}

function told(tasks: readonly number[]): string {
  return tasks.length === 0 ? 'none' : `${tasks.length}, longest ${Math.max(...tasks)} ms`;
}
