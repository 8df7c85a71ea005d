import * as z from 'zod/mini';
import type { Paragraph } from './paragraph.ts';
import data from './page-furniture.json' with { type: 'json' };

const words = z.array(z.string());
const furniture = z.strictObject({ source: z.string(), words, labels: words }).parse(data);
const WORDS = new Set(furniture.words);
const LABEL = new RegExp(`^[（(]?(?:${furniture.labels.join('|')})[：:|｜丨]`, 'u');
const LABEL_ALONE = new RegExp(`^(?:${[...furniture.labels, '时间', '日期'].join('|')})[：:]$`, 'u');

/** Characters; longer lines are text. */
const MAX_LENGTH = 60;
/** 【字体：大 中 小】 */
const MARKS = /[\s【】［］[\]（）()《》|｜丨：:>＞›»×—-]+/u;
const PATH_MARK = /^[>＞›»]$/u;
/** 2026-02-03 09:02:33 */
const STAMP = /^20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? {0,2}\d{1,2}[:：时]\d{1,2}(?:[:：]\d{1,2}|分)?$/u;
/** 首页 > 政务公开 > 工作总结 */
const PATH = /^(?:[您当]?[您前所]?[^，。；]{0,6}[：:])? ?首页 ?[>＞›»]/u;

/** What a web page puts around a text, pasted with it. */
export function isFurniture(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  return (
    text.split(MARKS).every((word) => word === '' || WORDS.has(word)) ||
    LABEL.test(text) ||
    STAMP.test(text) ||
    PATH.test(text)
  );
}

/** Characters of a step on the path to a page, and of what a label names on the line below it. */
const MAX_VALUE = 20;
/** Lines, furniture among them. */
const MAX_LINES = 40;

/** The first `count` paragraphs that are none of the page's. */
export function withoutFurniture(paragraphs: readonly Paragraph[], count: number): Paragraph[] {
  const own: Paragraph[] = [];
  for (let at = 0; at < Math.min(paragraphs.length, MAX_LINES) && own.length < count; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    if (!isFurniture(paragraph.text) && !isNamedAround(paragraphs, at)) own.push(paragraph);
  }
  return own;
}

/** 四川日报 below 来源：, 政务公开 behind a > of the path. */
function isNamedAround(paragraphs: readonly Paragraph[], at: number): boolean {
  const [above, own] = [paragraphs[at - 1]?.text ?? '', paragraphs[at]?.text ?? ''];
  return own.length <= MAX_VALUE && (LABEL_ALONE.test(above) || PATH_MARK.test(above));
}
