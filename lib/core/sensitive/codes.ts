import { charSet } from '../char-set.ts';
import type { Range } from '../range.ts';

const isOfCode = charSet('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const isJoint = charSet(' -·•.@_+');
export const NO_CODES: readonly Range[] = [];
/** Characters: A1234 of a plate is the shortest. */
const MIN_CODE = 5;

/**
 * The runs of letters, digits and what joins them that are long enough for a number of any kind. Only every
 * fifth character is looked at until one is of such a run.
 */
export function findCodes(text: string): readonly Range[] {
  let codes: Range[] | undefined;
  for (let at = MIN_CODE - 1, last = 0; at < text.length; at += MIN_CODE) {
    if (!isOfRun(text, at)) continue;
    let start = at;
    while (start > last && isOfRun(text, start - 1)) start -= 1;
    let end = at + 1;
    while (end < text.length && isOfRun(text, end)) end += 1;
    if (end - start >= MIN_CODE) (codes ??= []).push({ start, end });
    last = end;
    at = Math.max(at, end - 1);
  }
  return codes ?? NO_CODES;
}

function isOfRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isOfCode(code) || isJoint(code);
}
