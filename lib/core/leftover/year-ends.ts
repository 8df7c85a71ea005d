import { charTable } from '../char-set.ts';

/** What the character before a year may be the last of, a bit each: it spares most years most expressions. */
export const END = {
  /** All that is looked for before a year alone. */
  any: 1,
  sentence: 1 << 1,
  comma: 1 << 2,
  /** 今年（, 上年同期 */
  relative: 1 << 3,
  /** 展望, 即将到来的 */
  ahead: 1 << 4,
  /** 为做好 */
  work: 1 << 5,
  /** 计划在 */
  intended: 1 << 6,
  /** 走进 */
  comes: 1 << 7,
  /** 在 */
  within: 1 << 8,
  /** 告别 */
  leaves: 1 << 9,
  /** 回顾过去的 */
  looksBack: 1 << 10,
  /** 即将过去的 */
  past: 1 << 11,
  /** 圆满完成了 */
  completed: 1 << 12,
  /** 明年，我局将围绕 */
  follows: 1 << 13,
  /** 力争完成 */
  aims: 1 << 14,
  /** 确保本次 */
  sets: 1 << 15,
  /** 总的来看 */
  opens: 1 << 16,
  /** 截至 */
  until: 1 << 17,
  /** 奋力夺取, 为全面完成 */
  crowns: 1 << 18,
} as const;

export const endsOf = charTable([
  [
    END.any,
    '年度（(即是。；！？望接进入的里，,顾去来对向别期底末好展织办强）)成了现绕实标扣准定取保争证在看管然结望首点拟算划以照据启踏站赴写创',
  ],
  [END.sentence | END.opens, '。；！？'],
  [END.comma, '，,'],
  [END.relative, '年度期底末（(即是'],
  [END.ahead, '望接的年里（(，,—即'],
  [END.work, '好成进办展织强'],
  [END.intended, '划拟算取在于'],
  [END.comes, '进入来对向启上赴梦胜在'],
  [END.within, '在'],
  [END.leaves, '别'],
  [END.looksBack, '顾结望首点的去'],
  [END.past, '的'],
  [END.completed, '成了'],
  [END.follows, '绕成好现实标扣准定'],
  [END.aims, '保争取证期面满量成现'],
  [END.sets, '保障证好织展备办进接赴次'],
  [END.opens, '）)看管然，,'],
  [END.until, '至止'],
  [END.crowns, '取写创成现'],
]);
