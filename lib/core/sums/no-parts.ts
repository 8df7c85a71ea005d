import { charSet } from '../char-set.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isApart, someLabelled } from './figure-lists.ts';
import { isRest, nameOf, sharesChar, sharesWord } from './groups.ts';
import type { Link } from './part-links.ts';
import { addsUp, sumOf } from './sums.ts';

/** Whether figures that stand behind a whole as its parts would are none, whatever they come to. */
export function areNoParts(whole: Figure, parts: readonly Figure[], link: Link): boolean {
  return (
    // 增长14.6%，其中人工、材料分别增长10%、7.7%
    (whole.unit === '%' && (whole.kind === 'change' || areRates(whole, parts))) ||
    (AVERAGE.test(whole.label) && (parts.length === 1 || isBetween(whole, parts))) ||
    areOfOtherThing(whole, parts) ||
    (link === 'bare' && areUnlikeThings(parts)) ||
    (link === 'divided' && EACH.test(parts[0]?.gap ?? '')) ||
    // 减少3起；5起事故中追尾3起: the whole told once more.
    (parts.length > 1 && parts[0]?.label === '' && parts[0].value === whole.value) ||
    areOfOtherSide(whole, parts) ||
    areOfTwoTimes(whole, parts) ||
    isSurpassed(whole, parts) ||
    NEXT.test(parts[0]?.gap ?? '') ||
    arePrizesOfOther(whole, parts, link) ||
    cameAndWent(parts) ||
    wereFoundIn(whole, parts) ||
    (link === 'bare' && isWholeOfOthers(parts)) ||
    (link === 'bare' && (joinedAndLeft(parts) || isOneOfThem(whole, parts)))
  );
}

/** 总成本1.1亿元，票款、补贴分别为……: what came in is no part of what was spent. */
export function areOfOtherSide({ label }: Figure, [first]: readonly Figure[]): boolean {
  return SPENT.test(label) && first !== undefined && TAKEN_IN.test(first.gap);
}

/** 年初412人，年内退休23人，招录18人，年末407人: what there is in the end is no part of what there was. */
export function areOfTwoTimes({ label }: Figure, parts: readonly Figure[]): boolean {
  return AT_FIRST.test(label) && someLabelled(parts, AT_LAST);
}

/** 参加8个项目，获一等奖1个、二等奖3个; 三等奖10名；演讲比赛设一等奖1名、二等奖3名 */
function arePrizesOfOther({ label }: Figure, parts: readonly Figure[], link: Link): boolean {
  if (!parts.every((part) => PRIZE.test(part.label))) return false;
  return PRIZE.test(label) || (link === 'bare' && !label.includes('奖'));
}

const PRIZE = /[一二三特]等奖|[金银铜]奖|优[秀胜]奖/u;

/** 任务400户，其中上半年完成326户，下半年完成90户: more than was planned. */
function isSurpassed({ label, value }: Figure, parts: readonly Figure[]): boolean {
  return PLANNED.test(label) && sumOf(parts) > value && someLabelled(parts, DONE);
}

const PLANNED = /(?:任务|目标|计划)[数量]?[为是]?$/u;
const DONE = /完成|实[际现]/u;

const AT_FIRST = /年初|期初|上年度?末/u;
const AT_LAST = /^(?:年末|年底|期末)/u;

const SPENT = /成本|支出|开支|花费$/u;
const TAKEN_IN = /收入[、和与及]|[、和与及][^，。；、]{0,6}(?:收入|补贴|拨款)/u;

/** 发展党员14名，转入9人，转出6人: what came and what went are no parts of anything. */
function cameAndWent(parts: readonly Figure[]): boolean {
  return someLabelled(parts, CAME) && someLabelled(parts, WENT);
}

const [CAME, WENT] = [/^[转调迁]入/u, /^[转调迁]出/u];

/** 排查126处山塘、83公里堤防，发现隐患58处，已整改54处: what was found in them, a thing of another name. */
function wereFoundIn({ tail }: Figure, [first]: readonly Figure[]): boolean {
  return first !== undefined && tail !== '' && FOUND.test(first.label) && !sharesChar(tail, first.label);
}

const FOUND = /^(?:共|累计|总共|现场|当场)?(?:发现|查出|查找|排查出|检查出|检出|梳理出|找出|巡查出)/u;

/** 发现隐患58处，已整改54处，其余4处: what follows makes up the first, whatever stands before it. */
function isWholeOfOthers([first, ...others]: readonly Figure[]): boolean {
  const rest = others.at(-1);
  return first !== undefined && rest !== undefined && others.length > 1 && isRest(rest) && addsUp(first, others);
}

/** 拜访168家，新开发23家，淘汰11家 */
function joinedAndLeft(parts: readonly Figure[]): boolean {
  return someLabelled(parts, JOINED) && someLabelled(parts, LEFT);
}

const JOINED = /^(?:今年|年内|本年|当年)?新[增开发签加吸]/u;
const LEFT = /^(?:今年|年内|本年|当年)?(?:淘汰|退[出会社]|流失|注销|关停)/u;

