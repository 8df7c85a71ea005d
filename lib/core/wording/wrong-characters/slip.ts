import type { Range } from '../../range.ts';

/** A word or phrase that another character got into, and what was meant. */
export interface Slip extends Range {
  wrong: string;
  right: string[];
}
