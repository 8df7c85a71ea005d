import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { readsQuantities } from '../figures/facts.ts';
import type { Quantity } from '../figures/quantity.ts';
import { looksLikeOne } from '../figures/same-quantity.ts';
import { writtenAs } from '../figures/sum-fault.ts';
import type { Report, Rule } from './rule.ts';

/** More quantities that share two characters in a row are no rarity worth comparing. */
const MAX_ALIKE = 30;

/** One and the same quantity with two values in two places. A note: only the writer knows whether they are the same. */
export const valueConflict: Rule = {
  id: 'value-conflict',
  name: '前后不一样的数字',
  why: '同一个数字在文中出现两次，却不一样，看的人会不知道该信哪一个。常见的原因是改了一处、忘了另一处。',
  severity: 'info',
  check: ({ document }) => findConflicts(placesIn(document)),
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

function placesIn(document: Document): Place[] {
  const places: Place[] = [];
  for (const paragraph of document.paragraphs) {
    for (const quantity of paragraph.line.quantities) {
      const ahead = quantity.ahead ?? isAhead(document, paragraph);
      const times = quantity.times.filter((time) => !document.title?.includes(time)).join('');
      places.push({ index: places.length, quantity, paragraph, frame: `${quantity.figure.unit}|${times}|${ahead}` });
    }
  }
  return places;
}

/** Whether what the paragraph tells is still to come: all of a plan, and in other drafts the part on plans. */
function isAhead({ sections, genreData }: Document, { start }: Paragraph): boolean {
  return genreData.family === 'plan' || sections.findLast((each) => each.start <= start)?.role === 'plan';
}

function findConflicts(places: readonly Place[]): Report[] {
  const byPair = new Map<string, Place[]>();
  const conflicts = new Map<Place, Place[]>();
  for (const place of places) {
    const alike = takeAlike(byPair, place).filter(({ quantity }) => looksLikeOne(quantity, place.quantity));
    for (const other of alike) {
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

/** The places so far whose name shares two characters in a row with that of `place`, which joins them. */
function takeAlike(byPair: Map<string, Place[]>, place: Place): Place[] {
  const { name } = place.quantity;
  const alike = new Set<Place>();
  for (let at = 0; at + 1 < name.length; at += 1) {
    const key = `${name.slice(at, at + 2)}|${place.frame}`;
    const earlier = byPair.get(key);
    for (const each of earlier ?? []) alike.add(each);
    if (!earlier) byPair.set(key, [place]);
    else if (earlier.length < MAX_ALIKE) earlier.push(place);
  }
  return [...alike];
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
