import type { PhraseContent } from '../../../lib/core/phrases/phrase.ts';

/** What the first says, with the labels of all: a label that is empty in one of them fits anything, and so does the merged one. */
export function mergedContent([first, ...others]: readonly [PhraseContent, ...PhraseContent[]]): PhraseContent {
  const all = [first, ...others];
  const fits = (labels: readonly (readonly string[])[]): string[] =>
    labels.some((each) => each.length === 0) ? [] : [...new Set(labels.flat())];
  const { body, state, validFrom, validUntil } = first;
  return {
    body,
    state,
    validFrom,
    validUntil,
    roles: fits(all.map(({ roles }) => roles)),
    genres: fits(all.map(({ genres }) => genres)),
    topics: [...new Set(all.flatMap(({ topics }) => topics))].slice(0, MOST_LABELS),
    tags: [...new Set(all.flatMap(({ tags }) => tags))].slice(0, MOST_LABELS),
  };
}

/** So many the store takes. */
const MOST_LABELS = 50;
