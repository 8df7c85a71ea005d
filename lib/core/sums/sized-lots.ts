import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { alikeBefore, isExactAmount, rangeOf } from './figure-lists.ts';
import { isSlip } from './slips.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { noTolerance } from './sums.ts';

const TOTAL = /总[^，。；每均]{0,6}$|(?:合计|共计?|累计)[^，。；每均]{0,4}$/u;
/** 100万元以上4个: how large they are at least. */
const NO_SIZE = /以上|以下|以内|至|到|级|不足|超/u;
/** Characters between a size and how many have it: 200千瓦机组2台, 日供水500吨的3座. */
const MAX_NAME = 6;
const MAX_LOTS = 8;

/** Lots of a size, of which so many there are, that don't make the total: 50立方米储罐5个、80立方米储罐3个，总容积460立方米. */
export function readSizedLots(
  text: string,
  figures: readonly Figure[],
  total: Figure,
  at: number,
): readonly SumFault[] {
  if (!isExactAmount(total) || total.separator !== SEPARATOR.comma || alikeBefore(figures, total, 4) < 2)
    return NO_FAULTS;
  if (!TOTAL.test(total.label)) return NO_FAULTS;
  const lots = lotsBefore(figures, total, at);
  if (lots.length < 2) return NO_FAULTS;
  let [sum, sizes, counts] = [0, 0, 0];
  for (const { size, count } of lots) {
    sum += size.value * count.value;
    sizes += size.value;
    counts += count.value;
  }
  const slack = noTolerance(total);
  if (Math.abs(sum - total.value) <= slack || Math.abs(sizes - total.value) <= slack) return NO_FAULTS;
  const whole = figures[(lots[0]?.size.index ?? 0) - 1];
  // Where the counts don't make the whole, that is asked about.
  if (whole?.unit === lots[0]?.count.unit && whole?.value !== counts) return NO_FAULTS;
  if (!isOneSlip(total, lots, sum)) return NO_FAULTS;
  const all = [total, ...lots.flatMap(({ size, count }) => [size, count])];
  const told = lots.map(({ size, count }) => `${trimNumber(size.value / size.scale)}×${trimNumber(count.value)}`);
  return [
    {
      ...rangeOf(all),
      figures: all,
      message: `${told.join('＋')}算下来是${inUnitOf(text, total, sum)}，文中写的是${writtenAs(text, total)}，请核对`,
      subject: `${told.join('＋')}：${writtenAs(text, total)}`,
    },
  ];
}

interface Lot {
  size: Figure;
  count: Figure;
}

/** 、80立方米储罐3个: side by side, up to the total. */
function lotsBefore(figures: readonly Figure[], total: Figure, at: number): readonly Lot[] {
  const lots: Lot[] = [];
  for (let index = at - 2; index >= 0 && lots.length < MAX_LOTS; index -= 2) {
    const [size, count] = [figures[index], figures[index + 1]];
    if (!size || !count || size.unit !== total.unit || !isLot(size, count)) break;
    if (count.unit !== (lots[0]?.count.unit ?? count.unit)) break;
    lots.unshift({ size, count });
    if (size.separator > SEPARATOR.pause) break;
  }
  return lots;
}

function isLot(size: Figure, count: Figure): boolean {
  // 45人班4个: about so many are meant.
  if (size.unit === '人' || count.unit === size.unit || count.unit === '%' || !isExactAmount(count) || !size.exact)
    return false;
  if (count.separator !== SEPARATOR.none || count.gap.length > MAX_NAME) return false;
  return !NO_SIZE.test(size.tail) && size.kind !== 'change';
}

/** In the total, in a size or in a count. */
function isOneSlip(total: Figure, lots: readonly Lot[], sum: number): boolean {
  if (isSlip(total, sum)) return true;
  const more = total.value - sum;
  return lots.some(
    ({ size, count }) =>
      isSlip(size, size.value + more / count.value) || isSlip(count, count.value + more / size.value),
  );
}
