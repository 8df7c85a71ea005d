import * as z from 'zod/mini';
import { ROLES } from '../../lib/core/document/section.ts';
import { WORDING_RULES } from './draft.ts';

/** A stretch of the draft quoted from it, with ⟦ ⟧ around the words that are meant. */
const quote = z.string().check(z.minLength(1));
const quotes = z.optional(z.array(quote));
/** A fault, or all the places at which it may be told. */
const fault = z.union([quote, z.array(quote).check(z.minLength(1))]);
const role = z.enum(ROLES);

export const GENRES = [
  'work-summary',
  'implementation-plan',
  'work-plan',
  'duty-report',
  'work-report',
  'activity-plan',
] as const;

const documentSchema = z.strictObject({
  genre: z.enum(GENRES),
  /** Only in collections: the first line of the document. */
  start: z.optional(quote),
  /** All flat top-level sections, in order. */
  sections: z.array(z.strictObject({ at: quote, role, part: z.optional(z.string()) })),
  missing: z.array(role),
  hidden: z.array(role),
});

/** What one careful reader finds in a draft of our own: `<name>.labels.json` beside `<name>.txt`. */
export const labelsSchema = z
  .strictObject({
    /** A finished draft: no error and no warning is right. */
    clean: z.boolean(),
    note: z.optional(z.string()),
    documents: z.array(documentSchema).check(z.minLength(1)),
    placeholder: quotes,
    /** A run that goes on consistently after a break is one break, at the number found. */
    'heading-numbering': z.optional(z.array(z.strictObject({ at: quote, expected: z.string() }))),
    'numbering-style': quotes,
    'sum-mismatch': quotes,
    'count-mismatch': quotes,
    /** Both places that contradict each other; a finding at either is right. */
    'value-conflict': z.optional(z.array(fault)),
    date: quotes,
    'section-order': z.optional(z.array(z.strictObject({ at: quote }))),
    'empty-section': z.optional(z.array(z.union([quote, z.strictObject({ at: quote })]))),
    /** Faults of wording by rule; without it nobody looked for them, and with it what is not named was not found. */
    wording: z.optional(z.partialRecord(z.enum(WORDING_RULES), z.array(fault))),
  })
  .check(
    z.refine(
      (labels) => !labels.clean || isClean(labels),
      'a clean draft is labelled with nothing but numbering-style',
    ),
  );

interface Findings {
  documents: readonly { missing: readonly string[]; hidden: readonly string[] }[];
}

function isClean(labels: Findings): boolean {
  const marked = Object.entries(labels).some(
    ([key, value]) => key !== 'documents' && key !== 'numbering-style' && Array.isArray(value) && value.length > 0,
  );
  return !marked && labels.documents.every(({ missing, hidden }) => missing.length + hidden.length === 0);
}

export type Labels = z.infer<typeof labelsSchema>;
