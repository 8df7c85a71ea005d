import type { Paragraph } from '../document/paragraph.ts';
import { isWord, rankOf } from './mark.ts';
import {
  endsInColon,
  expects,
  isFamily,
  isHeadingLike,
  isListItem,
  isTight,
  isUnfinished,
  type Item,
  lastOf,
  reaches,
  type Run,
} from './run.ts';

/** No draft nests deeper; then the oldest list is taken as done. */
const MAX_DEPTH = 24;
/** Characters of 第# and #是; 第#阶段 and 任务# head lines, and text stands between them. */
const BARE = 2;

/**
 * Sorts the numbers of a document into lists. A number goes to the list that waits for it, wherever that stands; only
 * one that no list waits for starts a list or breaks one.
 */
export function buildRuns(paragraphs: readonly Paragraph[]): Run[] {
  const runs: Run[] = [];
  /** The lists that may go on, the deepest last. */
  const open: Run[] = [];

  function start(item: Item, opened: Run['opened'] = 'plain', restarts?: Run): void {
    const parent =
      open.findLast((run) => run.items.length > 0 && rankOf(run.style) < rankOf(item.style)) ?? open.at(-1);
    const run: Run = {
      style: item.style,
      items: [item],
      line: item.line,
      parent,
      parentItems: parent?.items.length ?? 0,
      under: announcing(item),
      restarts,
      opened,
      loose: 0,
    };
    // One list that went before may still go on, not the one before that; of lists below a colon, two may.
    const before = restarts?.restarts;
    const stale = restarts?.opened === 'colon' ? before?.restarts : before;
    if (stale && open.includes(stale)) open.splice(open.indexOf(stale), 1);
    if (open.length >= MAX_DEPTH) open.shift();
    open.push(run);
    runs.push(run);
  }

  function announcing({ line, inline }: Item): Run | undefined {
    const above = inline ? undefined : paragraphs[line - 1];
    if (!above || !endsInColon(above)) return undefined;
    return open.findLast((run) => lastOf(run)?.line === line - 1);
  }

  function closeBelow(run: Run): void {
    open.splice(open.indexOf(run) + 1);
  }

  function add(run: Run, item: Item): void {
    const bridged = run.loose > 0 && item.value === run.loose + 1;
    closeBelow(run);
    run.items.push(bridged ? { ...item, bridged } : item);
    run.loose = 0;
  }

  /** The deepest list that waits for the item: written alike first, at the start of lines first. */
  function findWaiting(item: Item): Run | undefined {
    let best: Run | undefined;
    let most = 0;
    for (const run of open) {
      if (!isFamily(run, item) || !expects(run, item.value) || !reaches(run, item) || isCutOff(run, item)) continue;
      const last = lastOf(run);
      const fit = (item.inline || !last?.inline ? 2 : 0) + (last?.form === item.form ? 1 : 0);
      if (fit < most) continue;
      best = run;
      most = fit;
    }
    return best;
  }

  /** A list within a line ends where a list of a higher level begins. */
  function isCutOff(run: Run, item: Item): boolean {
    const last = lastOf(run);
    return last !== undefined && (last.inline || (item.inline && isWord(item.style))) && isBelow(run, item);
  }

  /** A list that restarted and would skip one number, where the list before it happens to wait for just that. */
  function findSkipping(outer: Run, { value }: Item): Run | undefined {
    const inner = open.findLast((run) => run.restarts === outer && run.opened !== 'colon');
    return inner && isTight(outer) && lastOf(inner)?.value === value - 2 ? inner : undefined;
  }

  function startAtOne(item: Item): void {
    const before = open.findLast((run) => run.items.length > 0 && isFamily(run, item));
    const last = before && lastOf(before);
    if (!before || !last) return start(item);
    if (isBelow(before, item)) return start(item);
    if (isWord(item.style) || (item.inline && last.inline && last.line === item.line)) {
      open.splice(open.indexOf(before));
      return start(item, 'text', before);
    }
    if (item.inline || last.inline || last.form !== item.form) return start(item);
    const above = paragraphs[item.line - 1];
    if (!above || endsInColon(above)) return start(item, 'colon', before);
    if (!isListItem(above) || hasTextBetween(last, item))
      return start(item, isHeadingLike(above) ? 'heading' : 'text', before);
    if (lostFirstLevel(before, item)) return start(item, 'text', before);
    if (!isSameHeading(before.items[0], item)) return add(before, item);
    open.splice(open.indexOf(before));
    start(item);
  }

  /** （一）（二）（三） and at once （一）（二）, where no 一、 stands anywhere: the headings above them got lost. */
  function lostFirstLevel({ style }: Run, item: Item): boolean {
    if (style !== 'han-bracket' || runs.some((run) => rankOf(run.style) < rankOf(style))) return false;
    const [next] = paragraphs[item.line + 1]?.line.marks ?? [];
    return next?.style === style && next.value === 2;
  }

  /** Whether a list of a higher level was opened since. */
  function isBelow(run: Run, item: Item): boolean {
    const rank = rankOf(item.style);
    for (let at = open.indexOf(run) + 1; at < open.length; at += 1) {
      const above = open[at];
      if (above && above.items.length > 0 && above.under !== run && rankOf(above.style) < rank) return true;
    }
    return false;
  }

  function hasTextBetween(last: Item, item: Item): boolean {
    for (let index = last.line + 1; index < item.line; index += 1) {
      const paragraph = paragraphs[index];
      if (paragraph && !isListItem(paragraph)) return true;
    }
    return false;
  }

  /** A table of contents names the headings before they come. */
  function isSameHeading(first: Item | undefined, item: Item): boolean {
    const heading = ({ line, end }: Item) => {
      const paragraph = paragraphs[line];
      return paragraph ? paragraph.text.slice(end - paragraph.start, end - paragraph.start + 6).trim() : '';
    };
    return first !== undefined && heading(first) !== '' && heading(first) === heading(item);
  }

  function breakOrStart(item: Item): void {
    const candidate = findBroken(item);
    if (!candidate) return start(item);
    const { restarts } = candidate;
    // 一、二、一、四、: the list did not restart, one number is wrong.
    const [only] = candidate.items;
    if (restarts && only && candidate.items.length === 1 && lastOf(restarts)?.value === item.value - 2) {
      runs.splice(runs.lastIndexOf(candidate), 1);
      open.splice(open.indexOf(candidate));
      if (!open.includes(restarts)) open.push(restarts);
      add(restarts, only);
      return add(restarts, item);
    }
    add(candidate, item);
  }

  function findBroken(item: Item): Run | undefined {
    const near = open.filter((run) => run.items.length > 0 && isFamily(run, item) && isNear(run, item));
    const run = near.findLast((other) => lastOf(other)?.form === item.form) ?? near.at(-1);
    if (!run || isBelow(run, item)) return undefined;
    const above = item.inline ? undefined : paragraphs[item.line - 1];
    const isNew = above && !isListItem(above) && (isHeadingLike(above) || endsInColon(above));
    // The number just before, told again, is seldom the first of a list of its own.
    return isNew && item.value < (lastOf(run)?.value ?? 0) ? undefined : run;
  }

  /** Whether the item can be one of the list with a wrong number. */
  function isNear(run: Run, item: Item): boolean {
    const last = lastOf(run);
    if (!last) return false;
    // 2.……。4.……: one number behind another in its line is of the list where it skips no more than one.
    if (item.inline)
      return last.line === item.line && (last.inline || item.style !== 'arabic' || item.value === last.value + 2);
    return item.line - last.line <= (last.inline ? 1 : isWord(item.style) && item.form.length <= BARE ? 2 : Infinity);
  }

  function noteLoose(item: Item): void {
    const run = open.findLast((other) => isFamily(other, item) && expects(other, item.value));
    if (run) run.loose = item.value;
    else if (item.value === 1 && !isWord(item.style) && open.length < MAX_DEPTH) {
      start(item);
      open.at(-1)?.items.pop();
      const run = open.at(-1);
      if (run) run.loose = 1;
    }
  }

  function place(item: Item): void {
    if (!item.certain) return noteLoose(item);
    const waiting = findWaiting(item);
    if (waiting && item.value > 1) return add(findSkipping(waiting, item) ?? waiting, item);
    if (item.value === 1) return startAtOne(item);
    if (item.inline && !isWord(item.style) && !findBroken(item)) {
      noteLoose(item);
      if (!isEnclosed(item)) return;
    }
    breakOrStart(item);
  }

  for (const { line, start: at, index } of paragraphs) {
    const { marks } = line;
    if (marks.length === 0) continue;
    const above = paragraphs[index - 1];
    const goesOn = above !== undefined && isUnfinished(above);
    for (const mark of marks)
      place({
        ...mark,
        start: at + mark.start,
        end: at + mark.end,
        line: index,
        certain: mark.certain && (mark.inline || !goesOn),
      });
  }
  return runs;
}

/** （1）, ①: nothing else is written so. */
function isEnclosed({ form, style }: Item): boolean {
  return form.startsWith('(') || style === 'circled';
}
