import type { PhraseContent } from '../../../lib/core/phrases/phrase.ts';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { readTags, writeTags } from '../tag-words.ts';

/** A phrase as its form holds it. */
export interface PhraseDraft extends Pick<PhraseContent, 'body' | 'roles' | 'genres' | 'topics' | 'state'> {
  tags: string;
  /** Empty where there is none. */
  validUntil: string;
  /** The id of its library; empty for the personal one, which is made with the first phrase. */
  library: string;
}

/** `library` is where a new one goes. */
export function draftOf(phrase: PhraseRow | undefined, library: string): PhraseDraft {
  if (!phrase) {
    return { body: '', roles: [], genres: [], topics: [], tags: '', state: 'approved', validUntil: '', library };
  }
  const { body, roles, genres, topics, tags, state, validUntil = '' } = phrase;
  return { body, roles, genres, topics, tags: writeTags(tags), state, validUntil, library: phrase.library };
}

/** What it says; what the form doesn’t show stays as it was. */
export function contentOf(draft: PhraseDraft, former: PhraseRow | undefined): PhraseContent {
  const { body, roles, genres, topics, state, validUntil } = draft;
  // A tag may hold a comma: only a field that was changed is read.
  const tags = former && writeTags(former.tags) === draft.tags ? former.tags : readTags(draft.tags);
  return {
    body: body.trim(),
    roles,
    genres,
    topics,
    tags,
    state,
    validFrom: former?.validFrom,
    validUntil: validUntil === '' ? undefined : validUntil,
  };
}

export function isSameDraft(a: PhraseDraft, b: PhraseDraft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
