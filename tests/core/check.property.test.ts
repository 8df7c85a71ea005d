import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const PIECES = [
  '20xx',
  '年',
  '月',
  '日',
  'xx大',
  '一、',
  '（一）',
  '1.',
  '①',
  '三、',
  '（2）',
  '3、',
  '③',
  'b.',
  '一是',
  '三是',
  '首先，',
  '其次',
  '第二，',
  '存在的问题',
  '下一步打算',
  '总之，',
  '工作总结',
  '篇一',
  '\n',
  '\r\n',
  '　',
  '。',
  '，',
  '全年走访群众236人次',
  '走访群众263人次。',
  '，其中男50人、女64人',
  '每户500元，共3000元',
  '**',
  '__',
  '某某',
  '{',
  '}',
  '（',
  '）',
  '《',
  '》',
  '\u0000',
  '\uD83D',
  '\uDE00',
  '😀',
  '\uFEFF',
  '```',
  'https://',
  '.docx',
  '0月0日',
  '𠮷',
  'a',
  '1',
  '×',
  '2025',
  '2024年',
  '二零二五年',
  '2月',
  '30日',
  '日',
  '至',
  '—',
  '2025-02-30',
  '25:75',
  '现将',
  '如下：',
  '上半年',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Not in the middle of a surrogate pair. */
const isBoundary = (value: string, offset: number) =>
  !(/[\uD800-\uDBFF]/u.test(value.charAt(offset - 1)) && /[\uDC00-\uDFFF]/u.test(value.charAt(offset)));

describe('any text at all', () => {
  it('is checked without an error, with ranges inside the text and fixes that never overlap', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { diagnostics, parts, blanks } = check(value);
        const edits = diagnostics.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
        const ranges = [
          ...diagnostics,
          ...edits,
          ...parts,
          ...parts.flatMap(({ sections }) => sections),
          ...blanks.flatMap((group) => group.blanks),
        ];
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(isBoundary(value, start) && isBoundary(value, end)).toBe(true);
        }
        for (const { edits: own } of diagnostics.flatMap(({ fixes }) => fixes)) {
          const sorted = own.toSorted((a, b) => a.start - b.start);
          for (const [index, edit] of sorted.slice(1).entries())
            expect(edit.start).toBeGreaterThan((sorted[index]?.end ?? 0) - 1);
        }
        for (const [index, part] of parts.slice(1).entries())
          expect(part.start).toBeGreaterThanOrEqual(parts[index]?.end ?? 0);
        expect(parts.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
