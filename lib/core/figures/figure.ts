import type { Range } from '../range.ts';

/** The strongest mark between a figure and the one before it; the greater the number, the further apart they are. */
export const SEPARATOR = { none: 0, pause: 1, comma: 2, colon: 3, semicolon: 4, stop: 5 } as const;
export type Separator = (typeof SEPARATOR)[keyof typeof SEPARATOR];

/** A counted or measured amount as written, at its place in the line (number and unit). */
export interface Figure extends Range {
  /** Its position among the line's figures. */
  index: number;
  /** In the unit: 1.2亿元 is 120,000,000 元. */
  value: number;
  unit: string;
  /** What one of the number written is: 10,000 for 万元, 1000 for 公里. */
  scale: number;
  /** What the unit alone makes of it: 1 for 万元, 1000 for 万公里. */
  factor: number;
  /** Written in words: 三十人. */
  inWords: boolean;
  /** Digits after the decimal point. */
  decimals: number;
  /** False for 约, 近, 余, 左右, 不少于, ranges. */
  exact: boolean;
  /** An amount, a change (比上年增加20户), or what can't be added up (人均, 最高). */
  kind: 'amount' | 'change' | 'other';
  /** How many brackets are open around it. */
  depth: number;
  separator: Separator;
  /** Its name, from the last mark on: 其中男生29人 has 其中男生. */
  label: string;
  /** Everything since the figure before it, or since the line's start; the last 60 characters at most. */
  gap: string;
  /** What the words since the figure before it may say, and what it is itself: bits of CLUE. */
  clues: number;
  /** The words after it up to the next mark: 名护士中 of 18名护士中，. */
  tail: string;
}
