import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { addsUp, noTolerance } from './sums.ts';
import words from './words.json' with { type: 'json' };

const TOGETHER = words.countedTogether.map((units) => new Set(units));
/** More would be no list that anybody adds up. */
const MOST_ITEMS = 40;

/** 46台，其中打捆机4台、烘干机组2组……: whether those with a counter of their own are the rest of the whole. */
export function othersMakeUp(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const [from, to] = [parts[0]?.index ?? 0, parts.at(-1)?.index ?? 0];
  const others: Figure[] = [];
  for (const figure of figures.slice(from + 1, from + MOST_ITEMS)) {
    if (figure.depth !== whole.depth || (figure.index > to && figure.separator > SEPARATOR.comma)) break;
    const isItem = figure.separator !== SEPARATOR.none && figure.kind === 'amount';
    if (isItem && figure.unit !== whole.unit && areCountedTogether(figure, whole)) others.push(figure);
  }
  return others.length > 0 && addsUp(whole, [...parts, ...others], noTolerance(whole));
}

/** 1538件，其中来信212件、来访486批、投诉840件: the items of one list, each told by its own counter; none where one counter is all. */
export function mixedItems(figures: readonly Figure[], whole: Figure, from: number): readonly Figure[] {
  const items: Figure[] = [];
  let areMixed = false;
  const joint = figures[from + 1]?.separator ?? SEPARATOR.pause;
  for (const figure of figures.slice(from, from + MOST_ITEMS)) {
    const isNext = items.length === 0 || figure.separator === joint;
    if (items.length > 0 && (figure.separator > joint || figure.unit === '%')) break;
    if (!isNext || figure.kind !== 'amount' || figure.label === '' || figure.depth !== whole.depth) return NONE;
    const isOther = figure.unit !== whole.unit;
    if (isOther && !areCountedTogether(figure, whole)) return NONE;
    if (isOther) areMixed = true;
    items.push(figure);
  }
  return items.length > 2 && areMixed ? items : NONE;
}

const NONE: readonly Figure[] = [];

/** 场 and 期; 张 and 份. */
export function areCountedTogether(one: Figure, other: Figure): boolean {
  for (const units of TOGETHER) if (units.has(one.unit) && units.has(other.unit)) return true;
  return false;
}
