import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import type { DraftYears } from './draft-years.ts';

/** 去年 where this year is meant, as the same sentence compares it with last year. */
export interface ComparedYear extends Range {
  /** With which it is compared, or that the draft reports on it; undefined where it is compared with 去年, too. */
  with: number | 'reported' | undefined;
}

const COMPARED =
  /(?<=^|[。；])(去年|上年|上年度)(?:(?:入[汛夏冬春秋]|[一-龥]{2,4})?以来|全年|[上下]半年|1[—–―~～\-至]\d{1,2}月)?[，,]?[^。；]{0,60}?(?:[较比]|同比)(?:(20\d\d)年|去年|上年)(?:同期)?/gu;

/** 现将去年工作情况总结如下 */
const REPORTED =
  /(?<=现[将就把](?:我[^，。；]{1,3}|本人)?)(去年|上年度?)(?:的|[全度])?[^，。；]{0,16}(?:总结|汇报|报告|述职)(?:如下|于后)/u;

export function readComparedYears(text: string): readonly ComparedYear[] {
  const reported = text.includes('现') ? REPORTED.exec(text) : null;
  if (reported) return [{ start: reported.index, end: reported.index + (reported[1] ?? '').length, with: 'reported' }];
  return matchesOf(COMPARED, text).map(({ index, 1: said = '', 2: year }) => ({
    start: index,
    end: index + said.length,
    with: year === undefined ? undefined : Number(year),
  }));
}

export function comparedDoubt({ with: year }: ComparedYear, { own, signedYear }: DraftYears): string | undefined {
  if (year !== 'reported') return year === undefined || year + 1 === own ? COMPARED_TWICE : undefined;
  return own !== undefined && signedYear === own ? `全文说的是${own}年，落款也是，请核对这里是不是“今年”` : undefined;
}

const COMPARED_TWICE = '这句话又和去年比，请核对这里是不是“今年”';
