import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { comparesQuantities, readsQuantities } from '../quantities/facts.ts';
import { frameOf, type Quantity } from '../quantities/quantity.ts';
import { looksLikeOne } from '../quantities/same-quantity.ts';
import { overlap } from '../range.ts';
import { writtenAs } from '../sums/sum-fault.ts';
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
  check: ({ document }) => {
    const conflicts = findConflicts(framesOf(document));
    const counts = headCountConflicts(document.paragraphs);
    return [...conflicts, ...counts.filter((count) => !conflicts.some((conflict) => overlap(count, conflict)))];
  },
  reads: readsQuantities,
  compares: comparesQuantities,
};

interface Place {
  /** Its position among the places. */
  index: number;
  quantity: Quantity;
  paragraph: Paragraph;
}

/** Quantities of one unit and time, all still to come or none. */
interface Frame {
  byTold: Map<string, Place>;
  byLikeness: Map<number, Place[]>;
}

/** Where each quantity is told first with each value, by frame. */
function framesOf(document: Document): Frame[] {
  const done = new Map<string, Frame>();
  const ahead = new Map<string, Frame>();
  const shared = toldOtherwise(document.paragraphs);
  let index = 0;
  for (const { paragraph, isPlan } of toldIn(document)) {
    for (const quantity of paragraph.line.quantities) {
      // Most have nothing in common with a quantity of another value.
      if (!quantity.likeness.some((key) => shared.has(key))) continue;
      const frame = frameIn((quantity.ahead ?? isPlan) ? ahead : done, quantity, document.title);
      if (frame.byTold.has(quantity.told)) continue;
      frame.byTold.set(quantity.told, { index, quantity, paragraph });
      index += 1;
    }
  }
  return [...done.values(), ...ahead.values()];
}

/** The keys that quantities of different values share. */
function toldOtherwise(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const values = new Map<number, number>();
  const shared = new Set<number>();
  for (const { line } of paragraphs)
    for (const { likeness, figure } of line.quantities)
      for (const key of likeness) {
        const known = values.get(key);
        if (known === undefined) values.set(key, figure.value);
        else if (known !== figure.value) shared.add(key);
      }
  return shared;
}

function frameIn(frames: Map<string, Frame>, { figure, times, frame }: Quantity, title = ''): Frame {
  // The time that the title names is that of the whole draft.
  const isOwn = times.some((time) => title.includes(time));
  const own = isOwn
    ? frameOf(
        figure.unit,
        times.filter((time) => !title.includes(time)),
      )
    : frame;
  let found = frames.get(own);
  if (!found) frames.set(own, (found = { byTold: new Map(), byLikeness: new Map() }));
  return found;
}

/**
 * The paragraphs with quantities, and whether what they tell is still to come: all of a plan, and in other drafts the
 * part on plans.
 */
function* toldIn({ paragraphs, sections, genreData }: Document): Generator<{ paragraph: Paragraph; isPlan: boolean }> {
  let at = -1;
  for (const paragraph of paragraphs) {
    if (paragraph.line.quantities.length === 0) continue;
    while ((sections[at + 1]?.start ?? Infinity) <= paragraph.start) at += 1;
    yield { paragraph, isPlan: genreData.family === 'plan' || sections[at]?.role === 'plan' };
  }
}

function findConflicts(frames: readonly Frame[]): Report[] {
  const conflicts = new Map<Place, Place[]>();
  for (const { byTold, byLikeness } of frames) {
    if (byTold.size < 2) continue;
    for (const place of byTold.values()) {
      for (const other of takeAlike(byLikeness, place)) {
        if (!looksLikeOne(other.quantity, place.quantity)) continue;
        conflicts.set(place, [...(conflicts.get(place) ?? []), other]);
        conflicts.set(other, [...(conflicts.get(other) ?? []), place]);
      }
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

const NONE: ReadonlySet<Place> = new Set();

/** The places so far that may tell the same quantity as `place`, which joins them. */
function takeAlike(byLikeness: Frame['byLikeness'], place: Place): ReadonlySet<Place> {
  let alike: Set<Place> | undefined;
  for (const key of place.quantity.likeness) {
    const earlier = byLikeness.get(key);
    if (!earlier) {
      byLikeness.set(key, [place]);
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
