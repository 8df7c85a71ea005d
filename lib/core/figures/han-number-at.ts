import { charSet } from '../char-set.ts';
import { parseHanNumber } from '../han-numerals.ts';
import type { Figure } from './figure.ts';
import type { WrittenNumber } from './number-at.ts';
import { unitAt, type WrittenUnit } from './unit.ts';

/** A number written in words, with the unit that its word holds: 七成五 is 75%. */
export interface HanNumber extends WrittenNumber {
  isShare: boolean;
}

export const isHanDigit = charSet('零一二两三四五六七八九十百千');
const PLACED = /[十百千]/u;
const TENTHS = /成([一二三四五六七八九半])?(?![一-龥]?[立员为果效功绩本年熟套因])/uy;
const HUNDREDTHS = /百分之([零一二三四五六七八九十百]{1,5})(?:点([零一二三四五六七八九]{1,3}))?/uy;
const FRACTION = /([二三四五六七八九十])分之([一二两三四五六七八九])/uy;
/** Fractions are told in round numbers. */
const ROUND = 5;
const SCALES = new Map([
  ['亿', 1e8],
  ['万', 1e4],
]);
const isAboutWord = charSet('多余来几');
/** What may stand between a number and its unit, or takes the place of one. */
const mayFollow = charSet('多余来几万亿成');
/** 三个, 两项 announce what follows more often than they count. */
const isAnnounced = charSet('个项大条种类步');

