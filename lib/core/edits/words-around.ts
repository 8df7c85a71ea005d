import type { Range } from '../range.ts';

/** So much of the text on each side is kept of a place that was written, in UTF-16 units. */
const AROUND = 20;
/** So many words on one side tell a place by themselves. */
const ENOUGH = 6;

/** The words before and after a range. */
export interface Around {
  before: string;
  after: string;
}

export function aroundOf(text: string, { start, end }: Range): Around {
  return { before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) };
}

/**
 * The one place where the words stand between those around them, or else beside those on one side, if they are so many
 * UTF-16 units. Undefined where there is none, or several.
 */
export function findWords(
  text: string,
  words: string,
  { before, after }: Around,
  enough: number = ENOUGH,
): Range | undefined {
  const between = startsOf(text, before, words, after);
  if (between.length > 0) return onlyOne(between, words);
  if (words === '') return undefined;
  return onlyOne(
    [
      ...(before.length < enough ? [] : startsOf(text, before, words, '')),
      ...(after.length < enough ? [] : startsOf(text, '', words, after)),
    ],
    words,
  );
}

/** Whether the words on one side of the range, the nearest of them at least, are those; where there were none, the text’s end. */
export function isBeside(text: string, { start, end }: Range, { before, after }: Around): boolean {
  const [left, right] = [before.slice(-ENOUGH), after.slice(0, ENOUGH)];
  const isLeft = before === '' ? start === 0 : plain(text.slice(start - left.length, start)) === plain(left);
  const isRight = after === '' ? end === text.length : plain(text.slice(end, end + right.length)) === plain(right);
  return isLeft || isRight;
}

function onlyOne(starts: readonly number[], words: string): Range | undefined {
  const [start, ...others] = new Set(starts);
  return start === undefined || others.length > 0 ? undefined : { start, end: start + words.length };
}

/** Where the words begin; no more than two are looked for. */
function startsOf(text: string, before: string, words: string, after: string): number[] {
  const wanted = plain(before + words + after);
  const searched = plain(text);
  const first = wanted === '' ? -1 : searched.indexOf(wanted);
  const second = first < 0 ? -1 : searched.indexOf(wanted, first + 1);
  return [first, second].filter((at) => at >= 0).map((at) => at + before.length);
}

/** Editors turn spaces at the edge of a line into no-break ones. */
export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
