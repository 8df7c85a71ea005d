import { afterLast } from '../after-last.ts';
import { beforeFirst } from '../before-first.ts';
import { parseHanNumber } from '../han-numerals.ts';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { endsClause } from './clause-ends.ts';

/** 第八届“书香青山”, 第23个全国“安全生产月”: which one of a row it is. The range is that of 第八届, within the line. */
export interface Ordinal extends Range {
  number: number;
  /** The counter and the first characters of what is counted, without quotation marks. */
  key: string;
  /** At the draft's own time; at one that the clause explains; in the year before. */
  told: 'own' | 'other' | 'last';
  /** That which the sentence names before it. */
  year: number | undefined;
}

const COUNTED = /第([一二三四五六七八九十百]{1,5}|\d{1,3})([届个])([^，。；：、！？\s]{3,24})/gu;
const MARKS = /[“”"《》（）()‘’]/gu;
/** A congress, a committee or a term of office is held by turns within the same time. */
const NO_EVENT =
  /^.{0,8}(?:委员会|代表大会|政府|理事会|监事会|董事会|班子|全会|政协|人大|党代|教代|职代|村委|居委|两委)/u;
/** Of days, weeks and months of the year alone: the second of three goals is none. */
const YEARLY = /^.{0,14}[日月周节]/u;
const LAST = /(?:去年|上年|上一?届)[^，。；]{0,10}$/u;
const OTHER =
  /去年|上年|前年|往年|上一?[届次年]|往届|历届|曾|首届|起|以来|连续|先后|届[、和与至到]|已成功|下一?届|明年|来年|创办|筹[备办]/u;
const YEAR = /20\d\d(?=年)/gu;
/** Characters of its name that tell an event. */
const SAME = 3;
const [BEFORE, AFTER] = [30, 30];

export function readOrdinals(text: string): readonly Ordinal[] {
  if (!text.includes('届') && !text.includes('个')) return NONE;
  return matchesOf(COUNTED, text).flatMap(({ index: start, 1: written = '', 2: counter = '', 3: rest = '' }) => {
    const name = rest.replaceAll(MARKS, '');
    if (NO_EVENT.test(name) || (counter === '个' && !YEARLY.test(name))) return [];
    const end = start + written.length + 2;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const lead = afterLast(before, '。；');
    const behind = beforeFirst(text.slice(end, end + AFTER), endsClause);
    const told = LAST.test(lead) ? 'last' : OTHER.test(lead) || OTHER.test(behind) ? 'other' : 'own';
    const years = lead.match(YEAR) ?? [];
    const year = years.length > 0 ? Number(years.at(-1)) : undefined;
    const number = parseHanNumber(written) ?? Number(written);
    return [{ start, end, number, key: `${counter}${name.slice(0, SAME)}`, told, year } as const];
  });
}

const NONE: readonly Ordinal[] = [];

/** Of the same event, that which is the one before the others, and the number of these: the next one may be planned. */
export function oddOrdinals(all: readonly Ordinal[]): ReadonlyMap<Ordinal, number> {
  const odd = new Map<Ordinal, number>();
  const byKey = new Map<string, Ordinal[]>();
  for (const each of all) if (each.told === 'own') byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  for (const same of byKey.values()) {
    const numbers = new Set(same.map(({ number }) => number));
    if (numbers.size !== 2) continue;
    const count = (wanted: number) => same.filter(({ number }) => number === wanted).length;
    const [first = 0, second = 0] = numbers;
    const usual = count(second) > count(first) ? second : first;
    for (const each of same) if (each.number === usual - 1) odd.set(each, usual);
  }
  return odd;
}

/** 去年举行的第六届大赛 beside 举办第六届……: that of this year, within one paragraph. */
export function sameAsLast(all: readonly Ordinal[]): readonly Ordinal[] {
  return all.filter(
    (each) =>
      each.told === 'own' &&
      all.some(
        ({ told, number, key }) => told === 'last' && number === each.number && key.charAt(0) === each.key.charAt(0),
      ),
  );
}
