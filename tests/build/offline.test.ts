import { readFileSync } from 'node:fs';
import { type Node, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { builtFile, builtPaths } from './built.ts';

const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'importScripts',
  'sendBeacon',
]);

/** Calls that could reach the network. */
function networkCalls(source: string): string[] {
  const found: string[] = [];
  const look = ({ callee }: { callee: Node }) => {
    const text = source.slice(callee.start, callee.end);
    const name = text.slice(text.lastIndexOf('.') + 1);
    if (NETWORK.has(name)) found.push(text);
  };
  simple(parse(source, { ecmaVersion: 2022, sourceType: 'module' }), {
    CallExpression: look,
    NewExpression: look,
    ImportExpression: (node) => found.push(source.slice(node.start, node.end)),
  });
  return found;
}

test('the check sees a network call', () => {
  expect(networkCalls('fetch("x"); self.fetch("y"); new WebSocket("z"); navigator.sendBeacon("w")')).toHaveLength(4);
});

test.each(builtPaths('.js'))('%s calls no network', (path) => {
  expect(networkCalls(builtFile(path))).toEqual([]);
});

test.each(builtPaths('.html', '.css'))('%s loads nothing from elsewhere', (path) => {
  expect(builtFile(path)).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/);
});

test('the lockfile names no registry', () => {
  const lock = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
  expect(lock).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});

test('the lockfile names every package of every platform, as npm ci asks', () => {
  const { packages } = z
    .object({
      packages: z.record(z.string(), z.object({ optionalDependencies: z.optional(z.record(z.string(), z.string())) })),
    })
    .parse(JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')));
  const named = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));
  const asked = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(asked.filter((name) => !named.includes(name))).toEqual([]);
});
