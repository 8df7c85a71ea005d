import { readFileSync } from 'node:fs';
import { type Node, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
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

/** What a function fetches that has no address but that of a WebAssembly file of the package. */
const OWN_FILE =
  /new URL\(([`"'])\/assets\/[\w.-]+\.wasm\1,\s*(?:import\.meta\.url|[`"']{2}\s*\+\s*self\.location\.href)\)/g;

/** A part of a page’s script that is loaded once it is wanted. */
const OWN_CHUNK = /^import\(([`"'])\.\/[\w-]+\.js\1\)$/;

/** Calls that could reach the network. */
function networkCalls(source: string): string[] {
  const found: string[] = [];
  const text = ({ start, end }: Node) => source.slice(start, end);
  const isOwnFile = (ancestors: readonly Node[]) => {
    const inside = ancestors.findLast(({ type }) => type.includes('Function'));
    return inside !== undefined && text(inside).match(/new URL\(/g)?.length === text(inside).match(OWN_FILE)?.length;
  };
  const look = ({ callee }: { callee: Node }, _: unknown, ancestors: readonly Node[]) => {
    const called = text(callee);
    const name = called.slice(called.lastIndexOf('.') + 1);
    if (NETWORK.has(name) && !(called === 'fetch' && isOwnFile(ancestors))) found.push(called);
  };
  ancestor(parse(source, { ecmaVersion: 2022, sourceType: 'module' }), {
    CallExpression: look,
    NewExpression: look,
    ImportExpression: (node) => {
      if (!OWN_CHUNK.test(text(node))) found.push(text(node));
    },
  });
  return found;
}

test('the check sees a network call', () => {
  expect(networkCalls('fetch("x"); self.fetch("y"); new WebSocket("z"); navigator.sendBeacon("w")')).toHaveLength(4);
});

test('the check lets a file of the package pass, and nothing beside it', () => {
  const loader = (address: string) =>
    `function load(e) { e ??= new URL(${address}, import.meta.url); return fetch(e); }`;
  expect(networkCalls(loader('"/assets/words-Ab_1.wasm"'))).toEqual([]);
  for (const address of ['"https://x/assets/words.wasm"', '"//x/words.wasm"', 'where', '"/assets/words.js"'])
    expect(networkCalls(loader(address))).toEqual(['fetch']);
});

test('the check lets a page load its own chunks, and nothing from elsewhere', () => {
  expect(networkCalls('import(`./built-in-Ab_1.js`)')).toEqual([]);
  for (const address of ['"https://x/a.js"', '"//x/a.js"', '"../a.js"', 'where'])
    expect(networkCalls(`import(${address})`)).toHaveLength(1);
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
