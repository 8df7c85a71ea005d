import { describe, expect, it } from 'vitest';
import { fullWidth } from '../../lib/core/full-width.ts';

describe('reads half-width marks among Han as full-width ones', () => {
  it.each([
    ['抓学习,抓落实;见成效.', '抓学习，抓落实；见成效。'],
    ['存在的问题:人手不足(仅3人).', '存在的问题：人手不足（仅3人）。'],
    ['完成率98%,比上年高2.1%.其中一季度最高.', '完成率98%，比上年高2.1%。其中一季度最高。'],
    ['设备较重.2011年投运', '设备较重。2011年投运'],
    ['怎么办?一起干!', '怎么办？一起干！'],
    ['“两升两降”.全年', '“两升两降”。全年'],
  ])('%s', (text, read) => {
    expect(fullWidth(text)).toBe(read);
  });

  it.each([
    '投入3.6万元',
    '面积1,200亩',
    '14:30开会',
    '1.开展宣传',
    '见https://example.cn/a?b',
    'GB 50016-2014 v1.2',
    '',
  ])('leaves %s', (text) => {
    expect(fullWidth(text)).toBe(text);
  });
});
