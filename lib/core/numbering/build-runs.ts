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
  const builder = new RunBuilder(paragraphs);
  for (const { line, start: at, index } of paragraphs) {
    const { marks } = line;
    if (marks.length === 0) continue;
    const above = paragraphs[index - 1];
    const goesOn = above !== undefined && isUnfinished(above);
    for (const { style, form, value, start, end, inline, certain } of marks)
      builder.place({
        style,
        form,
        value,
        start: at + start,
        end: at + end,
        line: index,
        inline,
        certain: certain && (inline || !goesOn),
      });
  }
  return builder.runs;
}

class RunBuilder {
  readonly runs: Run[] = [];
  /** The lists that may go on, the deepest last. */
  readonly #open: Run[] = [];
  readonly #paragraphs: readonly Paragraph[];

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs;
  }

  /** Items are placed in the order of the text. */
  place(item: Item): void {
    if (!item.certain) return this.#noteLoose(item);
    const waiting = this.#findWaiting(item);
    if (waiting && item.value > 1) return this.#add(this.#findSkipping(waiting, item) ?? waiting, item);
    if (item.value === 1) return this.#startAtOne(item);
    if (item.inline && !isWord(item.style) && !this.#findBroken(item)) {
      this.#noteLoose(item);
      if (!isEnclosed(item)) return;
    }
    this.#breakOrStart(item);
  }

  #start(item: Item, opened: Run['opened'] = 'plain', restarts?: Run): void {
    const open = this.#open;
    const parent = this.#parentOf(item) ?? open.at(-1);
    const run: Run = {
      style: item.style,
      items: [item],
      line: item.line,
      parent,
      parentItems: parent?.items.length ?? 0,
      under: this.#announcing(item),
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
    this.runs.push(run);
  }

  #parentOf({ style }: Item): Run | undefined {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const run = this.#open[at];
      if (run && run.items.length > 0 && rankOf(run.style) < rankOf(style)) return run;
    }
    return undefined;
  }

  #announcing({ line, inline }: Item): Run | undefined {
    const above = inline ? undefined : this.#paragraphs[line - 1];
    if (!above || !endsInColon(above)) return undefined;
    return this.#open.findLast((run) => lastOf(run)?.line === line - 1);
  }

  #closeBelow(run: Run): void {
    this.#open.splice(this.#open.indexOf(run) + 1);
  }

  #add(run: Run, item: Item): void {
    const bridged = run.loose > 0 && item.value === run.loose + 1;
    this.#closeBelow(run);
    run.items.push(bridged ? { ...item, bridged } : item);
    run.loose = 0;
  }

  /** The deepest list that waits for the item: written alike first, at the start of lines first. */
  #findWaiting(item: Item): Run | undefined {
    let best: Run | undefined;
    let most = 0;
    for (const run of this.#open) {
      if (!isFamily(run, item) || !expects(run, item.value) || !reaches(run, item) || this.#isCutOff(run, item))
        continue;
      const last = lastOf(run);
      const fit = (item.inline || !last?.inline ? 2 : 0) + (last?.form === item.form ? 1 : 0);
      if (fit < most) continue;
      best = run;
      most = fit;
    }
    return best;
  }

  /** A list within a line ends where a list of a higher level begins. */
  #isCutOff(run: Run, item: Item): boolean {
    const last = lastOf(run);
    return last !== undefined && (last.inline || (item.inline && isWord(item.style))) && this.#isBelow(run, item);
  }

  /** A list that restarted and would skip one number, where the list before it happens to wait for just that. */
  #findSkipping(outer: Run, { value }: Item): Run | undefined {
    let inner: Run | undefined;
    for (const run of this.#open) if (run.restarts === outer && run.opened !== 'colon') inner = run;
    return inner && isTight(outer) && lastOf(inner)?.value === value - 2 ? inner : undefined;
  }

  #startAtOne(item: Item): void {
    const before = this.#lastOfFamily(item);
    const last = before && lastOf(before);
    if (!before || !last) return this.#start(item);
    if (this.#isBelow(before, item)) return this.#start(item);
    if (isWord(item.style) || (item.inline && last.inline && last.line === item.line)) {
      this.#open.splice(this.#open.indexOf(before));
      return this.#start(item, 'text', before);
    }
    if (item.inline || last.inline || last.form !== item.form) return this.#start(item);
    const above = this.#paragraphs[item.line - 1];
    if (!above || endsInColon(above)) return this.#start(item, 'colon', before);
    if (!isListItem(above) || this.#hasTextBetween(last, item))
      return this.#start(item, isHeadingLike(above) ? 'heading' : 'text', before);
    if (this.#lostFirstLevel(before, item)) return this.#start(item, 'text', before);
    if (!this.#isSameHeading(before.items[0], item)) return this.#add(before, item);
    this.#open.splice(this.#open.indexOf(before));
    this.#start(item);
  }

  #lastOfFamily(item: Item): Run | undefined {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const run = this.#open[at];
      if (run && run.items.length > 0 && isFamily(run, item)) return run;
    }
    return undefined;
  }

  /** （一）（二）（三） and at once （一）（二）, where no 一、 stands anywhere: the headings above them got lost. */
  #lostFirstLevel({ style }: Run, item: Item): boolean {
    if (style !== 'han-bracket' || this.runs.some((run) => rankOf(run.style) < rankOf(style))) return false;
    const [next] = this.#paragraphs[item.line + 1]?.line.marks ?? [];
    return next?.style === style && next.value === 2;
  }

  /** Whether a list of a higher level was opened since. */
  #isBelow(run: Run, item: Item): boolean {
    const rank = rankOf(item.style);
    for (let at = this.#open.indexOf(run) + 1; at < this.#open.length; at += 1) {
      const above = this.#open[at];
      if (above && above.items.length > 0 && above.under !== run && rankOf(above.style) < rank) return true;
    }
    return false;
  }

  #hasTextBetween(last: Item, item: Item): boolean {
    for (let index = last.line + 1; index < item.line; index += 1) {
      const paragraph = this.#paragraphs[index];
      if (paragraph && !isListItem(paragraph)) return true;
    }
    return false;
  }

  /** A table of contents names the headings before they come. */
  #isSameHeading(first: Item | undefined, item: Item): boolean {
    const heading = first && this.#wordsOf(first);
    return heading !== undefined && heading !== '' && heading === this.#wordsOf(item);
  }

  /** The first words behind a number. */
  #wordsOf({ line, end }: Item): string {
    const { text = '', start = 0 } = this.#paragraphs[line] ?? {};
    return text.slice(end - start, end - start + SAME_WORDS).trim();
  }

  #breakOrStart(item: Item): void {
    const candidate = this.#findBroken(item);
    if (!candidate) return this.#start(item);
    const { restarts } = candidate;
    // 一、二、一、四、: the list did not restart, one number is wrong.
    const [only] = candidate.items;
    if (restarts && only && candidate.items.length === 1 && lastOf(restarts)?.value === item.value - 2) {
      this.runs.splice(this.runs.lastIndexOf(candidate), 1);
      this.#open.splice(this.#open.indexOf(candidate));
      if (!this.#open.includes(restarts)) this.#open.push(restarts);
      this.#add(restarts, only);
      return this.#add(restarts, item);
    }
    this.#add(candidate, item);
  }

  #findBroken(item: Item): Run | undefined {
    let run: Run | undefined;
    for (const near of this.#open) {
      if (near.items.length === 0 || !isFamily(near, item) || !isNear(near, item)) continue;
      if (lastOf(near)?.form === item.form || !run || lastOf(run)?.form !== item.form) run = near;
    }
    if (!run || this.#isBelow(run, item)) return undefined;
    const above = item.inline ? undefined : this.#paragraphs[item.line - 1];
    const isNew = above && !isListItem(above) && (isHeadingLike(above) || endsInColon(above));
    // The number just before, told again, is seldom the first of a list of its own.
    return isNew && item.value < (lastOf(run)?.value ?? 0) ? undefined : run;
  }

  #noteLoose(item: Item): void {
    const run = this.#open.findLast((other) => isFamily(other, item) && expects(other, item.value));
    if (run) run.loose = item.value;
    else if (item.value === 1 && !isWord(item.style) && this.#open.length < MAX_DEPTH) {
      this.#start(item);
      this.#open.at(-1)?.items.pop();
      const opened = this.#open.at(-1);
      if (opened) opened.loose = 1;
    }
  }
}

/** Characters of a heading by which it is known again. */
const SAME_WORDS = 6;

/** Whether the item can be one of the list with a wrong number. */
function isNear(run: Run, item: Item): boolean {
  const last = lastOf(run);
  if (!last) return false;
  // 2.……。4.……: one number behind another in its line is of the list where it skips no more than one.
  if (item.inline)
    return last.line === item.line && (last.inline || item.style !== 'arabic' || item.value === last.value + 2);
  return item.line - last.line <= (last.inline ? 1 : isWord(item.style) && item.form.length <= BARE ? 2 : Infinity);
}

/** （1）, ①: nothing else is written so. */
function isEnclosed({ form, style }: Item): boolean {
  return form.startsWith('(') || style === 'circled';
}
