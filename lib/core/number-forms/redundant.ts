import type { FormFault } from './form-fault.ts';
import { matchesOf } from '../matches.ts';

const NUMBER = '(?:\\d[\\d,]{0,12}(?:\\.\\d{1,6})?|[一二两三四五六七八九十百千万]{1,8})[万亿]?';
const UNIT = '[\\p{Script=Han}%％℃]{0,4}?';
/** What says “about” or “more than” before the number, and again behind it. 节约3万元 and 附近3户 hold no such word. */
const TWICE: readonly RegExp[] = [
  new RegExp(
    `(大约|大概|(?<![节合履签公预制契条违相集简守解失邀大])约|将近|(?<![附最就邻靠临远接亲相新贴将])近)([有为]?${NUMBER}${UNIT})(左右|上下)`,
    'gu',
  ),
  // 近10多年 is how long ago it began.
  new RegExp(
    `(大约|(?<![节合履签公预制契条违相集简守解失邀大])约|将近|(?<![附最就邻靠临远接亲相新贴将])近)([有为]?${NUMBER})([余多])(?![年个天日周次月])`,
    'gu',
  ),
  new RegExp(`(超过)(${NUMBER}${UNIT})(以上)`, 'gu'),
  new RegExp(`(至少)([有要]?${NUMBER}${UNIT})(以上)`, 'gu'),
  new RegExp(`([最至]多)(${NUMBER}${UNIT})(以[下内])`, 'gu'),
  new RegExp(`(不足|不到)(${NUMBER}${UNIT})(以[下内])`, 'gu'),
];

/** 超过100个亿元以上项目, 至少5人在县级以上比赛获奖: one counts them, the other says how large, or of what level, each is. */
const OF_EACH = /[个项家][百千万亿]{1,2}元$|[在获有]|[级科处厅高]$/u;

/** Cheaper to look for; without it there is none. */
const LIKELY = /(?:[约近概]|超过|[至最]多|至少|不[足到])[有为要]?[\d一二两三四五六七八九十百千万]/u;

/** 约30人左右: only noted. */
export function findRedundant(text: string): FormFault[] {
  if (!LIKELY.test(text)) return [];
  return TWICE.flatMap((pattern) =>
    matchesOf(pattern, text).flatMap(({ 0: written, index: start, 1: before = '', 2: number = '', 3: after = '' }) =>
      OF_EACH.test(number.replace(/^[有要为]/u, ''))
        ? []
        : {
            kind: '约数重复',
            start,
            end: start + written.length,
            severity: 'info' as const,
            message: `“${before}”和“${after}”意思重复，“${written}”留一个就够了`,
            puts: [before + number, number + after],
            safe: false,
          },
    ),
  );
}
