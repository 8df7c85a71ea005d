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
  for (const run of runs) {
    const before = joined.findLast((other) => repeatsOne(other, run, paragraphs) || goesOnInWords(other, run));
    if (!before) joined.push(run);
    else
      joined[joined.indexOf(before)] = {
        ...before,
        items: [...before.items, ...run.items],
        restarts: run.restarts ?? before.restarts,
      };
  }
  return joined.length === runs.length ? runs : joined;
}

/** One item alone, and with nothing but text between a list of two or more that begins with one again. */
function repeatsOne(before: Run, run: Run, paragraphs: readonly Paragraph[]): boolean {
  const [first, second] = run.items;
  const [one, other] = before.items;
  if (run.restarts?.items[0] !== one || run.opened !== 'text' || other || !one || !first) return false;
  if (one.value !== 1 || first.value !== 1 || second?.value !== 2) return false;
  if (one.line === first.line) return one.inline || isWord(run.style);
  const isTop = run.style === 'han' && !one.inline && !first.inline;
  return isTop && !paragraphs.slice(one.line + 1, first.line).some((each) => isHeadingLike(each) && !isListItem(each));
}

function goesOnInWords(before: Run, { items: [first], restarts }: Run): boolean {
  const last = lastOf(before);
  if (!last || !first || restarts || !areWords(last, first)) return false;
  return last.line === first.line && first.value > last.value && first.value <= last.value + MAX_SKIP;
}

function areWords(...items: readonly Item[]): boolean {
  return items.every(({ style }) => style === 'ordinal' || style === 'clause' || style === 'sequence');
}
