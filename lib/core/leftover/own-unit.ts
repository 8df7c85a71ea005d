import { firstAtOrAfter } from '../range.ts';
import { MAX_PARAGRAPHS } from '../rules/date-opening-periods.ts';
import type { Document } from '../document/document.ts';
import { matchesOf } from '../matches.ts';

/** The unit that a draft is of, as its title or signature names it. */
export interface OwnUnit {
  /** 镇 of 青山镇人民政府 */
  kind: string;
  /** 青山镇 */
  name: string;
}

/** How names of each kind end. Longer ones come first: 县教育局 is 局, 青山镇中心小学 is 校. */
const ENDINGS =
  '学校|小学|中学|大学|[一二三四五六七八九十]中|职高|党校|中专|医院|卫生院|学院|法院|检察院|养老院|敬老院|福利院|研究院|幼儿园|支行|银行|分行|公司|集团|厂|酒店|宾馆|项目部|街道|社区|省|市|县|区|镇|乡|村|局|馆|站|所|处|中心|场|队|联合会|协会|学会|商会|联合社|信用社|妇联|残联|文联|工商联|总工会|组织部|宣传部|统战部|武装部|合作社|供销社|联社|海关|监狱|储备库|粮库|工务段|管理段|养护段|门诊部|剧团|营业部|公寓|超市|店|卫健委|发改委|国资委|卫生健康委|发展和改革委|台|矿|院';
const KINDS: readonly (readonly [kind: string, endings: RegExp])[] = [
  ['校', /(?:学校|小学|中学|大学|.中|职高|党校|中专)$/u],
  ['院', /院$/u],
  ['园', /幼儿园$/u],
  ['行', /行$/u],
  ['公司', /(?:公司|集团)$/u],
  ['会', /(?:会|联)$/u],
  ['科', /病区$/u],
  ['店', /(?:店|超市)$/u],
];
/** What belongs to a unit and speaks for it. */
const ORGANS =
  '(?:人民政府|政府|党委政府|党委|党工委|工委|委员会|[村居]民?委(?:员)?会|办事处|党支部|党总支|支部|总支|办公室|党组|工会|团委|两委|（.{1,8}）)';
/** Whose report it is: 青山小学副校长, 青山镇党委书记、镇长李明远 */
const POST =
  '(?:党[委组]|党工委|党[总]?支部)?(?:常务|第一)?副?(?:书记|成员|委员|护士长|主任|经理|[省市县区镇乡村局院校馆站所处队园行厂场庭科部股室组班台矿团社会事店]长|教师|医生|护士|院士|班主任|会计|社工|文书|司机|检察官|法官|(?:管理|书记|驾驶|网格|教导|指导|辅导|收费|综合柜|柜)员)\\p{Script=Han}{0,12}(?:、[\\p{Script=Han}、]{2,16})?';
