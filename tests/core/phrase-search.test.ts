import { expect, test } from 'vitest';
import { found, indexOf, phrase } from './phrase-index-of.ts';

const influence = phrase('influence', '宣传工作影响较大，评价良好。');
const leader = phrase('leader', '区长重视，银行行长带队调研。');
const blanks = phrase('blanks', '开展${1:培训名称}${2|两,三|}期，共${3}人参加，费用\\$100。$0');
const app = phrase('app', '“政务通”ＡＰＰ上线，OA办公率达95%。');
const filed = phrase('filed', '无一例事故。', { tags: ['消防'], topics: ['safety'], roles: ['problems'] });
const index = indexOf([influence, leader, blanks, app, filed]);

test.each([
  ['影响', 'influence'],
  ['响', 'influence'],
  ['影响较大，评价', 'influence'],
  ['yingxiang', 'influence'],
  ['yingx', 'influence'],
  ['yingxian', 'influence'],
  ['YingXiang', 'influence'],
  ['ｙｉｎｇｘ', 'influence'],
  ['yx', 'influence', 'leader'],
  ['yxjd', 'influence'],
  ['yxjdp', 'influence'],
  ['yingxjd', 'influence'],
  ['影响jd', 'influence'],
  ['gongzuoyx', 'influence'],
  ['影响 评价', 'influence'],
  ['pingjia  影响', 'influence'],
])('%s finds the phrases that have it', (query, ...ids) => {
  expect(found(index, query)).toEqual(ids);
});

test.each(['quzhang', 'zhongshi', 'yinhang', 'hangzhang', 'hzdd', 'qczs', 'yinxing', 'changchong'])(
  'a character of several readings is found by each: %s',
  (query) => {
    expect(found(index, query)).toEqual(['leader']);
  },
);

test.each(['影大', '响影', 'yingxiong', 'xiangying', 'yxdj', '影响 不足', 'iuv', 'yingxiangx', '，，'])(
  '%s finds nothing',
  (query) => {
    expect(found(index, query)).toEqual([]);
  },
);

test('a query without a word finds nothing', () => {
  expect(found(index, '')).toEqual([]);
  expect(found(index, ' \u3000 ')).toEqual([]);
});

test('pinyin that can be read in two ways finds both', () => {
  const both = indexOf([phrase('west', '西安分会场'), phrase('county', '县级试点'), phrase('plan', '方案已定')]);
  expect(found(both, 'xian').sort()).toEqual(['county', 'west']);
  expect(found(both, 'fangan')).toEqual(['plan']);
});

test('ü is typed as v', () => {
  const green = indexOf([phrase('green', '绿化率'), phrase('strategy', '战略')]);
  expect(found(green, 'lvhua')).toEqual(['green']);
  expect(found(green, 'zhanlve')).toEqual(['strategy']);
  expect(found(green, 'zhanlue')).toEqual(['strategy']);
});

test('Latin letters, digits and signs are found as they stand, whatever their case and width', () => {
  for (const query of ['app', 'ＡＰＰ', 'App上线', 'oa办公', 'OAbg', '95%', '９５％', 'pp'])
    expect(found(index, query)).toEqual(['app']);
});

test('a blank is found by what stands in its place', () => {
  for (const query of ['培训名称', 'pxmc', '两/三', '$100', '名称两']) expect(found(index, query)).toEqual(['blanks']);
  expect(found(index, '|')).toEqual([]);
});

test('a body that is no snippet is found as it was written', () => {
  expect(found(indexOf([phrase('broken', '共${1人参加')]), '${1人')).toEqual(['broken']);
});

test('tags and the names of topics and roles are found, with other words in the text', () => {
  for (const query of ['消防', 'xf', '安全生产', 'aqsc', '问题', '消防 安全 cunzai', '消防 事故', '无一例 xiaof'])
    expect(found(index, query)).toEqual(['filed']);
  expect(found(index, '防安')).toEqual([]);
});
