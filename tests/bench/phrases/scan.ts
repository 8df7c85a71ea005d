import { fold } from '../../../lib/core/phrases/search/fold.ts';
import { shownText } from '../../../lib/core/phrases/search/shown-text.ts';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { readingsOf } from '../../../lib/library/pinyin.ts';
import { labelsOf } from './labels.ts';

/** Tells which phrases a word is truly in, by looking at each from its beginning to its end. */
export interface Scanner {
  scan: (query: string) => Set<string>;
}

interface Spelt {
  text: string;
  /** Of each letter or digit in it: its readings, or itself. */
  letters: readonly (readonly string[])[];
}

export function createScanner(phrases: readonly PhraseRow[]): Scanner {
  const readings = new Map<string, readonly string[]>();
  function spell(written: string): Spelt {
    const text = fold(written);
    const letters = (text.match(/[\p{L}\p{N}]/gu) ?? []).map((char) => {
      const known = readings.get(char) ?? (/\p{Script=Han}/u.test(char) ? readingsOf(char) : [char]);
      readings.set(char, known);
      return known;
    });
    return { text, letters };
  }
  const all = phrases.map((phrase) => ({
    id: phrase.id,
    texts: [shownText(phrase.body), ...labelsOf(phrase)].map(spell),
  }));

  return {
    scan: (query) => {
      const has = /^[a-z]+$/u.test(query)
        ? ({ text, letters }: Spelt) =>
            text.includes(query) ||
            letters.some((_, at) => isInitials(letters, at, query) || isSpelt(letters, at, query))
        : ({ text }: Spelt) => text.includes(query);
      return new Set(all.filter(({ texts }) => texts.some(has)).map(({ id }) => id));
    },
  };
}

/** Each of the query’s letters begins a reading. */
function isInitials(letters: Spelt['letters'], from: number, query: string): boolean {
  for (let at = 0; at < query.length; at += 1)
    if (letters[from + at]?.some((reading) => reading.charAt(0) === query.charAt(at)) !== true) return false;
  return true;
}

/** The query is readings one after the other, the last one perhaps only begun. */
function isSpelt(letters: Spelt['letters'], at: number, query: string): boolean {
  return (letters[at] ?? []).some((reading) => {
    if (reading.startsWith(query)) return true;
    return query.startsWith(reading) && isSpelt(letters, at + 1, query.slice(reading.length));
  });
}
