import { parseHanNumber } from '../han-numerals.ts';
import type { Range } from '../range.ts';
import { matchesOf } from '../matches.ts';

/** 第十届“书香云山”读书节: how often an event has been held. The range is that of 第十届, within the line. */
export interface Edition extends Range {
  number: number;
  /** Without quotation marks; the first characters of the event's name. */
  name: string;
}

const HELD = /第([一二三四五六七八九十百零〇]{1,5}|\d{1,3})届([^，。；：、！？\s]{2,16})/gu;
const MARKS = /[“”"《》（）()]/gu;
/** A congress, a committee or a term of office is no event. */
const NO_EVENT = /^(?:中央|全国人|.{0,6}(?:委员会|代表大会|政府|理事会|班子))/u;
/** Another one is told of. */
const OTHER = /去年|上年|前年|往年|上一?届|往届|历届|曾|首届|起|以来|连续|先后|已成功|筹备|下一?届|明年|创办|20\d\d年/u;
/** Characters of its name that tell an event. */
const SAME = 4;

export function readEditions(text: string): readonly Edition[] {
  if (!text.includes('届')) return NONE;
  return matchesOf(HELD, text).flatMap(({ index: start, 1: number = '', 2: rest = '' }) => {
    const name = rest.replaceAll(MARKS, '');
    return NO_EVENT.test(name)
      ? []
      : [{ start, end: start + number.length + 2, number: parseHanNumber(number) ?? Number(number), name }];
  });
}

const NONE: readonly Edition[] = [];

/** The same event by another number than the title's, in a sentence that tells of no other time; undefined where it may be right. */
export function editionDoubt({ start, number, name }: Edition, text: string, titled: Edition): string | undefined {
  const key = titled.name.slice(0, SAME);
  if (number === titled.number || key.length < SAME || !name.startsWith(key)) return undefined;
  const from = text.lastIndexOf('。', start) + 1;
  const to = text.indexOf('。', start);
  if (OTHER.test(text.slice(from, to < 0 ? text.length : to))) return undefined;
  return `标题里是第${titled.number}届，这里的届次不一样，请核对`;
}
