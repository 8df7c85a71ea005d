import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { readsQuantities } from '../figures/facts.ts';
import type { Quantity } from '../figures/quantity.ts';
import { looksLikeOne } from '../figures/same-quantity.ts';
import { writtenAs } from '../figures/sum-fault.ts';
import { headCountConflicts } from './head-count-conflicts.ts';
import type { Report, Rule } from './rule.ts';

/** More quantities that share a key are no rarity worth comparing. */
const MAX_ALIKE = 30;

/** One and the same quantity with two values in two places. A note: only the writer knows whether they are the same. */
export const valueConflict: Rule = {
  id: 'value-conflict',
  name: '前后不一样的数字',
  why: '同一个数字在文中出现两次，却不一样，看的人会不知道该信哪一个。常见的原因是改了一处、忘了另一处。',
  severity: 'info',
  check: ({ document }) => [...findConflicts(placesIn(document)), ...headCountConflicts(document.paragraphs)],
  reads: readsQuantities,
};

interface Place {
  /** Its position among the places. */
  index: number;
  quantity: Quantity;
  paragraph: Paragraph;
  /** What two places must have in common: the unit, the time, and whether it is still to come. */
  frame: string;
}

/** Where each quantity is told first with each value. */
function placesIn(document: Document): Place[] {
  const places = new Map<string, Place>();
  for (const paragraph of document.paragraphs) {
    const { quantities } = paragraph.line;
    if (quantities.length === 0) continue;
    const isPlan = isAhead(document, paragraph);
    for (const quantity of quantities) {
      const { figure, name, times, ahead = isPlan } = quantity;
      const own = times.length > 0 ? times.filter((time) => !document.title?.includes(time)).join('') : '';
      const frame = `${figure.unit}|${own}|${ahead}`;
      const key = `${name}|${figure.value}|${frame}`;
      if (!places.has(key)) places.set(key, { index: places.size, quantity, paragraph, frame });
    }
  }
  return [...places.values()];
}

/** Whether what the paragraph tells is still to come: all of a plan, and in other drafts the part on plans. */
function isAhead({ sections, genreData }: Document, { start }: Paragraph): boolean {
  return genreData.family === 'plan' || sections.findLast((each) => each.start <= start)?.role === 'plan';
}

function findConflicts(places: readonly Place[]): Report[] {
  const frames = new Map<string, ByLikeness>();
  const conflicts = new Map<Place, Place[]>();
  for (const place of places) {
    const alike = frames.get(place.frame) ?? new Map<number, Place[]>();
    frames.set(place.frame, alike);
    for (const other of takeAlike(alike, place)) {
      if (!looksLikeOne(other.quantity, place.quantity)) continue;
      conflicts.set(place, [...(conflicts.get(place) ?? []), other]);
      conflicts.set(other, [...(conflicts.get(other) ?? []), place]);
    }
  }
  return [...conflicts].flatMap(([place, others]) => {
    const [first] = others;
    if (!first || first.index > place.index) return [];
    return [first, place].some((each) => isList(conflicts.get(each) ?? [])) || isOneSentence(first, place)
      ? []
      : [report(first, place)];
  });
}

/** Of one frame. */
type ByLikeness = Map<number, Place[]>;

const NONE: ReadonlySet<Place> = new Set();

/** The places so far that may tell the same quantity as `place`, which joins them. */
function takeAlike(byKey: ByLikeness, place: Place): ReadonlySet<Place> {
  let alike: Set<Place> | undefined;
  for (const key of place.quantity.likeness) {
    const earlier = byKey.get(key);
    if (!earlier) {
      byKey.set(key, [place]);
      continue;
    }
    alike ??= new Set();
    for (const each of earlier) alike.add(each);
    if (earlier.length < MAX_ALIKE) earlier.push(place);
  }
  return alike ?? NONE;
}

/** Three values or more are told of as many things. */
function isList(others: readonly Place[]): boolean {
  return new Set(others.map(({ quantity }) => quantity.figure.value)).size > 1;
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

/** Values side by side are a comparison, no slip. */
function isOneSentence(one: Place, other: Place): boolean {
  if (one.paragraph !== other.paragraph) return false;
  return !/[。！？!?]/u.test(one.paragraph.text.slice(one.quantity.figure.end, other.quantity.figure.start));
}
