import { afterLast } from '../after-last.ts';
import { charSet } from '../char-set.ts';
import { CUE } from '../document/hints.ts';
import { matchesOf } from '../matches.ts';
import { isCommon } from '../names/unit-endings.ts';
import type { Range } from '../range.ts';
import { NO_NAME } from './named-units.ts';
import { BLANK } from './own-unit.ts';

const LEVELS = '街道|社区|市(?![场民])|县|区|镇|乡|村';
const ANY_LEVEL = LEVELS.replace('(?![场民])', '');
const PLACE = new RegExp(`([一-龥]{2,4}?)(${LEVELS})`, 'gu');
/** Characters by which a place is told. */
const TOLD = 2;

/** The places in a unit's name, each by its level, and what the unit is called behind the last. */
export interface OwnPlaces {
  names: ReadonlyMap<string, string>;
  /** 县 of 望溪县水务局 */
  level: string;
  /** 水务局 */
  rest: string;
}

export function placesOf(own: string): OwnPlaces | undefined {
  const places = own.includes(BLANK) ? [] : matchesOf(PLACE, own);
  const last = places.at(-1);
  if (!last) return undefined;
  const names = new Map(places.map(([, name = '', level = '']) => [level, name.slice(-TOLD)]));
  return { names, level: last[2] ?? '', rest: own.slice(last.index + last[0].length) };
}

/** 《桐林县……方案》, 成立桐林镇……领导小组: behind what a draft names by its own place. */
const BEHIND = [
  { words: '《', cue: CUE.paper },
  { words: '成立', cue: CUE.founded },
];
const NAMED = new RegExp(`了?([一-龥]{2,3})(${LEVELS})(?![里级域内直])(?=[^，。；]{2})`, 'uy');
const OWN_PAPER = /(?:根据|按照|印发|修订|出台|落实|编制|执行|下发)了?《$/u;
const HEADS = /^(?:附件\d?[：:]?(?:\s?\d[.．、]\s?)?|(?:主办|承办)(?:单位)?[：:]|我是|现将|以上是)/u;
/** At the start of a sentence. */
const OPENING = /(?:20\d\d年，|一年来，|今年以来，|[一二三]是)?/uy;
/** 桐林镇坚持……, at the start of a sentence. */
const ACTS = new RegExp(
  `([一-龥]{2,3})(${ANY_LEVEL})(?=(?:党委|党工委|政府|人民政府|办事处|党支部|[村居]委会|[村居]民委员会|两委|“两委”)?(?:地处|位于|坚持|始终|紧紧围绕|高度重视|现有|下辖|共辖|总面积|面积|把|以[^，。]{2,14}为|在[^，。]{2,16}的?[^，。]{0,6}领导下|认真|严格|积极|全面|扎实|充分|切实))`,
  'uy',
);
/** What no name holds, or what names nothing. */
const NO_PLACE =
  /[的了由在对向是为及或等从被把各每其该本我全这那经致至请让使于里]|通过|争取|新增|修缮|修订|评选|目前|今年|去年|近年|过去|年初|年底|说说|依托|结合|配合|协助|联合|会同|邀请|走进|推荐|代表|荣获|获得|纳入|列入|打造|创建|加强|完善|健全|紧密|新认|参加|参与|承办|主办|协办|申报|面向|涉及|辐射|所辖|下辖|现有|原有|部分|多个|偏远|老旧|报送|上报|报名|设立|建立|组建|成立|中心|第一|第二/u;
