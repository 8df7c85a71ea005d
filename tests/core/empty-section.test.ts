import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成。';
const empty = (lines: string[]) =>
  check(['云溪镇2025年防汛工作总结', ...lines].join('\n'))
    .diagnostics.filter(({ rule }) => rule === 'empty-section')
    .map(({ text }) => text);

describe('a heading without text', () => {
  it.each([
    ['before the next', ['一、主要做法', BODY, '二、存在的问题', '三、下一步打算', BODY], ['二、存在的问题']],
    ['at the end', ['一、主要做法', BODY, '二、存在的问题', BODY, '三、下一步打算'], ['三、下一步打算']],
    [
      'above the signature',
      ['一、主要做法', BODY, '二、下一步打算', '云溪镇人民政府', '2025年12月20日'],
      ['二、下一步打算'],
    ],
    [
      'of a lower level',
      ['一、主要做法', '（一）抓巡查', BODY, '（二）抓培训', '二、下一步打算', BODY],
      ['（二）抓培训'],
    ],
    [
      'beside others with their text behind them',
      ['一、主要做法', `（一）抓巡查。${BODY}`, '（二）抓培训。', `（三）抓储备。${BODY}`, '二、下一步打算', BODY],
      ['（二）抓培训。'],
    ],
    [
      'above words that only hand the draft over',
      ['一、主要做法', BODY, '二、存在的困难', '特此汇报。', '云溪镇人民政府', '2025年12月20日'],
      ['二、存在的困难'],
    ],
    [
      'asked, right above another question',
      ['堤防是怎么守的', BODY, '物资备得怎么样', '群众得了什么', BODY, '没做好的事', '巡查不够勤，记录不全。'],
      ['物资备得怎么样'],
    ],
    ['in Markdown', ['## 主要做法', '### 抓巡查', BODY, '### 抓培训', '## 下一步打算', BODY], ['抓培训']],
  ])('%s', (_place, lines, expected) => {
    expect(empty(lines)).toEqual(expected);
  });
});

describe('no heading without text', () => {
  it.each([
    [
      'what goes on with a word and its text',
      ['一、主要做法', BODY, '二、不足与打算', '存在的不足：巡查不够勤，记录不够全。'],
    ],
    [
      'one over grades',
      ['一、主要做法', BODY, '二、参加演练的人', '七、八年级全体学生和班主任。', '三、下一步打算', BODY],
    ],
    ['one over lower headings', ['一、主要做法', '（一）抓巡查', BODY, '二、下一步打算', BODY]],
    [
      'one over lower headings in Markdown',
      ['## 主要做法', '### 抓巡查', BODY, '### 抓培训', BODY, '## 下一步打算', BODY],
    ],
    [
      'sentences of a list',
      ['一、主要做法', '（一）抓巡查。', '（二）抓培训。', '（三）抓储备。', '二、下一步打算', BODY],
    ],
    ['one with its text behind it', ['一、主要做法。巡查堤防，备足物资。', '二、下一步打算', BODY]],
    ['the points of a list', ['一、主要做法', '1.巡查堤防', '2.备足物资', '3.转移群众', '二、下一步打算', BODY]],
    ['an outline that nobody filled in yet', ['一、主要做法', '二、存在的问题', '三、下一步打算']],
    [
      'a sentence with half-width stops',
      ['一、主要做法', '1.巡查堤防.全年巡查96次,备足沙袋.', '2.清淤.2处河道清淤,用工80个.', '二、下一步打算', BODY],
    ],
    [
      'one told behind a colon',
      ['一、活动主题：守护一河清水', '二、集合地点：镇文化站', '三、参加人数：40人', '四、下一步打算', BODY],
    ],
    [
      'an item with its figure',
      ['一、主要做法', `（一）沙袋6万条。`, `（二）抢险车。${BODY}`, `（三）编织布。${BODY}`, '二、下一步打算', BODY],
    ],
    [
      'one over a line that opens with two groups',
      ['一、主要做法', BODY, '二、存在的问题', '一、二组堤防老化。', '三、下一步打算', BODY],
    ],
    [
      'one over a line that opens with two grades',
      ['一、主要做法', BODY, '二、参加人员', '七、八年级学生300人。', '三、下一步打算', BODY],
    ],
    ['one over a blank', ['一、主要做法', BODY, '二、存在的问题', '____', '三、下一步打算', BODY]],
    [
      'a sentence that the numbered parts below it go on with',
      ['2025年工作回顾', BODY, '存在的问题', BODY, '今年的重点任务是：', `（一）清淤。${BODY}`, `（二）巡查。${BODY}`],
    ],
    [
      'what is attached',
      ['一、主要做法', BODY, '二、下一步打算', BODY, '附件：', '1.巡查清单', '2.物资名册', '3.培训记录'],
    ],
    [
      'what is attached, with annexes below',
      [
        '一、主要做法',
        BODY,
        '二、下一步打算',
        BODY,
        '附件：1.巡查清单',
        '2.物资名册',
        '附件1',
        '巡查清单',
        `1.东堤：${BODY}`,
      ],
    ],
    [
      'one with numbers of its own below it',
      ['一、主要做法', BODY, '二、明年重点工作', '一、抓巡查', BODY, '二、抓培训', BODY, '三、抓储备', BODY],
    ],
    [
      'a sentence that says how many follow',
      [
        '一、主要做法',
        BODY,
        '二、活动安排',
        '活动流程分为两个阶段：',
        `第一阶段：动员。${BODY}`,
        `第二阶段：清淤。${BODY}`,
      ],
    ],
  ])('%s', (_what, lines) => {
    expect(empty(lines)).toEqual([]);
  });
});
