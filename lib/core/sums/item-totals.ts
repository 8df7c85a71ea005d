import { readApiece } from './apiece.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { halfStep } from './sums.ts';

const MAX_BACK = 30;
/** 每册25元，计2000元 */
export const SUBTOTAL = /^(?:小?计|共|共计|合计|总计|共需|需)$/u;
/** 1.场地费800元。2.横幅200元。 */
export const NUMBERED = /^(?:\d{1,2}[.．、]|[①-⑳])/u;
const NONE: readonly Figure[] = [];

/** What each of `count` items before their total comes to: 4500元；80册，每册25元，计2000元；……，三项合计8700元. */
export function itemTotals(figures: readonly Figure[], whole: Figure, count: number): readonly Figure[] {
  const items = itemsBefore(figures, whole);
  if (!items.some((item) => item.some(({ label }) => SUBTOTAL.test(label)))) return NONE;
  const totals = items.map((item) => totalOf(item, whole));
  const found = totals.flatMap((total) => total ?? []);
  if (items.length > 1)
    return items.length === count && found.length === count && !fitsProducts(items, found, whole) ? found : NONE;
  // By commas alone: all that is told, where what is told apiece is followed by what it comes to.
  const [all = NONE] = items;
  const amounts = all.filter((figure) => isAmount(figure, whole));
  const isTold = all.every((figure) => !readApiece(figure) || SUBTOTAL.test(figures[figure.index + 1]?.label ?? ''));
  return isTold && amounts.length === count ? amounts : NONE;
}

/** The figures of the total's sentence, parted by semicolons; of the one before where the total opens its own. */
function itemsBefore(figures: readonly Figure[], whole: Figure): readonly (readonly Figure[])[] {
  const items: Figure[][] = [];
  let item: Figure[] = [];
  for (let index = whole.index - 1; index >= Math.max(0, whole.index - MAX_BACK); index -= 1) {
    const [figure, later] = [figures[index], figures[index + 1]];
    if (!figure || !later) break;
    const isNext = later !== whole && later.separator >= SEPARATOR.semicolon;
    if (isNext && later.separator === SEPARATOR.stop && !NUMBERED.test(later.label)) break;
    if (isNext) {
      items.unshift(item);
      item = [];
    }
    item.unshift(figure);
  }
  return [item, ...items];
}

function isAmount({ unit, kind, depth }: Figure, whole: Figure): boolean {
  return unit === whole.unit && kind === 'amount' && depth === whole.depth;
}

/** The only amount of an item, or the one it is said to come to. */
function totalOf(item: readonly Figure[], whole: Figure): Figure | undefined {
  const amounts = item.filter((figure) => isAmount(figure, whole) && !readApiece(figure));
  const last = amounts.at(-1);
  // 共24万元，运费1万元: more than that.
  return last && (amounts.length === 1 || SUBTOTAL.test(last.label)) ? last : undefined;
}

/** 41人，每人5000元，共21.5万元: where the total fits what that comes to, the item's own total is asked about. */
function fitsProducts(items: readonly (readonly Figure[])[], totals: readonly Figure[], whole: Figure): boolean {
  const values = totals.map((total, at) => productIn(items[at] ?? NONE, total) ?? total.value);
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - whole.value) <= halfStep(whole) + 1e-6 * whole.value;
}

function productIn(item: readonly Figure[], { index }: Figure): number | undefined {
  const each = item.find((figure) => figure.index === index - 1 && readApiece(figure));
  const count = each && item.find((figure) => figure.index === each.index - 1);
  return each && count ? each.value * count.value : undefined;
}
