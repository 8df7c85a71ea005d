import type { FormFault } from './form-fault.ts';
import { inDigits, scaledValue } from './written-scale.ts';
import { matchesOf } from '../matches.ts';

const MIXED =
  /(?<![\d.,A-Za-z])(?:\d{1,9}(?:\.\d{1,6})?[十百千万亿]{1,3}零?){1,5}(?:\d{1,9}(?:\.\d{1,6})?(?![\d.]|[年月日号]))?/gu;
/** 5千克, 5千瓦, 3百分点, 360百科: there the character is of the unit or of a word. */
const OF_UNIT = /千[瓦克米伏卡帕赫焦安升字比牛乏]|百[帕分货姓合日科色强佳优]|[千百]年/u;

/** 48.4千公顷, 35千吨: so statistics count. */
const STATISTICAL = /^(?:公顷|吨|公里|立方米|平方米|美元|标准箱|人次)/u;
const MANY = /\d{2}|\./u;

/** 2016百场演出: a year before the name of what was held. */
const YEARLY = /^(?:19|20)\d{2}[百千]$/u;

/** Cheaper to look for; without it there is none. */
const LIKELY = /\d[百千]/u;

/**
 * 3亿4千5百万, 2千5百, 4千: only 万 and 亿 go with digits (GB/T 15835-2011 §5.3: 4000 is no “4千”). One scale alone
 * is common, and only noted.
 */
export function findMixedScales(text: string): FormFault[] {
  if (!LIKELY.test(text)) return [];
  const faults: FormFault[] = [];
  for (const { 0: written, index: start } of matchesOf(MIXED, text)) {
    const end = start + written.length;
    if (!/[百千]/u.test(written) || /[万亿]亿/u.test(written)) continue;
    if (YEARLY.test(written)) continue;
    if (OF_UNIT.test(written.slice(-1) + text.charAt(end))) continue;
    if (/^[\d.]+千$/u.test(written) && isStatistical(written, text.slice(end, end + 3))) continue;
    const value = scaledValue(written);
    if (value === undefined) continue;
    const isMany = /[十百千万亿]零?\d/u.test(written);
    const put = inDigits(value);
    faults.push({
      kind: '数字和“千”“百”混用',
      start,
      end,
      severity: isMany ? 'warning' : 'info',
      message: `“${written}”把数字和汉字混在一起写，宜写成“${put}”`,
      puts: [put],
      safe: isMany,
    });
  }
  return faults;
}

/** 5千公里 is no such unit, but a round number. */
function isStatistical(written: string, unit: string): boolean {
  return unit.startsWith('公顷') || (MANY.test(written) && STATISTICAL.test(unit));
}
