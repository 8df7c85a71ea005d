import { charTable } from './char-set.ts';

const HALF = ',.;:?!()';
const FULL = '，。；：？！（）';
const [MARK, DIGIT, CLOSING] = [1, 2, 4];
const kindsOf = charTable([
  [MARK, HALF],
  [DIGIT, '0123456789'],
  [CLOSING, ')"%'],
]);
/** No half-width mark comes behind the question mark: most characters need no look in the table. */
const LAST_HALF = 0x3f;
/** Han, the marks that stand among it, and what is full-width. */
const FIRST_WIDE = 0x2e80;
const QUOTES = '“”';

/**
 * The text with full-width marks where half-width ones stand among Han, as long as before: who types them means the
 * same. Numbers (3.6, 1,200, 14:30) and Latin words keep theirs.
 */
export function fullWidth(text: string): string {
  let read = '';
  let from = 0;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_HALF || (kindsOf(code) & MARK) === 0 || !isAmongHan(text, at)) continue;
    read += text.slice(from, at) + FULL.charAt(HALF.indexOf(text.charAt(at)));
    from = at + 1;
  }
  return from === 0 ? text : read + text.slice(from);
}

function isAmongHan(text: string, at: number): boolean {
  const [before, after] = [kindsOf(text.charCodeAt(at - 1)), kindsOf(text.charCodeAt(at + 1))];
  if ((before & after & DIGIT) > 0) return false;
  const [isBehind, isBefore] = [isWide(text, at - 1), isWide(text, at + 1)];
  if (text.charAt(at) !== '.') return isBehind || isBefore;
  const isLast = at === text.length - 1;
  if (isLast) return isBehind || before > 0;
  return (isBehind || (before & CLOSING) > 0) && (isBefore || (after & DIGIT) > 0);
}

function isWide(text: string, at: number): boolean {
  return text.charCodeAt(at) >= FIRST_WIDE || QUOTES.includes(text.charAt(at) || ' ');
}

/** The text with half-width digits, points and percent signs where these are full-width, as long as before. */
export function halfWidth(text: string): string {
  return /[０-９％]/u.test(text)
    ? text.replace(/[０-９．％]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfe_e0))
    : text;
}
