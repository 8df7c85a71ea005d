import type { Edit } from '../diagnostic.ts';
import type { Range } from '../range.ts';
import type { EditList } from './compose-edits.ts';
import { inOrder } from './edit-text.ts';
import { type Around, aroundOf, plain } from './words-around.ts';

/** Words that a write put in the place of others, and those that stood around them then. */
export interface WrittenPlace extends Around {
  old: string;
  text: string;
  /** Where they stand now; absent where the text was not followed since. */
  at?: Range;
}

/** What edits of `before` put in, and where it stands in the text after them. */
export function writtenBy(before: string, after: string, edits: readonly Edit[]): WrittenPlace[] {
  let shift = 0;
  return inOrder(edits, before.length).flatMap(({ start, end, text }) => {
    const old = before.slice(start, end);
    const at = { start: start + shift, end: start + shift + text.length };
    shift += text.length - old.length;
    return text === old ? [] : [{ old, text, at, ...aroundOf(after, at) }];
  });
}

/**
 * The places after edits, which are in order and in the offsets of `before`. A range that an edit reached into holds
 * what came in with it: whoever asks compares its words.
 */
export function carryPlaces(
  places: readonly WrittenPlace[],
  edits: EditList,
  before: string,
  after: string,
): WrittenPlace[] {
  return places.map((place) =>
    place.at ? { ...place, at: carried(place.at, place.text, edits, before, after) } : place,
  );
}

function carried({ start, end }: Range, words: string, edits: EditList, before: string, after: string): Range {
  let shift = 0;
  const touching: Edit[] = [];
  for (const edit of edits) {
    if (edit.end <= start) shift += growth(edit);
    else if (edit.start < end) touching.push(edit);
    else break;
  }
  const [first] = touching;
  const last = touching.at(-1);
  if (!first || !last) return { start: start + shift, end: end + shift };
  const inside = touching.reduce((sum, edit) => sum + growth(edit), 0);
  // “2” typed before “2026” can as well be read as typed within it: then the words stand on one side of it.
  if (sameWords(before.slice(start, end), words)) {
    for (const from of [start + shift, start + shift + inside]) {
      if (sameWords(after.slice(from, from + words.length), words)) return { start: from, end: from + words.length };
    }
  }
  return { start: Math.min(start, first.start) + shift, end: Math.max(end, last.end) + shift + inside };
}

function growth({ start, end, text }: Edit): number {
  return text.length - (end - start);
}

export function sameWords(one: string, other: string): boolean {
  return one.length === other.length && plain(one) === plain(other);
}
