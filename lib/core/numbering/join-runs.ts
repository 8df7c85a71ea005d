import type { Paragraph } from '../document/paragraph.ts';
import { isWord } from './mark.ts';
import { type Item, isHeadingLike, isListItem, lastOf, type Run } from './run.ts';

/** A word that counts on in other words (首先……其次……第四) skips no more than this. */
const MAX_SKIP = 3;

/**
 * Lists that are one, with a wrong number where the second begins: 一、 一、 二、, or 一是……二是……第四，……. Others stay
 * as they are.
 */
export function joinRuns(runs: readonly Run[], paragraphs: readonly Paragraph[]): readonly Run[] {
  const joined: Run[] = [];
  /** The places in `joined` by a list's first item, and that of the last list of words. */
  const placeOf = new Map<Item, number>();
  let words: number | undefined;
  for (const run of runs) {
    const place =
      repeated(run, joined, placeOf, paragraphs) ?? (goesOnInWords(joined[words ?? -1], run) ? words : undefined);
    const before = place === undefined ? undefined : joined[place];
    const at = place ?? joined.length;
    joined[at] = before
      ? { ...before, items: [...before.items, ...run.items], restarts: run.restarts ?? before.restarts }
      : run;
    const [first] = run.items;
    if (first && !before) placeOf.set(first, at);
    if (isWord(run.style)) words = at;
  }
  return joined.length === runs.length ? runs : joined;
}

/** Where the list stands that the run repeats: one item alone, and nothing but text between. */
function repeated(
  { restarts, opened, style, items: [first, second] }: Run,
  joined: readonly Run[],
  placeOf: ReadonlyMap<Item, number>,
  paragraphs: readonly Paragraph[],
): number | undefined {
  const one = restarts?.items[0];
  if (opened !== 'text' || !one || first?.value !== 1 || second?.value !== 2) return undefined;
  const place = placeOf.get(one);
  if (place === undefined || one.value !== 1 || joined[place]?.items[1]) return undefined;
  if (one.line === first.line) return one.inline || isWord(style) ? place : undefined;
  const isTop = style === 'han' && !one.inline && !first.inline;
  const isParted = paragraphs.slice(one.line + 1, first.line).some((each) => isHeadingLike(each) && !isListItem(each));
  return isTop && !isParted ? place : undefined;
}

function goesOnInWords(before: Run | undefined, { items: [first], restarts }: Run): boolean {
  const last = before && lastOf(before);
  if (!last || !first || restarts || !isCountingWord(last) || !isCountingWord(first)) return false;
  return last.line === first.line && first.value > last.value && first.value <= last.value + MAX_SKIP;
}

function isCountingWord({ style }: Item): boolean {
  return style === 'ordinal' || style === 'clause' || style === 'sequence';
}
