import { charSet } from '../char-set.ts';
import { isHan } from '../han.ts';
import type { Range } from '../range.ts';
import { SURNAMES } from '../surnames.ts';
import { type FoundWord, type WordEntry, withoutOverlaps } from './word-finder.ts';
import { isHalfOfWord } from './wrong-characters/neighbours.ts';
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
/** A firm writes its own name as it likes: 缘份果业. */
const FIRM = /^(?:果业|茶业|酒业|药业|乳业|牧业|实业|酒店|宾馆|有限(?:责任)?公司|股份有限|集团(?:公司|有限))/u;
const LONGEST_FIRM = 6;

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
    FIRM.test(text.slice(end, end + LONGEST_FIRM)) ||
    (entry.givenName && isSurname(text.charCodeAt(start - 1))) ||
    (entry.endsClause && isHan(text.charAt(end))) ||
    (entry.lost && isHalfOfWord(text, { start, end }))
      ? []
      : [{ start, end, entry }],
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
