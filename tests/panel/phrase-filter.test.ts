import { expect, test } from 'vitest';
import { countLibraries } from '../../components/libraries/library-counts.ts';
import { filterPhrases, type PhraseFilter, UNLABELLED } from '../../components/libraries/list/phrase-filter.ts';
import type { LibraryRow, PhraseRow } from '../../lib/library/phrase-rows.ts';

function phrase(id: string, fields: Partial<PhraseRow> = {}): PhraseRow {
  const labels = { roles: [], genres: [], topics: [], tags: [] };
  return { id, body: id, ...labels, state: 'approved', library: 'own', author: '本机', at: 1, ...fields };
}

function library(id: string, fields: Partial<LibraryRow> = {}): LibraryRow {
  return { id, name: id, kind: 'imported', note: '', at: 1, ...fields };
}

const PHRASES = [
  phrase('m-2', { body: '开展安全生产培训', roles: ['measures'], topics: ['safety'], tags: ['演练'], at: 5 }),
  phrase('m-10', { body: '走访慰问', roles: ['measures', 'results'], at: 4 }),
  phrase('draft', { body: '安全第一', state: 'draft', at: 3 }),
  phrase('gone', { body: '旧的', retiredAt: 9, at: 9 }),
  phrase('other', { body: '别的库', library: 'street', at: 8 }),
  phrase('hidden', { body: '删除的库里的', library: 'closed', at: 8 }),
];

function found(filter: Partial<PhraseFilter>, uses: [string, number][] = []): string[] {
  const knows = { libraries: ['own', 'street'], uses: new Map(uses) };
  const whole: PhraseFilter = { place: { kind: 'all' }, words: '', order: 'recent', ...filter };
  return filterPhrases(PHRASES, whole, knows).map(({ id }) => id);
}

test('a place shows its own: all in use, one library, or what was deleted', () => {
  expect(found({})).toEqual(['other', 'm-2', 'm-10', 'draft']);
  expect(found({ place: { kind: 'library', id: 'street' } })).toEqual(['other']);
  expect(found({ place: { kind: 'deleted' } })).toEqual(['gone']);
});

test('words are looked for in text and tags, all of them', () => {
  expect(found({ words: '安全' })).toEqual(['m-2', 'draft']);
  expect(found({ words: ' 安全  演练 ' })).toEqual(['m-2']);
  expect(found({ words: '安全 慰问' })).toEqual([]);
});

test('filters narrow together, and find what has no label', () => {
  expect(found({ role: 'measures' })).toEqual(['m-2', 'm-10']);
  expect(found({ role: 'measures', topic: 'safety' })).toEqual(['m-2']);
  expect(found({ role: UNLABELLED })).toEqual(['other', 'draft']);
  expect(found({ state: 'draft' })).toEqual(['draft']);
});

test('the most used come first, or the order in which a library numbers its phrases', () => {
  const uses: [string, number][] = [
    ['draft', 7],
    ['m-10', 9],
  ];
  expect(found({ order: 'used' }, uses)).toEqual(['m-10', 'draft', 'other', 'm-2']);
  expect(found({ order: 'original' })).toEqual(['draft', 'm-2', 'm-10', 'other']);
});

test('libraries are counted by what is in use of them, the own one first', () => {
  const counts = countLibraries(
    [library('closed', { retiredAt: 2 }), library('street'), library('own', { kind: 'personal', at: 9 })],
    PHRASES,
  );
  expect(counts.open.map(({ library: { id }, count }) => [id, count])).toEqual([
    ['own', 3],
    ['street', 1],
  ]);
  expect(counts).toMatchObject({ all: 4, deleted: 1, retired: [{ count: 1 }] });
});
