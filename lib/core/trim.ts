import { charSet, WHITE_SPACE } from './char-set.ts';

/**
 * The text without the characters at its end that `drops` accepts, by their UTF-16 codes. A regular expression for
 * this (`[…]+$`) takes quadratic time on a long run of such characters in mid-text; this walks back from the end.
 */
export function trimEndBy(text: string, drops: (code: number) => boolean): string {
  let end = text.length;
  while (end > 0 && drops(text.charCodeAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** White space of any width, zero-width marks included. */
export const isSpace = charSet(`${WHITE_SPACE}\u200b\u200c\u200d`);
