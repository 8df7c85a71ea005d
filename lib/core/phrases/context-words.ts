import type { CaretContext } from './caret-context.ts';
import type { Segment } from './segment.ts';

/** By word, how near the caret it stands: 1 is farthest. */
export type ContextWords = ReadonlyMap<string, number>;

const MOST_WORDS = 60;
const MOST_READ = 600;
/** They stand in any summary and say nothing of one. */
const EVERYWHERE = new Set(
  '工作 开展 进行 加强 全面 积极 问题 推进 落实 组织 活动 方面 情况 一是 二是 三是 四是 以及 通过 做好 认真 不断 进一步 扎实 有效 建立 完善 提高 提升 我们 本年度 今年 全年 同时 目前 重点 强化 坚持 按照 要求 相关 各项 主要 存在 不足 下一步 措施 成效 单位 领导 群众 持续 深入 切实 确保 实现 形成 实施 结合 围绕 共计 累计 其中 取得 得到'.split(
    ' ',
  ),
);

/** The words near the caret that a phrase may share: those of its line and headings count most. */
export function wordsAround(context: CaretContext, segment: Segment): ContextWords {
  const words = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of segment(text)) {
      if (words.size >= MOST_WORDS) return;
      if (/^\p{Script=Han}{2,}$/u.test(word) && !EVERYWHERE.has(word) && !words.has(word)) words.set(word, weight);
    }
  };
  add(context.line.slice(-MOST_READ), 3);
  add(context.subheading, 3);
  add(context.heading, 2);
  add(context.above.slice(-MOST_READ), 1);
  return words;
}

/** The share of the words that a text has, by their weight; 0 to 1. */
export function overlapWith(words: ContextWords, text: string): number {
  let all = 0;
  let shared = 0;
  for (const [word, weight] of words) {
    all += weight;
    if (text.includes(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
