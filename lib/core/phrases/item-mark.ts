const NUMBER = '[一二三四五六七八九十]{1,3}';
const MARK = `(?:${NUMBER}是|[（(](?:${NUMBER}|\\d{1,2})[）)]|${NUMBER}、|\\d{1,2}[.．、](?!\\d)|[①-⑳]|第${NUMBER}，|其${NUMBER}[，是]|首先|其次|再次|最后)`;

/** What begins an item of a list, in a line of its own or behind the one before. */
export const ITEM = new RegExp(`(?:^|[。；！？：])\\s*${MARK}`, 'gu');

const LEADING = new RegExp(`^${MARK}[，、：]?\\s*`, 'u');

/** 全年走访 of “一是全年走访”: the sentence without what numbers it. */
export function withoutItemMark(sentence: string): string {
  return sentence.replace(LEADING, '');
}
