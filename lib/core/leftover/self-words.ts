import { charSet } from '../char-set.ts';
import type { Range } from '../range.ts';
import { matchesOf } from '../matches.ts';

/** A word by which a draft speaks of its own unit or of the place above it. The range is within the line. */
export interface SelfWord extends Range {
  /** 镇 of 我镇 */
  kind: string;
}

const PLACES = '省|市(?![场民面政值售])|县(?!城)|区(?![别分间])|镇(?![定压静住])|乡(?![亲愁音下])|街道|村(?!民)|社区';
const UNITS =
  '校(?![正对验准])|院(?!子)|局(?![部限面势])|公司|厂|幼儿园|园(?!丁)|医院|卫生院|法院|检察院|学校|学院|支行|分行|行(?![我动走使程政贿为李医驶文业事踪吗了])' +
  '|馆(?!子)|中心(?![思主点内里])|支队|大队|中队|队(?![伍友形列])|分局|集团|企业|司(?![法机令空职仪])|农场|林场|场(?![所地合面景次])|厅(?!堂)|委(?![托员派任屈婉身])|社(?![区会保交])|店(?!铺)|矿(?![产石])|台(?![阶风湾词])';
/** 我所在的, 我会做, 我站起来 are no units; these are. */
const TOLD_BEHIND =
  '(?:站|所|会)(?=全体|机关|理事会|会员|职工|民警|干警|党[组支]|被评|荣获|高度重视|干部|工作人员|辖区|紧紧|围绕)' +
  '|(?:站|所|科|部|办)(?=还|将(?!来)|认真|积极|严格|始终|坚持(?!的)|共(?!同)|深入|全年)';
const SELF = new RegExp(`我(?:们)?(${PLACES}|${UNITS}|${TOLD_BEHIND})`, 'uy');
/** 本校: of these alone, as 本村 may be that of whoever is told of. */
const ITS_OWN = /本(校|院|局|公司|厂|馆|幼儿园|支行|医院|学校|中心)(?![区内级部土])(?![^，。；]{0,4}的)/uy;
const isBeforeOwn = charSet('。；，、在经合');
/** 医院 and 院 are one. */
const KINDS: Readonly<Record<string, string>> = {
  医院: '院',
  卫生院: '院',
  法院: '院',
  检察院: '院',
  学院: '院',
  学校: '校',
  幼儿园: '园',
  支行: '行',
  分行: '行',
  支队: '队',
  大队: '队',
  中队: '队',
  分局: '局',
  集团: '公司',
  企业: '公司',
  司: '公司',
  农场: '场',
  林场: '场',
};
/** By what a line names its own unit: 我镇, or the people of whom it says 全体. */
export function readSelves(text: string): readonly SelfWord[] {
  const [own, staff] = [readSelfWords(text), readStaff(text)];
  return staff.length === 0 ? own : [...own, ...staff];
}

/** Where the line says 我镇 or 我校, or that it is of 本校. */
function readSelfWords(text: string): readonly SelfWord[] {
  let words: SelfWord[] | undefined;
  for (let at = text.indexOf('我'); at >= 0; at = text.indexOf('我', at + 1)) {
    const word = isOtherWord(text.charAt(at - 1)) ? undefined : wordAt(SELF, text, at);
    if (word) (words ??= []).push(word);
  }
  for (let at = text.indexOf('本'); at >= 0; at = text.indexOf('本', at + 1)) {
    const word = at === 0 || isBeforeOwn(text.charCodeAt(at - 1)) ? wordAt(ITS_OWN, text, at) : undefined;
    if (word) (words ??= []).push(word);
  }
  return words ?? NONE;
}

function wordAt(pattern: RegExp, text: string, start: number): SelfWord | undefined {
  pattern.lastIndex = start;
  const [word, kind = ''] = pattern.exec(text) ?? [];
  return word === undefined ? undefined : { start, end: start + word.length, kind: KINDS[kind] ?? kind };
}

/** 组织全体师生, 全体民警舍小家; not 向全体医护人员致敬 */
const STAFF =
  /(?<![向为给对与及、让请]|(?:慰问|感谢|邀请|面向|服务|关爱|联合|覆盖|走访)[^，。；]{0,12})全体(?:公安|检察|政法|基层|一线)?(师生|教职工|教师|医护|医务|民警|干警|税务)(?:员工|人员|干部)?(的?(?:共同|不懈|辛勤|团结|艰苦)?努力下)?/gu;
/** By what people are called: what unit they are of, and what else a line names where others are told of. */
const STAFF_KINDS: Readonly<Record<string, readonly [kind: string, others: RegExp]>> = {
  师生: ['师生', /校|[小中大]学|学[院生]|园|班级|教育|教学|课[堂程时]|[上授]课/u],
  教职工: ['师生', /校|[小中大]学|学[院生]|园|班级|教育|教学|课[堂程时]|[上授]课/u],
  教师: ['师生', /校|[小中大]学|学[院生]|园|班级|教育|教学|课[堂程时]|[上授]课/u],
  医护: ['医护', /医院|卫生院|医疗|诊|疫|接种|急救/u],
  医务: ['医护', /医院|卫生院|医疗|诊|疫|接种|急救/u],
  民警: ['民警', /公安|派出所|警[务队方]|交警|法院|检察|监狱|司法|综治|平安/u],
  干警: ['民警', /公安|派出所|警[务队方]|交警|法院|检察|监狱|司法|综治|平安/u],
  税务: ['税务', /税[务收局费]?(?!干部|人员)/u],
};

/** 在全体师生的共同努力下 */
function readStaff(text: string): readonly SelfWord[] {
  if (!text.includes('全体')) return NONE;
  return matchesOf(STAFF, text).flatMap(({ index: start, 0: words, 1: staff = '', 2: efforts }) => {
    const [kind, others] = STAFF_KINDS[staff] ?? [];
    const end = start + words.length;
    if (kind === undefined) return [];
    // By whose efforts all was done is the draft's own; of others than these a county's or a town's may tell.
    if (efforts !== undefined) return [{ start, end, kind }];
    return others?.test(text.slice(0, start) + text.slice(end)) ? [] : [{ start, end, kind: `全体${kind}` }];
  });
}

const NONE: readonly SelfWord[] = [];

/** 自我, 忘我, 小我, 法治伴我行 */
function isOtherWord(before: string): boolean {
  return before !== '' && '自忘小大敌伴'.includes(before);
}

/** Whether the word is what its sentence tells of. */
export function opensSentence(text: string, at: number): boolean {
  return at === 0 || '。；'.includes(text.charAt(at - 1));
}
