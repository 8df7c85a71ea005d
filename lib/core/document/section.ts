import type { Range } from '../range.ts';

export const ROLES = [
  'title',
  'preamble',
  'overview',
  'goal',
  'measures',
  'results',
  'experience',
  'problems',
  'plan',
  'schedule',
  'requirements',
  'signature',
  'date',
  'other',
] as const;

/** What a section does in the draft. */
export type Role = (typeof ROLES)[number];

/** Flat and top-level: a section runs to the start of the next. */
export interface Section extends Range {
  role: Role;
  /** The heading as written, with its number; absent where the section has none. */
  heading?: string;
  /** Names a part of the genre that has no role of its own (“closing”, “salutation”); the role is then `other`. */
  part?: string;
}

/** Where a section begins: it runs to the next. */
export type Opening = Omit<Section, 'end'>;

/** One document of the draft: a page may hold several (篇一 … 篇六). */
export interface Part extends Range {
  title?: string;
  genre: string;
  /** 0 to 1: how sure the recognition of the genre is; 1 where the user chose it. */
  confidence: number;
  sections: Section[];
  /** Required roles whose work nothing in the draft does. */
  missing: Role[];
  /** Required roles that stand only inside the closing paragraph or one without a heading. */
  hidden: Role[];
}
