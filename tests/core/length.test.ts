import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

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
