import { genreFiles } from '../../lib/core/genres/files.ts';

/** A finding's subject in words: a part's name where it is a role (what the first genre that has it calls it), else the words themselves. */
export function subjectName(rule: string, subject: string): string {
  if (rule !== 'missing-section') return subject;
  const parts = genreFiles.flatMap(({ parts }) => parts);
  return parts.find((part) => part.role === subject)?.label ?? subject;
}
