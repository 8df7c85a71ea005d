import type { PhraseContent } from '../../../lib/core/phrases/phrase.ts';

/** Those that have all the words in their text or tags, or were found otherwise, in the order given. */
export function findPhrases<Phrase extends Pick<PhraseContent, 'body' | 'tags'> & { id: string }>(
  phrases: readonly Phrase[],
  words: string,
  found?: ReadonlySet<string>,
): readonly Phrase[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return phrases;
  return phrases.filter(({ id, body, tags }) => {
    if (found?.has(id)) return true;
    const text = `${body}\n${tags.join('\n')}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
