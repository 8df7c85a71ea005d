import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Lints a file as if it stood in that folder, and gives the rules that refused it. */
function refusals(folder: string, files: Record<string, string>): string[] {
  mkdirSync(join(ROOT, folder), { recursive: true });
  const planted = mkdtempSync(join(ROOT, folder, 'planted-'));
  try {
    for (const [name, source] of Object.entries(files)) writeFileSync(join(planted, name), source);
    const linter = join(ROOT, 'node_modules/.bin/oxlint');
    const { stdout, stderr } = spawnSync(linter, ['--format=json', planted], { cwd: ROOT, encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
    const report: { diagnostics: { code: string }[] } = JSON.parse(stdout);
    return report.diagnostics.map(({ code }) => code);
  } finally {
    rmSync(planted, { recursive: true });
  }
}

test.each([
  [
    'a regular expression that backtracks',
    'lib/core',
    'export const a = /(?:a+)+$/;',
    'regexp(no-super-linear-backtracking)',
  ],
  ['one that is slow on every start', 'lib/core', 'export const a = /a+b/;', 'regexp(no-super-linear-move)'],
  ['core importing the editor', 'lib/core', "export * from '../../editor/x.ts';", 'gaoban(import-direction)'],
  ['core importing a package', 'lib/core', "export * from 'dexie';", 'gaoban(import-direction)'],
  ['core using the DOM', 'lib/core', 'export const a = document.title;', 'eslint(no-restricted-globals)'],
  [
    'the editor importing a view',
    'lib/editor',
    "export * from '../../../components/x.ts';",
    'gaoban(import-direction)',
  ],
  [
    'a view importing an entry point',
    'components',
    "export * from '../../entrypoints/x.ts';",
    'gaoban(import-direction)',
  ],
  [
    'an entry point importing the command line',
    'entrypoints',
    "export * from '../../lib/cli/x.ts';",
    'gaoban(import-direction)',
  ],
  ['any', 'lib/core', 'export const a: any = 1;', 'typescript(no-explicit-any)'],
  ['a type assertion', 'lib/core', 'export const a = 1 as unknown;', 'typescript(consistent-type-assertions)'],
  [
    'a non-null assertion',
    'lib/core',
    'export const a = (b?: string) => b!.length;',
    'typescript(no-non-null-assertion)',
  ],
  ['an empty catch', 'lib/core', 'export function a() { try { a(); } catch {} }', 'eslint(no-empty)'],
])('refuses %s', (_what, folder, source, rule) => {
  expect(refusals(folder, { 'a.ts': source })).toContain(rule);
});

test('refuses an import that runs in a circle', () => {
  const files = { 'a.ts': "export * from './b.ts';", 'b.ts': "export * from './a.ts';" };
  expect(refusals('lib/core', files)).toContain('import(no-cycle)');
});

test('lets good code pass', () => {
  expect(refusals('lib/core', { 'a.ts': 'export const a = [/^\\d{4}年/u] as const;\n' })).toEqual([]);
});
