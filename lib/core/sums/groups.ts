import { charSet } from '../char-set.ts';
import { CLUE } from '../figures/clues.ts';
import type { Figure } from '../figures/figure.ts';
import words from './words.json' with { type: 'json' };

type Pair = readonly [RegExp, RegExp];

const pairs = (list: readonly string[][]): Pair[] =>
  list.flatMap(([one, other]) => (one && other ? [[new RegExp(one, 'u'), new RegExp(other, 'u')] as const] : []));
const OPPOSITES = pairs(words.opposites);
const COMPLEMENTS = [...OPPOSITES, ...pairs(words.complementary)];
/** Most names have no word of any pair. */
const IN_PAIR = new RegExp([...words.opposites, ...words.complementary].flat().join('|'), 'u');
const REST = new RegExp(words.rest.join('|'), 'u');
const KINDS = Object.values(words.kinds).map((list) => new RegExp(list.join('|'), 'u'));
/** Most names have no word of any kind. */
const OF_KIND = anyOf(KINDS);
const OVERLAP = new RegExp(words.overlap.join('|'), 'u');
const NO_OVERLAP = new RegExp(words.noOverlap.join('|'), 'u');
/** 服务用房 and 服务类 name a thing, no action. */
const ACTION = new RegExp(
  `^(?:${words.actions.join('|')})(?!类|型|性|业|用房|组|岗|员|站|点|中心|方面|科|部(?!分|门|件|位)|室|股|队|局|委)`,
  'u',
);

/** One that finds what any of them finds: where it finds nothing, they need not be tried one by one. */
function anyOf(expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join('|'), 'u');
}

/** What a figure is of: its label, or the words after it where there is none before. */
export function nameOf({ label, tail }: Figure): string {
  const name = label.startsWith('其中') ? label.slice(2) : label;
  return name.trim() === '' ? tail : name;
}

/** Of which pairs a name has the one word, and of which the other, by their places among all. */
interface Sides {
  left: readonly number[];
  right: readonly number[];
}

const NO_SIDES: Sides = { left: [], right: [] };
/** The same names are asked about again and again. */
const known = new Map<string, Sides>();
const MOST_KNOWN = 1_000;

function sidesOf(name: string): Sides {
  const told = known.get(name);
  if (told) return told;
  if (known.size >= MOST_KNOWN) known.clear();
  const sides = IN_PAIR.test(name) ? { left: pairsWith(name, 0), right: pairsWith(name, 1) } : NO_SIDES;
  known.set(name, sides);
  return sides;
}

function pairsWith(name: string, side: 0 | 1): readonly number[] {
  return COMPLEMENTS.flatMap((pair, at) => (pair[side].test(name) ? [at] : []));
}

/** Whether the two are one of the first so many pairs. */
function isPair(most: number, one: string, other: string): boolean {
  const [sides, others] = [sidesOf(one), sidesOf(other)];
  if (sides === NO_SIDES || others === NO_SIDES) return false;
  return sharesOf(most, sides.left, others.right) || sharesOf(most, sides.right, others.left);
}

function sharesOf(most: number, some: readonly number[], others: readonly number[]): boolean {
  for (const at of some) if (at < most && others.includes(at)) return true;
  return false;
}

/** 4个县226个: the 4 count those whose 226 there are. */
export function countsOwner({ unit, tail }: Figure, next: Figure | undefined): boolean {
  return tail !== '' && next?.unit === unit && next.separator === 0 && next.label === tail && OWNER.test(tail);
}

/** A noun, no 增至 or 里有. */
const OWNER = /^(?![新扩变转升降办完多少超加连])(?!.*[的里中内有增减到至为达共各均是成仅已未])[一-龥]{1,5}$/u;

/** Two groups that leave nothing over wherever they stand: 男 and 女, 上半年 and 下半年, 已整改 and 剩余. */
export function areOpposites(one: Figure, other: Figure): boolean {
  const [left, right] = [nameOf(one), nameOf(other)];
  return isPair(OPPOSITES.length, left, right) || isNegated(left, right) || isNegated(right, left);
}

