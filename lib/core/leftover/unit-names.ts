import { beforeFirst } from '../before-first.ts';
import * as z from 'zod/mini';
import { afterLast } from '../after-last.ts';
import type { Range } from '../range.ts';
import { NO_NAME } from './named-units.ts';
import { BLANK } from './own-unit.ts';
import data from './no-unit-names.json' with { type: 'json' };
import { coreOf, type SameKind, sameKindOf } from './same-kinds.ts';
import { endsSentence } from './clause-ends.ts';
import { spokenName } from './own-frames.ts';

/** Another unit of the own kind or of a sister kind, where a line names it. */
export interface UnitMention {
  /** By what it is told from others: 红旗林场. */
  words: string;
  /** Where in the line its kind stands: 林场. */
  kind: Range;
}

/** The whole of the name, within the line. */
export interface UnitName extends Range {
  /** Whether the line names it as the draft would its own. */
  isSuspect: boolean;
}

const VISITS =
  '学习(?=先进|借鉴|经验|考察)|考察|来自|联合|联谊|协作|结对|兄弟|支援|签订(?![^，。]{0,10}责任)|共建|参观|观摩|相邻|毗邻|借鉴|对口|互助|互访|感谢|调任|调入|移交|划转|合并|转诊|转来|考入|升入';
/** What explains that another is named: it is visited, helps, or works with the own. */
const OTHERS = new RegExp(`${VISITS}|帮扶|邀请|走访|慰问|邻近|其中|例如|比如|先后在|历任|与会`, 'u');
/** The same behind it, where its own doings are told of, too. */
const OTHERS_AFTER = new RegExp(`${VISITS}|我[村镇乡校院园所站馆行局场县区市社队厂司]`, 'u');
/** The same where it stands close by, before or behind. */
const OTHERS_BEFORE =
  /学习|交流|调研|经验|合作|捐|赠|评比|比赛|竞赛|获奖|分别|以及|曾|原|任职|至今|参会|参赛|牵头|协助|配合|推荐|选派|对接|同期|试点|排名|第[一二三]名|示范|受灾|案件|嫌疑|报案|求助|毕业|录取/u;
const OTHERS_BEHIND =
  /学习(?!贯彻|运用|领会|宣传|落实|习近平|党的|教育|《|“)|交流|调研|捐|赠|获奖|分别|参会|参赛|协助|配合|派员|派出|对接|同期|排名|第[一二三]名|受灾|嫌疑|报案|求助|毕业|录取|参加|的做法|的经验/u;
const MOST_BEHIND = 14;
/** 柳塘镇商会, 红旗小学分校: a longer name goes on. */
const LONGER =
  /^[一-龥]{0,6}(?:商会|公司|小学|中学|学校|幼儿园|医院|卫生院|派出所|支行|敬老院|林场|村|社区|路|街|桥|河|水库|中心|站|厂|所|分馆|分院|分校|[一二三四五六七八九十]组)(?!长)/u;
const GOES_ON =
  /^[一-龥]{0,6}?(?:各|全|位于|地处|坐落|担负|承担|管辖|辖|东起|北起|是一|与|和|对|在|将|始终|坚持|共|累计|现有|实现|完成|投入|开展|组织|认真|积极|切实|严格|扎实|未|没有|把|以|新|修|建|要|应)/u;
/** Characters and words that no name of a unit holds. */
const { chars, words: generalWords } = z
  .strictObject({ source: z.string(), chars: z.string(), words: z.array(z.string()) })
  .parse(data);
const NO_NAMES = new RegExp(
  `^(?:[去今明]年|[上下]半年|[年月]底|年初|近年|目前|如今|现在|[一二终再原]审|[强抓促筑夯建][^，]{2})|[${chars}]|${generalWords.join('|')}`,
  'u',
);
const [MOST_BEFORE, MOST_SENTENCE, MOST_AFTER] = [24, 60, 24];
/** Characters by which a name is told. */
const TOLD = 2;
const MOST_CORE = 6;
/** Has others of its kind below it. */
const HAS_BELOW = /中心(?:小|学|校|敬|卫)|总校|集团|学区|联校|总场|总行|县支行|市支行|分行|(?:教育|办学)共同体/u;

const known = new Map<string, SameKind | undefined>();
const MOST_KNOWN = 50;

function kindOf(own: string): SameKind | undefined {
  if (!known.has(own)) {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(own, own.includes(BLANK) || HAS_BELOW.test(own) ? undefined : sameKindOf(own));
  }
  return known.get(own);
}

/** The words by which units of the own kind and of its sisters are named, one of which a line holds that names any. */
export function wordsNaming(own: string): readonly string[] {
  const kind = kindOf(own);
  if (!kind) return NO_WORDS;
  return AREA_KINDS.test(kind.word) ? [kind.word, ...kind.sisters, AREA] : [kind.word, ...kind.sisters];
}

const NO_WORDS: readonly string[] = [];

