import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/core/linter/check.ts';
import { contextAt } from '../../../lib/core/phrases/caret-context.ts';
import { topics } from '../../../lib/core/phrases/topics.ts';
import { wantedTopics } from '../../../lib/core/phrases/wanted-topics.ts';

const segment = (text: string) =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map((each) => each.segment);

/** The likeliest topics at the caret ‸, the likeliest first. */
function wantedAt(draft: string): string[] {
  const text = draft.replace('‸', '');
  const context = contextAt(text, check(text).parts, draft.indexOf('‸'));
  return [...wantedTopics(context, segment)].sort(([, one], [, other]) => other - one).map(([topic]) => topic);
}

const TOWN = `柳河镇2026年工作总结
今年以来，柳河镇较好完成了各项任务。
一、主要做法
（一）整治隐患128处，组织消防演练6场。
（二）清运陈年垃圾40吨，新建公厕3座。
二、存在的问题
`;

describe('the topic wanted at the caret', () => {
  test('is told by words that don’t name it', () => {
    expect(wantedAt(`${TOWN}部分叉车司机无证，硫化车间地面湿滑，‸`)[0]).toBe('safety');
    expect(wantedAt(`${TOWN}封山育林的面积还不够，护林员年纪偏大，‸`)[0]).toBe('ecology');
  });

  test('is that of the item being written, not of those before it', () => {
    const line = '一是商铺的消防通道时有堵占，灭火器过期未换，用电不规范；二是垃圾清运不及时，‸';
    expect(wantedAt(`${TOWN}${line}`)[0]).toBe('sanitation');
  });

  test('may be any of the draft’s behind the mark of an item that is not begun', () => {
    const wanted = wantedAt(`${TOWN}一是商铺的消防通道时有堵占；二是‸`);
    expect(wanted.slice(0, 2).sort()).toEqual(['safety', 'sanitation']);
  });

  test('is the writer’s own work where only the first lines tell of it', () => {
    const draft = `个人述职报告
2025年，我担任驻局纪检组副组长。现将一年来的工作报告如下。
一、主要工作
列席班子会二十六次，当面提不同意见七次。‸
`;
    expect(wantedAt(draft)[0]).toBe('integrity');
  });
});

test('a word stands once in a topic, strong or weak', () => {
  const twice = topics.flatMap(({ name, words, hints }) =>
    [name, ...words, ...hints].filter((word, at, all) => all.indexOf(word) !== at),
  );
  expect(twice).toEqual([]);
});