/** Where a name may begin. */
const OPENS =
  /(?:(?:^|[。；：:（(《“\s])(?:(?:20\d\d年(?:上半年|第?[一二三四]季度)?(?:以来)?|一年来|今年(?:以来)?|半年来|本学期|[年月]底)[，,])?|成立了?|印发|现将|以上是|我是|担任|[年月]任|根据|按照|作为|[在由经为将对是])$/u;
/** Of others: they are visited, come, or work together. */
const OTHERS =
  /[赴到与和同向对从由跟]|学习|考察|来自|联合|协作|邻|交流|借鉴|接待|兄弟|经验|支援|帮扶|参观|调研|移交|感谢|协办|配合|兼|曾|历任|先后|毗邻|接壤|原|如|以及|[、]$/u;
const COMES = /^[^。；]{0,12}(?:来|到我|赠|发来|派|一行|分别|等[县区镇乡村]|学习|经验|考察|的做法|为例|首创|率先|获)/u;
const [BEFORE, AFTER] = [24, 16];

/** Whether a line may name another place; most can't. */
export function mayNamePlace(text: string, cues: number, { rest }: OwnPlaces): boolean {
  return rest.length >= TOLD || (cues & ANY_CUE) !== 0 || mayHead(text.charCodeAt(0));
}

const ANY_CUE = CUE.paper | CUE.founded | CUE.placeActs;

/** Where a line names another place of the draft's own level as the draft would its own; `cues` are its bits of CUE. */
export function readOtherPlaces(text: string, cues: number, own: OwnPlaces): readonly Range[] {
  let found: Range[] | undefined;
  const { level, rest } = own;
  if (rest.length >= TOLD)
    for (let at = text.indexOf(level + rest); at >= 0; at = text.indexOf(level + rest, at + 1)) {
      const place = officeAt(text, at, own);
      if (place) (found ??= []).push(place);
    }
  for (const { words, cue } of BEHIND)
    for (let at = (cues & cue) === 0 ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const behind = at + words.length;
      if (words === '《' && !OWN_PAPER.test(text.slice(Math.max(0, at - MOST_VERB), behind))) continue;
      const place = placeAt(NAMED, text, behind, own);
      if (place) (found ??= []).push(place);
    }
  const head = mayHead(text.charCodeAt(0)) ? HEADS.exec(text) : null;
  const named = head ? placeAt(NAMED, text, head[0].length, own) : undefined;
  if (named) (found ??= []).push(named);
  if (rest !== '' || (cues & CUE.placeActs) === 0) return found ?? NONE;
  for (let at = 0; ; ) {
    const place = placeAt(ACTS, text, at + openingAt(text, at), own);
    if (place) (found ??= []).push(place);
    const stop = text.indexOf('。', at);
    if (stop < 0) return found ?? NONE;
    at = stop + 1;
  }
}

const NONE: readonly Range[] = [];
const mayOpen = charSet('2一今二三');
const mayHead = charSet('附主承我现以');

/** Characters of what opens the sentence at `at`. */
function openingAt(text: string, at: number): number {
  if (!mayOpen(text.charCodeAt(at))) return 0;
  OPENING.lastIndex = at;
  return OPENING.exec(text)?.[0].length ?? 0;
}

/** The office of another place, what the own is called at `at`. */
function officeAt(text: string, at: number, own: OwnPlaces): Range | undefined {
  const name = text.slice(Math.max(0, at - TOLD), at);
  const before = text.slice(Math.max(0, at - TOLD - BEFORE), Math.max(0, at - TOLD));
  if (!/^[一-龥]{2}$/u.test(name) || !OPENS.test(before) || OTHERS.test(afterLast(before, '，。；'))) return undefined;
  const end = at + own.level.length + own.rest.length;
  return isOther(name, own.level, text.slice(end, end + AFTER), own) ? { start: at - TOLD, end } : undefined;
}

function placeAt(pattern: RegExp, text: string, from: number, own: OwnPlaces): Range | undefined {
  if (!mayBePlace(text, from)) return undefined;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [words, name = '', level = ''] = match;
  const start = from + words.lastIndexOf(name + level);
  const end = start + name.length + level.length;
  return isOther(name, level, text.slice(end, end + AFTER), own) ? { start, end } : undefined;
}

/** Whether a level stands behind two or three characters, of which 了 may be one more. */
function mayBePlace(text: string, from: number): boolean {
  for (let at = from + TOLD; at <= from + MOST_NAME; at += 1) if (opensLevel(text.charCodeAt(at))) return true;
  return false;
}

const MOST_NAME = 4;
const opensLevel = charSet('街社市县区镇乡村');

function isOther(name: string, level: string, after: string, { names }: OwnPlaces): boolean {
  const own = names.get(level);
  return (
    own !== undefined &&
    own !== name.slice(-TOLD) &&
    !name.endsWith('委') &&
    !(level === '区' && isOfNoDistrict(name.charCodeAt(name.length - 1))) &&
    !isCommon(name, name.length) &&
    !NO_NAME.test(name) &&
    !NO_PLACE.test(name) &&
    !COMES.test(after)
  );
}

/** 大湾区, 坪地片区: no district. */
const isOfNoDistrict = charSet('湾片园社景级');

const MOST_VERB = 4;