/** 未过线 of 过线, 不达标 of 已达标; who is not 满意 may be 基本满意. */
function isNegated(name: string, negated: string): boolean {
  if (!isNegation(negated.charCodeAt(0)) || isNegation(name.charCodeAt(0))) return false;
  const own = negated.slice(1).replace(/的$/u, '');
  return own.length > 1 && name.replace(/的$/u, '').endsWith(own) && !GRADED.test(own);
}

const isNegation = charSet('未不没');
const GRADED = /满意|同意|赞成|支持|了解|知晓|愿意/u;

/** Two groups that leave nothing over as parts of a whole: 县直单位 and 乡镇单位. */
export function areComplements(one: Figure, other: Figure): boolean {
  return isPair(COMPLEMENTS.length, nameOf(one), nameOf(other));
}

export function isRest(figure: Figure): boolean {
  const name = nameOf(figure);
  return (name === figure.tail || (figure.clues & CLUE.rest) !== 0) && REST.test(name);
}

/** Units of which one may belong to several groups; money and length belong to one. */
const SHARED_UNITS = new Set(['人', '人次', '户', '家', '个', '项', '处', '村', '所', '件', '起', '剂', '剂次']);

/** 女党员 and 35岁以下党员: groups of several kinds may share members, and add up to anything. */
export function areMixed(parts: readonly Figure[]): boolean {
  return parts.some(mayBeShared) && areOfKinds(parts);
}

function mayBeShared({ unit }: Figure): boolean {
  return SHARED_UNITS.has(unit);
}

/** Some are told by sex, say, and others by age. */
export function areOfKinds(parts: readonly Figure[]): boolean {
  const names = parts.map(nameOf);
  const shared = sharedEnd(names);
  let first: number | undefined;
  for (const name of names) {
    const own = kindOf(name.slice(0, name.length - shared));
    // What 研究生 and 本科生 share is part of the word.
    const kind = own < 0 && shared > 0 ? kindOf(name) : own;
    if (first !== undefined && kind !== first) return true;
    first = kind;
  }
  return false;
}

function kindOf(name: string): number {
  if (!OF_KIND.test(name)) return -1;
  for (const [at, kind] of KINDS.entries()) if (kind.test(name)) return at;
  return -1;
}

/** 设备类, 电气类, 现场管理类: parts named alike. */
export function areAlike(parts: readonly Figure[]): boolean {
  return sharedEnd(parts.map(nameOf)) > 0;
}

/** 续建项目 and 新建项目: named alike by a word of its own. */
export function shareNoun(...figures: readonly Figure[]): boolean {
  return sharedEnd(figures.map(nameOf)) > 1;
}

function sharedEnd(names: readonly string[]): number {
  const [first = ''] = names;
  let length = first.length;
  for (const name of names) {
    let shared = 0;
    while (shared < length && name.charCodeAt(name.length - 1 - shared) === first.charCodeAt(first.length - 1 - shared))
      shared += 1;
    length = shared;
  }
  return length;
}

/** 新吸纳成员 and 成员总数: two characters side by side in both. */
export function sharesWord(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at += 1) if (other.includes(one.slice(at, at + 2))) return true;
  return false;
}

export function sharesChar(one: string, other: string): boolean {
  for (const char of one) if (other.includes(char)) return true;
  return false;
}

/** The text itself says that groups share members, from the first of them to somewhat behind the last, in its sentence. */
export function saysOverlap(text: string, { start }: Pick<Figure, 'start'>, { end }: Pick<Figure, 'end'>): boolean {
  const stop = text.indexOf('。', end);
  const told = text.slice(start, stop < 0 ? end + BEHIND : Math.min(stop, end + BEHIND));
  return OVERLAP.test(told) && !NO_OVERLAP.test(told);
}

/** Characters. */
const BEHIND = 30;

/** 10万元以上的28个，20万元以上的12个: the second are some of the first. */
export function areNested(parts: readonly Figure[]): boolean {
  // 11项居前三、4项居第一
  let [ranked, above, below] = [0, 0, 0];
  for (const { tail, gap, clues } of parts) {
    if (tail !== '' && RANKED.test(tail)) ranked += 1;
    if ((clues & CLUE.limit) === 0) continue;
    if (ABOVE.test(gap)) above += 1;
    if (BELOW.test(gap)) below += 1;
  }
  return ranked > 1 || above > 1 || below > 1;
}

