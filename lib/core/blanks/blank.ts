import type { Range } from '../range.ts';

/** What a blank stands for in its place: blanks of one meaning take one value. */
export const MEANINGS = [
  'this-year',
  'last-year',
  'next-year',
  'founding-year',
  'other-year',
  'month',
  'day',
  'congress',
  'plenum',
  'place',
  'unit',
  'name',
  'number',
  'other',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** An unfilled blank as a user sees it in the form. */
export interface Blank extends Range {
  text: string;
  meaning: Meaning;
  /** True where the meaning is a guess: such a place starts unticked. */
  doubtful: boolean;
  /** The words before and after it in its own sentence, to show it in. */
  before: string;
  after: string;
}

/** A value for a group and where it was taken from; never from the clock. */
export interface Proposal {
  value: string;
  source: 'draft' | 'data' | 'answer';
  /** In plain words, e.g. “标题里写的是2026年”. */
  reason: string;
}

/** Blanks that take the same value: one row of the form. */
export interface BlankGroup {
  /** Stable while the draft is edited: the meaning, with the shape where one meaning has several (“place:市”). */
  id: string;
  meaning: Meaning;
  /** “本年度年份”, “地名（市）”. */
  label: string;
  blanks: Blank[];
  proposals: Proposal[];
}
