import { defaultGenre } from '../../lib/core/genres/index.ts';

/** A finding's subject in words: a part's name where it is a role, else the words themselves. */
export function subjectName(rule: string, subject: string): string {
  if (rule !== 'missing-section') return subject;
  return defaultGenre.parts.find((part) => part.role === subject)?.label ?? subject;
}
