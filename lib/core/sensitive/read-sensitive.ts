import { findCodes, NO_CODES } from './codes.ts';
import { readNumbers } from './read-numbers.ts';
import { readSecrecy } from './secrecy.ts';
import type { Sensitive } from './sensitive.ts';

const NONE: readonly Sensitive[] = [];

/** What should not go out with a line; `text` has half-width digits, `hasDigit` tells whether it has any. */
export function readSensitive(text: string, hasDigit: boolean): readonly Sensitive[] {
  const codes = hasDigit || text.includes('@') ? findCodes(text) : NO_CODES;
  const numbers = codes.length > 0 ? codes.flatMap((code) => readNumbers(text, code)) : NONE;
  const mark = readSecrecy(text);
  return mark ? [mark, ...numbers] : numbers;
}