/** 资本金到位37亿元，支付工资3.9亿元: money that came, and money that was paid. */
export function arePaidAndTaken(parts: readonly Figure[]): boolean {
  return parts[0]?.unit === '元' && someLabelled(parts, RECEIVED) && someLabelled(parts, PAID);
}

const RECEIVED = /到位|提取|筹集|收到|拨入|争取/u;
const PAID = /支付|支出|发放|兑付|兑现/u;

/** 最多的有210人次；其次是乙类和丙类，分别为86人次和59人次 */
const NEXT = /其次|再次/u;

/** Whether what follows a figure with no word for it (其中) is told beside it. */
export function areBeside(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  for (const part of parts) if (isRanked(part, figures)) return true;
  return areComparedEach([whole, ...parts], figures);
}

/** 收治1862人次，出院1847人次，抢救76人次，抢救成功72人次: what became of nearly all, and more of some. */
export function areOutcomesOfMost(whole: Figure, parts: readonly Figure[]): boolean {
  const [first, second, third] = parts;
  if (!first || !second || !third || sumOf(parts) <= whole.value) return false;
  return first.value > whole.value * NEARLY_ALL && sharesWord(nameOf(second), nameOf(third));
}

const NEARLY_ALL = 0.9;

/** 90至95分的3个 */
const CLASS = /以[上下内外]的$|[分岁元]的$/u;

/** 老人128位，独居的34位，有慢性病的97位: some are both. */
export function mayBeBoth(whole: Figure, parts: readonly Figure[]): boolean {
  return sumOf(parts) > whole.value && parts.every(isDescribed);
}

function isDescribed({ label }: Figure): boolean {
  return label.endsWith('的') && !CLASS.test(label);
}

/** 最多的是物业管理，有312件，占35%；其次是噪声扰民160件，占18% */
function isRanked({ label, index }: Figure, figures: readonly Figure[]): boolean {
  return isRank(label) || isRank(figures[index - 1]?.label ?? '');
}

function isRank(label: string): boolean {
  return mayRank(label.charCodeAt(0)) && RANK.test(label);
}

const mayRank = charSet('其再排列居位');

const RANK = /^(?:其次|再次|[排列居位]在?第)/u;

/** 水果产量8620吨，增长3.2%，柑橘产量4810吨，增长2.1%；……: each is one of a list of its own kind. */
function areComparedEach(group: readonly Figure[], figures: readonly Figure[]): boolean {
  for (const { index, unit } of group) {
    const next = figures[index + 1];
    if (unit === '%' || next?.separator !== SEPARATOR.comma) return false;
    if (next.kind !== 'change' && !CHANGE.test(next.label)) return false;
  }
  return true;
}

const CHANGE = /[增升降减持]/u;

/** 人均可支配收入22860元，其中城镇31240元 */
const AVERAGE = /[人户亩]均|平均/u;

function isBetween({ value }: Figure, parts: readonly Figure[]): boolean {
  const values = parts.map((part) => part.value);
  return Math.min(...values) <= value && value <= Math.max(...values);
}

/** 城镇31.2%、农村33.4%: what lies between them is their mean; shares come to no more than all of it. */
function areRates(whole: Figure, parts: readonly Figure[]): boolean {
  return parts.length > 1 && (isBetween(whole, parts) || (whole.value <= 100 && sumOf(parts) > MOST_SHARES));
}

/** Rounding makes shares come to a little more than all. */
const MOST_SHARES = 101;

/** 6个检查组，…… 3个乡镇，…… 4个乡镇: all parts are of one noun, the whole of another. */
export function areOfOtherThing({ unit, tail }: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts;
  if (unit !== '个' || !first || parts.length < 2 || tail === '' || first.tail === '') return false;
  for (const part of parts) if (part.tail !== first.tail) return false;
  return !sharesChar(first.tail, tail);
}

/** 每个会见日分为上午3场、下午3场: not what is told of all of them. */
const EACH = /每[^，。；、]{1,8}分[为成]/u;

/** 分为6个小组，到12个社区: of two nouns, and in no list. */
export function areUnlikeThings(parts: readonly Figure[]): boolean {
  let before = '';
  for (const { unit, tail, separator } of parts) {
    const areNamed = unit === '个' && tail !== '' && before !== '';
    if (areNamed && separator !== SEPARATOR.pause && !sharesChar(tail, before)) return true;
    before = tail;
  }
  return false;
}

/** 道路运输业营业收入86亿元；邮政业营业收入27亿元；……: the first of a list, told as the others are. */
function isOneOfThem(whole: Figure, parts: readonly Figure[]): boolean {
  const name = nameOf(whole);
  const [first] = parts;
  if (!first || parts.length < 2 || !parts.every(isApart)) return false;
  const end = name.slice(-SHARED);
  // 志愿者120名，女志愿者80名……: the noun alone is of all.
  if (name.length <= SHARED) return false;
  for (const part of parts) if (!nameOf(part).endsWith(end)) return false;
  return true;
}

/** Characters at the end of their names. */
const SHARED = 3;

/** 接诊742人次，测血糖458人次、心电图203人次……: whoever comes is served more than once. */
export function areVisits({ unit, label, value }: Figure, parts: readonly Figure[]): boolean {
  return unit === '人次' && sumOf(parts) > value && !/共|总|累计/u.test(label);
}
