/** One way of going over a text, ready to be timed. */
export interface Run {
  /** What is timed; where it differs from place to place in the text, one for each, of which the median is told. */
  runs: readonly (() => unknown)[];
  /** How many times a run does what is timed. */
  times: number;
  /** What a reader of the table must know. */
  note?: string;
}

export interface Contender {
  name: ContenderName;
  /** All that happens once for a text and is not timed. */
  prepare: (text: string) => Promise<Run> | Run;
}

export const CONTENDERS = [
  'bare scan, 60 expressions',
  'check, all rules',
  'keystroke in the middle',
  'AutoCorrect, lint',
  'AutoCorrect, format',
  'zhlint',
  'textlint, 2 rules',
] as const;

export type ContenderName = (typeof CONTENDERS)[number];
