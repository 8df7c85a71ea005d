import { charSet } from '../char-set.ts';
import { HAN_DIGITS, isDateNumeral, readDateNumber, ZEROS } from './date-number.ts';
import type { DateNumber } from './written-date.ts';

export type Unit = 'year' | 'month' | 'day';

/** A number with its unit, as dates are made of: 2025年, 3月, 5日. */
export interface DatePiece {
  number: DateNumber;
  /** Undefined where it stands with the number after it: the 1 of 1—6月. */
  unit: Unit | undefined;
  academic: boolean;
  end: number;
}

/** What stands between the ends of a period; one of these, or several dashes. */
export const TO = '(?:至|到|[-—–―─－﹣−~～]{1,3})';

const HAN = '一二三四五六七八九';
const SPACE = '[ \\u3000\\u00a0]{0,2}';
const NUMBER = `(?:(?<![${HAN}十〇零百千])(?:[一二壹贰][${ZEROS}九玖][${ZEROS}${HAN_DIGITS}]{2}|[二三]?十[${HAN}]?|[${HAN}])|(?<![\\d０-９])[\\d０-９]{1,4})`;
const PIECE = new RegExp(
  `(${NUMBER})${SPACE}(?:(学?年度?|月份?|[日号])|(?=${TO}${SPACE}(?:[\\d０-９]{1,4}|[${ZEROS}${HAN_DIGITS}十]{1,4})${SPACE}(?:学?年|[月日号])))`,
  'uy',
);
/** 学, a unit's sign, or what stands between the ends of a period. */
const mayFollow = charSet('学年月日号至到-—–―─－﹣−~～');
const isGap = charSet(' \u3000\u00a0');

const UNITS: Readonly<Record<string, Unit>> = { 年: 'year', 月: 'month', 日: 'day', 号: 'day' };
/** 3月5号楼, 12月31号文件 */
const NUMBERED_THING = /^号(?:[楼文令院线桥店门车厅机井泵仓馆矿库]|公告|地块|通知|台风)/u;

/** In order; they never overlap. */
export function readPieces(text: string): DatePiece[] {
  const pieces: DatePiece[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDateNumeral(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isDateNumeral(text.charCodeAt(end))) end += 1;
    const match = isFollowed(text, end) ? matchWithin(text, at, end) : undefined;
    const piece = match && pieceOf(text, match);
    if (piece) pieces.push(piece);
    at = Math.max(end, match ? match.index + match[0].length : 0) - 1;
  }
  return pieces;
}

function isFollowed(text: string, end: number): boolean {
  let next = end;
  while (next < end + MAX_GAP && isGap(text.charCodeAt(next))) next += 1;
  return mayFollow(text.charCodeAt(next));
}

const MAX_GAP = 2;

/** The number may be the end of what looks like one: 4二月. */
function matchWithin(text: string, start: number, end: number): RegExpExecArray | undefined {
  for (let at = start; at < end; at += 1) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (match) return match;
  }
  return undefined;
}

function pieceOf(text: string, match: RegExpExecArray): DatePiece | undefined {
  const [whole, digits = '', unit = ''] = match;
  const number = readDateNumber(digits, match.index);
  const end = match.index + whole.length;
  const academic = unit.startsWith('学');
  const sign = unit.charAt(academic ? 1 : 0);
  if (!number || (sign === '号' && NUMBERED_THING.test(text.slice(end - 1, end + 4)))) return undefined;
  return { number, unit: UNITS[sign], academic, end: unit === '' ? number.end : end };
}
