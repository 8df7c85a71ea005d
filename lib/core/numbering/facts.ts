import type { Paragraph } from '../document/paragraph.ts';
import { type Fact, wholeText } from '../rules/facts.ts';
import { LONG_LINE } from './find-breaks.ts';
import { endsInColon, isHeadingLike, isUnfinished, MAX_HEADING } from './run.ts';
import { matchesOf } from '../matches.ts';

/** How much of what stands behind a number is looked at. */
const BEHIND = 8;
/** What may stand for a number that seems to be missing; what is around it may matter, too. */
const AROUND = 2;
const HAN = '[〇零一二三四五六七八九十百]{1,8}';
const LATIN = '[\\da-zA-Z０-９]{1,8}';
const NUMBER = `(?:${HAN}|${LATIN})`;
const MENTIONS = new RegExp(
  `[第其]${NUMBER}|[（(]\\s?${NUMBER}|${HAN}(?:\\s?[）)、.．，,是要则来]|方面)|${LATIN}\\s?(?:[）)、]|[.．](?!\\d))|(?:^|[。；：:，,\\s])一|[①-⑳⑴-⒛㈠-㈩]|另外|此外|同时|然后|接着|还有|再者|再就是|再有|首先|首要|主要`,
  'gu',
);

/** What the lists of a draft take from one of its lines. */
export function readsNumbering(paragraph: Paragraph): readonly Fact[] {
  const { line, text } = paragraph;
  if ((text.length <= MAX_HEADING && line.marks.length > 0) || text.length > LONG_LINE) return wholeText(paragraph);
  const ends = `${line.markdownLevel} ${isHeadingLike(paragraph)} ${endsInColon(paragraph)} ${isUnfinished(paragraph)}`;
  const mentions = matchesOf(MENTIONS, text).map(({ 0: { length }, index }) =>
    text.slice(Math.max(0, index - AROUND), index + length + AROUND),
  );
  const marks = line.marks.map(({ start, end, style, inline, certain }) => ({
    key: `${style} ${inline} ${certain} ${text.slice(start, end + BEHIND)}`,
    start,
    end,
  }));
  return [{ key: ends }, { key: mentions.join('|') }, ...marks];
}
