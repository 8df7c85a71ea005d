import type { Paragraph } from '../document/paragraph.ts';
import type { Figure } from '../figures/figure.ts';
import { isCount, isToldAgain, nameEnd, standsBefore, standsBehind, wordsBehind } from './head-count.ts';
import { LONGEST_NOUN } from './shared-noun.ts';

/** A number at its place, with what it counts behind it or before it. */
export interface PlacedCount {
  paragraph: Paragraph;
  figure: Figure;
  isBehind: boolean;
}

/** A number before its noun and all that may be of the same. */
export interface MeetingCounts {
  one: PlacedCount;
  others: readonly PlacedCount[];
}

/** More numbers, or quantities, of one name are no rarity worth comparing. */
export const MAX_ALIKE = 12;
const SLOT_BITS = 15;
/** What is known of a key; few keys share a slot. */
const [SOUGHT, FOUND, OPENS, OPENS_SEVERAL] = [1, 2, 4, 8];

/** Of most numbers no other of the same noun has another value: they are passed over before anything is made for them. */
export function meetingCounts(paragraphs: readonly Paragraph[]): readonly MeetingCounts[] {
  const slots = new Uint8Array(1 << SLOT_BITS);
  const sought: PlacedCount[] = [];
  const again: PlacedCount[] = [];
  const names: PlacedCount[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.line.figures.length === 0) continue;
    const { counts } = paragraph.line;
    // By index: an iterator would make something for each of thousands of figures.
    for (let at = 0; at < counts.length; at += 1) {
      const figure = counts[at];
      if (!figure || !isCount(figure)) continue;
      if (standsBefore(figure)) {
        seek(slots, figure);
        sought.push({ paragraph, figure, isBehind: true });
      }
      if (!standsBehind(figure)) continue;
      const place = { paragraph, figure, isBehind: false };
      names.push(place);
      if (!isToldAgain(figure)) continue;
      mark(slots, figure.label, nameEnd(figure) - 2, figure.unit);
      again.push(place);
    }
  }
  if (sought.length + again.length === 0) return NONE;
  const named = new Map<number, PlacedCount[]>();
  for (const place of names) if (isSought(slots, place.figure)) add(named, endOf(place.figure), place);
  const counted = new Map<number, PlacedCount[]>();
  for (const one of sought) if (meets(slots, one.figure)) add(counted, openingOf(one.figure), one);
  const meetings: MeetingCounts[] = [];
  for (const list of counted.values())
    for (const one of list) {
      const others = othersOf(one, list, named);
      if (others.length > 1) meetings.push({ one, others });
    }
  for (const one of again) {
    const others = named.get(endOf(one.figure)) ?? NONE_PLACED;
    if (others.length > 1) meetings.push({ one, others });
  }
  return meetings;
}

const NONE: readonly MeetingCounts[] = [];
const NONE_PLACED: readonly PlacedCount[] = [];

/** The end of a figure's name and its unit, as a number. */
export function endOf(figure: Figure): number {
  return keyOf(figure.label, nameEnd(figure) - 2, figure.unit);
}

/** What the words behind a figure begin with, and its unit. */
export function openingOf(figure: Figure): number {
  return keyOf(wordsBehind(figure), 0, figure.unit);
}

/** Of each place where a noun behind the figure may end. */
export function endsIn(figure: Figure): number[] {
  const tail = wordsBehind(figure);
  const ends: number[] = [];
  for (let at = 0; at < endsOf(tail); at += 1) ends.push(keyOf(tail, at, figure.unit));
  return ends;
}

function endsOf(tail: string): number {
  return Math.min(LONGEST_NOUN, tail.length) - 1;
}

/** Two characters and a unit, as one number: no string is made for each of thousands of figures. */
function keyOf(text: string, at: number, unit: string): number {
  return (unit.charCodeAt(0) * 0x1_00_00 + text.charCodeAt(at)) * 0x1_00_00 + text.charCodeAt(at + 1);
}

/** Of the same in a table. */
function slotAt(text: string, at: number, unit: string): number {
  const pair = (text.charCodeAt(at) << 16) ^ text.charCodeAt(at + 1);
  return Math.imul(pair ^ Math.imul(unit.charCodeAt(0), 0x85_eb_ca_6b), 0x9e_37_79_b1) >>> (32 - SLOT_BITS);
}

function seek(slots: Uint8Array, figure: Figure): void {
  const { unit } = figure;
  const tail = wordsBehind(figure);
  const opening = slotAt(tail, 0, unit);
  const bits = slots[opening] ?? 0;
  slots[opening] = bits | ((bits & OPENS) === 0 ? OPENS : OPENS_SEVERAL);
  for (let at = 0; at < endsOf(tail); at += 1) mark(slots, tail, at, unit);
}

function mark(slots: Uint8Array, text: string, at: number, unit: string): void {
  const slot = slotAt(text, at, unit);
  slots[slot] = (slots[slot] ?? 0) | SOUGHT;
}

function isSought(slots: Uint8Array, figure: Figure): boolean {
  const slot = slotAt(figure.label, nameEnd(figure) - 2, figure.unit);
  const bits = slots[slot] ?? 0;
  if ((bits & SOUGHT) === 0) return false;
  slots[slot] = bits | FOUND;
  return true;
}

function meets(slots: Uint8Array, figure: Figure): boolean {
  const { unit } = figure;
  const tail = wordsBehind(figure);
  if (((slots[slotAt(tail, 0, unit)] ?? 0) & OPENS_SEVERAL) !== 0) return true;
  for (let at = 0; at < endsOf(tail); at += 1) if (((slots[slotAt(tail, at, unit)] ?? 0) & FOUND) !== 0) return true;
  return false;
}

function othersOf(
  { figure }: PlacedCount,
  list: readonly PlacedCount[],
  named: ReadonlyMap<number, readonly PlacedCount[]>,
): readonly PlacedCount[] {
  const tail = wordsBehind(figure);
  let others = list;
  for (let at = 0; at < endsOf(tail); at += 1) {
    const names = named.get(keyOf(tail, at, figure.unit));
    if (names) others = [...others, ...names];
  }
  return others;
}

function add(map: Map<number, PlacedCount[]>, key: number, placed: PlacedCount): void {
  const list = map.get(key);
  if (!list) map.set(key, [placed]);
  else if (list.length < MAX_ALIKE) list.push(placed);
}
