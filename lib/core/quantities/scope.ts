import type { Figure } from '../figures/figure.ts';
import words from './count-words.json' with { type: 'json' };
import { endsTotal, nameOf, wordsBehind } from './head-count.ts';
import { holdsAll } from './holds-all.ts';
import { NUMBERING } from './numbering-before.ts';
import { withoutOwner } from './one-whole.ts';
import { isOfSomeThat } from './predicate.ts';

const anyOf = (list: readonly string[]) => list.join('|');
const PART = new RegExp(anyOf(words.part), 'u');
const PARTS = /其中|包括|分别/u;
const DONE = /共|全年|累计/u;
const WHOLE = anyOf([...words.stock, ...words.all]);
const STOCK = new RegExp(`(?:${WHOLE})的?$`, 'u');
const OWNERS = anyOf(words.owners);
/** What says of whom all are, before the noun: 公司现有, 街道注册登记. */
const OF_WHOM = `(?:.*(?:${WHOLE})的?|(?:.*全)?(?:${OWNERS}))(?:${anyOf(words.attributes)})*`;
/** 预计参会: all who come to what is planned. */
const EXPECTED = '(?:预计|计划|拟)(?:参[加会赛训演展]|邀请|到场|报名)';
const OWNED = new RegExp(`^(?:${OF_WHOM}|${EXPECTED}|(?:截至)?目前|开放|(?:确保|力争)(?:完成|实现)?)?$`, 'u');
const OWNER = new RegExp(`(?:${OWNERS})$`, 'u');
/** 县检测站20名: those of the whole of it. */
const INSTITUTION = new RegExp(`^(?!${anyOf(words.noInstitution)})[一-龥]{1,8}[${words.institutions}]$`, 'u');
/** 全院在用药品800个品规 */
const OF_ALL = /^全[院校厂县市区镇乡村局站所行馆园社街司][一-龥]{0,6}$/u;
const APART = /^(?:另外?|还)有?/u;
const NEWLY = /^[新已所]/u;
/** 对2024年新建的8家, 今年以来先后劝返 */
const WHEN =
  /^(?:虽然|尽管)?[对把将给为由]?(?:全年|今年|本年|本次|年内|一年|20\d{2}年)?(?:以?来)?(?:先后|陆续|累计|共计?)?/u;
const WITH = /[与和同跟找]$/u;
const SELECTS = /^(?:[参选获报]|被[评选推列授确聘录抽])/u;
/** 参加活动的150户家庭 */
const WHO_COME =
  /^[为给对由]?(?:所有)?(?:参[加与](?:本次)?(?:活动|比赛|大赛|会议|培训|仪式)的|(?:参[赛会训演展]|受邀|应邀|到场)的?)$/u;
/** 那48个座位 are the very ones told of. */
const VERY_ONES = /[那这]$/u;
const WITHIN = /[里内]的?$/u;
const WHO_TAKES_PART = /^(?:职工|员工|人员|选手|队员|学生|嘉宾)/u;
const GIVEN = new RegExp(`(?:${anyOf(words.given)}|^[对给把将为向][一-龥]{1,3}[上内里中区镇村县市])$`, 'u');
const TOLD = new RegExp(`^(?:已经?)?(?:${anyOf(words.told)})`, 'u');
const TOLD_OF = new RegExp(`^(?:的|${anyOf(words.toldOf)})`, 'u');

/**
 * How much a number says of its noun: it is of the very things that the other number is of, of the same deed, of each
 * and every one, of all there are, of those known already, of what was done, of some. Of a stock that is told by itself
 * (全体党员30名), only another stock can be the same.
 */
export type Scope = 'same' | 'again' | 'every' | 'all' | 'stock' | 'given' | 'done' | 'some';

/** `noun` is where in its name the noun starts. */
export function scopeOfNamed(figure: Figure, noun: number): Scope {
  const before = nameOf(figure).slice(0, noun).replace(NUMBERING, '');
  // 其中医生12人 tells of all of them.
  if (before === '其中') return 'all';
  // 各科室职工，共86人
  if (figure.label.includes('，') && !PARTS.test(before)) return 'all';
  if (PART.test(before) || PARTS.test(figure.gap) || isOfSomeThat(before)) return 'some';
  return OWNED.test(before) ? 'all' : 'done';
}

