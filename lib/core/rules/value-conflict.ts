import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Figure } from '../figures/figure.ts';
import { isOneSentence } from '../quantities/context.ts';
import { comparesQuantities, readsQuantities } from '../quantities/facts.ts';
import { areOfTwoItems } from '../quantities/items.ts';
import { MAX_ALIKE } from '../quantities/meeting-counts.ts';
import { PartTimes } from '../quantities/part-times.ts';
import { frameOf, type Quantity } from '../quantities/quantity.ts';
import { looksLikeOne } from '../quantities/same-quantity.ts';
import { isMistyped, isSwap } from '../quantities/swapped.ts';
import { keysOf, sharedKeys } from '../quantities/told-otherwise.ts';
import { overlap } from '../range.ts';
import { writtenAs } from '../sums/sum-fault.ts';
import { headCountConflicts } from './head-count-conflicts.ts';
import type { Report, Rule } from './rule.ts';

/** One and the same quantity with two values in two places. A note: only the writer knows whether they are the same. */
export const valueConflict: Rule = {
  check: ({ document }) => {
    const times = new PartTimes(document);
    const conflicts = findConflicts(document, times);
    const counts = headCountConflicts(document, times);
    return [...conflicts, ...counts.filter((count) => !conflicts.some((conflict) => isAskedBy(conflict, count)))];
  },
  reads: readsQuantities,
  compares: comparesQuantities,
};

/** At the same place, or of the same two values. */
function isAskedBy(conflict: Report, count: Report): boolean {
  if (overlap(count, conflict)) return true;
  const values = count.subject.slice(count.subject.indexOf('：') + 1).split('、');
  return values.every((value) => conflict.subject.includes(value));
}

const OTHER_YEAR = /^(?:20|去|上年|明|同期|年初)/u;

interface Place {
  /** Its quantity's position among all. */
  ordinal: number;
  quantity: Quantity;
  paragraph: Paragraph;
}

function findConflicts(document: Document, parts: PartTimes): Report[] {
  const first = new Map<string, Place>();
  const conflicts = new Map<Place, Place[]>();
  for (const pair of alikePairs(document.paragraphs)) {
    const frames = pair.map((place) => frameIn(place, document, parts));
    if (
      (frames[0] !== frames[1] && !isSwapInTime(pair, document)) ||
      areOfTwoItems(pair[0].paragraph, pair[1].paragraph) ||
      parts.areOfTwoTimes(pair[0].paragraph, pair[1].paragraph)
    )
      continue;
    const [earlier, later] = pair.map((place, at) => firstTold(first, `${frames[at]}|${place.quantity.told}`, place));
    if (!earlier || !later) continue;
    add(conflicts, earlier, later);
    add(conflicts, later, earlier);
  }
  return [...conflicts].flatMap(([place, others]) => {
    const [other] = others;
    if (!other || other.ordinal > place.ordinal) return [];
    return [other, place].some((each) => isList(conflicts.get(each) ?? [])) ||
      isOneSentence(inText(other), inText(place))
      ? []
      : [report(other, place)];
  });
}

/** The quantities that look like one, two by two, the earlier first. */
function alikePairs(paragraphs: readonly Paragraph[]): [Place, Place][] {
  const pairs: [Place, Place][] = [];
  const places = placesIn(paragraphs);
  const shared = sharedKeys(places.map(({ quantity }) => quantity));
  const byKey = new Map<number, Place[]>();
  for (const place of places)
    for (const key of keysOf(shared, place.ordinal))
      for (const other of takeAlike(byKey, key, place)) pairs.push([other, place]);
  return pairs;
}

function placesIn(paragraphs: readonly Paragraph[]): readonly Place[] {
  const places: Place[] = [];
  for (const paragraph of paragraphs) {
    const { quantities } = paragraph.line;
    if (quantities.length === 0) continue;
    for (const quantity of quantities) places.push({ ordinal: places.length, quantity, paragraph });
  }
  return places;
}

/** The places so far with the key that look like one with `place`, which joins them. */
function takeAlike(byKey: Map<number, Place[]>, key: number, place: Place): readonly Place[] {
  const earlier = byKey.get(key);
  if (!earlier) {
    byKey.set(key, [place]);
    return NONE;
  }
  let alike: Place[] | undefined;
  for (const other of earlier) if (looksLikeOne(other.quantity, place.quantity)) (alike ??= []).push(other);
  if (earlier.length < MAX_ALIKE) earlier.push(place);
  return alike ?? NONE;
}

const NONE: readonly Place[] = [];

/** Only quantities of one unit and time, all done, expected or planned, are of one frame. */
function frameIn({ quantity, paragraph }: Place, document: Document, parts: PartTimes): string {
  const { ahead, isLeast, figure } = quantity;
  // 预计完成 tells of the year under review in its part, and of the next in that on plans.
  const planned = ahead === false ? 'done' : parts.isToCome(paragraph) ? 'planned' : ahead ? 'expected' : 'done';
  return `${planned}|${isLeast}|${frameOf(figure.unit, timesIn(quantity, document))}`;
}

/** The time that the title names is that of the whole draft. */
function timesIn({ times }: Quantity, { title = '' }: Document): readonly string[] {
  return times.filter((time) => !title.includes(time));
}

/** Swapped digits are asked about, too, where the two places don't name times of one kind. */
function isSwapInTime([{ quantity: one }, { quantity: other }]: readonly [Place, Place], document: Document): boolean {
  if (
    !(isSwap(one.figure, other.figure) || isMistyped(one.figure, other.figure)) ||
    one.figure.unit !== other.figure.unit
  )
    return false;
  const [times, otherTimes] = [timesIn(one, document), timesIn(other, document)];
  const isOneTime =
    times.join() === otherTimes.join() ||
    (![...times, ...otherTimes].some((time) => OTHER_YEAR.test(time)) &&
      !times.some((time) => isLike(time, otherTimes)));
  return isOneTime && (one.ahead ?? false) === (other.ahead ?? false);
}

/** Of two quarters, or months, each has its own amounts. */
function isLike(time: string, others: readonly string[]): boolean {
  return others.some((other) => other.at(-1) === time.at(-1));
}

/** A value told again is no second one. */
function firstTold(first: Map<string, Place>, told: string, place: Place): Place {
  const known = first.get(told);
  if (!known) first.set(told, place);
  return known ?? place;
}

function add(conflicts: Map<Place, Place[]>, place: Place, other: Place): void {
  const others = conflicts.get(place);
  if (!others) conflicts.set(place, [other]);
  else if (!others.includes(other)) others.push(other);
}

function inText({ paragraph, quantity: { figure } }: Place): { paragraph: Paragraph; figure: Figure } {
  return { paragraph, figure };
}

/** Three values or more are told of as many things. */
function isList(others: readonly Place[]): boolean {
  return others.some(({ quantity }) => quantity.figure.value !== others[0]?.quantity.figure.value);
}

function report(first: Place, { quantity, paragraph }: Place): Report {
  const written = writtenAs(paragraph.text, quantity.figure);
  const earlier = first.paragraph.text.slice(first.quantity.start, first.quantity.end).trim();
  return {
    start: paragraph.start + quantity.start,
    end: paragraph.start + quantity.end,
    subject: `${earlier}：${written}`,
    message: `前面写的是“${earlier}”，这里是${written}，如果说的是同一件事，请核对`,
    fixes: [],
  };
}
