import * as z from 'zod/mini';
import type { Range } from '../../range.ts';
import data from './two-characters.json' with { type: 'json' };

const { alone, behind } = z
  .strictObject({
    source: z.string(),
    /** The characters that are often a word by themselves. */
    alone: z.string(),
    /** By a character, those behind it with which it is a word. */
    behind: z.record(z.string(), z.string()),
  })
  .parse(data);

/** Whether the two characters that begin at `at` are a common word. */
export function isWordAt(text: string, at: number): boolean {
  const second = text.charAt(at + 1);
  return second !== '' && (behind[text.charAt(at)]?.includes(second) ?? false);
}

/** Whether a word goes over an edge of what stands in a place: 积极妥 in 积极妥善, 航枢纽 in 港航枢纽. */
export function isHalfOfWord(text: string, { start, end }: Range): boolean {
  return isWordAt(text, start - 1) || isWordAt(text, end - 1);
}

/** Whether two characters are likely the end of a word and the beginning of the next: 第一条|历年, 用电|钉|单据. */
export function meetByChance(text: string, { start, end }: Range): boolean {
  const [before, behindThem] = [isWordAt(text, start - 1), isWordAt(text, end - 1)];
  return (
    (before && (behindThem || alone.includes(text.charAt(end - 1)))) ||
    (behindThem && alone.includes(text.charAt(start)))
  );
}
