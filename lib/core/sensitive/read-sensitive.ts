import { findCodes } from './codes.ts';
import { readNumbers } from './read-numbers.ts';
import { readSecrecy } from './secrecy.ts';
import type { Sensitive } from './sensitive.ts';

const NONE: readonly Sensitive[] = [];

/** What should not go out with a line; `text` has half-width digits, `hasDigit` tells whether it has any. */
export function readSensitive(text: string, hasDigit: boolean): readonly Sensitive[] {
  const numbers = hasDigit || text.includes('@') ? findCodes(text).flatMap((code) => readNumbers(text, code)) : NONE;
  const mark = readSecrecy(text);
  return mark ? [mark, ...numbers] : numbers;
}
