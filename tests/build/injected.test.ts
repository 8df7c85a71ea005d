import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtFile } from './built.ts';

test('what is put into a page is small, both halves together', () => {
  const sizes = ['content-scripts/editor.js', 'page-bridge.js'].map((path) => gzipSync(builtFile(path)).length);
  expect(sizes.every((size) => size > 1000)).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
});
