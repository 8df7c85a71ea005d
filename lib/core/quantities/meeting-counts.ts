import type { Paragraph } from '../document/paragraph.ts';
import type { Figure } from '../figures/figure.ts';
import { isCounted, isNamed, LONGEST_NOUN, nameEnd } from './head-count.ts';

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

/** More numbers of one name are no rarity worth comparing. */
const MAX_ALIKE = 30;
const SLOT_BITS = 15;
/** What is known of a key; few keys share a slot. */
const [SOUGHT, FOUND, OPENS, OPENS_SEVERAL] = [1, 2, 4, 8];

/** Of most numbers no other of the same noun has another value: they are passed over before anything is made for them. */
export function meetingCounts(paragraphs: readonly Paragraph[]): MeetingCounts[] {
  const slots = new Uint8Array(1 << SLOT_BITS);
  for (const { line } of paragraphs) for (const figure of line.figures) if (isCounted(figure)) seek(slots, figure);
  const named = new Map<number, PlacedCount[]>();
  for (const paragraph of paragraphs)
    for (const figure of paragraph.line.figures) {
      if (!isNamed(figure)) continue;
      const key = endOf(figure);
      const slot = slotOf(key);
      const bits = slots[slot] ?? 0;
      if ((bits & SOUGHT) === 0) continue;
      slots[slot] = bits | FOUND;
      add(named, key, { paragraph, figure, isBehind: false });
    }
  const counted = new Map<number, PlacedCount[]>();
  for (const paragraph of paragraphs)
    for (const figure of paragraph.line.figures)
      if (isCounted(figure) && meets(slots, figure))
        add(counted, openingOf(figure), { paragraph, figure, isBehind: true });
  const meetings: MeetingCounts[] = [];
  for (const list of counted.values())
    for (const one of list) meetings.push({ one, others: [...list, ...namesIn(one, named)] });
  return meetings;
}

/** The end of a figure's name and its unit, as a number. */
export function endOf(figure: Figure): number {
  return keyOf(figure.label, nameEnd(figure) - 2, figure.unit);
}

/** What the words behind a figure begin with, and its unit. */
export function openingOf({ tail, unit }: Figure): number {
  return keyOf(tail, 0, unit);
}

/** Of each place where a noun behind the figure may end. */
export function endsIn({ tail, unit }: Figure): number[] {
  const ends: number[] = [];
  for (let at = 0; at < endsOf(tail); at += 1) ends.push(keyOf(tail, at, unit));
  return ends;
}

function endsOf(tail: string): number {
  return Math.min(LONGEST_NOUN, tail.length) - 1;
}

/** Two characters and a unit, as one number: no string is made for each of thousands of figures. */
function keyOf(text: string, at: number, unit: string): number {
  return (unit.charCodeAt(0) * 0x1_00_00 + text.charCodeAt(at)) * 0x1_00_00 + text.charCodeAt(at + 1);
}

function slotOf(key: number): number {
  return (
    (Math.imul((key % 0x1_00_00_00_00) | 0, 0x9e_37_79_b1) ^ Math.imul(key / 0x1_00_00_00_00, 0x85_eb_ca_6b)) >>>
    (32 - SLOT_BITS)
  );
}

function seek(slots: Uint8Array, { tail, unit }: Figure): void {
  const opening = slotOf(keyOf(tail, 0, unit));
  slots[opening] = (slots[opening] ?? 0) | (((slots[opening] ?? 0) & OPENS) === 0 ? OPENS : OPENS_SEVERAL);
  for (let at = 0; at < endsOf(tail); at += 1) {
    const slot = slotOf(keyOf(tail, at, unit));
    slots[slot] = (slots[slot] ?? 0) | SOUGHT;
  }
}

function meets(slots: Uint8Array, { tail, unit }: Figure): boolean {
  if (((slots[slotOf(keyOf(tail, 0, unit))] ?? 0) & OPENS_SEVERAL) !== 0) return true;
  for (let at = 0; at < endsOf(tail); at += 1)
    if (((slots[slotOf(keyOf(tail, at, unit))] ?? 0) & FOUND) !== 0) return true;
  return false;
}

function namesIn({ figure }: PlacedCount, named: ReadonlyMap<number, readonly PlacedCount[]>): PlacedCount[] {
  const found: PlacedCount[] = [];
  for (const end of endsIn(figure)) for (const other of named.get(end) ?? []) found.push(other);
  return found;
}

function add(map: Map<number, PlacedCount[]>, key: number, placed: PlacedCount): void {
  const list = map.get(key);
  if (!list) map.set(key, [placed]);
  else if (list.length < MAX_ALIKE) list.push(placed);
}
