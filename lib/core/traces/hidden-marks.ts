/** Bullets that word processors keep in the font Wingdings: elsewhere they are empty boxes. */
const BULLETS = '\uf06c\uf06e\uf075\uf076\uf0a7\uf0b7\uf0d8';
/** Marks with which word processors part words, cells and fields. */
const CONTROLS = '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e\u000f\u0013\u0014\u0015\u001e\u001f\u007f';
/** Soft hyphen, zero-width marks, marks of direction, and the box of an object that was lost. */
export const HIDDEN =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufffc\u034f\u061c\u115f\u3164\u206a\u206b\u206c\u206d\u206e\u206f\ufff9\ufffa\ufffb' +
  BULLETS +
  CONTROLS;

/** Scripts that are written with joiners: Arabic to Mongolian. */
const [FIRST_JOINED, LAST_JOINED] = [0x05_90, 0x1f_ff];
const JOINER = 0x20_0d;
const isSymbol = (code: number) =>
  (code >= 0xd8_00 && code <= 0xdf_ff) || (code >= 0x21_90 && code <= 0x2b_ff) || code === 0xfe_0f;

/** Whether the mark holds an emoji or a word of such a script together. */
export function holdsTogether(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (text.charCodeAt(at) === JOINER && isSymbol(before) && isSymbol(after)) return true;
  return [before, after].some((code) => code >= FIRST_JOINED && code <= LAST_JOINED);
}