/** 新开的5个网点 are the very ones of 新开网点3个, 送教的46名学生 of 送教上门学生42人. */
export function isSameGroup({ label }: Figure, named: Figure, noun: number): boolean {
  const before = withoutOwner(nameOf(named).slice(0, noun).replace(APART, '').replace(WHEN, ''));
  if (before.length < 2 || !label.endsWith('的')) return false;
  const told = label.slice(0, -1).replace(NUMBERING, '').replace(WHEN, '');
  const done = told.replace(NEWLY, '');
  if (told.endsWith(before) || done.endsWith(before) || (told.length >= LONG_DEED && holdsAll(named.label, told)))
    return true;
  return [told, done].some((deed) => deed.length >= 2 && (before.endsWith(deed) || before.startsWith(deed)));
}

/** Characters: 由我分管的股室完成 and 分管股室完成 */
const LONG_DEED = 4;

/** 发明专利12件中; `other` is the name of the other number. */
export function scopeOfNameAgain(figure: Figure, noun: number, other: string): Scope {
  const scope = scopeOfNamed(figure, noun);
  // 惠民演出90场中 are some of 演出140场, 占总投资5亿元 is of all.
  const isSome = scope === 'done' && noun > 1 && !other.includes(nameOf(figure).slice(0, noun));
  if (scope === 'some' || isSome) return 'some';
  if (TOLD.test(figure.tail) || endsTotal(figure.label)) return 'every';
  return TOLD_OF.test(figure.tail) ? 'all' : scope === 'all' ? 'stock' : 'some';
}

/** 带动40户农户 and 带动农户44户 */
export function isSameDeed({ label }: Figure, named: Figure, noun: number): boolean {
  const [deed, other] = [label.replace(WHEN, '').replace(/了$/u, ''), nameOf(named).slice(0, noun)].map(withoutOwner);
  if (!deed || !other || deed.length < 2 || other.length < 2 || PART.test(label)) return false;
  return (deed.endsWith(other) || other.endsWith(deed)) && !INSTITUTION.test(other);
}

/** `there` is the sentence of the other number: 搬回的28家商户 are those that it says moved. */
export function scopeOfCounted(figure: Figure, noun: number, there: string): Scope {
  const label = figure.label.replace(NUMBERING, '');
  if (PART.test(label)) return 'some';
  const rest = wordsBehind(figure).slice(noun).replace(WHO_TAKES_PART, '');
  if (VERY_ONES.test(label) || WHO_COME.test(label)) return 'every';
  if (isWithinPlace(label, there)) return 'again';
  if (SO_FAR.test(label) && COME_TO.test(rest)) return 'some';
  if (isOfAll(label, rest)) return TOLD.test(rest) || TOLD_OF.test(rest) ? 'every' : 'all';
  const isGiven = label === '' || GIVEN.test(label) || isToldOf(label, there);
  // 与9名干部逐一谈话 leaves out who talks to them.
  if (TOLD.test(rest) && isGiven) return WITH.test(label) ? 'given' : 'every';
  if (TOLD_OF.test(rest) && isGiven) return 'all';
  return isGiven ? 'given' : DONE.test(label) ? 'done' : 'some';
}

/** 库房里15台风机, where 库房 has been told of */
function isWithinPlace(label: string, there: string): boolean {
  const place = label.replace(WITHIN, '');
  return place.length >= 2 && place.length < label.length && place.length <= MAX_LIMIT && there.includes(place);
}

function isOfAll(label: string, rest: string): boolean {
  if (STOCK.test(label) || OF_ALL.test(label)) return true;
  return (OWNER.test(label) || INSTITUTION.test(label)) && !SELECTS.test(rest);
}

/** 全县已有69家学校食堂实现“明厨亮灶”: those that have come to it, not all there are. */
const SO_FAR = /已经?有$/u;
const COME_TO = /^(?:实现|完成|通过|达到|建成|开通|配备|装上|安装|纳入|加入|开展|参加|享受|获得)/u;
const MAX_LIMIT = 5;

function isToldOf(label: string, there: string): boolean {
  if (!label.endsWith('的')) return label.length <= MAX_LIMIT && there.includes(label);
  const limit = label.slice(-MAX_LIMIT, -1);
  let told = 0;
  for (const char of limit) if (there.includes(char)) told += 1;
  return told * 2 >= limit.length;
}
