import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/core/linter/check.ts';
import {
  blanksOf,
  escapeSnippet,
  fillSnippet,
  readSnippet,
  type SnippetPiece,
} from '../../../lib/core/phrases/snippet.ts';

function read(body: string): SnippetPiece[] {
  const pieces = readSnippet(body);
  if ('problem' in pieces) throw new Error(`${pieces.problem} at ${pieces.at}`);
  return pieces;
}

const filled = (body: string, values: [number, string][]) => fillSnippet(read(body), new Map(values)).text;

describe('a body with blanks', () => {
  test('asks for each blank once, in the order in which they stand', () => {
    const pieces = read('${2:单位简称}全年开展培训${1:场次}场，$2受益${3|群众,职工|}${1}次。');
    expect(blanksOf(pieces)).toEqual([
      { number: 2, label: '单位简称', choices: [] },
      { number: 1, label: '场次', choices: [] },
      { number: 3, label: '', choices: ['群众', '职工'] },
    ]);
  });

  test('is filled in all places of a number at once', () => {
    expect(
      filled('$1开展了自查，${1:单位简称}的${2:问题}已整改。', [
        [1, '柳河镇'],
        [2, '台账不全'],
      ]),
    ).toBe('柳河镇开展了自查，柳河镇的台账不全已整改。');
  });

  test('leaves blanks that the check finds where nothing was given', () => {
    const { text } = fillSnippet(
      read('${1:年度}年，${2:单位简称}开展培训${3:场次}场，覆盖${4:人次}人次。'),
      new Map([[2, '']]),
    );
    const blanks = check(text).blanks.flatMap((group) => group.blanks.map((blank) => blank.text));
    expect(text).toBe('20XX年，XX开展培训XX场，覆盖XX人次。');
    expect(blanks.sort()).toEqual(['20XX', 'XX', 'XX', 'XX']);
  });

  test('says where the caret ends', () => {
    expect(fillSnippet(read('一是$0；二是${1:措施}。'), new Map())).toEqual({ text: '一是；二是XX。', caret: 2 });
    expect(fillSnippet(read('一是加强培训。'), new Map()).caret).toBe(7);
  });

  test.each<[string, SnippetPiece[]]>([
    ['全年支出$5万元', [{ blank: { number: 5, label: '', choices: [] } }]],
    [String.raw`全年支出\$5万元`, [{ text: '全年支出$5万元' }]],
    ['支出100$，结余$。', [{ text: '支出100$，结余$。' }]],
    [String.raw`${'${1:甲\\}乙}'}`, [{ blank: { number: 1, label: '甲}乙', choices: [] } }]],
    [String.raw`${'${1|甲\\,乙,丙|}'}`, [{ blank: { number: 1, label: '', choices: ['甲,乙', '丙'] } }]],
  ])('%s', (body, wanted) => {
    expect(read(body)).toEqual(expect.arrayContaining(wanted));
  });

  test.each([
    ['全年开展${1:场次', 'unclosed', 4],
    ['全年开展${1|甲,乙}场', 'unclosed', 4],
    ['全年开展${名称}场', 'malformed', 4],
    ['全年开展${1:外${2:内}}场', 'unclosed', 4],
    ['全年开展${', 'unclosed', 4],
  ])('that can’t be read is told: %s', (body, problem, at) => {
    expect(readSnippet(body)).toEqual({ problem, at });
  });

  test('any text at all reads or is told, and an escaped one reads as itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('$', '{', '}', '\\', '|', ',', ':', '1', '0', '甲', '\n') }),
        (text) => {
          expect(() => readSnippet(text)).not.toThrow();
          expect(fillSnippet(read(escapeSnippet(text)), new Map()).text).toBe(text);
        },
      ),
    );
  });
});
