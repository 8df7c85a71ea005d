import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CORE = new URL('../../lib/core/', import.meta.url);

function sourcesIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(sourcesIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : sourcesIn(value),
  );
}

test('every source of the data is listed in one file, and nothing else', () => {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const sources = files.flatMap((file) => sourcesIn(JSON.parse(readFileSync(new URL(file, CORE), 'utf8'))));
  const listed = readFileSync(new URL('SOURCES.md', CORE), 'utf8').matchAll(/^- (.+)$/gmu);
  expect([...new Set([...listed].map(([, source]) => source))].sort()).toEqual([...new Set(sources)].sort());
});
