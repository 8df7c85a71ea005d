import type { FormFault } from './form-fault.ts';
import { matchesOf } from '../matches.ts';

const LESS =
  /(?:降低|减少|下降|缩短|缩小|压减|(?<![至最不减缺多])少)了?(?:近|约|将近|超过?)?(\d{1,6}(?:\.\d{1,4})?|[一二两三四五六七八九十]{1,3})[多余]?倍/gu;
/** They are told in times themselves. */
const RATIO = /倍数|倍率|杠杆|市盈|市净|保障/u;
const AROUND = 14;

/** 减少两倍: who takes away all takes away once. What is meant only the writer knows. */
export function findTimesLess(text: string): FormFault[] {
  if (!text.includes('倍')) return [];
  return matchesOf(LESS, text).flatMap(({ 0: written, index: start, 1: times = '' }): FormFault[] => {
    if (Number(times) < 1 || RATIO.test(text.slice(Math.max(0, start - AROUND), start))) return [];
    return [
      {
        kind: '减少的倍数',
        start,
        end: start + written.length,
        severity: 'warning',
        message: `“${written}”说不通，减少不能用“倍”，请改写成减少百分之几或几分之几`,
        puts: [],
        safe: false,
      },
    ];
  });
}
