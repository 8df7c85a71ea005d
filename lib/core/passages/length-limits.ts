import * as z from 'zod/mini';

/** The longest draft that anybody would set a limit for. */
export const MOST_CHARACTERS = 1_000_000;
const characters = z.optional(z.int().check(z.minimum(1), z.maximum(MOST_CHARACTERS)));

/** How many characters a draft is to have at least and at most, as Word counts them. */
export const lengthLimits = z.object({ min: characters, max: characters });
export type LengthLimits = z.infer<typeof lengthLimits>;
