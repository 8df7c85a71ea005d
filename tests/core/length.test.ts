import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import type { LengthLimits } from '../../lib/core/passages/length-limits.ts';

const draft = (...lines: string[]) =>
  ['云溪镇2025年工作总结', '一、主要做法', ...lines, '云溪镇人民政府', '2025年12月20日'].join('\n');
const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'length');
const CLAUSE = '干部分片包户逐一上门核对';
/** So many clauses of twelve characters and a comma. */
const sentence = (clauses: number) => `${Array.from({ length: clauses }, () => CLAUSE).join('，')}。`;

describe('a sentence of more than 120 characters', () => {
  it('is a note', () => {
    const [note, ...more] = found(draft(`先说一句。${sentence(10)}`));
    expect(note?.text).toBe(sentence(10));
    expect(note?.severity).toBe('info');
    expect(more).toEqual([]);
  });

  it('is one note with all the others', () => {
    const [note, ...more] = found(draft(sentence(10), sentence(3), `${sentence(11)}完成。`));
    expect(note?.message).toContain('共2处');
    expect(note?.others).toHaveLength(1);
    expect(more).toEqual([]);
  });

  it('may end with its line', () => {
    expect(found(draft(sentence(10).slice(0, -1)))).toHaveLength(1);
  });

  it('may have half-width marks', () => {
    expect(found(draft(sentence(10).replaceAll('，', ',')))).toHaveLength(1);
  });
});

describe('no note', () => {
  it.each([
    ['on a sentence of 117', sentence(9)],
    ['on two halves with a semicolon', `${sentence(6).slice(0, -1)}；${sentence(6)}`],
    ['on digits, which are one word', `共${'1234567890'.repeat(13)}元。`],
    ['on a list in one sentence', `要求是：（1）${sentence(5).slice(0, -1)}，（2）${sentence(6)}`],
    ['on points told by 一是', `一是${sentence(5).slice(0, -1)}，二是${sentence(6)}`],
    ['on names in a row', `参加的有${Array.from({ length: 40 }, () => '云溪村').join('、')}。`],
    ['on a row of a table', `|${Array.from({ length: 30 }, () => '云溪村').join('|')}|云溪村云溪村云溪村云溪村|`],
  ])('%s', (_what, line) => {
    expect(found(draft(line))).toEqual([]);
  });
});

describe('limits of the whole draft', () => {
  // The year is one, as Word counts.
  const text = '云溪镇2025年工作总结\n修渠3条，群众满意。\n';
  const count = 19;
  const told = (limits: LengthLimits) =>
    check(text, { length: limits }).diagnostics.filter(({ rule }) => rule === 'length');

  it('warn where it is longer or shorter, at its beginning', () => {
    expect(told({ max: count - 1 })).toMatchObject([
      {
        severity: 'warning',
        text: '云溪镇2025年工作总结',
        message: '全文19字，比设定的最多18字多了1字',
        subject: 'max',
      },
    ]);
    expect(told({ min: count + 9, max: 100 })).toMatchObject([
      { severity: 'warning', message: '全文19字，离设定的最少28字还差9字', subject: 'min' },
    ]);
  });

  it('say nothing within them, nor where there are none', () => {
    expect(told({ min: count, max: count })).toEqual([]);
    expect(told({})).toEqual([]);
    expect(check('', { length: { min: 100 } }).diagnostics).toEqual([]);
  });

  it('hold for each document of a collection', () => {
    const both = `篇一：${text}\n篇二：${text}${'又修渠一条。'.repeat(40)}`;
    const { parts, diagnostics } = check(both, { length: { max: 100 } });
    expect(parts).toHaveLength(2);
    expect(diagnostics.filter(({ subject }) => subject === 'max')).toHaveLength(1);
  });

  it('can be lowered to a note like any other', () => {
    const { diagnostics } = check(text, { length: { max: 5 }, severities: { length: 'info' } });
    expect(diagnostics.filter(({ subject }) => subject === 'max')).toMatchObject([{ severity: 'info' }]);
  });
});
