import { charSet } from '../char-set.ts';
import { isHan } from '../han.ts';
import { byStart, overlap, type Range } from '../range.ts';
import { SURNAMES } from '../surnames.ts';
import { endsFirmName } from './firm-name.ts';
import type { Slip } from './slips/find-slips.ts';
import { type FoundWord, type WordEntry, withoutOverlaps } from './word-finder.ts';
import { isHalfOfWord } from './slips/half-of-word.ts';
import { type WrongCharacterEntry, wrongCharacterEntries } from './wrong-characters/index.ts';

/** Where a text has a string that is written wrong. */
export interface WrongCharacters extends Range {
  entry: WrongCharacterEntry;
  /** It may be a name, or meant so: nothing to be mended unseen. */
  isGuess?: true;
}

/** A word in which the characters are right, and how far into it they begin. */
interface Guard {
  word: string;
  offset: number;
}

export interface Guarded {
  kind: 'wrong-characters';
  entry: WrongCharacterEntry;
  guards: readonly Guard[];
}

const isSurname = charSet(SURNAMES);

/** What is written wrong, with the words in which it is right. */
export const WRONG_CHARACTER_WORDS: readonly WordEntry<Guarded>[] = wrongCharacterEntries.map((entry) => [
  entry.wrong,
  { kind: 'wrong-characters', entry, guards: guardsOf(entry) },
  entry.right,
]);

/** Those `found` in a text that are wrong there, in order; the same in every browser, as no segmenter is asked. */
export function judgeWrongCharacters(text: string, found: readonly FoundWord<Guarded>[]): readonly WrongCharacters[] {
  return withoutOverlaps(found).flatMap(({ start, end, value: { entry, guards } }) =>
    guards.some(({ word, offset }) => text.startsWith(word, start - offset) && start >= offset) ||
    endsFirmName(text, end) ||
    (entry.givenName && isSurname(text.charCodeAt(start - 1))) ||
    (entry.endsClause && isHan(text.charAt(end))) ||
    (entry.lost && isHalfOfWord(text, { start, end }))
      ? []
      : [{ start, end, entry }],
  );
}

/** Those of a list with the slips that were told otherwise, in order; where both speak of one place, the list knows better. */
export function withSlips(listed: readonly WrongCharacters[], slips: readonly Slip[]): readonly WrongCharacters[] {
  if (slips.length === 0) return listed;
  const others = slips.filter((slip) => !listed.some((each) => overlap(each, slip)));
  const guesses = others.map(
    ({ start, end, wrong, right }): WrongCharacters => ({
      start,
      end,
      entry: { wrong, right: [right] },
      isGuess: true,
    }),
  );
  return [...listed, ...guesses].sort(byStart);
}

/** As often as the characters stand in a word, that often it guards them. */
function guardsOf({ wrong, unless = [] }: WrongCharacterEntry): Guard[] {
  return unless.flatMap((word) => {
    const guards: Guard[] = [];
    for (let offset = word.indexOf(wrong); offset >= 0; offset = word.indexOf(wrong, offset + 1))
      guards.push({ word, offset });
    return guards;
  });
}