/** All that the line names of the own kind and of its sisters that isn't the own. */
export function readUnitMentions(text: string, own: string): readonly UnitMention[] {
  const kind = kindOf(own);
  if (!kind) return NONE;
  let mentions: UnitMention[] | undefined;
  for (const word of [kind.word, ...kind.sisters])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const words = text.slice(Math.max(0, at - TOLD), at) + word;
      const end = at + word.length;
      const isOwn = word === kind.word && own.includes(words);
      if (!isOwn && !goesOnLonger(text.slice(end, end + MOST_AFTER)))
        (mentions ??= []).push({ words, kind: { start: at, end } });
    }
  for (let at = AREA_KINDS.test(kind.word) ? text.indexOf(AREA) : -1; at >= 0; at = text.indexOf(AREA, at + 1)) {
    const name = areaBefore(text, at);
    if (name !== undefined && !own.includes(name))
      (mentions ??= []).push({ words: name + AREA, kind: { start: at, end: at + AREA.length } });
  }
  return mentions ?? NONE;
}

/** The name that a line of that text mentions. */
export function unitNameOf({ words, kind: place }: UnitMention, text: string, own: string): UnitName {
  const kind = kindOf(own);
  const word = text.slice(place.start, place.end);
  const told = { start: place.end - words.length, end: place.end };
  if (!kind) return { ...told, isSuspect: false };
  if (word === AREA) return { ...told, isSuspect: isStrangeArea(words.slice(0, -AREA.length), text, place) };
  const before = afterLast(text.slice(Math.max(0, place.start - MOST_BEFORE), place.start), '。；，：,:\n“”');
  const name = spokenName(before, text.slice(place.end, place.end + MOST_AFTER), word !== kind.word);
  if (name === undefined) return { ...told, isSuspect: false };
  const isSuspect =
    !isNoName(name, word) && isOther(name, word, kind, own) && !isExplained(text, place.start, place.end);
  return { start: place.start - name.length, end: place.end, isSuspect };
}

const AREA = '辖区';
/** What has an area of its own. */
const AREA_KINDS = /派出所|司法所|税务所|供电所|监管所|大队|中队|街道|社区|法庭/u;
const OWN_AREA = /(?:守护|维护|确保|保障|服务|保护|护航|守牢|推动|促进|提升|为|让|深耕|扎根|全力保)([一-龥]{2})$/u;

/** 桥东 of 守护桥东辖区 */
function areaBefore(text: string, at: number): string | undefined {
  return OWN_AREA.exec(text.slice(Math.max(0, at - MOST_AREA), at))?.[1];
}

function isStrangeArea(name: string, text: string, { start, end }: Range): boolean {
  return !NO_NAME.test(name) && !NO_NAMES.test(name) && !NO_AREA.test(name) && !isExplained(text, start, end);
}

const NO_AREA =
  /[街镇乡村县市区校所队庭社域]|熟悉|摸清|掌握|走遍|深耕|覆盖|开展|强化|提升|涉及|净化|确保|维护|守护|统计|排查|巡查|巡逻|摸排|围绕|针对|立足|负责|管理|管辖|划分|平安|稳定|治安|群众|税收|用电|居民|企业|治理|期间|目前|走访|联系|发现|整治|清理|稳控|新增|收集|入驻|登记|采集|梳理|引领|推动|扎根|融入|巩固|帮助|流动|重点|涉案|解决|化解|调解|处置/u;
const MOST_AREA = 6;

const NONE: readonly UnitMention[] = [];

/** Whether a longer name goes on behind it. */
function goesOnLonger(after: string): boolean {
  return LONGER.test(after) && !GOES_ON.test(after);
}

/** 三河, 向阳, 和平: characters of other words that names hold, too. */
const IN_NAMES =
  /[一三五六七八九十](?=[里河岔道塘溪龙山岭堡沟江泉台亩合星])|向(?=[阳日荣前])|和(?=[平谐顺睦])|同(?=[心德安庆])|前(?=[进锋])/gu;

/** 城关 is a name but of a town's. */
function isNoName(name: string, word: string): boolean {
  const told = (word === '镇' ? name : name.replace('城关', '')).replace(IN_NAMES, '');
  return NO_NAME.test(told) || NO_NAMES.test(told);
}

function isOther(name: string, word: string, kind: SameKind, own: string): boolean {
  const core = coreOf(name, word);
  if (word !== kind.word) return true;
  if (core.length === 0 || core.length > MOST_CORE || kind.core.length === 0) return false;
  return (
    (core.length >= TOLD || name.length > core.length) &&
    ![...core].every((char) => own.includes(char)) &&
    !kind.core.includes(core.slice(-TOLD)) &&
    !core.includes(kind.core) &&
    !isMisspelt(core, kind.core)
  );
}

/** 育材路 for 育才路: asked about as a name told two ways. */
export function isMisspelt(core: string, own: string): boolean {
  if (core.length !== own.length || core.length <= TOLD) return false;
  return [...core].filter((char, at) => char !== own.charAt(at)).length === 1;
}

function isExplained(text: string, at: number, end: number): boolean {
  const lead = afterLast(text.slice(Math.max(0, at - MOST_SENTENCE), at), '。；\n');
  const rest = beforeFirst(text.slice(end, end + MOST_SENTENCE), endsSentence);
  return (
    OTHERS.test(lead) ||
    OTHERS_AFTER.test(rest) ||
    OTHERS_BEFORE.test(afterLast(lead, '，')) ||
    OTHERS_BEHIND.test(rest.slice(0, MOST_BEHIND).split('，')[0] ?? '')
  );
}
