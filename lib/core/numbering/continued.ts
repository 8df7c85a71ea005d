import { isWord } from './mark.ts';
import { lastOf, type Run } from './run.ts';

/**
 * Some drafts count on through all sections (一、（一）（二） 二、（三）（四）), and none of their lists restarts. Gives
 * the value that each list of such a draft has to begin with. Of two lists, the second did not restart by mistake.
 */
export function findContinued(runs: readonly Run[]): ReadonlyMap<Run, number> {
  const first = new Map<Run, number>();
  for (const siblings of groupSiblings(runs)) {
    const counting = siblings.slice(1).filter((run, index) => run.items[0]?.value === dueAfter(siblings[index]));
    const restarting = siblings.slice(1).some((run) => run.items[0]?.value === 1);
    if (siblings.length < MIN_LISTS || counting.length === 0 || restarting) continue;
    for (const [index, run] of siblings.entries()) first.set(run, dueAfter(siblings[index - 1]));
  }
  return first;
}

const MIN_LISTS = 3;

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
