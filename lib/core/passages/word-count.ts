import { charSet, WHITE_SPACE } from '../char-set.ts';

const isSpace = charSet(WHITE_SPACE);

/**
 * The characters of the text as Word counts them (字数): every Han character and full-width mark is one, and so is a run
 * of Latin letters, digits and half-width marks; white space is none.
 */
export function wordCount(text: string): number {
  let count = 0;
  let isInRun = false;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHalf = isNarrow(code);
    if (isHalf ? !isInRun : !isSpace(code) && !(isHigh(before) && isLow(code))) count += 1;
    isInRun = isHalf;
    before = code;
  }
  return count;
}

/** All that is narrow, but for the dot in names (买买提·艾力). */
function isNarrow(code: number): boolean {
  return code > 0x20 && code < 0x250 && code !== 0xb7;
}

/** The two halves of one character. */
const isHigh = (code: number) => (code & 0xfc_00) === 0xd8_00;
const isLow = (code: number) => (code & 0xfc_00) === 0xdc_00;
