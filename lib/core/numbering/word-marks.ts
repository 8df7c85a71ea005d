import { parseHanNumber } from '../han-numerals.ts';
import type { Mark } from './mark.ts';
import { SEQUENCE_WORDS } from './write-number.ts';

const HAN = '[一二三四五六七八九十]{1,3}';
/** 再次 alone also means “again”. */
const WORD = new RegExp(
  `(${HAN})([是要])|第(${HAN})(?:(阶段|步|条|节|点|项)|(?=[，,：:是]|、(?!第)))|其(${HAN})(?=[，,、：:是])|首先|其次(?!性)|再次(?=[，,、：:是])`,
  'uy',
);
/** 一是一，二是二: a saying. */
const SAYING = /^一是一|^二是二/u;

export type WordMark = Pick<Mark, 'style' | 'form' | 'value'> & { length: number };

/** The counting word at the start of `text`. 第一阶段 and the like count only where they open a line. */
export function readWordMark(text: string, opensLine: boolean, at = 0): WordMark | undefined {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (!match) return undefined;
  const [written, clause, verb, ordinal, unit, point] = match;
  const { length } = written;
  if (clause && verb) {
    const value = parseHanNumber(clause);
    if (value === undefined || SAYING.test(text.slice(at, at + 3))) return undefined;
    return { style: 'clause', form: `#${verb}`, value, length };
  }
  if (ordinal) {
    const value = parseHanNumber(ordinal);
    if (value === undefined || (unit && !opensLine)) return undefined;
    return { style: 'ordinal', form: `第#${unit ?? ''}`, value, length };
  }
  if (point) {
    const value = parseHanNumber(point);
    return value === undefined ? undefined : { style: 'ordinal', form: '其#', value, length };
  }
  const value = SEQUENCE_WORDS.findIndex((word) => word === written) + 1;
  return { style: 'sequence', form: '首先', value, length };
}
