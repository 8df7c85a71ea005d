/**
 * The text without the characters at its end that `drops` accepts. A regular expression for this (`[…]+$`) takes
 * quadratic time on a long run of such characters in mid-text; this walks back from the end.
 */
export function trimEndBy(text: string, drops: RegExp): string {
  let end = text.length;
  while (end > 0 && drops.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** White space of any width, zero-width marks included; one character. */
export const SPACE = /[\s\u200b-\u200d]/u;
