import type { Range } from '../range.ts';

/** What should not go out with a draft; the range is one of the line's text. */
export interface Sensitive extends Range {
  kind: 'identity' | 'phone' | 'card' | 'plate' | 'passport' | 'email' | 'secrecy' | 'internal';
  /** The same with its middle hidden; undefined where hiding some of it is no help. */
  masked?: string;
}

/** “138****5678”: so many characters of either end stay. */
export function maskMiddle(written: string, head: number, tail: number): string {
  return written.slice(0, head) + '*'.repeat(Math.max(3, written.length - head - tail)) + written.slice(-tail);
}
