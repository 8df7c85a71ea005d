import * as z from 'zod/mini';
import type { CaretContext } from '../../lib/core/phrases/caret-context.ts';
import { phraseRow } from '../../lib/library/phrase-rows.ts';

const caretContext: z.ZodMiniType<CaretContext> = z.object({
  genre: z.string(),
  role: z.string(),
  title: z.string(),
  heading: z.string(),
  subheading: z.string(),
  above: z.string(),
  line: z.string(),
  below: z.string(),
  sentence: z.string(),
  elsewhere: z.string(),
});

/** Panel → worker; jobs count up, and of each kind only the newest is answered for. */
export const phrasesRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('suggest'), job: z.int(), context: caretContext, limit: z.int() }),
  z.object({
    kind: z.literal('search'),
    job: z.int(),
    query: z.string(),
    role: z.string(),
    genre: z.string(),
    limit: z.int(),
  }),
  /** As a search, for the ids of all that match. */
  z.object({ kind: z.literal('find'), job: z.int(), query: z.string() }),
]);

/** A phrase that is offered. */
const offer = z.object({
  phrase: phraseRow,
  pinned: z.boolean(),
  /** Its beginning is written already. */
  completes: z.boolean(),
});

/** Worker → panel. */
export const phrasesAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offers'), job: z.int(), offers: z.array(offer) }),
  z.object({ kind: z.literal('found'), job: z.int(), ids: z.array(z.string()) }),
  /** How far it is; told again whenever phrases change, so that what is shown is asked for anew. */
  z.object({
    kind: z.literal('state'),
    /** Phrases that can be offered; undefined until they are read. */
    phrases: z.optional(z.int()),
    /** The database can’t be read. */
    failed: z.boolean(),
  }),
]);

export type PhrasesRequest = z.infer<typeof phrasesRequest>;
export type PhrasesAnswer = z.infer<typeof phrasesAnswer>;
export type Offer = z.infer<typeof offer>;
export type PhrasesState = Omit<Extract<PhrasesAnswer, { kind: 'state' }>, 'kind'>;
