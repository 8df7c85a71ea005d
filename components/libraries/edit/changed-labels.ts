import type { PhraseContent } from '../../../lib/core/phrases/phrase.ts';
import { type MessageKey, t } from '../../locale/t.ts';

const LABELS = [
  ['roles', 'libRoles'],
  ['genres', 'libGenres'],
  ['topics', 'libTopics'],
  ['tags', 'libTags'],
  ['state', 'libState'],
  ['validUntil', 'libValidUntil'],
] as const satisfies [keyof PhraseContent, MessageKey][];

/** The names of what differs besides the text. */
export function changedLabels(a: PhraseContent, b: PhraseContent): string[] {
  return LABELS.filter(([field]) => JSON.stringify(a[field]) !== JSON.stringify(b[field])).map(([, name]) => t(name));
}
