import { describe, expect, test } from 'vitest';
import { genreFiles } from '../../lib/core/genres/files.ts';
import { check } from '../../lib/core/linter/check.ts';
import { roleOf } from '../../lib/core/phrases/phrase.ts';
import { roleOptions } from '../../lib/core/phrases/roles.ts';
import { blanksOf, fillSnippet, readSnippet } from '../../lib/core/phrases/snippet.ts';
import { topics } from '../../lib/core/phrases/topics.ts';
import { builtInPhrases } from '../phrases/carets.ts';

const phrases = builtInPhrases();
/** A phrase is one place of a draft: what a whole draft has to have is not asked of it. */
const ALONE = {
  'missing-section': 'off',
  'section-order': 'off',
  'empty-section': 'off',
  length: 'off',
} as const;

function piecesOf(body: string) {
  const pieces = readSnippet(body);
  if ('problem' in pieces) throw new Error(`${pieces.problem}: ${body}`);
  return pieces;
}

describe('the built-in library', () => {
  test('has at least 600 phrases, each with an id and a text of its own', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(600);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    expect(new Set(phrases.map(({ body }) => body)).size).toBe(phrases.length);
  });

  test('names only roles, topics and genres that there are', () => {
    const roles = new Set(roleOptions.map(({ id }) => id));
    const ids = new Set(topics.map(({ id }) => id));
    expect(phrases.flatMap((phrase) => phrase.roles.filter((role) => !roles.has(role)))).toEqual([]);
    expect(phrases.flatMap((phrase) => phrase.topics.filter((topic) => !ids.has(topic)))).toEqual([]);
    expect(phrases.filter(({ genres, roles: own }) => genres.length === 0 || own.length === 0)).toEqual([]);
  });

  test('has three phrases for each topic and each part that tells of work done', () => {
    const parts = [['preamble', 'overview'], ['measures'], ['results'], ['experience'], ['problems'], ['plan']];
    const summary = phrases.filter(({ genres }) => genres.includes('work-summary'));
    const few = topics.flatMap(({ id, name }) =>
      parts
        .filter((roles) => {
          const own = summary.filter(
            (phrase) => phrase.topics.includes(id) && phrase.roles.some((role) => roles.includes(role)),
          );
          return own.length < 3;
        })
        .map((roles) => `${name} ${roles.join('/')}`),
    );
    expect(few).toEqual([]);
  });

  test('has a general phrase for each part of each genre that has text of its own', () => {
    const lines = ['title', 'signature', 'date'];
    const general = phrases.filter((phrase) => phrase.topics.length === 0);
    const without = genreFiles.flatMap(({ id, name, parts }) =>
      parts
        .map(roleOf)
        .filter((role) => !lines.includes(role))
        .filter((role) => !general.some((phrase) => phrase.genres.includes(id) && phrase.roles.includes(role)))
        .map((role) => `${name} ${role}`),
    );
    expect(without).toEqual([]);
  });

  test('passes the project’s own checks in each genre a phrase is for, and leaves blanks that are found', () => {
    const faults = phrases.flatMap(({ id, body, genres }) => {
      const pieces = piecesOf(body);
      const { text } = fillSnippet(pieces, new Map());
      const open = pieces.filter((piece) => 'blank' in piece).length;
      return genres.flatMap((genre) => {
        const { diagnostics, blanks } = check(text, { severities: ALONE, genre });
        const found = blanks.reduce((sum, group) => sum + group.blanks.length, 0);
        const others = diagnostics.filter(({ rule }) => rule !== 'placeholder');
        return [
          ...(found === open ? [] : [`${id}: ${found} of ${open} blanks found`]),
          ...others.map(({ rule, message }) => `${id}: ${rule} ${message}`),
        ];
      });
    });
    expect(faults).toEqual([]);
  });

  test('passes them filled in', () => {
    const faults = phrases.flatMap(({ id, body }) => {
      const pieces = piecesOf(body);
      const values = new Map(
        blanksOf(pieces).map(({ number, label, choices }) => [number, choices[0] ?? valueFor(label, number)]),
      );
      // Made-up numbers need not add up.
      const severities = { ...ALONE, 'sum-mismatch': 'off' } as const;
      const { diagnostics } = check(fillSnippet(pieces, values).text, { severities });
      return diagnostics.map(({ rule, message }) => `${id}: ${rule} ${message}`);
    });
    expect(faults).toEqual([]);
  });
});

const WORDS: [RegExp, string][] = [
  [/^年度$|^年份$/u, '2026'],
  [/月份$/u, '11'],
  [/^日$|^报送日$/u, '25'],
  [/日期$/u, '11月25日'],
  [/时间$/u, '上午9时'],
  [/单位|部门|机构|组织$/u, '柳河镇'],
  [/负责人|姓名/u, '周明'],
];

/** Something of the kind that is asked for: of several amounts the first is the greatest, as in a sum and its parts. */
function valueFor(label: string, number: number): string {
  const word = WORDS.find(([pattern]) => pattern.test(label));
  if (word) return word[1];
  return /数|次|率|例|额|量|点|值|积|度|吨|龄|距|时$|幅|分$/u.test(label) ? String(96 - 17 * number) : '专项整治';
}
