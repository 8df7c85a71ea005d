import * as z from 'zod/mini';
import { pairTable } from './pair-table.ts';
import data from './thing-nouns.json' with { type: 'json' };

const WORD = 2;
/** The last two characters of what stands behind a quoted name and says what it is: 平台, 专项行动. */
const { nouns } = z.strictObject({ source: z.string(), nouns: z.array(z.string().check(z.length(WORD))) }).parse(data);
/** Those two characters of each. */
export const THING_NOUNS: readonly string[] = nouns;
const nounAt = pairTable(nouns.map((noun) => [noun, 1]));

/** How much of `text` is what something is, as 服务平台 of 服务平台上线; 0 where none of it says so. */
export function nounLength(text: string): number {
  for (let end = text.length; end >= WORD; end -= 1)
    if (nounAt(text.charCodeAt(end - WORD), text.charCodeAt(end - 1)) !== 0) return end;
  return 0;
}
