import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';

/** 去年 where this year is meant, as the same sentence compares it with last year. */
export interface ComparedYear extends Range {
  /** With which it is compared; undefined where that is 去年, too. */
  with: number | undefined;
}

const COMPARED =
  /(?<=^|[。；])(去年|上年|上年度)(?:(?:入[汛夏冬春秋]|[一-龥]{2,4})?以来|全年|[上下]半年|1[—–―~～\-至]\d{1,2}月)?[，,]?[^。；]{0,60}?(?:[较比]|同比)(?:(20\d\d)年|去年|上年)(?:同期)?/gu;

export function readComparedYears(text: string): readonly ComparedYear[] {
  return matchesOf(COMPARED, text).map(({ index, 1: said = '', 2: year }) => ({
    start: index,
    end: index + said.length,
    with: year === undefined ? undefined : Number(year),
  }));
}

export function comparedDoubt({ with: year }: ComparedYear, own: number | undefined): string | undefined {
  return year === undefined || year + 1 === own ? '这句话又和去年比，请核对这里是不是“今年”' : undefined;
}
