import { isHan } from '../han.ts';
import { byStart, type Range } from '../range.ts';
import { CLOSERS, DOUBLE, OPENERS, PAIRS, ROUND } from './pairs.ts';

/** One half of a pair whose other half the line lacks. */
export interface Half extends Range {
  /** Index into PAIRS. */
  pair: number;
  opens: boolean;
  /** Its words may go on over the paragraphs below: it opens the line, or stands behind a colon. */
  leads: boolean;
}

/** More of them in one line are no prose. */
const MOST = 50;

/** The marks of `text` that are left over when each closing one is put to the last open one of its kind. */
export function findHalves(text: string): Half[] {
  const open = PAIRS.map((): number[] => []);
  const halves: Half[] = [];
  for (let at = 0; at < text.length && halves.length < MOST; at += 1) {
    const char = text.charAt(at);
    const opener = pairOfOpener.get(char) ?? -1;
    if (opener >= 0) open[opener]?.push(at);
    else {
      const pair = pairOfCloser.get(char) ?? -1;
      if (pair >= 0 && open[pair]?.pop() === undefined && !isOther(text, at, pair))
        halves.push({ start: at, end: at + 1, pair, opens: false, leads: false });
    }
  }
  for (const [pair, places] of open.entries())
    for (const at of places.slice(0, MOST))
      if (!isYear(text, at))
        halves.push({
          start: at,
          end: at + 1,
          pair,
          opens: true,
          leads: LEADS.test(text.slice(Math.max(0, at - 8), at)),
        });
  return withoutStraight(halves, text).sort(byStart);
}

const LEADS = /^[\s\d（）()一二三四五六七八九十、.．]{0,7}$|[：:][“‘《（]?$/u;

const pairOfOpener = pairByMark(OPENERS);
const pairOfCloser = pairByMark(CLOSERS);

function pairByMark(marks: readonly string[]): ReadonlyMap<string, number> {
  return new Map(marks.flatMap((all, pair) => Array.from(all, (mark) => [mark, pair] as const)));
}

/** 1）, a), （见）第3）项; don’t; 5’20”; a smile. */
function isOther(text: string, at: number, pair: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.charAt(at + 1);
  // 1+N”工作法 has no seconds.
  if (pair === DOUBLE) return /\d$/u.test(before) && !isHan(after);
  if (PAIRS[pair]?.family === 'quote')
    return /[\da-zA-Z]$/u.test(before) || /^[a-zA-Z]/u.test(after) || isYear(text, at);
  if (pair !== ROUND) return false;
  return NUMBERS_ITEM.test(before) || /(?:^|[^a-zA-Z])[a-zA-Z]$|[①-⑳一二三四五六七八九十:：;；]$/u.test(before);
}

/** 含村干部12） counts something. */
const NUMBERS_ITEM = /(?:^|[^\d\p{Script=Han}]|[第见项条和至到])\d{1,2}$/u;

/** ’98年 */
function isYear(text: string, at: number): boolean {
  return /^[‘’]\d\d(?!\d)/u.test(text.slice(at, at + 4));
}

/** “甲" closes with a straight mark: that is another matter. */
function withoutStraight(halves: Half[], text: string): Half[] {
  const mixed = [text.includes('"') ? '“' : '', text.includes("'") ? '‘' : ''];
  return halves.filter(({ pair }) => !mixed.includes(PAIRS[pair]?.open ?? ''));
}