/** 其中亿元以上3个、以下4个，已开工16个: where how far all have come is told behind the parts; 0 where it isn't. */
export function doneFrom(parts: readonly Figure[]): number {
  const done = parts.findIndex(isDone);
  const isOwn = done < 1 || parts[0]?.label.includes('已') === true || parts.slice(done).some(isRest);
  return isOwn ? 0 : done;
}

function isDone({ label, clues }: Figure, at: number): boolean {
  return at > 0 && (clues & CLUE.begun) !== 0 && DONE.test(label);
}

const DONE = /^[现均]?已/u;

/** 签约46个，其中开工28个、投产19个; 计划投资1200万元，已完成980万元: how far they have come. */
export function areStages(parts: readonly Figure[]): boolean {
  let reached: RegExp | undefined;
  for (const { label, clues } of parts) {
    if ((clues & CLUE.stage) === 0 || !OF_STAGE.test(label)) continue;
    for (const stage of STAGES) {
      if (stage === reached || !stage.test(label)) continue;
      if (reached) return true;
      reached = stage;
    }
  }
  return areBegunAndPlanned(parts);
}

function areBegunAndPlanned(parts: readonly Figure[]): boolean {
  let [begun, planned] = [0, 0];
  for (const { gap, clues } of parts) {
    if ((clues & CLUE.begun) === 0) return false;
    if (BEGUN.test(gap)) begun += 1;
    else if (PLANNED.test(gap)) planned += 1;
    else return false;
  }
  return begun > 0 && planned > 0;
}

const STAGES = [
  /立案/u,
  /结案|审结/u,
  /到场|面试|初试/u,
  /录用|录取/u,
  /到岗|入职/u,
  /第一[剂针]/u,
  /第二[剂针]/u,
  /授信|评级|建档/u,
  /收[到回]|回收/u,
  /有效/u,
  /初[选审评筛]|海选/u,
  /评审|复[审评选核]/u,
  /最终|入库|终[审评]/u,
  /用信|贷款/u,
  /^(?:实际|累计|已)?(?:资金)?到位(?:资金|投资)?$|到账/u,
  /完成投资|投资完成|完成支付/u,
  /签约|立项|备案/u,
  /(?<!未)(?:开工|动工)/u,
  /(?<!未)(?:完工|竣工|建成|投产|投用|交付|验收)/u,
];
/** Most labels tell of no stage. */
const OF_STAGE = anyOf(STAGES);
/** By what the clause opens with: 计划列入第三批、第四批规划的15座. */
const PLANNED = /(?:^|[，。；：（])(?:其中)?[^，。；：（]{0,6}(?:计划|(?<![模虚草])拟)(?![内外生])[^，。；：（]*$/u;
const BEGUN = /(?:^|[，。；：（])(?:其中)?[^，。；：（]{0,10}已(?!计划)[^，。；：（]*$/u;

const RANKED = /^[^，。；]{0,6}(?:第一|首位|前[一二三四五六七八九十列茅])/u;
const ABOVE = /以上[^，。；、\d]{0,4}$/u;
const BELOW = /以下[的有]?$/u;

const NEW_START =
  /^(?:预计|力争|[\dxX×]{4}年|今年|本[年期月季次轮]|去年|当年|同年|全年|累计|目前|现有|同时|此外|另|并|还)/u;

/** What any of the above begins with. */
const mayStart = charSet(
  `预力0123456789xX×今本去当同全累目现此另并还${words.actions.map((word) => word.charAt(0)).join('')}`,
);
const BUDGET_ITEM = new RegExp(`^(?:${words.budgetItems.join('|')})`, 'u');

/** 去年报废2辆, 现有果园620亩 */
export function isOfOtherTime({ label }: Figure): boolean {
  return NEW_START.test(label.trim());
}

/** 改造厕所 or 今年新增 in a list of places: the sentence has gone on to another thing. */
export function startsAnew({ label, unit }: Figure): boolean {
  const name = (label.startsWith('其中') ? label.slice(2) : label).trim();
  if (!mayStart(name.charCodeAt(0))) return false;
  // 培训8万元, 宣传手册2万元 are what money goes to.
  if (unit === '元' && BUDGET_ITEM.test(name)) return false;
  return ACTION.test(name) || NEW_START.test(name);
}
