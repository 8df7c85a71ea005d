import * as z from 'zod/mini';

const shortText = z.string().check(z.maxLength(1000));

/** All that was written into one draft in one editor. */
export const sessionRow = z.object({
  id: shortText,
  /** The site, as an origin; absent for the panel’s own paste box, and where the browser doesn’t tell. */
  origin: z.optional(shortText),
  /** What the editor is called; empty where the page gives it no name. */
  editor: shortText,
  /** Date.now() of its first write, and of its last. */
  at: z.number(),
  lastAt: z.number(),
  /** Of its texts together, in UTF-16 units. */
  size: z.number(),
});

/** The draft as it was before the session’s first write. */
export const originalRow = z.object({ session: shortText, text: z.string() });

const writtenPlace = z.object({ old: z.string(), text: z.string(), before: shortText, after: shortText });

/** One write, with every place of it. */
export const writeRow = z.object({
  id: shortText,
  session: shortText,
  at: z.number(),
  /** The check it came from; absent where it came from several. */
  rule: z.optional(shortText),
  places: z.array(writtenPlace),
});

export type SessionRow = z.infer<typeof sessionRow>;
export type OriginalRow = z.infer<typeof originalRow>;
export type WriteRow = z.infer<typeof writeRow>;
