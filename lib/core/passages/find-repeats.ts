import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type Likeness, likeness, MOST_CHANGED, wordsOf } from './alike.ts';
import { MAX_ALIKE } from './facts.ts';
import { sectionOf } from '../document/section-of.ts';
import type { Passage } from './passage.ts';
import { forEachSharing } from './shared-keys.ts';

/** A passage in its paragraph. */
export class Place {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
  #words: string | undefined;

  constructor(paragraph: Paragraph, passage: Passage) {
    this.paragraph = paragraph;
    this.passage = passage;
  }

  get text(): string {
    return this.paragraph.text.slice(this.passage.start, this.passage.end);
  }

  get words(): string {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }
}

/** A passage that stands in the draft already, or ends with one that does, or is what one ends with. */
export interface Repeat {
  place: Place;
  first: Place;
  kind: Likeness;
}

/** Whoever has so many to look at finds the others once these are gone. */
export const MOST_REPEATS = 200;

/** The first of them, in the order of their places. */
export function findRepeats(document: Document): Repeat[] {
  const byKey = new Map<number, Place[]>();
  const repeats: Repeat[] = [];
  forEachSharing(document, (paragraph, passage) => {
    const repeat = take(byKey, new Place(paragraph, passage));
    if (repeat && !isStanding(repeat.place.text) && !areOfLists(repeat, document) && !areOfArticles(repeat))
      repeats.push(repeat);
    return repeats.length < MOST_REPEATS;
  });
  return repeats;
}

/** What `place`, which joins those so far, repeats. */
function take(byKey: Map<number, Place[]>, place: Place): Repeat | undefined {
  let found: Repeat | undefined;
  for (const key of place.passage.keys) {
    const earlier = byKey.get(key);
    if (!earlier) byKey.set(key, [place]);
    else {
      for (const first of earlier) if (found?.kind !== 'same') found = repeatOf(place, first) ?? found;
      if (earlier.length < MAX_ALIKE) earlier.push(place);
    }
  }
  return found;
}

/** As nearly as two of which one was changed. */
function areOfOneLength(one: number, other: number): boolean {
  return Math.abs(one - other) <= MORE_MARKS + (one + other) * MOST_CHANGED;
}

/** Marks and the number before a sentence. */
const MORE_MARKS = 6;

function lengthOf({ passage: { start, end } }: Place): number {
  return end - start;
}

function repeatOf(place: Place, first: Place): Repeat | undefined {
  if (first === place) return undefined;
  const isLonger = !areOfOneLength(lengthOf(first), lengthOf(place));
  if (isLonger && first.passage.last !== place.passage.last) return undefined;
  const kind = likeness(first.words, place.words);
  // Side by side, sentences that differ in a word are parallel.
  const isParallel = kind !== 'same' && place.paragraph.index - first.paragraph.index < 2;
  return kind && !isParallel ? { place, first, kind } : undefined;
}

/** 责任单位：县教育局、县卫生健康局。 stands below each task; what has no stop is a heading. */
function isStanding(written: string): boolean {
  return /^[（(【[]?[^，。；：]{2,10}[：:]/u.test(written) || !/[。！？；!?;.][”’》）」』】)"]*$/u.test(written);
}

/** With a figure in its last clause. */
function isListItem(text: string): boolean {
  return text.endsWith('；') && /[\d０-９]/u.test(text.slice(text.lastIndexOf('；', text.length - 2) + 1));
}

/** 居民人均可支配收入增长9%； among what was reached and, in another part, among what is to be. */
function areOfLists({ place, first, kind }: Repeat, document: Document): boolean {
  if (![place, first].every(({ text }) => isListItem(text))) return false;
  return kind === 'end' || sectionOf(place.paragraph, document) !== sectionOf(first.paragraph, document);
}

const ARTICLE = /^\s*第[一二三四五六七八九十百]{1,5}条/u;

/** 第七条……, 第十二条……: of like things, the articles of a regulation order the like. */
function areOfArticles({ place, first, kind }: Repeat): boolean {
  return kind !== 'same' && [place, first].some(({ paragraph }) => ARTICLE.test(paragraph.text));
}
