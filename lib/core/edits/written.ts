import type { Edit } from '../diagnostic.ts';
import type { Range } from '../range.ts';
import type { EditList } from './compose-edits.ts';
import { inOrder } from './edit-text.ts';
import { editsBetween } from './shortest-edits.ts';
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
 * The places after edits, which are in order and in the offsets of the text before. A range that an edit reached into
 * holds what came in with it: whoever asks compares its words.
 */
export function carryPlaces(places: readonly WrittenPlace[], edits: EditList): WrittenPlace[] {
  return places.map((place) => (place.at ? { ...place, at: carried(place.at, edits).at } : place));
}

/** The places in the text that someone made of `before` unseen. */
export function followPlaces(places: readonly WrittenPlace[], before: string, after: string): WrittenPlace[] {
  const edits = editsBetween(before, after);
  return places.map((place) =>
    place.at ? { ...place, at: followed(place.at, place.text, edits, before, after) } : place,
  );
}

/** “2” typed before “2026” can as well be read as typed within it: then the words stand on one side of it. */
function followed(range: Range, words: string, edits: EditList, before: string, after: string): Range {
  const { at, starts } = carried(range, edits);
  if (!sameWords(before.slice(range.start, range.end), words)) return at;
  const start = starts.find((from) => sameWords(after.slice(from, from + words.length), words));
  return start === undefined ? at : { start, end: start + words.length };
}

/** `starts`: where the words would begin if what touches them were read as put in behind them, or before. */
function carried({ start, end }: Range, edits: EditList): { at: Range; starts: number[] } {
  // What comes in where nothing stands may be the words that stood there, come back.
  const isEmpty = start === end;
  let shift = 0;
  const touching: Edit[] = [];
  for (const edit of edits) {
    if (isEmpty && edit.start <= start && edit.end >= end) touching.push(edit);
    else if (edit.end <= start) shift += growth(edit);
    else if (edit.start < end) touching.push(edit);
    else break;
  }
  const inside = touching.reduce((sum, edit) => sum + growth(edit), 0);
  return {
    at: {
      start: Math.min(start, touching[0]?.start ?? start) + shift,
      end: Math.max(end, touching.at(-1)?.end ?? end) + shift + inside,
    },
    starts: [start + shift, start + shift + inside],
  };
}

function growth({ start, end, text }: Edit): number {
  return text.length - (end - start);
}

export function sameWords(one: string, other: string): boolean {
  return one.length === other.length && plain(one) === plain(other);
}
