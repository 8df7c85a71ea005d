import type { Range } from '../range.ts';

/** What a line says of a year: which one it is from the writer's point of view, or what the draft does with it. */
export type Sense =
  | 'this'
  | 'last'
  | 'next'
  /** 2024年是……的一年 */
  | 'opens'
  /** 回顾2024年, 以上是2024年…… */
  | 'told'
  /** 过去的2024年 */
  | 'past'
  /** 即将过去的2024年 */
  | 'passing'
  /** 2024年即将过去 */
  | 'ends'
  /** 展望2025年, 2025年，我们将 */
  | 'ahead'
  /** The same where only the part of the draft on plans tells that it looks ahead. */
  | 'perhaps-ahead'
  /** 到2025年底, 2025年6月底前完成 */
  | 'due'
  /** 二、2025年下半年打算 */
  | 'heads'
  /** 为做好2025年……工作 */
  | 'planned'
  /** 圆满完成2024年各项任务 */
  | 'done'
  /** 明年，我们将围绕2025年目标 */
  | 'comes'
  /** 力争2025年…… */
  | 'aims'
  /** 奋力夺取2025年各项工作的新胜利 */
  | 'crowns'
  /** 确保2025年活动圆满成功 */
  | 'sets'
  /** 2025年活动结束后，各组要…… */
  | 'event'
  /** 2024年，在……领导下 */
  | 'led'
  /** 截至2024年11月底 */
  | 'until'
  /** 2025年，支行计划……: in a summary's part on plans. */
  | 'leads'
  /** 2024年，全镇完成……: in a sentence that explains it by nothing. */
  | 'opened'
  /** Anywhere else in such a sentence. */
  | 'dated'
  /** The same, of what will be done. */
  | 'willed'
  /** 附件：2025年任务分工表 */
  | 'attached'
  /** The same with a word that says so: in its part on problems, too. */
  | 'intends';

/** A year by its number. The range is within the line. */
export interface YearMention extends Range {
  sense: Sense;
  year: number;
  month?: number | undefined;
  /** The sentence names these years, too. */
  beside: readonly number[];
}
