import { type AnyNode, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { expect, test } from 'vitest';
import { builtFile, builtPaths } from './built.ts';
import { HARMLESS, NEWER_CSS, NEWER_GLOBALS, NEWER_MEMBERS } from './newer-than-109.ts';

/** Chromium 109 knows all of ES2022; the `v` flag of regular expressions and later syntax it does not. */
const SYNTAX = 2022;

const scripts = builtPaths('.js');

function shipped(path: string): string {
  return HARMLESS.reduce((source, pattern) => source.replace(pattern, 'harmless'), builtFile(path));
}

function newerNames(source: string): string[] {
  const found = new Set<string>();
  const note = (names: Record<string, number>, node: AnyNode) => {
    if (node.type === 'Identifier' && Object.hasOwn(names, node.name)) found.add(`${node.name} (${names[node.name]})`);
  };
  simple(parse(source, { ecmaVersion: SYNTAX, sourceType: 'module', allowHashBang: true }), {
    CallExpression: ({ callee }) => {
      if (callee.type === 'MemberExpression') note(NEWER_MEMBERS, callee.property);
      note(NEWER_GLOBALS, callee);
    },
    NewExpression: ({ callee }) => note(NEWER_GLOBALS, callee),
  });
  return [...found];
}

test('the check knows newer syntax, names and styles when it sees them', () => {
  expect(newerNames('[1].toSorted(); Promise.withResolvers(); new EditContext()')).toHaveLength(3);
  expect(() => newerNames('/[a--b]/v')).toThrow(SyntaxError);
  expect(newerStyles('.a{color:color-mix(in srgb,red,blue)} .b{color:red;& .c{color:blue}}')).toHaveLength(2);
});

test('something was built', () => {
  expect(scripts).not.toEqual([]);
});

test.each(scripts)('%s runs in Chromium 109', (path) => {
  expect(newerNames(shipped(path))).toEqual([]);
});

function newerStyles(source: string): string[] {
  return Object.entries(NEWER_CSS).flatMap(([name, pattern]) => (pattern.test(source) ? [name] : []));
}

test.each(builtPaths('.css', '.js', '.html'))('the styles in %s work in Chromium 109', (path) => {
  expect(newerStyles(shipped(path))).toEqual([]);
});
