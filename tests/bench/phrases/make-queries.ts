import { pinyin } from 'pinyin-pro';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { createRandom, pick } from './random.ts';

export const KINDS = ['Han', 'pinyin', 'initials', 'tag'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that is looked for, as it stands after each key. */
export interface Typed {
  kind: Kind;
  queries: string[];
}

const SEED = 11;
/** How many of a kind are typed, and the fewest and most characters that these stand for. */
const COUNTS: Record<Kind, { count: number; characters: readonly [number, number] }> = {
  Han: { count: 36, characters: [1, 6] },
  pinyin: { count: 10, characters: [1, 4] },
  initials: { count: 28, characters: [1, 6] },
  tag: { count: 16, characters: [1, 4] },
};

/** What stands somewhere in the phrases, typed a character or a letter at a time. */
export function makeQueries(phrases: readonly PhraseRow[]): Typed[] {
  const random = createRandom(SEED);
  const hanIn = (phrase: PhraseRow, atLeast: number) =>
    (phrase.body.match(/\p{Script=Han}+/gu) ?? []).filter(({ length }) => length >= atLeast);
  const spelt = (han: string, pattern?: 'first') =>
    pinyin(han, { toneType: 'none', v: true, type: 'array', ...(pattern && { pattern }) }).join('');

  function wordOf(kind: Kind): string {
    const [fewest, most] = COUNTS[kind].characters;
    const length = fewest + Math.floor(random() * (most - fewest + 1));
    const phrase = pick(phrases, random);
    if (kind === 'tag') {
      const tag = phrase.tags[0];
      if (tag === undefined) return wordOf(kind);
      return random() < 0.5 ? tag : spelt(tag);
    }
    const pieces = hanIn(phrase, length);
    if (pieces.length === 0) return wordOf(kind);
    const piece = pick(pieces, random);
    const from = Math.floor(random() * (piece.length - length + 1));
    const han = piece.slice(from, from + length);
    if (kind === 'Han') return han;
    return kind === 'pinyin' ? spelt(han) : spelt(han, 'first');
  }

  return KINDS.flatMap((kind) =>
    Array.from({ length: COUNTS[kind].count }, (): Typed => {
      const word = wordOf(kind);
      return { kind, queries: Array.from(word, (_, at) => word.slice(0, at + 1)) };
    }),
  );
}
