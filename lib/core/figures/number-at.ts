import { charSet } from '../char-set.ts';

/** A number as written: digits, 万 or 亿, and 余 or its like on either side of that. */
export interface WrittenNumber {
  /** Behind all of it. */
  end: number;
  /** Without the scale: 1.2 for 1.2亿. */
  value: number;
  /** Digits after the decimal point. */
  decimals: number;
  /** What 万, 亿 and their like make of it; 1 without one. */
  scale: number;
  /** 余, 多 or their like stands behind the digits or the scale. */
  isAbout: boolean;
}

/** 3千 alone is told of round numbers; of 千元, 元 is the unit. */
const SCALES = [
  { written: '万亿', length: 2, factor: 1e12 },
  { written: '亿', length: 1, factor: 1e8 },
  { written: '千万', length: 2, factor: 1e7 },
  { written: '百万', length: 2, factor: 1e6 },
  { written: '万', length: 1, factor: 1e4 },
  { written: '千元', length: 1, factor: 1e3 },
];
const isScale = charSet('万亿千百');
const isAboutWord = charSet('多余来几');
/** Marks of bold type and spaces may stand between a number and what follows. */
const isLoose = charSet(' *');
const MAX_LOOSE = 2;
const POINT = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const ZERO = 0x30;
/** Longer numbers lose digits when they are added up from these. */
const MAX_SAFE_DIGITS = 15;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The next digit from `at` on; the text's length where there is none. */
export function nextDigit(text: string, at: number): number {
  let next = at;
  while (next < text.length && !isDigit(text.charCodeAt(next))) next += 1;
  return next;
}

/** The number that begins at `start`, where a digit stands. */
export function numberAt(text: string, start: number): WrittenNumber {
  const whole = endOfWhole(text, start);
  const hasFraction = text.charCodeAt(whole) === POINT && isDigit(text.charCodeAt(whole + 1));
  const digitsEnd = hasFraction ? endOfDigits(text, whole + 1) : whole;
  let end = digitsEnd;
  while (end < digitsEnd + MAX_LOOSE && isLoose(text.charCodeAt(end))) end += 1;
  const beforeScale = isAboutWord(text.charCodeAt(end));
  if (beforeScale) end += 1;
  const scale = scaleAt(text, end);
  end += scale.length;
  const afterScale = isAboutWord(text.charCodeAt(end));
  if (afterScale) end += 1;
  return {
    end,
    value: valueOf(text, start, digitsEnd),
    decimals: hasFraction ? digitsEnd - whole - 1 : 0,
    scale: scale.factor,
    isAbout: beforeScale || afterScale,
  };
}

export function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** 12,500 and 12 500 are one number, 12,50 are two. */
function endOfWhole(text: string, start: number): number {
  let end = endOfDigits(text, start);
  if (end - start > 3) return end;
  const mark = text.charCodeAt(end);
  if (mark !== COMMA && (mark !== SPACE || text.charCodeAt(start) === ZERO)) return end;
  while (text.charCodeAt(end) === mark && endOfDigits(text, end + 1) === end + 4) end += 4;
  return end;
}

const NO_SCALE = { written: '', length: 0, factor: 1 };

function scaleAt(text: string, at: number): { length: number; factor: number } {
  if (!isScale(text.charCodeAt(at))) return NO_SCALE;
  for (const scale of SCALES) if (text.startsWith(scale.written, at)) return scale;
  return NO_SCALE;
}

function valueOf(text: string, start: number, end: number): number {
  if (end - start > MAX_SAFE_DIGITS) return Number(text.slice(start, end).replaceAll(/[, ]/gu, ''));
  let value = 0;
  /** What the digits have to be divided by: two integers give the double that is nearest to the number written. */
  let tenths = 1;
  let isFraction = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      value = value * 10 + (code - ZERO);
      if (isFraction) tenths *= 10;
    } else if (code === POINT) isFraction = true;
  }
  return value / tenths;
}
