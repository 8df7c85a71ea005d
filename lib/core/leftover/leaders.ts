import { HINT } from '../document/hints.ts';
import { matchesOf } from '../matches.ts';
import type { SelfWord } from './self-words.ts';

const UNITS = '学校|校|医院|院|幼儿园|园|局|总行|分行|支行|行|集团公司|总公司|公司|厂|镇|乡|街道';
const ORGANS = '党委|党组|党总支|党支部|党工委|领导班子|领导|董事会';
/** 在校党委的正确领导下, 在上级和院领导的关心支持下 */
const LEADS: ReadonlySet<string> = new Set(['领导', '带领', '指导', '支持', '关心', '关怀', '帮助', '重视']);
const LEADER = new RegExp(`(?:^|[、和及与])(?:我们?)?(${UNITS})(?:${ORGANS})`, 'u');
/** The draft speaks of itself: 一年来，我在…… */
const OPENS =
  /(?:^|[。；：])(?:[^，。；]{1,16}[，,]){0,2}(?:我们?|本人|[我全][^，。；在]{1,4}|[^，。；在]{2,12}[局院校行所站馆队会园厂司部室科处心庭委办镇乡村])?$/u;
/** 校党委高度重视 */
const ACTS = new RegExp(
  `(${UNITS})(?:${ORGANS})(?=高度重视|始终|坚持|多次|定期|专题|认真|班子|充分|切实|带头|严格|及时)`,
  'uy',
);

/** 经局党组研究, 按照校党委的部署 */
const DECIDES = new RegExp(
  `(?:经|报|提请|提交|按照|根据|遵照|落实)(?:我们?)?(${UNITS})(?:${ORGANS})(?=研究|同意|批准|讨论|审|统一|的?部署|的?要求|的?安排|会议)`,
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
  for (let at = (hints & HINT.led) === 0 ? -1 : text.indexOf('下'); at >= 0; at = text.indexOf('下', at + 1)) {
    if (!LEADS.has(text.slice(Math.max(0, at - 2), at))) continue;
    const near = Math.max(0, at - MOST_SAID);
    const said = text.slice(near, at).lastIndexOf('在') + 1;
    const from = near + said;
    const who = text.slice(from, at);
    const found = said === 0 ? null : LEADER.exec(who);
    if (!found || CLAUSE_END.test(who) || !OPENS.test(text.slice(Math.max(0, from - 1 - MOST_BEFORE), from - 1)))
      continue;
    const { index, 0: leader, 1: unit = '' } = found;
    const end = from + index + leader.length;
    words.push({ start: end - leader.length + leader.indexOf(unit), end, kind: KINDS[unit] ?? unit });
  }
  for (let at = (hints & HINT.acts) === 0 ? -1 : 0; at >= 0; at = text.indexOf('。', at) + 1 || -1) {
    ACTS.lastIndex = at;
    const [leader, unit = ''] = ACTS.exec(text) ?? [];
    if (leader !== undefined) words.push({ start: at, end: at + leader.length, kind: KINDS[unit] ?? unit });
  }
  for (const { index, 0: said, 1: unit = '' } of (hints & HINT.acts) === 0 ? NONE : matchesOf(DECIDES, text)) {
    const end = index + said.length;
    words.push({ start: index + said.indexOf(unit), end, kind: KINDS[unit] ?? unit });
  }
  return words;
}

const NONE: readonly RegExpExecArray[] = [];

const CLAUSE_END = /[，。；]/u;
const [MOST_BEFORE, MOST_SAID] = [34, 44];
