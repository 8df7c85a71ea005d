import { expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { wordCount } from '../../lib/core/passages/word-count.ts';

it.each([
  ['', 0],
  ['青山镇', 3],
  ['办结，群众满意。', 8],
  ['2025年', 2],
  ['修路3.5公里', 5],
  ['完成率98%', 4],
  ['WPS文字 和 Office 365', 6],
  ['　　全镇 12 个村', 5],
  ['“一窗受理”——马上办', 11],
  ['买买提·艾力', 6],
  ['𠮷林镇', 3],
  ['第一行\n第二行\t完', 7],
  [' \n\t　', 0],
])('counts %j as Word does', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

it('counts each section, and the sections together as the whole', () => {
  const text = '青山镇2025年工作总结\n一、主要做法\n修渠3条。\n二、存在的问题\n人手少。\n青山镇人民政府\n2025年12月1日';
  const sections = check(text).parts.flatMap((part) => part.sections);
  const counts = sections.map(({ role, start, end }) => [role, wordCount(text.slice(start, end))]);
  expect(counts).toEqual([
    ['title', 9],
    ['measures', 11],
    ['problems', 11],
    ['signature', 7],
    ['date', 6],
  ]);
  expect(wordCount(text)).toBe(44);
});
