import * as z from 'zod/mini';

/** An ISO day. */
export const day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u));
/** The month up to which a file's facts were looked up. */
export const updated = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u));
export const severity = z.enum(['error', 'warning', 'info']);
