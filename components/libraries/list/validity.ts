import type { PhraseContent } from '../../../lib/core/phrases/phrase.ts';
import { dayOf } from '../../locale/when.ts';

/** Whether its last day is over. */
export function isOver({ validUntil }: Pick<PhraseContent, 'validUntil'>, now = new Date()): boolean {
  return validUntil !== undefined && validUntil < dayOf(now);
}