/** Behind the characters of a number in words. */
export function endOfHanDigits(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isHanDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The next character of a number in words from `at` on; the text's length where there is none. */
function nextHanDigit(text: string, at: number): number {
  let next = at;
  while (next < text.length && !isHanDigit(text.charCodeAt(next))) next += 1;
  return next;
}

/** The number in words that begins at `start`; none for years (二〇二五), approximations (三五人) and 一 alone. */
export function hanNumberAt(text: string, start: number): HanNumber | undefined {
  return hundredthsAt(text, start) ?? fractionAt(text, start) ?? countAt(text, start);
}

function hundredthsAt(text: string, start: number): HanNumber | undefined {
  if (!text.startsWith('百分之', start)) return undefined;
  HUNDREDTHS.lastIndex = start;
  const [written, whole = '', fraction = ''] = HUNDREDTHS.exec(text) ?? [];
  const value = parseHanNumber(whole);
  if (written === undefined || value === undefined) return undefined;
  const digits = [...fraction].map((digit) => parseHanNumber(digit) ?? 0).join('');
  return {
    end: start + written.length,
    value: Number(`${value}.${digits || '0'}`),
    decimals: digits.length,
    scale: 1,
    isAbout: false,
    isShare: true,
  };
}

/** 三分之一 */
function fractionAt(text: string, start: number): HanNumber | undefined {
  if (text.startsWith('一半', start) && text.charAt(start - 1) === '占')
    return { end: start + 2, value: 50 / ROUND, decimals: 0, scale: ROUND, isAbout: false, isShare: true };
  if (text.charAt(start + 1) !== '分') return undefined;
  FRACTION.lastIndex = start;
  const [written, of = '', parts = ''] = FRACTION.exec(text) ?? [];
  if (written === undefined) return undefined;
  const value = ((parseHanNumber(parts) ?? 0) / (parseHanNumber(of) ?? 1)) * 100;
  return {
    end: start + written.length,
    value: value / ROUND,
    decimals: 0,
    scale: ROUND,
    isAbout: false,
    isShare: true,
  };
}

function countAt(text: string, start: number): HanNumber | undefined {
  const digitsEnd = endOfHanDigits(text, start);
  if (!mayFollow(text.charCodeAt(digitsEnd)) && !unitAt(text, digitsEnd)) return undefined;
  const written = text.slice(start, digitsEnd);
  const value = parseHanNumber(written.replaceAll('两', '二'));
  if (value === undefined || (written.length > 1 && !PLACED.test(written))) return undefined;
  if (written.length === 1 && text.charAt(digitsEnd) === '成') return tenthsAt(text, digitsEnd, value);
  const beforeScale = isAboutWord(text.charCodeAt(digitsEnd));
  const scaleAt = beforeScale ? digitsEnd + 1 : digitsEnd;
  const scale = SCALES.get(text.charAt(scaleAt)) ?? 1;
  const rest = scale > 1 && !beforeScale ? restAt(text, scaleAt + 1) : undefined;
  if (rest) return { ...rest, value: (value * scale) / rest.scale + rest.value };
  const end = scale > 1 ? scaleAt + 1 : scaleAt;
  const afterScale = isAboutWord(text.charCodeAt(end));
  return {
    end: afterScale ? end + 1 : end,
    value,
    decimals: 0,
    scale,
    isAbout: beforeScale || afterScale,
    isShare: false,
  };
}

const mayBeOrdered = charSet('期批轮级类组等队班栋区标');
const ORDERED_NEAR = 120;

/** 一期7000吨，二期5000吨: names of what they stand before, as two would be 两期. */
export function isOrdered(text: string, start: number): boolean {
  const at = start + 1;
  if (!mayBeOrdered(text.charCodeAt(at)) || text.charAt(start) === '两') return false;
  const noun = text.charAt(at);
  return text.slice(Math.max(0, at - ORDERED_NEAR), at + ORDERED_NEAR).includes(`二${noun}`);
}

/** 四千 of 一万四千, 八千三百万 of 四亿八千三百万 */
function restAt(text: string, at: number): HanNumber | undefined {
  const start = text.charAt(at) === '零' ? at + 1 : at;
  return isHanDigit(text.charCodeAt(start)) ? countAt(text, start) : undefined;
}

function tenthsAt(text: string, at: number, value: number): HanNumber | undefined {
  TENTHS.lastIndex = at;
  const [written, tenth] = TENTHS.exec(text) ?? [];
  if (written === undefined) return undefined;
  const more = tenth === '半' ? 5 : tenth === undefined ? 0 : (parseHanNumber(tenth) ?? 0);
  const percent = value * 10 + more;
  // Told in tenths, it may be off by up to one.
  return tenth === undefined
    ? { end: at + 1, value: percent / 10, decimals: 0, scale: 10, isAbout: false, isShare: true }
    : { end: at + 2, value: percent, decimals: 0, scale: 1, isAbout: false, isShare: true };
}

/** Whether numbers in words may say something of sums: shares, several that are counted, or one beside others of its kind. */
export function mayCountInHan(text: string, inDigits: readonly Figure[]): boolean {
  if (text.length < SHORT) return false;
  let first: string | undefined;
  let digits: Set<string> | undefined;
  let isToldApiece: boolean | undefined;
  /** Whether each noun is told apiece anywhere in the text. */
  let known: Map<string, boolean> | undefined;
  for (let from = nextHanDigit(text, 0), at = from; from < text.length; from = nextHanDigit(text, at)) {
    at = endOfHanDigits(text, from);
    const next = text.charCodeAt(at);
    if (next === TENTH || (next === PART && text.startsWith('分之', at))) return true;
    if (at - from === 1 && text.charCodeAt(from) === ONE) {
      if (next === HALF && text.startsWith('占', from - 1)) return true;
      continue;
    }
    const unit = unitAt(text, next === MYRIAD ? at + 1 : at);
    if (!unit?.isCounted) continue;
    if (first === unit.name) return true;
    isToldApiece ??= APIECE.test(text);
    if (isToldApiece && isToldForEach(text, from, at, unit, (known ??= new Map()))) return true;
    if (at - from === 1 && isAnnounced(next)) continue;
    digits ??= new Set(inDigits.map((figure) => figure.unit));
    if (digits.has(unit.name)) return true;
    digits.add(unit.name);
    first ??= unit.name;
  }
  return false;
}

/** Headings hold no sums. */
const SHORT = 12;
const [TENTH, PART, ONE, HALF, MYRIAD] = [...'成分一半万'].map((char) => char.charCodeAt(0));
const APIECE = /[每各均]/u;

const EACH_NEAR = 8;

/** 五个班 beside 每班, 三名 beside 人均, 每户两棵, 两台各4吨. */
function isToldForEach(
  text: string,
  from: number,
  at: number,
  { name, length }: WrittenUnit,
  known: Map<string, boolean>,
): boolean {
  const before = text.slice(Math.max(0, from - EACH_NEAR), from);
  if (before.includes('每') || text.slice(at, at + EACH_NEAR).includes('各')) return true;
  const noun = name === '个' ? text.charAt(at + length) : name.charAt(0);
  let told = known.get(noun);
  if (told === undefined) {
    told = text.includes(`每${noun}`) || text.includes(`每个${noun}`) || text.includes(`${noun}均`);
    known.set(noun, told);
  }
  return told;
}
