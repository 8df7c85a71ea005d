import { isDigit } from '../figures/number-at.ts';
import type { Range } from '../range.ts';
import type { MarkFault } from './mark-fault.ts';

/** What a number of its own seldom has right behind it, after a sentence that ends in a number. */
const UNIT = /^\d{1,2}(?:[%％‰万亿]|个百分点|公里|平方)/u;
const STOP = '。'.charCodeAt(0);

/** 99。5%, 3。6亿元: the full stop before one of the `figures` of the text is a point. */
export function findDecimalPoints(text: string, figures: readonly Range[]): readonly MarkFault[] {
  let faults: MarkFault[] | undefined;
  for (let index = 0; index < figures.length; index += 1) {
    const at = (figures[index]?.start ?? 0) - 1;
    if (text.charCodeAt(at) !== STOP || !isDigit(text.charCodeAt(at - 1))) continue;
    if (UNIT.test(text.slice(at + 1, at + 6)))
      (faults ??= []).push({ kind: 'decimal', start: at, end: at + 1, puts: ['.'], safe: false });
  }
  return faults ?? NONE;
}

const NONE: readonly MarkFault[] = [];
