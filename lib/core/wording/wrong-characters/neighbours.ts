import * as z from 'zod/mini';
import type { Range } from '../../range.ts';
import data from './neighbours.json' with { type: 'json' };

const followers = z.record(z.string(), z.string());
/** By a character, those that make a word with it: before it and behind it. */
const { before, behind } = z.strictObject({ source: z.string(), before: followers, behind: followers }).parse(data);

/** Whether a word goes over an edge of what stands in a place: 积极妥 in 积极妥善, 航枢纽 in 港航枢纽. */
export function isHalfOfWord(text: string, { start, end }: Range): boolean {
  return (
    joins(before, text.charAt(start), text.charAt(start - 1)) || joins(behind, text.charAt(end - 1), text.charAt(end))
  );
}

function joins(words: Readonly<Record<string, string>>, edge: string, other: string): boolean {
  return other !== '' && (words[edge]?.includes(other) ?? false);
}
