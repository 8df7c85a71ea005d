import type { PhraseContent } from '../../lib/core/phrases/phrase.ts';

/** Whether its last day is over. */
export function isOver({ validUntil }: Pick<PhraseContent, 'validUntil'>, now = new Date()): boolean {
  return validUntil !== undefined && validUntil < dayOf(now);
}

/** As in 2026-11-27, where the user is. */
export function dayOf(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
