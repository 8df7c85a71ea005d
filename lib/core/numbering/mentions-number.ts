import { toHanNumber } from '../han-numerals.ts';
import type { Mark, MarkStyle } from './mark.ts';
import { numberLike } from './write-number.ts';

const HAN = '〇零一二三四五六七八九十百';
/** 首先……其次……第三 */
const SEQUENCE = new Map([
  [2, '|其次(?!性)'],
  [3, '|再次'],
]);
/** 周三、周五; 星期三; 初三 */
const DAY = '周期拜初';

/**
 * Whether the number that seems to be missing stands in `text` after all, stuck to other words (“……更牢。三、抓落实”)
 * or in another form (“一是……第二……三是……”).
 */
export function mentionsNumber(text: string, mark: Mark, written: string, value: number): boolean {
  return patternOf(mark.style, written, value).test(text);
}

function patternOf(style: MarkStyle, written: string, value: number): RegExp {
  const han = toHanNumber(value);
  switch (style) {
    case 'han':
      return new RegExp(`(?<![${HAN}第${DAY}])${han}(?:[.．]|、(?![${HAN}]))`, 'u');
    case 'han-bracket':
      // 小（二）型水库, 三（二）班
      return new RegExp(`[（(]\\s?${han}\\s?[）)](?![型班])`, 'u');
    case 'arabic':
      // 4.20户以上的村庄, which reads like a decimal
      return new RegExp(`(?<![\\d.．])${value}(?:、|[.．](?!\\d))|\\n${value}[.．]\\d{1,4}[一-龥]`, 'u');
    case 'arabic-bracket':
      return new RegExp(`(?<!\\d)${value}\\s?[）)]`, 'u');
    case 'decimal':
      return new RegExp(`\\n[ \\u3000]*${escape(numberLike(written, value) ?? written)}(?!\\d)`, 'u');
    case 'clause':
    case 'ordinal':
    case 'sequence':
    case 'verb':
      return new RegExp(
        `(?<![${HAN}${DAY}])(?:${han}(?:[是要则来，,]|、(?![${HAN}])|方面)|[第其]${han}(?=[，,、：:。是要\\s]|方面|点)|[（(]?${value}(?:[）)、]|[.．](?!\\d)))${SEQUENCE.get(value) ?? ''}${value > 1 ? '|[。；;，,\\s](?:另外|此外|同时|然后|接着|还有|再者|再就是|再有)' : '|[。；：;:，,\\s](?:一(?=[是要则来、，,方抓手])|首先|第一|其一|首要|主要(?=是|[表体]现|原因))'}`,
        'u',
      );
    case 'circled':
      return new RegExp(`${numberLike(written, value) ?? written}|(?<=[；;。])${value}(?:[、）)]|[.．](?!\\d))`, 'u');
    default:
      return new RegExp(escape(numberLike(written, value) ?? written), 'u');
  }
}

function escape(text: string): string {
  return text.replace(/[.()[\]*+?^$|\\{}]/gu, '\\$&');
}
