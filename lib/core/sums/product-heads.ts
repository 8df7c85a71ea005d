import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { endsOf } from './figure-lists.ts';
import { sharesWord } from './groups.ts';
import { headsIn, type Per, readApiece } from './apiece.ts';

/** 各设1个护学岗，每岗4人，三个岗共12人; 座套720套，每车2套，每套65元; 亩产400斤，共收14400斤，每斤28元: what is told apiece is not how many there are. */
function withoutEach(heads: readonly Head[]): readonly Head[] {
  if (heads.length < 2) return heads;
  const own = heads.filter(isNoEach);
  const all = own.filter(isNoYield);
  return all.length > 0 ? all : own;
}

function isNoEach({ figure }: Head): boolean {
  return !/[各每]/u.test(figure.label);
}

function isNoYield({ figure }: Head): boolean {
  return !YIELD.test(figure.label);
}

/** 65台，每台4200元，共计27.3万元，更换服务器2台: what is told behind the total is another thing. */
function beforeLast(heads: readonly Head[], used: readonly Figure[]): readonly Head[] {
  const [, last] = endsOf(used);
  const before: Head[] = [];
  for (const head of heads) if (head.figure.index < last) before.push(head);
  return before;
}

const PIECE = /^[份套件]/u;
const YIELD = /[亩单]产|均/u;

interface Head {
  figure: Figure;
  count: number;
}

/** The figure that counts what another is told for; several where they make up one list; none where it can't be told. */
export function headsOf(near: readonly Figure[], per: Per, used: readonly Figure[]): readonly Head[] {
  if (per.noun === '') return nextTo(near, used);
  const each = used[0]?.index ?? 0;
  if (per.isThing) {
    const [head] = nextTo(near, used);
    return head?.figure.unit === '个' && head.figure.index < each ? [head] : NO_HEADS;
  }
  const found = countedIn(near, per, used);
  const own = found.length > 1 ? beforeLast(found, used) : found;
  const heads =
    own.length > 0 || per.noun.includes('次')
      ? withoutEach(own)
      : countedIn(near, { ...per, noun: `${per.noun.charAt(0)}次` }, used);
  // 慰问职工1860名，发放用品每份120元: one for each.
  if (heads.length === 0 && PIECE.test(per.noun)) return nextTo(near, used).filter(isOfPeople);
  // 番茄187亩、黄瓜126亩，番茄亩产8600斤: the one of that name.
  const called = heads.length > 1 ? headCalled(heads, near, used[0]) : undefined;
  if (called) return [called];
  if (heads.length < 2 || areListed(heads)) return heads;
  // 苹果8640吨，其中一级果3126吨、……，每公斤4.2元: all of them are meant.
  const [all, ...parts] = heads;
  let sum = 0;
  for (const { count } of parts) sum += count;
  const isBehind = (parts.at(-1)?.figure.index ?? 0) < each;
  const areItems = (used[0]?.unit === '元' && parts.slice(1).every(isListed)) || areToldAlike(parts);
  if (all && isBehind && areItems && parts.length > 1 && Math.abs(sum - all.count) <= all.count * 1e-6) return [all];
  // 销售8512万瓶，平均每瓶售价2.5元: of those that were sold.
  const sold = used[0]?.label.includes('售') ? heads.filter(isSold) : NO_HEADS;
  if (sold.length === 1) return sold;
  // 退役军人456人，走访困难的38人，每人800元: those right before are meant.
  return headsAt(heads, each - 1);
}

/** The only one whose name the amount apiece has, with nothing of that unit told between or besides. */
function headCalled(heads: readonly Head[], near: readonly Figure[], each: Figure | undefined): Head | undefined {
  let called: Head | undefined;
  for (const head of heads) {
    if (!sharesWord(head.figure.label.replaceAll('面积', ''), each?.label ?? '')) continue;
    if (called) return undefined;
    called = head;
  }
  if (!each || !called || !near.includes(each)) return called;
  for (const figure of near) {
    if (figure === each || figure.unit !== each.unit) continue;
    const isBetween = figure.index > called.figure.index && figure.index < each.index;
    if (isBetween || readApiece(figure)) return undefined;
  }
  return called;
}

function isOfPeople({ figure }: Head): boolean {
  return figure.unit === '人' || figure.unit === '户';
}

function isSold({ figure }: Head): boolean {
  return /[售销]/u.test(figure.label);
}

function isListed({ figure }: Head): boolean {
  return figure.separator === SEPARATOR.pause;
}

/** Side by side, by 、 alone, or clause by clause in the same words: 春季开了22个班，秋季开了24个班. */
function areListed([first, ...others]: readonly Head[]): boolean {
  let before = first?.figure.index ?? 0;
  for (const head of others) {
    if (!(isListed(head) || (first && isToldAlike(first, head))) || head.figure.index !== before + 1) return false;
    before = head.figure.index;
  }
  return true;
}

function isToldAlike({ figure: one }: Head, { figure: other }: Head): boolean {
  if (other.separator !== SEPARATOR.comma || one.tail !== other.tail) return false;
  return PERIOD.test(other.label) && PERIOD.test(one.label) && deedOf(one) === deedOf(other);
}

function areToldAlike([first, ...others]: readonly Head[]): boolean {
  for (const other of others) if (!first || !isToldAlike(first, other)) return false;
  return others.length > 0;
}

/** 开了 of 春季开了 */
function deedOf({ label }: Figure): string {
  return label.replace(PERIOD, '');
}

const PERIOD =
  /^[春夏秋冬][季天]|^[上下]半年|^第?[一二三四]季度|^第[一二三四五六七八九十][批期轮次]|^[上下]学期|^首[批期]|^\d{1,2}月/u;

function headsAt(heads: readonly Head[], index: number): readonly Head[] {
  for (const head of heads) if (head.figure.index === index) return [head];
  return NO_HEADS;
}

/** By index: most figures are no heads, and nothing is made for them. */
function countedIn(near: readonly Figure[], per: Per, used: readonly Figure[]): readonly Head[] {
  let heads: Head[] | undefined;
  for (const figure of near) {
    if (figure.kind === 'change' || used.includes(figure)) continue;
    const count = headsIn(figure, per);
    if (count !== undefined) (heads ??= []).push({ figure, count });
  }
  return heads ?? NO_HEADS;
}

const NO_HEADS: readonly Head[] = [];

/** What 单价 or 各 is told for stands right beside it. */
function nextTo(near: readonly Figure[], used: readonly Figure[]): readonly Head[] {
  const [each] = used;
  if (!each) return NO_HEADS;
  for (const figure of near) {
    if (Math.abs(figure.index - each.index) !== 1 || used.includes(figure) || readApiece(figure)) continue;
    const count = headsIn(figure, { noun: '', scale: 1 });
    if (count !== undefined) return [{ figure, count }];
  }
  return NO_HEADS;
}
