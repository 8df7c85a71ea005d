import { describe, expect, it } from 'vitest';
import { draftOf, fileOf, problemOf, readerOf, told } from './standing-file-of.ts';

const twentieth = {
  number: 20,
  validFrom: '2022-10-16',
  plenums: ['2022-10-23', '2023-02-26', '2024-07-15', '2025-10-20', '2090-10-12', '2091-02-20', '2091-10-10'],
};
const twentyFirst = { number: 21, validFrom: '2091-10-20', plenums: ['2091-10-27'] };
const decision = { number: 21, plenum: 1, name: '水利改革', words: ['关于深化水利改革的决定'] };

describe('a file with newer congresses', () => {
  const words = readerOf({ congresses: [twentyFirst] });

  it('makes the spirit of the one before outdated after its day, and not before', () => {
    const line = '深入学习贯彻党的二十大精神，抓好落实。';
    expect(told(draftOf(2092, line), words)).toEqual([expect.stringContaining('2091年10月党的二十一大已经召开')]);
    expect(told(draftOf(2090, line), words)).toEqual([]);
    expect(told(draftOf(2092, line))).toEqual([]);
  });

  it('takes the new one for right from its day on, however it is written', () => {
    const line = '深入学习贯彻党的二十一大和二十一届一中全会精神，抓好落实。';
    expect(told(draftOf(2092, line), words)).toEqual([]);
    expect(told(draftOf(2089, line), words).join()).toContain('2091年10月才召开');
    expect(told(draftOf(2092, '认真学习党的21大精神。'), words)).toEqual(['“21大”应写作“二十一大”']);
    expect(told(draftOf(2092, '认真学习党的十九大、二十一大精神。'), words)).toEqual([]);
  });

  it('says nothing of sessions before it that it does not tell of', () => {
    expect(told(draftOf(2089, '学习了党的二十届六中全会公报。'), words)).toEqual([]);
    const whole = readerOf({ congresses: [twentyFirst, twentieth] });
    expect(told(draftOf(2092, '学习了党的二十届八中全会公报。'), whole)).toEqual([
      expect.stringContaining('只开过七次全会'),
    ]);
  });

  it('adds a plenum', () => {
    const fifth = readerOf({
      congresses: [{ ...twentieth, plenums: twentieth.plenums.slice(0, 5) }],
      updated: '2090-11',
    });
    const line = '认真学习党的二十届五中全会精神。';
    expect(told(draftOf(2089, line), fifth)).toEqual([expect.stringContaining('2090年10月才召开')]);
    expect(told(draftOf(2091, line), fifth)).toEqual([]);
    const several = '贯彻党的二十届三中、四中、五中全会精神。';
    expect(told(draftOf(2089, several), fifth)).toEqual([expect.stringContaining('2090年10月才召开')]);
    expect(told(draftOf(2089, '学习党的二十届六中全会精神。'), fifth)).toEqual(['还没有“二十届六中全会”，请核对']);
  });

  it('tells what another plenum decided', () => {
    const decided = readerOf({ congresses: [twentyFirst], decisions: [decision] });
    const line = '学习党的二十届三中全会通过的《中共中央关于深化水利改革的决定》。';
    expect(told(draftOf(2092, line), decided)).toEqual([expect.stringContaining('是二十一届一中全会的内容')]);
    expect(told(draftOf(2092, line.replace('二十届三', '二十一届一')), decided)).toEqual([]);
  });

  it('replaces what was decided by its name', () => {
    const line = '落实党的二十届三中全会关于“十五五”规划建议的部署。';
    const moved = { number: 20, plenum: 3, name: '“十五五”规划建议', words: ['“十五五”规划建议'] };
    expect(told(draftOf(2026, line))).toHaveLength(1);
    expect(told(draftOf(2026, line), readerOf({ decisions: [moved] }))).toEqual([]);
  });
});

describe('congresses that do not go together are told of in plain words', () => {
  it.each<[string, object, string]>([
    ['one is left out', { congresses: [{ ...twentyFirst, number: 22 }] }, '里有二十二大，却没有二十一大'],
    ['one stands twice', { congresses: [twentyFirst, twentyFirst] }, '“二十一大”写了两遍'],
    [
      'plenums get lost',
      { congresses: [{ ...twentieth, plenums: ['2090-10-12'] }] },
      '二十大的“plenums”只写了 1 次全会',
    ],
    [
      'it is before the last one',
      { congresses: [{ ...twentyFirst, validFrom: '2020-10-01' }] },
      '二十一大的日期“2020-10-01”不对',
    ],
    [
      'plenums are not in order',
      { congresses: [{ ...twentyFirst, plenums: ['2092-10-01', '2091-11-01'] }] },
      '“2091-11-01”不对，要比前一次会议（2092-10-01）晚',
    ],
    [
      'no such day',
      { congresses: [{ ...twentyFirst, plenums: ['2091-13-01'] }] },
      '“congresses”第1项“plenums”第1项不是规定的写法',
    ],
    ['long ago', { congresses: [{ ...twentyFirst, number: 8 }] }, '“congresses”第1项“number”写得太小，至少是 16'],
    ['never', { congresses: [{ ...twentyFirst, number: 100 }] }, '“number”写得太大，至多 99'],
    [
      'plenums without end',
      { congresses: [{ ...twentyFirst, plenums: Array(11).fill('2091-10-27') }] },
      '写得太多，至多 10',
    ],
    ['a number in words', { congresses: [{ ...twentyFirst, number: '二十一' }] }, '“number”缺了，或者格式不对'],
    [
      'what was decided nowhere',
      { decisions: [decision] },
      '“水利改革”写的是二十一届一中全会，“congresses”里没有这次全会',
    ],
    ['it is told by next to nothing', { decisions: [{ ...decision, number: 20, words: ['改'] }] }, '“改”太短'],
    [
      'a slip',
      { decisions: [{ ...decision, wrods: [] }] },
      '“decisions”第1项（“关于深化水利改革的决定”）里有不认识的项目',
    ],
  ])('%s', (_what, content, problem) => {
    expect(problemOf(fileOf(content))).toContain(problem);
  });
});
