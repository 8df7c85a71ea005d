import { charSet } from '../char-set.ts';
import type { Range } from '../range.ts';
import { SURNAMES } from '../surnames.ts';
import { findSlips } from './find-slips.ts';
import { type FoundWord, type WordEntry, withoutOverlaps } from './word-finder.ts';
import { type WrongCharacterEntry, wrongCharacterEntries } from './wrong-characters/index.ts';

/** Where a text has a string that is written wrong. */
export interface WrongCharacters extends Range {
  entry: WrongCharacterEntry;
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

/**
 * Those `found` in a text that are wrong there, and other slips in words and phrases, in order; the same in every
 * browser, as no segmenter is asked.
 */
export function judgeWrongCharacters(text: string, found: readonly FoundWord<Guarded>[]): readonly WrongCharacters[] {
  const listed = withoutOverlaps(found);
  const wrong = listed.flatMap(({ start, end, value }) =>
    isRight(text, start, value) ? [] : [{ start, end, entry: value.entry }],
  );
  const slips = findSlips(text);
  if (slips.length === 0) return wrong;
  // The list knows better, also where it says that something is right.
  const others = apartFrom(listed, withoutOverlaps(slips)).map((slip) => ({
    start: slip.start,
    end: slip.end,
    entry: { wrong: slip.wrong, right: slip.right },
  }));
  return [...wrong, ...others].sort((one, other) => one.start - other.start);
}

/** Those that overlap none of the `words`; both are in order and don't overlap each other. */
function apartFrom<Found extends Range>(words: readonly Range[], found: readonly Found[]): readonly Found[] {
  let next = 0;
  return found.filter(({ start, end }) => {
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (words[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

function isRight(text: string, start: number, { entry, guards }: Guarded): boolean {
  return (
    guards.some(({ word, offset }) => text.startsWith(word, start - offset) && start >= offset) ||
    (entry.givenName === true && isSurname(text.charCodeAt(start - 1)))
  );
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
