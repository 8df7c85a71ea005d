import * as z from 'zod/mini';

/** An ISO day. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
/** The month up to which a file's facts were looked up. */
export const updated = z.string().check(z.regex(/^\d{4}-\d{2}$/u));
export const severity = z.enum(['error', 'warning', 'info']);
