import { isWord } from './mark.ts';
import { lastOf, type Run } from './run.ts';

/**
 * Some drafts count on through all sections (一、（一）（二） 二、（三）（四）), at least through three lists one after the other. Gives
 * the value that each list of such a draft has to begin with. Of two lists, the second did not restart by mistake; but
 * the chapters of a second volume go on counting, unless they begin anew (第一篇 has 第一章 to 第三章, 第二篇 begins with 第四章).
 */
export function findContinued(runs: readonly Run[]): ReadonlyMap<Run, number> {
  const first = new Map<Run, number>();
  for (const siblings of groupSiblings(runs).flatMap(untilRestart)) {
    const counting = siblings.slice(1).filter((run, index) => run.items[0]?.value === dueAfter(siblings[index]));
    const isOfVolume = siblings[0]?.style === 'chapter';
    if (!isOfVolume && (siblings.length < MIN_LISTS || counting.length === 0)) continue;
    for (const [index, run] of siblings.entries()) first.set(run, dueAfter(siblings[index - 1]));
  }
  return first;
}

const MIN_LISTS = 3;

/** An annex counts anew. */
function untilRestart(siblings: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  for (const run of siblings) {
    const part = parts.at(-1);
    if (!part || run.items[0]?.value === 1) parts.push([run]);
    else part.push(run);
  }
  return parts;
}

function dueAfter(run: Run | undefined): number {
  return ((run && lastOf(run)?.value) ?? 0) + 1;
}

/** Lists of one style below the items of one list. */
function groupSiblings(runs: readonly Run[]): Run[][] {
  const groups = new Map<Run, Map<string, Run[]>>();
  for (const run of runs) {
    const [item] = run.items;
    if (!run.parent || !item || item.inline || isWord(run.style)) continue;
    const byStyle = groups.get(run.parent) ?? new Map<string, Run[]>();
    groups.set(run.parent, byStyle);
    const siblings = byStyle.get(run.style) ?? [];
    byStyle.set(run.style, siblings);
    siblings.push(run);
  }
  return [...groups.values()].flatMap((byStyle) => [...byStyle.values()]);
}
