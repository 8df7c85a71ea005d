import { HINT } from '../document/hints.ts';
import type { SelfWord } from './self-words.ts';

const UNITS = '学校|校|医院|院|幼儿园|园|局|总行|分行|支行|行|集团公司|总公司|公司|厂|镇|乡|街道';
const ORGANS = '党委|党组|党总支|党支部|党工委|领导班子|领导|董事会';
/** 在校党委的正确领导下, 在上级和院领导的关心支持下 */
const UNDER = /在([^，。；在]{0,40}?)(?:领导|带领|指导|支持|关心|关怀|帮助|重视)下/gu;
const LEADER = new RegExp(`(?:^|[、和及与])(?:我们?)?(${UNITS})(?:${ORGANS})`, 'u');
/** The draft speaks of itself: 一年来，我在…… */
const OPENS =
  /(?:^|[。；：])(?:[^，。；]{1,16}[，,]){0,2}(?:我们?|本人|[我全][^，。；在]{1,4}|[^，。；在]{2,12}[局院校行所站馆队会园厂司部室科处心庭委办镇乡村])?$/u;
/** 校党委高度重视 */
const ACTS = new RegExp(
  `(?:^|[。；])(${UNITS})(?:${ORGANS})(?=高度重视|始终|坚持|多次|定期|专题|认真|班子|充分|切实|带头|严格|及时)`,
  'gu',
);

/** 医院 and 院 are one. Who leads may be above the unit: a school may say 局党组. */
const KINDS: Readonly<Record<string, string>> = {
  学校: '上级校',
  校: '上级校',
  医院: '上级院',
  院: '上级院',
  幼儿园: '园',
  局: '上级局',
  总行: '行',
  分行: '行',
  支行: '行',
  集团公司: '上级公司',
  总公司: '上级公司',
  公司: '上级公司',
};

/** Where the line says who leads the draft's unit, by no more than what kind of unit that is. */
export function readLeaders(text: string, hints: number): readonly SelfWord[] {
  const words: SelfWord[] = [];
  for (const { index, 1: who = '' } of (hints & HINT.led) === 0 ? NONE : text.matchAll(UNDER)) {
    const found = LEADER.exec(who);
    if (!found || !OPENS.test(text.slice(Math.max(0, index - MOST_BEFORE), index))) continue;
    const { index: at, 0: leader, 1: unit = '' } = found;
    const end = index + 1 + at + leader.length;
    words.push({ start: end - leader.length + leader.indexOf(unit), end, kind: KINDS[unit] ?? unit });
  }
  for (const { index, 0: leader, 1: unit = '' } of (hints & HINT.acts) === 0 ? NONE : text.matchAll(ACTS)) {
    const end = index + leader.length;
    words.push({ start: index + leader.indexOf(unit), end, kind: KINDS[unit] ?? unit });
  }
  return words;
}

const MOST_BEFORE = 34;
const NONE: readonly RegExpExecArray[] = [];
