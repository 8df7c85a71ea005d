import type { Document } from '../document/document.ts';
import { isShownHeading } from '../document/shown-levels.ts';
import { findContinued } from './continued.ts';
import { joinRuns } from './join-runs.ts';
import { isWord } from './mark.ts';
import { mentionsNumber } from './mentions-number.ts';
import type { Item, Run } from './run.ts';
import { findSlips, type Slip } from './slips.ts';
import { isSure } from './sure.ts';

/** A number that does not follow from the one before it. */
export interface Break {
  run: Run;
  item: Item;
  /** The one before it in the list; undefined where the list starts with the break. */
  previous: Item | undefined;
  /** The value that belongs here. */
  expected: number;
  /** Its place in the list. */
  index: number;
  /** Not this number alone is wrong, but those behind it too. */
  goesOn: boolean;
}

export interface Numbering {
  runs: readonly Run[];
  /** In the order of the text. */
  breaks: readonly Break[];
  slips: readonly Slip[];
  /** Lists that count on through all sections, with the value each begins with. */
  continued: ReadonlyMap<Run, number>;
}

export function readNumbering(runs: readonly Run[], document: Document): Numbering {
  const slips = findSlips(runs);
  const slipped = new Set(slips.flatMap(({ items, next }) => [...items, next]));
  const continued = findContinued(runs);
  const restarted = new Set(runs.flatMap(({ restarts }) => restarts ?? []));
  const breaks: Break[] = [];
  for (const run of joinRuns(runs, document.paragraphs)) {
    if (countsByItself(run) || countsWithoutStranger(run, continued.get(run))) continue;
    for (const found of breaksOf(run, continued.get(run))) {
      if (slipped.has(found.item) || !isSure(found, restarted.has(run))) continue;
      const bridged = bridge(found, document);
      if (bridged) breaks.push(bridged);
    }
  }
  return { runs, breaks: breaks.sort((a, b) => a.item.start - b.item.start), slips, continued };
}

/** As Markdown does: 1. 1. 1. */
function countsByItself({ items }: Run): boolean {
  return items.length > 2 && items.every(isFirst);
}

/** From the number due, a lone one may be a slip; farther off it was never meant to count. */
const NEAR_DUE = 2;
const LEAST_WITH_STRANGER = 4;

/** 一、 二、 三、 with 十： among them, written like no other: the list is in order, and that is none of its signs. */
function countsWithoutStranger({ items }: Run, first = 1): boolean {
  const [one, another, third] = items;
  if (!one || !another || !third || items.length < LEAST_WITH_STRANGER) return false;
  const form = one.form === another.form ? one.form : third.form;
  let stranger: Item | undefined;
  for (const item of items) {
    if (item.form === form) continue;
    if (stranger) return false;
    stranger = item;
  }
  if (!stranger) return false;
  const due = first + items.indexOf(stranger);
  const own = items.filter((item) => item !== stranger);
  return Math.abs(stranger.value - due) > NEAR_DUE && own.every(({ value }, index) => value === first + index);
}

function isFirst({ value }: Item): boolean {
  return value === 1;
}

/** `first` is the value the list has to begin with. */
function breaksOf(run: Run, first = 1): Break[] {
  const breaks: Break[] = [];
  const { items } = run;
  /** The last value, and the one before it where the last was a break. */
  let found = first - 1;
  let before: number | undefined;
  /** What stands next if the last break was one wrong number. */
  let due = first;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) continue;
    const { value } = item;
    const next = items[index + 1]?.value;
    const counts = item.bridged || value === found + 1;
    const returns = before !== undefined && (value === due || (value === before + 1 && next === value + 1));
    if (counts || returns) {
      before = undefined;
      due = value + 1;
    } else {
      // After a break, what the list goes on with tells whether that was one wrong number or a jump.
      const jumps = before !== undefined && value !== 1 && next !== undefined && next !== due + 1;
      const expected = jumps ? found + 1 : due;
      const goesOn = next === value + 1 || next === expected;
      breaks.push({ run, item, previous: items[index - 1], expected, index, goesOn });
      before = found;
      due = expected + 1;
    }
    found = value;
  }
  return breaks;
}

/** Farther back no one looks for a number that got stuck to other words: lines, and characters of one line. */
const MAX_LINES = 200;
const MAX_WORD_LINES = 4;
export const LONG_LINE = 5_000;

/** The break with the first number that stands nowhere before it; undefined where all do. */
function bridge(found: Break, document: Document): Break | undefined {
  const { text, paragraphs } = document;
  const { run, item, previous, expected } = found;
  if (item.value < expected) return found;
  // A list that counts on may have its missing number above its heading.
  const above = previous ?? (expected > 1 ? undefined : run.parent?.items[run.parentItems - 1]);
  const lines = isWord(run.style) ? MAX_WORD_LINES : MAX_LINES;
  const own = paragraphs[item.line]?.start ?? 0;
  const highest =
    item.start - own > LONG_LINE ? item.start - LONG_LINE : paragraphs[Math.max(0, item.line - lines)]?.start;
  const before = text.slice(Math.max(above?.end ?? 0, highest ?? 0), item.start);
  const written = text.slice(item.start, item.end);
  let missing = expected + countUnnumbered(document, previous?.line ?? -1, item.line);
  while (missing < item.value && mentionsNumber(before, item, written, missing)) missing += 1;
  return missing >= item.value ? undefined : { ...found, expected: missing };
}

/** Headings between two lines that are shown like that of the second, and have no number. */
function countUnnumbered({ paragraphs, shownLevels }: Document, from: number, to: number): number {
  const level = paragraphs[to]?.shownLevel ?? 0;
  if (level === 0) return 0;
  return paragraphs
    .slice(from + 1, to)
    .filter((each) => each.shownLevel === level && !each.line.number && isShownHeading(each, shownLevels)).length;
}
