import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { MOST_ROWS } from '../../lib/library/exchange/file-problem.ts';
import { libraryFile, readLibraryFile } from '../../lib/library/exchange/library-file.ts';
import { readPhraseLines, writePhraseLines } from '../../lib/library/exchange/phrase-lines.ts';
import { planImport } from '../../lib/library/exchange/plan-import.ts';
import { readTextFile } from '../../lib/library/exchange/read-text-file.ts';
import { writeLibraryFile } from '../../lib/library/exchange/write-library.ts';
import type { PhraseRow, TermRow } from '../../lib/library/phrase-rows.ts';
import { closeStores } from './store-at-work.ts';

afterEach(closeStores);

const LIBRARY = { id: 'lib', name: '社区', note: '', kind: 'imported' as const, at: 1 };
const EMPTY = { library: LIBRARY, phrases: [], terms: [], author: '我', now: 8e15, newId: () => crypto.randomUUID() };

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text);
const words = fc.array(word, { maxLength: 3 });
const body = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('开展${1:次数}次', '$1 $0', '${2|甲,乙|}', '\\${不是空}', '<script>alert(1)</script>'),
    fc.constantFrom('__proto__', 'constructor', '第一行\n第二行', '"引号"\\\\'),
  )
  .filter((text) => text.trim() !== '' && !text.includes('${无') && !/\$\{(?!\d)/u.test(text.replaceAll('\\$', '')));
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const dayText = fc.option(
  day.map((date) => date.toISOString().slice(0, 10)),
  { nil: undefined },
);
const at = fc.nat();
const phrase: fc.Arbitrary<PhraseRow> = fc.record({
  body,
  roles: words,
  genres: words,
  topics: words,
  tags: words,
  state: fc.constantFrom('draft', 'approved'),
  validFrom: dayText,
  validUntil: dayText,
  id: fc.uuid(),
  library: fc.constant('lib'),
  author: word,
  at,
});
const term: fc.Arbitrary<TermRow> = fc.record({
  wrong: word,
  right: word,
  note: word,
  id: fc.uuid(),
  library: fc.constant('lib'),
  author: word,
  at,
});

function byId(rows: readonly { id: string }[]) {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

test('a library comes back from its file as it was', () => {
  const phrases = fc.uniqueArray(phrase, { selector: ({ id }) => id, maxLength: 6 });
  const terms = fc.uniqueArray(term, { selector: ({ wrong, right }) => `${wrong}\n${right}`, maxLength: 4 });
  fc.assert(
    fc.property(phrases, terms, (phraseRows, termRows) => {
      const text = writeLibraryFile(LIBRARY, phraseRows, termRows);
      const file = readLibraryFile(text);
      if ('problem' in file) throw new Error(file.problem);
      expect(z.safeParse(libraryFile, JSON.parse(text)).success).toBe(true);
      expect(file.library).toEqual({ id: 'lib', name: '社区', note: '' });
      const plan = planImport(file, EMPTY);
      expect(plan.rejected).toEqual([]);
      expect(byId([...plan.added, ...plan.duplicates.map(({ row }) => row)])).toEqual(byId(phraseRows));
      expect(byId(plan.addedTerms)).toEqual(byId(termRows));
      const again = planImport(file, { ...EMPTY, phrases: phraseRows, terms: termRows });
      expect(again).toMatchObject({ added: [], changed: [], duplicates: [], same: phraseRows.length, rejected: [] });
      expect(again).toMatchObject({ addedTerms: [], changedTerms: [], sameTerms: termRows.length });
    }),
  );
});

test('phrases come back from plain text with their tags', () => {
  const plain = /^[^\t↵\r]*$/u;
  const line = fc.record({
    body: body.filter((text) => plain.test(text) && text.trim() === text),
    tags: fc.array(
      word.filter((text) => plain.test(text) && !/[、，,；;\n]/u.test(text)),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      expect(readPhraseLines(writePhraseLines(lines), '社区')).toEqual({
        library: { name: '社区' },
        phrases: lines,
        terms: [],
        lines: lines.map((_, place) => place + 1),
      });
    }),
  );
});

test('plain text is read line by line, whatever the line ends are', () => {
  expect(readPhraseLines('\uFEFF一。\r\n\r\n  二。\t制度、 培训，\r三。\n', '社区')).toEqual({
    library: { name: '社区' },
    phrases: [
      { body: '一。', tags: [] },
      { body: '二。', tags: ['制度', ' 培训'] },
      { body: '三。', tags: [] },
    ],
    terms: [],
    lines: [1, 3, 4],
  });
  expect(readPhraseLines(' \n\t\n', '社区')).toEqual({ problem: 'empty' });
  expect(readPhraseLines('甲\n'.repeat(MOST_ROWS + 1), '社区')).toEqual({ problem: 'too-many-rows' });
});

test('retired rows are not given away', () => {
  const row = { id: 'a', library: 'lib', author: '', at: 1, retiredAt: 2 };
  const empty = { roles: [], genres: [], topics: [], tags: [], state: 'draft' as const };
  const text = writeLibraryFile(
    LIBRARY,
    [{ ...row, ...empty, body: '甲' }],
    [{ ...row, wrong: '甲', right: '乙', note: '' }],
  );
  expect(readLibraryFile(text)).toMatchObject({ phrases: [], terms: [] });
});

const GOOD = { format: 'gaoban-library', version: 1, library: { name: '社区' }, phrases: [] };

test.each<[string, string, string]>([
  ['an empty file', ' \n', 'empty'],
  ['a text', '工作总结', 'not-json'],
  ['a file that ends in a string', '{"format":"gaoban-library","library":{"name":"社', 'truncated'],
  ['a file that ends in a list', '{"phrases":[{"body":"甲"},', 'truncated'],
  ['a file that lacks its last brace', JSON.stringify(GOOD).slice(0, -1), 'truncated'],
  ['a slip within', '{"format":"gaoban-library","phrases":[{"body":}]}', 'not-json'],
  ['other data', '{"version":1,"updated":"2099-01"}', 'other-format'],
  ['a list', '[1,2]', 'other-format'],
  ['lists in lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'other-format'],
  ['a backup', JSON.stringify({ ...GOOD, format: 'gaoban-backup' }), 'other-format'],
  ['a later version', JSON.stringify({ ...GOOD, version: 2 }), 'later-version'],
  ['no library', JSON.stringify({ ...GOOD, library: undefined }), 'malformed'],
  ['a library without a name', JSON.stringify({ ...GOOD, library: { name: '' } }), 'malformed'],
  ['phrases that are no list', JSON.stringify({ ...GOOD, phrases: {} }), 'malformed'],
  [
    'a million phrases',
    JSON.stringify({ ...GOOD, phrases: Array.from({ length: 1_000_000 }, () => 0) }),
    'too-many-rows',
  ],
])('%s is of no use, and the reason is told', (_what, text, problem) => {
  expect(readLibraryFile(text)).toEqual({ problem });
});

test.each<[string, unknown, string]>([
  ['no object', '甲', 'no-object'],
  ['null', null, 'no-object'],
  ['no text', { body: ' ' }, 'no-text'],
  ['another type', { body: ['甲'] }, 'no-text'],
  ['a body without end', { body: '长'.repeat(5001) }, 'too-long'],
  ['an unclosed blank', { body: '开展${1:次数' }, 'blank-unclosed'],
  ['a blank that does not read', { body: '${变量}' }, 'blank-malformed'],
  ['a day that is none', { body: '甲', validFrom: '2026-02-30' }, 'bad-date'],
  ['a day in words', { body: '甲', validUntil: '明天' }, 'bad-date'],
  ['tags that are no words', { body: '甲', tags: [{}] }, 'bad-words'],
  ['a role without end', { body: '甲', roles: ['长'.repeat(101)] }, 'bad-words'],
  ['topics that are no list', { body: '甲', topics: '安全' }, 'bad-words'],
  ['an unknown state', { body: '甲', state: 'published' }, 'bad-state'],
  ['an empty id', { body: '甲', id: '' }, 'bad-id'],
  ['a time that is none', { body: '甲', at: -1 }, 'bad-time'],
  ['an author that is none', { body: '甲', author: 7 }, 'bad-author'],
])('a row with %s is refused with its place and reason, and the others are taken', (_what, row, reason) => {
  const plan = planImport(
    { library: { name: '社区' }, phrases: [{ body: '一' }, row, { body: '二' }], terms: [] },
    EMPTY,
  );
  expect(plan.added.map(({ body }) => body)).toEqual(['一', '二']);
  expect(plan.rejected).toMatchObject([{ list: 'phrases', row: 2, reason }]);
});

test('of rows with the same id the first is taken', () => {
  const phrases = [
    { id: 'a', body: '一' },
    { id: 'a', body: '二' },
  ];
  const terms = [{ id: 'a', wrong: '甲', right: '乙' }, { id: 'a', wrong: '丙', right: '丁' }, { wrong: '' }];
  expect(planImport({ library: { name: '社区' }, phrases, terms }, EMPTY)).toMatchObject({
    added: [{ body: '一' }],
    addedTerms: [{ wrong: '甲', right: '乙', note: '' }],
    rejected: [
      { list: 'phrases', row: 2, reason: 'repeated-id' },
      { list: 'terms', row: 2, reason: 'repeated-id' },
      { list: 'terms', row: 3, reason: 'no-text' },
    ],
  });
});

test('keys named like a prototype, markup, and unknown words do no harm', () => {
  const text = `{"format":"gaoban-library","version":1,"library":{"name":"社区","__proto__":{"id":"x"}},"phrases":[
    {"__proto__":{"body":"乙"},"constructor":1,"body":"<img src=x onerror=alert(1)>","genres":["__proto__","新文种"],"id":"__proto__"}
  ]}`;
  const file = readLibraryFile(text);
  if ('problem' in file) throw new Error(file.problem);
  const { added, rejected } = planImport(file, EMPTY);
  expect(rejected).toEqual([]);
  expect(added).toMatchObject([
    { body: '<img src=x onerror=alert(1)>', genres: ['__proto__', '新文种'], id: '__proto__' },
  ]);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  expect(Object.getPrototypeOf(added[0])).toBe(Object.prototype);
});

test('a phrase of a later time than now is of now', () => {
  const file = { library: { name: '社区' }, phrases: [{ body: '甲', at: 9000 }], terms: [] };
  expect(planImport(file, { ...EMPTY, now: 5 }).added).toMatchObject([{ at: 5, author: '我' }]);
});

test('files are read in the encodings that offices use; too large ones are not read at all', async () => {
  const gb18030 = new Uint8Array([0xd6, 0xce, 0xb0, 0xb2]);
  const utf16 = new Uint8Array([0xff, 0xfe, 0xbb, 0x6c, 0x89, 0x5b]);
  for (const bytes of [gb18030, utf16, new TextEncoder().encode('\uFEFF治安')])
    expect(await readTextFile(new Blob([bytes]))).toEqual({ text: '治安' });
  expect(await readTextFile(new Blob([new Uint8Array([0, 1, 2])]))).toEqual({ problem: 'unreadable' });
  const large = new Blob([new Uint8Array(51 * 1024 * 1024)]);
  large.arrayBuffer = () => {
    throw new Error('it was read');
  };
  expect(await readTextFile(large)).toEqual({ problem: 'too-large' });
});

test('the schema for editors is that by which a file is read: npm run schema', () => {
  const written = new URL('../../lib/library/exchange/library-file.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual(z.toJSONSchema(libraryFile, { io: 'input' }));
});
