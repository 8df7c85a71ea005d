import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'punctuation');
const severe = (text: string) => found(text).filter(({ severity }) => severity !== 'info');

describe('a paragraph that breaks off', () => {
  it('is told where a heading follows', () => {
    const text = '一、抓学习\n今年以来组织干部职工集中学习二十四次，\n二、抓落实\n建立台账，逐项销号。';
    expect(severe(text).map(({ message }) => message)).toEqual([expect.stringContaining('话没有说完')]);
  });

  it('is told where it has no mark at all', () => {
    const text =
      '一、抓学习\n今年以来，全镇上下团结一心，各项工作取得了较好的成绩。群众满意度不断提高，产业发展步伐加快，乡村面貌发生可喜变化\n二、抓落实\n建立台账，逐项销号。';
    expect(severe(text).map(({ text: words, message }) => [words, message])).toEqual([
      ['化', expect.stringContaining('没有标点')],
    ]);
  });

  it.each([
    '今年以来组织干部职工集中学习二十四次，',
    '参加人员：办公室、财务科、人事科、业务科、\n信息科、后勤科全体人员。',
    '各位领导，\n一、抓学习',
  ])('but not in %s', (text) => {
    expect(severe(text)).toEqual([]);
  });
});

it('leaves blanks and numbers of lists to their own rules', () => {
  const text = '(一)加强领导\n由(此处填写姓名)牵头，组织培训(  )次。\n(二)抓好落实';
  expect(severe(text)).toEqual([]);
});

it('is fast on hostile lines', () => {
  const start = performance.now();
  for (const char of ['“', '”', '(', ',', '。', '《', '"', '工.', '1', '好,'])
    check(char.repeat(200_000 / char.length));
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('characters that were lost on the way', () => {
  it.each(['承办红叶节（宁川?云溪）论坛。', '打响“山水云溪?温泉小镇”品牌。'])('are no question marks: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['下一步怎么办?干部心里有数。', '群众满意不满意?要听他们说。'])('but %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('a lost break behind a heading is no stray space', () => {
    expect(found('一、工业稳中有进，动能加快转换 全年规上工业增加值增长6%，新增企业12家。')).toEqual([]);
    expect(found('全年工业稳中有进，动能加快 转换升级，新增企业12家。')).toHaveLength(1);
  });
});
