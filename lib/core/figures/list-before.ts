import type { Range } from '../range.ts';
import { countOf } from './announcement.ts';

/** 语文、数学、英语三个教研组: a list and its number behind it. The range is that of list and number. */
export interface CountedList extends Range {
  least: number;
  most: number;
  count: number;
  /** The number with what it counts. */
  words: string;
}

const MAY_COUNT = /[、”][^，。；]{1,12}?[二两三四五六七八九十][大个项支类]/u;
const NAMES =
  /(?<![^，,。；;：:“”（）()\s])((?:[一-龥]{1,8}、){1,9}[一-龥]{1,8}?)([两三四五六七八九十])((?:大类|[大个项支类])[一-龥]{0,6})/gu;
const QUOTED = /((?:“[^”“]{1,16}”[、和与]?){2,9})([两三四五六七八九十])((?:大类|[大个项支类])[一-龥]{0,6})/gu;
const NUMBER = /^[一二三四五六七八九十]{1,3}$/u;
const OPEN_END = /等|其他|其它|以及/u;

export function readCountedLists(text: string): readonly CountedList[] {
  if (!MAY_COUNT.test(text)) return NONE;
  return [...readNames(text), ...readQuoted(text)];
}

const NONE: readonly CountedList[] = [];

function readNames(text: string): CountedList[] {
  const lists: CountedList[] = [];
  NAMES.lastIndex = 0;
  for (let match = NAMES.exec(text); match; match = NAMES.exec(text)) {
    const [written, names = '', number = '', words = ''] = match;
    const items = names.split('、');
    const most = items.flatMap((item) => item.split(/[和与及]/u)).length;
    const count = countOf(number);
    // A number far off counts something else: 机关、企业五个单位.
    // “五、成立三个工作组” opens with its own number.
    if (OPEN_END.test(names) || NUMBER.test(items[0] ?? '') || Math.abs(count - items.length) > 1) continue;
    const range = { start: match.index, end: match.index + written.length };
    lists.push({ ...range, least: items.length, most, count, words: number + words });
  }
  return lists;
}

function readQuoted(text: string): CountedList[] {
  const lists: CountedList[] = [];
  QUOTED.lastIndex = 0;
  for (let match = QUOTED.exec(text); match; match = QUOTED.exec(text)) {
    const [written, names = '', number = '', words = ''] = match;
    const items = names.split('”').length - 1;
    const range = { start: match.index, end: match.index + written.length };
    lists.push({ ...range, least: items, most: items, count: countOf(number), words: number + words });
  }
  return lists;
}
