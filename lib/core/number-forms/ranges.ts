import type { FormFault } from './form-fault.ts';
import { matchesOf } from '../matches.ts';

const RANGE =
  /(?<![\d.,，:：/A-Za-z~～–—－-])(\d{1,9}(?:\.\d{1,6})?) ?(~|～|—{1,2}|–|-|－|至|到) ?(\d{1,9}(?:\.\d{1,6})?)([%％‰万亿])/gu;
/** Spoken, not set: 5到10% is heard as 5%到10%. */
const SPOKEN = /[至到]/u;

/** Cheaper to look for; without it there is none. */
const LIKELY = /\d ?[~～—–\-－至到]/u;

/** 63~68%, 9~16亿: what the first number leaves out has to stand there, too (GB/T 15835-2011 §5.1.3). */
export function findRanges(text: string): FormFault[] {
  if (!LIKELY.test(text)) return [];
  const faults: FormFault[] = [];
  for (const { 0: written, index: start, 1: from = '', 2: sign = '', 3: to = '', 4: unit = '' } of matchesOf(
    RANGE,
    text,
  )) {
    const isSpoken = SPOKEN.test(sign);
    // 8000-1万 counts down: the first number is none of 万.
    if (Number(from) >= Number(to) || (isSpoken && !'%％'.includes(unit))) continue;
    const put = written.replace(from, from + unit);
    faults.push({
      kind: '数值范围',
      start,
      end: start + written.length,
      severity: isSpoken ? 'info' : 'warning',
      message: `“${written}”的前一个数也要带“${unit}”，应写成“${put}”`,
      puts: [put],
      safe: !isSpoken,
    });
  }
  return faults;
}
