import { SURNAMES } from '../surnames.ts';
import { X } from './marks.ts';
import { FOLLOWED_BY } from './words.ts';

/** The line around a candidate: what the forms decide by. */
export interface Place {
  text: string;
  start: number;
  end: number;
  found: string;
  /** The nearest character other than a space on each side within the line; empty at its ends. */
  previous: string;
  next: string;
  /** Up to 12 characters after the candidate, leading spaces dropped. */
  after: string;
  before: string;
}

/** What only Chinese text holds. */
export const CJK = /[\p{Script=Han}，。；：、！？“”‘’（）《》〈〉〔〕【】—…·％]/u;
const EDGE = /[()[\]"'%.,;:!?/~|℃㎡°↑↓±-]/u;
/** Surnames that no word ends in (旅客陈某某), and all others where a word can begin (，金某某等人). */
const CLEAR_SURNAMES =
  '王李张刘陈杨赵黄吴徐孙胡朱郭罗郑梁谢宋韩冯董萧彭蔡潘袁吕魏蒋沈姜傅卢崔薛谭廖邹熊郝邱侯邵孟尹黎贺龚';
const BEGINS = '(?:^|[^\\p{Script=Han}]|[民工人主任记长员师户者女男母父妇同志业司警老小客生农夫妻])';
/** 从XX中列支, 连××都: rare as surnames, and everywhere as words. */
const SURNAME = `(?![从连])[${SURNAMES}]`;
const MASKED_NAME = new RegExp(`(?:${BEGINS}${SURNAME}|[${CLEAR_SURNAMES}])$`, 'u');
/** Before 某某, words that are surnames, too, can be nothing else. */
export const SOMEBODY = new RegExp(`(?:${BEGINS}[${SURNAMES}金何方于任安康常成]|[${CLEAR_SURNAMES}])$`, 'u');
const NOT_A_NAME_AFTER =
  /^(?:年|月|日|大|届|省|市|县|区|镇|乡|村|街道|社区|路|公司|局|单位|万|元|个|名|户|人次|项|次|亩|期(?![间望待])|吨|公里|平方|[%％‰]|场|件|份|台|辆|套|册|棵|株|栋|小时|分钟|篇|岁|[百千])/u;

/** 主任×××2024年度述职报告, 修路XXkm, 每周XX8:30 */
const MAY_TOUCH = /^(?:(?:19|20)\d{2}年|(?:k[mg]|K[MG]|[cm]m)(?![A-Za-z])|\d{1,2}[:：]\d{2}(?!\d))/u;

/** 副组长：×××  ××× */
const BEHIND_ANOTHER = new RegExp(`[${X}][ \\u3000]{1,4}$`, 'u');

export const isHan = (char: string) => /\p{Script=Han}/u.test(char);

/** 1.x月x日前完成；2.×镇……: at a line's or a clause's start the dot belongs to an item's number; 增长1.x% has decimals. */
export const isItem = (before: string) =>
  before.endsWith('.') && /(?:^|[。；;]|附件[：:])[ \u3000]{0,8}\d{1,2}\.$/u.test(before);

/** Chinese text on at least one side and no Latin letter or digit touching it. */
export function amongHan({ text, start, end, previous, next, before, after }: Place): boolean {
  // A dot may part the blanks of one date (20xx.xx.xx) or stand behind an item's number, nothing else.
  if (/[A-Za-z\d._\\/@#&=+<>]/u.test(text.charAt(start - 1)) && !/[xX×]\.$/u.test(before) && !isItem(before))
    return false;
  const mayTouch = MAY_TOUCH.test(text.slice(end, end + 6));
  if (/[A-Za-z\d\\@#&=+<>]/u.test(text.charAt(end)) && !mayTouch) return false;
  const fits = (char: string) => char === '' || CJK.test(char) || EDGE.test(char);
  const isSpaced = /[ \u3000]/u.test(text.charAt(end));
  // Alone on its line (a signature left open): whether it is a blank, the lines around it tell.
  const line = before + after;
  return (
    (fits(previous) || BEHIND_ANOTHER.test(before)) &&
    (isSpaced || mayTouch || fits(next)) &&
    (line === '' || CJK.test(line))
  );
}

/** 感谢××领导: what only ends like a surname. */
const NO_SURNAME = /(?:[感答致鸣谢]谢|[祝庆恭]贺|师傅|桥梁|行李)$/u;

/** “张××”, “李XX”: a person whose name is withheld on purpose. */
function isMaskedName({ before, after, found }: Place): boolean {
  return found.length <= 3 && endsInSurname(before) && !NOT_A_NAME_AFTER.test(after);
}

/** Whether the words end in a surname that begins a name. */
export function endsInSurname(before: string): boolean {
  return MASKED_NAME.test(before) && !NO_SURNAME.test(before);
}

/** 《……》 given as an example of how to write a title. */
export function isExampleTitle({ before }: Place): boolean {
  return /(?:例如|比如|诸如|譬如|如|写成|写作|格式为|题为)[：:，,]?《[^》]{0,11}$/u.test(before);
}

export const plainRun = (place: Place) =>
  amongHan(place) &&
  !isMaskedName(place) &&
  !isExampleTitle(place) &&
  !/^(?:染色体|综合征|-\d{2,4}(?![-—–\d年月日./]))/u.test(place.after);

/** “1+N+X”体系，即1个中心、N个站点和X个家庭: a letter that calls a number near by. */
export function isVariable({ text, start, end, found }: Place): boolean {
  if (!/^[A-Z]$/u.test(found)) return false;
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return [`+${found}`, `＋${found}`, `${found}+`, `${found}＋`, `“${found}”`].some((named) => around.includes(named));
}

const NEAR = 200;

export function plainSingle(place: Place): boolean {
  const { text, start, previous, after, before } = place;
  if (!amongHan(place) || isMaskedName(place) || isVariable(place)) return false;
  const isRank = before.endsWith('第') && /^(?:[，。；、,;）)]|$)/u.test(after);
  if (!isRank && !isTimeOrShare(place) && !FOLLOWED_BY.single.test(after) && !FOLLOWED_BY.counter.test(after))
    return false;
  if (/^(?:人数|次数|天数|人均|年数|户数|个数|期数|年期|届数|光|轴|线|型)/u.test(after)) return false;
  // A product (单价×人数) or the like: no blank stands between two figures' names.
  return (
    !(place.found === '×' && isHan(previous) && /[=＝]/u.test(text.slice(Math.max(0, start - 40), start + 40))) &&
    !/[＋+]$/u.test(before)
  );
}

/** 星期X, 上午X点X分, 约X成, 得X分 */
function isTimeOrShare({ before, after }: Place): boolean {
  if (/(?:星期|每周)$/u.test(before)) return !/^[光射轴型]/u.test(after);
  if (after.startsWith('点')) return /^点(?:[xX×\d整半钟]|集合|开始|前|至)/u.test(after);
  if (after.startsWith('分'))
    return /[xX×\d]点$/u.test(before) || /^分(?:[，。；、,;（(）)]|以上|以下|左右|$)/u.test(after);
  return /[约超近达占增降]$/u.test(before) && /^成(?![为本功立员果就长交])/u.test(after);
}

export function isCounted(place: Place): boolean {
  const isBehind = /[\p{Script=Han}、，；]/u.test(place.text.charAt(place.start - 1));
  return amongHan(place) && isBehind && (FOLLOWED_BY.counter.test(place.after) || /^[年月日]/u.test(place.after));
}
