import type { FormFault } from './form-fault.ts';
import { matchesOf } from '../matches.ts';

const DIGITS = '一二三四五六七八九';
/** What one has about so many of; 三、四季度, 一、二号楼, 三、四台机组 are lists, and so are grades and ranks. */
const COUNTED =
  '天|个(?!季度|年级|班|月份|车间|小组|阶段|五年)|次(?!会|全|代|党)|人(?![组行])|户|年(?![级段制期度生班])|小时|分钟|元|块|公里|米|亩|吨|斤|公斤|家|间|件|份(?!额)|趟|回|遍|岁|倍|成|名|位|星期|处(?!室)|座|条|辆|棵|株|头|只|口|里|片(?!区)|封|篇|张|盏|眼|桶|袋|箱|本(?!科)';
const PAIR = new RegExp(
  `(?<![第、一二三四五六七八九〇零])([一二两三四五六七八])、([二两三四五六七八九])(?=(?:十(?![一二三四五六七八九]|年代)|百(?!货|分)|千|万){0,2}(?:[多余来]|${COUNTED}))`,
  'gu',
);
/** 5、6个村: what is about so many is told in words (GB/T 15835-2011 §4.2.2). */
const DIGIT_PAIR = new RegExp(
  `(?<=\\p{Script=Han})(?<![第至到和])([1-8])、([2-9])(?=[多余来]?(?:${COUNTED}))(?!个月(?:大|龄|份|的))`,
  'gu',
);
const MAY_BEGIN_LIST = /[。；：:;\s]/u;

/** Cheaper to look for; without it there is none. */
const LIKELY = /[一二两三四五六七八1-8]、[二两三四五六七八九2-9]/u;

/** 三、五天: two numbers in a row that say “about so many” have no 顿号 between them (GB/T 15835-2011 §5.2.1). */
export function findApproximations(text: string): FormFault[] {
  if (!LIKELY.test(text)) return [];
  const faults: FormFault[] = [];
  for (const { 0: written, index: start, 1: one = '', 2: other = '' } of matchesOf(PAIR, text)) {
    const end = start + written.length;
    // At its start it is the number of a heading: 三、四个方面发力; nothing is numbered with 两.
    if (one !== '两' && (start === 0 || MAY_BEGIN_LIST.test(text.charAt(start - 1)))) continue;
    if (!isAbout(one, other)) continue;
    const unit = text.charAt(end);
    if (/[一二]/u.test(one) && /[名位]/u.test(unit)) continue;
    const put = one + other;
    faults.push({
      kind: '概数的顿号',
      start,
      end,
      severity: 'warning',
      message: `“${written}${unit}”是个大概的数，中间不用顿号，应写成“${put}${unit}”`,
      puts: [put],
      safe: true,
    });
  }
  for (const { 0: written, index: start, 1: one = '', 2: other = '' } of matchesOf(DIGIT_PAIR, text)) {
    if (Number(other) !== Number(one) + 1) continue;
    const end = start + written.length;
    const put = DIGITS.charAt(Number(one) - 1) + DIGITS.charAt(Number(other) - 1);
    const unit = text.charAt(end);
    const message = `“${written}${unit}”是个大概的数，要用汉字，中间不用顿号，应写成“${put}${unit}”`;
    faults.push({
      kind: '概数的顿号',
      start,
      end,
      severity: 'warning',
      message,
      puts: [put.replace(/^二/u, '两')],
      safe: false,
    });
  }
  return faults;
}

function isAbout(one: string, other: string): boolean {
  const [from, to] = [valueOf(one), valueOf(other)];
  return to === from + 1 || (from === 3 && to === 5);
}

function valueOf(digit: string): number {
  return digit === '两' ? 2 : DIGITS.indexOf(digit) + 1;
}
