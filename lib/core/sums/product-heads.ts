import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { headsIn, type Per, readApiece } from './apiece.ts';

/** 各设1个护学岗，每岗4人，三个岗共12人; 座套720套，每车2套，每套65元; 亩产400斤，共收14400斤，每斤28元: what is told apiece is not how many there are. */
function withoutEach(heads: readonly Head[]): readonly Head[] {
  if (heads.length < 2) return heads;
  const own = heads.filter(({ figure }) => !/[各每]/u.test(figure.label));
  const all = own.filter(({ figure }) => !YIELD.test(figure.label));
  return all.length > 0 ? all : own;
}

/** 65台，每台4200元，共计27.3万元，更换服务器2台: what is told behind the total is another thing. */
function beforeLast(heads: readonly Head[], used: readonly Figure[]): readonly Head[] {
  const last = Math.max(...used.map(({ index }) => index));
  return heads.filter(({ figure }) => figure.index < last);
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
  if (per.isThing)
    return nextTo(near, used).filter(({ figure }) => figure.unit === '个' && figure.index < (used[0]?.index ?? 0));
  const found = countedIn(near, per, used);
  const own = found.length > 1 ? beforeLast(found, used) : found;
  const heads =
    own.length > 0 || per.noun.includes('次')
      ? withoutEach(own)
      : countedIn(near, { ...per, noun: `${per.noun.charAt(0)}次` }, used);
  // 慰问职工1860名，发放用品每份120元: one for each.
  if (heads.length === 0 && PIECE.test(per.noun))
    return nextTo(near, used).filter(({ figure }) => figure.unit === '人' || figure.unit === '户');
  const isList = heads.every(
    ({ figure }, at) =>
      at === 0 || (figure.separator === SEPARATOR.pause && figure.index === (heads[at - 1]?.figure.index ?? 0) + 1),
  );
  if (heads.length < 2 || isList) return heads;
  // 苹果8640吨，其中一级果3126吨、……，每公斤4.2元: all of them are meant.
  const [all, ...parts] = heads;
  const sum = parts.reduce((total, { count }) => total + count, 0);
  const isBehind = (parts.at(-1)?.figure.index ?? 0) < (used[0]?.index ?? 0);
  const areListed =
    parts.slice(1).every(({ figure }) => figure.separator === SEPARATOR.pause) && used[0]?.unit === '元';
  if (all && isBehind && areListed && parts.length > 1 && Math.abs(sum - all.count) <= all.count * 1e-6) return [all];
  // 销售8512万瓶，平均每瓶售价2.5元: of those that were sold.
  const sold = used[0]?.label.includes('售') ? heads.filter(({ figure }) => /[售销]/u.test(figure.label)) : NO_HEADS;
  if (sold.length === 1) return sold;
  // 退役军人456人，走访困难的38人，每人800元: those right before are meant.
  return heads.filter(({ figure }) => figure.index === (used[0]?.index ?? 0) - 1);
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
  if (!each) return [];
  const beside = near.flatMap((figure): Head[] => {
    const isBeside = Math.abs(figure.index - each.index) === 1 && !used.includes(figure) && !readApiece(figure);
    const count = isBeside ? headsIn(figure, { noun: '', scale: 1 }) : undefined;
    return count === undefined ? [] : [{ figure, count }];
  });
  return beside.slice(0, 1);
}
