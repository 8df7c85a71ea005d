import { isDigit } from '../figures/number-at.ts';
import type { MarkFault } from './mark-fault.ts';

/** 99。5%, 3。6亿元: a number of two sentences has no unit for its second half alone. */
const PARTED = /(?<=(?<![\d.])\d{1,4})。(?=\d{1,2}(?:[%％‰万亿]|个百分点|公里|平方))/gu;

export function findDecimalPoints(text: string): MarkFault[] {
  if (!mayHold(text)) return [];
  return [...text.matchAll(PARTED)].map(({ index: start }) => ({
    kind: 'decimal',
    start,
    end: start + 1,
    puts: ['.'],
    safe: false,
  }));
}

/** Cheaper to look for: a 。 between digits. */
function mayHold(text: string): boolean {
  for (let at = text.indexOf('。'); at >= 0; at = text.indexOf('。', at + 1))
    if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return true;
  return false;
}
