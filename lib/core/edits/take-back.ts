import type { Edit } from '../diagnostic.ts';
import { byStart, overlap, type Range } from '../range.ts';
import { composeEdits } from './compose-edits.ts';
import { editText } from './edit-text.ts';
import { aroundOf, findWords, isBeside } from './words-around.ts';
import { carryPlaces, sameWords, type WrittenPlace } from './written.ts';

/**
 * `standing`: the words are there. `back`: the former ones are there again. `changed`: others are there by now.
 * `lost`: the text was not followed, and the words around don’t tell the place.
 */
export type PlaceState = 'standing' | 'back' | 'changed' | 'lost';

export interface TakeBack {
  /** In order, in the offsets of the text. */
  edits: Edit[];
  /** What is taken back, the newest first; the words around are those of now. */
  taken: WrittenPlace[];
  /** By write and place, in the order given. */
  states: PlaceState[][];
}

/** What takes all those writes back, the oldest of which comes first. Words that were changed since are left alone. */
export function takeBack(text: string, writes: readonly (readonly WrittenPlace[])[]): TakeBack {
  let now = text;
  let edits: Edit[] = [];
  const taken: WrittenPlace[] = [];
  const states: PlaceState[][] = [];
  let left = writes.map((places) => [...places]);
  for (let places = left.pop(); places; places = left.pop()) {
    const found = findPlaces(now, places);
    states.unshift(found.map(({ state }) => state));
    const standing = found.flatMap(({ place, range }) => (range ? [{ place, range }] : [])).sort(byPlace);
    const back = standing.map(({ place, range }) => ({ ...range, text: place.old }));
    for (const { place, range } of standing) taken.push({ ...place, ...aroundOf(now, range) });
    left = left.map((each) => carryPlaces(each, back));
    edits = composeEdits(text.length, edits, back);
    now = editText(now, back);
  }
  return { edits, taken, states };
}

interface Found {
  place: WrittenPlace;
  state: PlaceState;
  /** Only of words that are standing. */
  range?: Range;
}

/** Of two places that lie over each other the second counts as changed. */
function findPlaces(text: string, places: readonly WrittenPlace[]): Found[] {
  const found: Found[] = [];
  for (const place of places) {
    const { state, range } = findPlace(text, place);
    const isCovered = range && found.some((other) => other.range && overlap(other.range, range));
    found.push(isCovered ? { place, state: 'changed' } : { place, state, ...(range && { range }) });
  }
  return found;
}

function findPlace(text: string, place: WrittenPlace): { state: PlaceState; range?: Range } {
  const { at } = place;
  if (!at) {
    const range = findWords(text, place.text, place);
    if (range) return { state: 'standing', range };
    return { state: findWords(text, place.old, place) ? 'back' : 'lost' };
  }
  // Where no words are meant to stand, none stand anywhere: those around tell whether this is the place.
  const stand = (words: string): boolean =>
    sameWords(text.slice(at.start, at.end), words) && (words !== '' || isBeside(text, at, place));
  if (stand(place.text)) return { state: 'standing', range: at };
  // Beside an empty range that lost its words they may stand, if other words came back at its place.
  const between = place.text === '' ? undefined : findWords(text, place.text, place, Infinity);
  if (between && touch(between, at)) return { state: 'standing', range: between };
  if (stand(place.old)) return { state: 'back' };
  // Edits over the edge of the words leave a range of more than them, and a sentence may have been moved.
  const near = findWords(text, place.text, place, 1);
  const range = near && touch(near, at) ? near : findWords(text, place.text, place);
  return range ? { state: 'standing', range } : { state: 'changed' };
}

function touch(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function byPlace(one: { range: Range }, other: { range: Range }): number {
  return byStart(one.range, other.range) || one.range.end - other.range.end;
}
