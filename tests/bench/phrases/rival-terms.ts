import { pinyin } from 'pinyin-pro';
import { fold } from '../../../lib/core/phrases/search/fold.ts';
import { shownText } from '../../../lib/core/phrases/search/shown-text.ts';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { labelsOf } from './labels.ts';

/** What the other indexes are given of a phrase: they know nothing of Chinese, so that the terms are made for them. */
export interface RivalTerms {
  /** Each Han character and each two of them; Latin words and numbers whole. */
  text: string[];
  /** Each syllable, as the word at its place is read, and each two of them. */
  pinyin: string[];
  /** Each initial, each two and each three of them. */
  initials: string[];
}

const syllables = new Set<string>();

export function termsOf(phrase: PhraseRow): RivalTerms {
  const parts = [shownText(phrase.body), ...labelsOf(phrase)].map(fold);
  const terms: RivalTerms = { text: [], pinyin: [], initials: [] };
  for (const part of parts) {
    terms.text.push(...(part.match(/[a-z]+|\d+/gu) ?? []));
    for (const [han] of part.matchAll(/\p{Script=Han}+/gu))
      terms.text.push(...grams([...han], 1), ...grams([...han], 2));
    const said = (part.match(/\p{Script=Han}+/gu) ?? []).flatMap((han) =>
      pinyin(han, { toneType: 'none', v: true, type: 'array' }),
    );
    for (const syllable of said) syllables.add(syllable);
    const firsts = said.map((syllable) => syllable.charAt(0));
    terms.pinyin.push(...said, ...grams(said, 2));
    terms.initials.push(...firsts, ...grams(firsts, 2), ...grams(firsts, 3));
  }
  return terms;
}

/** The terms that a query without spaces asks for: all of one field, in any of the fields. */
export function queryTerms(query: string): Partial<RivalTerms> {
  if (!/^[a-z]+$/u.test(query)) {
    const [chars, others] = [query.match(/\p{Script=Han}/gu) ?? [], query.match(/[a-z]+|\d+/gu) ?? []];
    return { text: [...grams(chars, Math.min(2, chars.length)), ...others] };
  }
  const said = spelt(query);
  return {
    text: [query],
    initials: grams([...query], Math.min(3, query.length)),
    ...(said && { pinyin: grams(said, Math.min(2, said.length)) }),
  };
}

/** As syllables, the longest first, the last one perhaps only begun. */
function spelt(query: string): string[] | undefined {
  for (let end = Math.min(6, query.length); end > 0; end -= 1) {
    const first = query.slice(0, end);
    if (end === query.length) {
      if ([...syllables].some((syllable) => syllable.startsWith(first))) return [first];
    } else if (syllables.has(first)) {
      const rest = spelt(query.slice(end));
      if (rest) return [first, ...rest];
    }
  }
  return undefined;
}

function grams(items: readonly string[], length: number): string[] {
  if (length === 0) return [];
  return items.slice(length - 1).map((_, at) => items.slice(at, at + length).join(''));
}
