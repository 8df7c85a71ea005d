import { charTable } from '../char-set.ts';

/**
 * What the words before a figure may say of it, by their characters: a bit each. Without its characters a clue's
 * expressions need not be run, and most figures have few clues.
 */
export const CLUE = {
  /** A mark that parts figures. */
  mark: 1,
  link: 1 << 1,
  total: 1 << 2,
  change: 1 << 3,
  apiece: 1 << 4,
  first: 1 << 5,
  last: 1 << 6,
  equal: 1 << 7,
  sign: 1 << 8,
  about: 1 << 9,
  measure: 1 << 10,
  rest: 1 << 11,
  compare: 1 << 12,
  difference: 1 << 13,
  /** How far something has come. */
  stage: 1 << 14,
  /** Done already, or to be done. */
  begun: 1 << 15,
  /** It is a percentage. */
  percent: 1 << 16,
  /** Any figure. */
  any: 1 << 17,
  limit: 1 << 18,
  fold: 1 << 19,
  colon: 1 << 20,
  discount: 1 << 21,
  vote: 1 << 22,
  share: 1 << 23,
  /** Words of `apiece`, each by itself. */
  mean: 1 << 24,
  each: 1 << 25,
  every: 1 << 26,
  area: 1 << 27,
} as const;

/** What is asked of a whole line, and not of a figure: the words behind the last figure may say it, too. */
const OF_LINE = CLUE.sign | CLUE.fold | CLUE.colon | CLUE.compare | CLUE.discount | CLUE.vote;

/** The clues that a UTF-16 code belongs to. */
export const cluesOf = charTable([
  [CLUE.mark, '、和与及，,：:；;。.！？!?|\t（(）)'],
  // 其中, 包括, 分别为, 由……组成
  [CLUE.link, '其包分组中里含由看'],
  // 共, 总计, 合计, 累计, 全年, 相加, 凑成, 构成
  [CLUE.total, '共总合累全相凑构'],
  // 增长, 提高, 减少, 缩短, 快了
  [CLUE.change, '增提升扩涨减压精缩降落多少高低超跌滑延调省宜节快慢'],
  // 人均, 每户, 各, 单价, 亩产
  [CLUE.apiece, '均每各价产'],
  // 年初, 上年末, 原有
  [CLUE.first, '初末底结原现已目'],
  // 年末, 目前, 现有, 达到
  [CLUE.last, '末底前现结实存余剩有为达增在共总累'],
  // 是, 相当于, 即
  [CLUE.equal, '是为当即也计合就有达'],
  [CLUE.sign, '=＝+＋'],
  [CLUE.about, '约'],
  // 剩余, 尚有, 结余, 未办结, 净值, 除去, 扣除
  [CLUE.rest, '余剩尚还仍另其未不净利结缺除扣减掉剔刨权正空闲需须'],
  // 最高, 满分, 得分
  [CLUE.measure, '回高低最满得价'],
  // 比上年的, 与上年的……相比, 超过计划, 高于标准
  [CLUE.compare, '比较过于与'],
  // 比……多, 相差, 上调, 新设, 提前
  [CLUE.difference, '比多少增减高低调差新撤提推'],
  // 立案, 到场, 录用, 签约, 开工, 完工
  [CLUE.stage, '案审场试录岗职剂针授评档收效初海复终库信贷位账完签立开动竣建投交验'],
  [CLUE.begun, '已计拟'],
  // 以上, 以下
  [CLUE.limit, '以'],
  // 3倍, 一半, 翻番
  [CLUE.fold, '倍半番'],
  [CLUE.colon, '：:∶'],
  // 九折
  [CLUE.discount, '折'],
  // 弃权
  [CLUE.vote, '弃'],
  [CLUE.share, '占'],
  [CLUE.mean, '均'],
  [CLUE.each, '每'],
  [CLUE.every, '各'],
  // 面积
  [CLUE.area, '积'],
]);

/** What the words of a line from `start` on say of the line. */
export function cluesFrom(text: string, start: number): number {
  let clues = 0;
  for (let at = start; at < text.length; at += 1) clues |= cluesOf(text.charCodeAt(at));
  return clues & OF_LINE;
}
