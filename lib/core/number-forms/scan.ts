import { charSet } from '../char-set.ts';

/** What one look over a line promises, a bit a reader. */
export const SEEN = {
  range: 1,
  about: 2,
  scale: 4,
  percent: 8,
  year: 16,
  redundant: 32,
  grouped: 64,
} as const;

const isNumeral = charSet('〇零一二两三四五六七八九十百千');
const isDash = charSet('~～—–-－至到');
const isScale = charSet('百千佰仟拾');
/** The last character of ABOUT. */
const mayBeAbout = charSet('约近概过到足多少有为要');
const isPercent = charSet('%％');
const [ZERO = 0, NINE = 0, PAUSE = 0, YEAR = 0, RIGHT = 0, LEFT = 0, OF = 0, COMMA = 0, SPACE = 0] = [
  ...'09、年右左之, ',
].map((char) => char.charCodeAt(0));
const FIRST_HAN = 0x4e00;
/** Before a number they say that it is about so many, alone or behind another character. */
const ABOUT = /(?:[约近]|大概|超过|不[到足]|[至最]多|至少)[有为要]?$/u;

const isDigit = (code: number) => code >= ZERO && code <= NINE;

/** Looks at digits and at what stands around them; a number in words shows by a mark that it is about one. */
export function scanNumbers(text: string): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN) {
      if (code === YEAR && isNumeral(text.charCodeAt(at - 1)) && isNumeral(text.charCodeAt(at - 2))) seen |= SEEN.year;
      else if (code === RIGHT && text.charCodeAt(at - 1) === LEFT) seen |= SEEN.redundant;
    } else if (isDigit(code)) {
      const start = at;
      while (isDigit(text.charCodeAt(at + 1))) at += 1;
      seen |= seenBefore(text, start) | seenBehind(text, at + 1, at + 1 - start);
    } else if (code === PAUSE) {
      if (isNumeral(text.charCodeAt(at - 1)) && isNumeral(text.charCodeAt(at + 1))) seen |= SEEN.about;
    } else if (isPercent(code) && (isNumeral(text.charCodeAt(at - 1)) || text.charAt(at + 1) === '个'))
      seen |= SEEN.percent;
  }
  return seen;
}

function seenBefore(text: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  const signed = before === SPACE ? text.charCodeAt(start - 2) : before;
  if (isDash(signed)) return SEEN.range | seenAbout(text, start);
  if (before === OF) return SEEN.percent;
  if (before === COMMA) return isDigit(text.charCodeAt(start - 2)) ? SEEN.grouped : 0;
  return before >= FIRST_HAN ? seenAbout(text, start) : 0;
}

function seenAbout(text: string, start: number): number {
  if (!mayBeAbout(text.charCodeAt(start - 1))) return 0;
  return ABOUT.test(text.slice(Math.max(0, start - 3), start)) ? SEEN.redundant : 0;
}

function seenBehind(text: string, end: number, length: number): number {
  const next = text.charCodeAt(end);
  if (isScale(next)) return SEEN.scale | SEEN.percent;
  return next === YEAR && length === 2 ? SEEN.year : 0;
}
