import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));
}

const all = [...sources('components'), ...sources('entrypoints')];
const manifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

test('every text in the locale file is shown somewhere', () => {
  const isUsed = (key: string): boolean =>
    manifest.includes(`__MSG_${key}__`) || all.some(({ text }) => text.includes(`'${key}'`));
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
});

test('the interface shows no Chinese but from the locale file', () => {
  const own = all.filter(({ path, text }) => path.endsWith('.tsx') && /\p{Script=Han}/u.test(text));
  expect(own.map(({ path }) => path)).toEqual([]);
});

test('each text asks for its substitutions in order, without a gap', () => {
  for (const [key, { message }] of Object.entries(messages)) {
    const numbers = [...new Set([...message.matchAll(/\$(\d)/gu)].map(([, number]) => Number(number)))].sort();
    expect([key, ...numbers]).toEqual([key, ...numbers.map((_number, at) => at + 1)]);
  }
});