const OPENING = `^(?:中共|中国共产党|[^：:]{2,6}[：:])?(\\p{Script=Han}{1,24}?(?:${ENDINGS}))`;
const UNIT = new RegExp(`${OPENING}${ORGANS}{0,3}$`, 'u');
const OFFICER = new RegExp(`${OPENING.replace('{1,24}?', '{1,24}')}\\p{Script=Han}{0,6}?${POST}$`, 'u');
/** 望溪县人民法院立案庭, 宏达公司工会: a part of it. */
const PART = new RegExp(
  `${OPENING.replace('{1,24}?', '{1,24}')}\\p{Script=Han}{1,6}(?:庭|科|室|处|部|股|组|办|车间|工会|团委|学生会|委员会)$`,
  'u',
);
/** 望溪县医疗保障局门诊…… */
const HOUSE = new RegExp(
  `${OPENING.replace('{1,24}?', '{1,24}').replace(ENDINGS, '局|小学|中学|大学|学院|医院|卫生院|幼儿园|法院|检察院|支行')}(?!.*(?:配合|联合|协助|进入|走进))`,
  'u',
);
/** Who reports says where: 2021年3月起担任青山小学副校长 */
const HOLDS = /(?:现任|现为|担任|[年月起]任|我是|，是|当选|作为|[年月起，][到在])(\p{Script=Han}{4,30})/gu;
/** 2021年9月到麻田乡工作的 */
const WORKS = new RegExp(`${OPENING}(?:工作|任职?|担任|当|做)`, 'u');
const MAX_OPENING = 400;
/** 青山镇 in 青山镇2025年工作总结 and in 青山镇人民政府关于…… */
const BEFORE_TOPIC =
  /20\d\d|二[〇○零]|关于|[（(《“"]|第[一二三四五六七八九十]+届|(?:个人|年度)?(?:工作|活动)?(?:总结|计划|述职|汇报|报告|方案)/u;

/** Undefined where neither says so, as under a person's report. */
export function ownUnit(document: Document): OwnUnit | undefined {
  const { frame, paragraphs } = document;
  const written = signatureOf(document);
  const opening = openingOf(frame.title?.text ?? '');
  // 青山小学 李明远
  const named =
    unitIn(written) ??
    unitIn(written.split(/\s/u)[0] ?? '') ??
    unitIn(opening) ??
    unitIn(MIN_NAMED.exec(opening.split(SAYS_WHAT)[0] ?? '')?.[0] ?? '');
  if (named) return named;
  const office =
    officerIn(written) ??
    officerIn(opening) ??
    partIn(written) ??
    partIn(opening) ??
    officeIn(written) ??
    officeIn(opening) ??
    unitOf(HOUSE.exec(withBlanks(opening))?.[1]);
  return office ?? postIn(paragraphs, frame);
}

/** By its lines: the text of the whole is put together only when somebody asks for it. */
function signatureOf({ frame: { signature }, paragraphs }: Document): string {
  if (!signature) return '';
  const { start, end } = signature;
  const words: string[] = [];
  for (let at = Math.max(0, firstAtOrAfter(paragraphs, start + 1) - 1); at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.start >= end) break;
    words.push(paragraph.text.slice(Math.max(0, start - paragraph.start), end - paragraph.start));
  }
  return words.join('\n');
}

/** The unit that the title opens with. */
export function titledUnit(title: string): OwnUnit | undefined {
  return unitIn(openingOf(title));
}

function openingOf(title: string): string {
  return title.split(BEFORE_TOPIC)[0] ?? '';
}

/** 临河县人工影响天气办公室: an office of a place, whatever its kind; what is none of a place may be a part of any. */
const OFFICE =
  /^\p{Script=Han}{2,6}(?:[省市县区镇乡州旗]|街道)\p{Script=Han}{2,20}(?:室|部|会|团|组|段|关|科|办|狱|库|委|党组|中心|站|所|队|院|局)$/u;

function officeIn(written: string): OwnUnit | undefined {
  const name = written.replaceAll(/\s/gu, '');
  return OFFICE.test(name) ? { name, kind: '' } : undefined;
}

/** Below the title (——青山小学副校长 李明远), or in the first words. */
function postIn(paragraphs: Document['paragraphs'], { bodyStart, bodyEnd }: Document['frame']): OwnUnit | undefined {
  for (const { read: text, index } of paragraphs.slice(0, Math.min(bodyEnd, bodyStart + MAX_PARAGRAPHS))) {
    const told = index < bodyStart ? [SUBTITLE.exec(text)] : matchesOf(HOLDS, text.slice(0, MAX_OPENING));
    for (const match of told) {
      const words = match?.[1] ?? '';
      const unit = officerIn(words) ?? unitOf(WORKS.exec(words)?.[1]);
      if (unit) return unit;
    }
  }
  return undefined;
}

/** Below the title stands who reports, with a dash before it or without. */
const SUBTITLE = /^[—―─–-]{0,2}(.{4,40})$/u;

/** So often a draft says 我校 that it is a school's, though nothing names it. */
const MANY = 3;
/** Who says 我县 may be of any unit there, and who says 我中心 of a hospital. */
const SPEAKERS = ['校', '院', '园', '局', '公司', '厂', '行', '馆', '镇', '乡', '村', '社区', '街道'];

/** The unit as which a draft speaks, where nothing names it; undefined where it speaks as two. */
export function spokenUnit(counts: ReadonlyMap<string, number>): OwnUnit | undefined {
  const [most, ...others] = [...counts]
    .filter(([kind]) => !'省市县区'.includes(kind))
    .sort(([, one], [, other]) => other - one);
  if (!most || !SPEAKERS.includes(most[0]) || most[1] < MANY || others.some(([, count]) => count > 1)) return undefined;
  return { name: most[0], kind: most[0] };
}

/** Stands for what is still blank in a name: XX镇. */
export const BLANK = '某某';

export function unitIn(written: string): OwnUnit | undefined {
  return unitOf(UNIT.exec(withBlanks(written))?.[1]);
}

function withBlanks(written: string): string {
  return written.replaceAll(/\s/gu, '').replaceAll(/[xX×ⅹＸｘ*＊_○]+/gu, BLANK);
}

function officerIn(written: string): OwnUnit | undefined {
  return unitOf(OFFICER.exec(written.replaceAll(/\s/gu, ''))?.[1]);
}

/** With whoever reports from it, or without. */
function partIn(written: string): OwnUnit | undefined {
  return unitOf(PART.exec(withBlanks(written.split(/\s/u)[0] ?? ''))?.[1]);
}

/** 社区 alone names none. */
const MIN_NAMED = /^.{4,}$/u;
/** 社区创建文明城市 is no city. */
const SAYS_WHAT = /创建|争创|开展|推进|加强|做好|落实|整治/u;

/** 区委区政府 are two, and of 三级公立医院 there are many. */
const IS_MANY = /[省市县区]委[省市县区]$|[一二三]级|公立|民办|定点|各级/u;

function unitOf(written: string | undefined): OwnUnit | undefined {
  if (written === undefined || SAYS_WHAT.test(written) || IS_MANY.test(written)) return undefined;
  // 石桥村的村委会主任
  const name = written.replace(/(村|社区)的?\1$/u, '$1');
  const kind = KINDS.find(([, endings]) => endings.test(name))?.[0];
  return { name, kind: kind ?? (/(?:街道|社区|中心)$/u.test(name) ? name.slice(-2) : name.slice(-1)) };
}
