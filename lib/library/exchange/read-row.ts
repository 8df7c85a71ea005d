import * as z from 'zod/mini';
import type { ContentFault, ContentRead } from '../phrase-content.ts';
import { phraseRow } from '../phrase-rows.ts';

/** Why a row of a file can’t be taken. */
export type RowFault = ContentFault | 'bad-id' | 'repeated-id' | 'bad-author' | 'bad-time';

/** What tells a row from others, and whose it is. */
export interface Origin {
  id: string;
  author: string;
  at: number;
}

/** What rows get that don’t tell it. */
export interface OriginDefaults {
  author: string;
  /** Date.now(); no row is of a later time. */
  now: number;
  newId: () => string;
}

const { id, author } = phraseRow.shape;
/** As JSON has it; a Date reaches no further. */
const at = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const origin = z.object({ id: z.optional(id), author: z.optional(author), at: z.optional(at) });
const FAULTS: Readonly<Record<string, RowFault>> = { id: 'bad-id', author: 'bad-author', at: 'bad-time' };

/** Reads the rows of one list; of two rows with the same id the second is refused. */
export function openRowReader<Content>(
  readContent: (value: unknown) => ContentRead<Content>,
  defaults: OriginDefaults,
): (value: unknown) => { content: Content; origin: Origin } | { fault: RowFault } {
  const ids = new Set<string>();
  return (value) => {
    const read = readContent(value);
    if ('fault' in read) return read;
    const parsed = origin.safeParse(value);
    if (!parsed.success) return { fault: FAULTS[String(parsed.error.issues[0]?.path[0])] ?? 'bad-field' };
    const own = parsed.data.id ?? defaults.newId();
    if (ids.has(own)) return { fault: 'repeated-id' };
    ids.add(own);
    const time = Math.min(parsed.data.at ?? defaults.now, defaults.now);
    return { content: read.content, origin: { id: own, author: parsed.data.author || defaults.author, at: time } };
  };
}
