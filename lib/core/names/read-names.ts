import { isHanCode } from '../han.ts';
import { charSet } from '../char-set.ts';
import { HINT } from '../document/hints.ts';
import type { Range } from '../range.ts';
import { SURNAMES } from '../surnames.ts';

/** A name by its shape. The range is within the line. */
export interface Name extends Range {
  kind: 'unit' | 'person' | 'quoted';
  text: string;
}

/** By their last characters, how the names of units end. */
const UNIT_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  镇: ['镇'],
  乡: ['乡'],
  村: ['村'],
  道: ['街道'],
  区: ['社区'],
  学: ['小学', '中学'],
  司: ['有限责任公司', '有限公司', '公司'],
  院: ['医院'],
  社: ['专业合作社', '合作社'],
  厂: ['厂'],
};
/** Words that end like the name of a place. */
const NO_UNIT = new Set([
  '城镇',
  '集镇',
  '村镇',
  '城乡',
  '家乡',
  '返乡',
  '回乡',
  '下乡',
  '入乡',
  '农村',
  '乡村',
  '城村',
]);
/** What stands around names and in none. */
const isNoName = charSet(
  '的了在与及对是全各本我该每两个到由从把被将于以等之其这那有无或并也又都还只给让使按据经至往前后乡镇县市省区村、，。；：！？“”‘’《》（）()〔〕·—… \u3000\t,.;:!?"0123456789',
);
/** Of a unit, what many are called; the characters before it tell which it is. */
const COMMON = new Set([
  '中心',
  '人民',
  '建设',
  '科技',
  '实验',
  '农业',
  '建筑',
  '工程',
  '物业',
  '食品',
  '中医',
  '种植',
  '养殖',
  '农机',
  '发展',
  '投资',
]);
const PART = 2;
const POSTS = new Set([
  '同志',
  '书记',
  '主任',
  '经理',
  '老师',
  '医师',
  '律师',
  ...[...'镇乡县市区局院校所站队厂科处部村社会行股园组班'].map((unit) => `${unit}长`),
]);
const POST_LENGTH = 2;
const isSurname = charSet(SURNAMES);
/** What may stand behind a name of two characters. */
const isBehindName = charSet(
  '的了在和与及对是为同等率带到主担说介代参深参作出向将把就被任于以要兼负牵先来从去并也亲一、，。；：！？“”《》（）()—… \u3000\t,.;:!?"0123456789',
);
const isPart = (code: number) => isHanCode(code) && !isNoName(code);
const [MIN_QUOTED, MAX_QUOTED] = [3, 12];

/** The name that ends, or begins, with the character at `at`; `hint` is what that one promises. */
export function nameAt(text: string, at: number, hint: number): Name | undefined {
  if (hint === HINT.quote) return quotedAt(text, at);
  return hint === HINT.post ? personAt(text, at) : unitAt(text, at);
}

function nameOf(kind: Name['kind'], text: string, start: number, end: number): Name {
  return { kind, start, end, text: text.slice(start, end) };
}

/** 青山镇: of what stands before the ending, no more than tells which unit it is. */
function unitAt(text: string, at: number): Name | undefined {
  if (!isPart(text.charCodeAt(at - 1))) return undefined;
  const ending = UNIT_ENDINGS[text.charAt(at)]?.find((each) => text.endsWith(each, at + 1));
  if (ending === undefined) return undefined;
  const end = at + 1 - ending.length;
  let start = partBefore(text, end);
  if (start < 0 || NO_UNIT.has(text.slice(end - 1, at + 1))) return undefined;
  if (COMMON.has(text.slice(start, end))) start = partBefore(text, start);
  return start < 0 ? undefined : nameOf('unit', text, start, at + 1);
}

function partBefore(text: string, end: number): number {
  for (let at = end - 1; at >= end - PART; at -= 1) {
    if (!isPart(text.charCodeAt(at))) return -1;
  }
  return end - PART;
}

/** 张建国同志, 书记张建国 */
function personAt(text: string, at: number): Name | undefined {
  const end = at + 1 - POST_LENGTH;
  const isNamed =
    isSurname(text.charCodeAt(at + 1)) || isSurname(text.charCodeAt(end - 2)) || isSurname(text.charCodeAt(end - 3));
  if (!isNamed || !POSTS.has(text.slice(Math.max(0, end), at + 1))) return undefined;
  if (isSurname(text.charCodeAt(at + 1))) return personFrom(text, at + 1);
  for (const length of [3, 2])
    if (
      isSurname(text.charCodeAt(end - length)) &&
      isGiven(text, end - length + 1, end) &&
      isBefore(text, end - length)
    )
      return nameOf('person', text, end - length, end);
  return undefined;
}

function personFrom(text: string, start: number): Name | undefined {
  // 张书记
  if (POSTS.has(text.slice(start + 1, start + 1 + POST_LENGTH))) return undefined;
  if (isGiven(text, start + 1, start + 3)) return nameOf('person', text, start, start + 3);
  return isGiven(text, start + 1, start + 2) ? nameOf('person', text, start, start + 2) : undefined;
}

function isGiven(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isHanCode(code) || isBehindName(code)) return false;
  }
  return true;
}

/** Before a name stands no word that it may be the end of. */
function isBefore(text: string, at: number): boolean {
  return (
    at === 0 ||
    !isHanCode(text.charCodeAt(at - 1)) ||
    isNoName(text.charCodeAt(at - 1)) ||
    /[记任长理师员]/u.test(text.charAt(at - 1))
  );
}

/** “暖心驿站” */
function quotedAt(text: string, at: number): Name | undefined {
  let end = at + 1;
  while (end - at <= MAX_QUOTED && isHanCode(text.charCodeAt(end))) end += 1;
  return text.charAt(end) === '”' && end - at > MIN_QUOTED ? nameOf('quoted', text, at + 1, end) : undefined;
}
