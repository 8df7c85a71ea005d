import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { check } from '../../lib/core/linter/check.ts';
import { joinDocuments } from '../../lib/core/linter/join-documents.ts';
import { createLinter } from '../../lib/core/linter/linter.ts';
import { countEntries, readStandingFile, standingFileSchema } from '../../lib/core/wording/standing/standing-file.ts';
import { STANDING_UPDATED } from '../../lib/core/wording/standing/updated.ts';
import { draftOf, fileOf, problemOf, readerOf, source, told } from './standing-file-of.ts';

const groupOf = (...entries: object[]) => ({ groups: [{ source, entries }] });
const draft = (...lines: string[]) => draftOf(2026, ...lines);

describe('a file with newer data', () => {
  it('adds its entries and leaves the built-in ones', () => {
    const text = draft('落实九个到位要求，在县国土局的指导下修渠。');
    const words = readerOf(groupOf({ words: ['九个到位'], right: '十个到位' }));
    expect(told(text)).toHaveLength(1);
    expect(told(text, words)).toHaveLength(2);
    expect(told(text, words)[0]).toBe('“九个到位”应写作“十个到位”');
  });

  it('replaces the built-in entry of the same word, however its quotation marks are typed', () => {
    const words = readerOf(
      groupOf({ words: ['国土局'], right: '自然资源和规划局' }, { words: ['"一路一带"'], note: '另有提法' }),
    );
    expect(told(draft('在县国土局的指导下修渠。'), words)).toEqual(['“国土局”应写作“自然资源和规划局”']);
    expect(told(draft('融入“一路一带”建设。'), words)).toEqual(['“一路一带”：另有提法']);
    expect(told(draft('在县国土资源局的指导下修渠。'), words)).toEqual(told(draft('在县国土资源局的指导下修渠。')));
  });

  it('replaces a phrase by its name', () => {
    const line = '增强“四个意识”（政治意识、大局意识、核心意识、看齐意识）。';
    const members = [['政治意识'], ['大局意识'], ['核心意识'], ['看齐意识'], ['服务意识']];
    const words = readerOf({ phrases: [{ name: '四个意识', members, source }] });
    expect(told(draft(line))).toEqual([]);
    expect(told(draft(line), words)).toEqual([expect.stringContaining('服务意识')]);
  });

  it('tells what could not yet be spoken of', () => {
    const words = readerOf({ firsts: [{ words: ['云上议事厅'], validFrom: '2098-03-01', source }] });
    expect(told(draft('建好云上议事厅。'), words)).toEqual([expect.stringContaining('2098年3月起才有')]);
  });

  it('holds after edits what it holds for the whole text, and for no other linter', () => {
    const words = readerOf(groupOf({ words: ['九个到位'], right: '十个到位' }));
    const linter = createLinter({ words });
    const text = draft('落实个到位要求。', '修渠三条。');
    linter.check(text);
    const at = text.indexOf('个到位');
    linter.edit([{ start: at, end: at, text: '九' }]);
    expect(joinDocuments(linter.documents)).toEqual(check(linter.text, { words }));
    expect(told(linter.text, words)).toHaveLength(1);
    expect(told(linter.text)).toEqual([]);
  });

  it('may hold the lists of the built-in files, and says how many entries', () => {
    const lists = ['congresses', ...['terms', 'firsts', 'guiding'].map((name) => `wording/standing/${name}`)].map(
      (name): object => JSON.parse(readFileSync(new URL(`../../lib/core/${name}.json`, import.meta.url), 'utf8')),
    );
    // A file has no source of its own: JSON leaves out what is undefined.
    const content: object = Object.assign({}, ...lists, { source: undefined, updated: STANDING_UPDATED });
    const read = readStandingFile(fileOf(content));
    if ('problem' in read) throw new Error(read.problem);
    const counts = countEntries(read.file);
    expect(counts).toMatchObject({ congresses: 5, phrases: 0, ideas: 6 });
    expect(Math.min(counts.wrongWords, counts.firsts)).toBeGreaterThan(20);
    expect(counts.decisions).toBeGreaterThan(5);
  });
});

describe('a file that is of no use is told of in plain words', () => {
  it.each<[string, string, string]>([
    ['no JSON', '固定提法', '不是 JSON'],
    ['cut off', '{"version": 1, "upd', '不是 JSON'],
    ['a list', '[]', '文件最外层'],
    ['another format', fileOf({ version: 2 }), '格式版本'],
    ['no month', JSON.stringify({ version: 1 }), '截至的年月'],
    ['a month that does not exist', fileOf({ updated: '2099-13' }), '截至的年月'],
    ['older than the built-in data', fileOf({ updated: '2020-01' }), '比内置的（截至'],
    ['an unknown list', fileOf({ wrods: [] }), '不认识的项目“wrods”'],
    [
      'an entry with a slip',
      fileOf(groupOf({ words: ['甲乙丙'] }, { words: ['九个到位'], rigth: '十' })),
      '第2项（“九个到位”）',
    ],
    ['a day that does not exist', fileOf(groupOf({ words: ['九个到位'], validTo: '2026-13-01' })), '日期要写成'],
    ['an empty list', fileOf({ decisions: [{ number: 20, plenum: 4, name: '某事', words: [] }] }), '是空的'],
    ['an entry without words', fileOf(groupOf({ words: [] })), '是空的'],
    ['a word that stands everywhere', fileOf(groupOf({ words: ['“的”'] })), '太短'],
    ['one word twice', fileOf(groupOf({ words: ['双减工作'] }, { words: ['双减工作'] })), '写了两遍'],
    ['too large', ' '.repeat(5 * 1024 * 1024 + 1), '超过 5 MB'],
  ])('%s', (_what, text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });

  it.each<[string, string]>([
    ['a prototype', '{"version":1,"updated":"2099-01","__proto__":{"groups":[]}}'],
    ['an expression', fileOf({ phrases: [{ name: '五个甲', source, members: [['(甲+)+$']] }] })],
    ['a text without end', fileOf(groupOf({ words: ['甲'.repeat(1_000_000)] }))],
    ['entries without end', fileOf(groupOf(...Array.from({ length: 60_000 }, (_, at) => ({ words: [`甲乙${at}`] }))))],
    ['many entries', fileOf(groupOf(...Array.from({ length: 6000 }, (_, at) => ({ words: [`甲乙${at}`] }))))],
    ['lists in lists', '['.repeat(200_000) + ']'.repeat(200_000)],
  ])('%s does no harm', (_what, text) => {
    expect(problemOf(text)).not.toBe('');
  });

  it('verbs named like a prototype are words like others', () => {
    const verbs: unknown = JSON.parse('{"__proto__":"做到"}');
    const words = readerOf({ phrases: [{ name: '五个到位', source, verbs }] });
    expect(told(draft('做到五个到位。'), words)).toEqual([]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

test('the schema for editors is that by which a file is read: npm run schema', () => {
  const written = new URL('../../lib/core/wording/standing/standing-file.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual(z.toJSONSchema(standingFileSchema));
  expect(problemOf(fileOf({ $schema: 'standing-file.schema.json' }))).toBe('');
});
