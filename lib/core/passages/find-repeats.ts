import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type Likeness, likeness, wordsOf } from './alike.ts';
import { MAX_ALIKE, passagesIn } from './facts.ts';
import type { Passage } from './passage.ts';
import { mayBeAlike } from './shared-keys.ts';

/** A passage in its paragraph. */
export interface Place {
  paragraph: Paragraph;
  passage: Passage;
  words: string;
}

/** A passage that stands in the draft already. */
export interface Repeat {
  place: Place;
  first: Place;
  kind: Likeness;
}

/** In the order of their places. */
export function findRepeats({ paragraphs, frame }: Document): Repeat[] {
  const body = paragraphs.slice(frame.bodyStart, frame.bodyEnd);
  const mayRepeat = mayBeAlike(body);
  const byKey = new Map<number, Place[]>();
  const repeats: Repeat[] = [];
  for (const paragraph of body)
    for (const passage of passagesIn(paragraph)) {
      if (!mayRepeat(passage)) continue;
      const written = paragraph.text.slice(passage.start, passage.end);
      if (isStanding(written)) continue;
      const place = { paragraph, passage, words: wordsOf(written) };
      const earlier = new Set(passage.keys.flatMap((key) => take(byKey, key, place)));
      const repeat = closest(place, [...earlier]);
      if (repeat) repeats.push(repeat);
    }
  return repeats;
}

/** Those so far with the key; `place` joins them. */
function take(byKey: Map<number, Place[]>, key: number, place: Place): readonly Place[] {
  const known = byKey.get(key);
  if (!known) {
    byKey.set(key, [place]);
    return NONE;
  }
  const earlier = known.filter((other) => other !== place);
  if (known.length < MAX_ALIKE) known.push(place);
  return earlier;
}

const NONE: readonly Place[] = [];

function closest(place: Place, earlier: readonly Place[]): Repeat | undefined {
  let near: Repeat | undefined;
  for (const first of earlier) {
    const kind = likeness(first.words, place.words);
    if (kind === 'same') return { place, first, kind };
    // Side by side, sentences that differ in a word are parallel.
    const isFar = place.paragraph.index - first.paragraph.index > 1;
    if (kind === 'near' && isFar) near ??= { place, first, kind };
  }
  return near;
}

/** 责任单位：县教育局、县卫生健康局。 stands below each task; what has no stop is a heading. */
function isStanding(written: string): boolean {
  return /^[（(【[]?[^，。；：]{2,10}[：:]/u.test(written) || !/[。！？；!?;.][”’》）」』】)"]*$/u.test(written);
}
