import { headsIn, readApiece } from './apiece.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact } from './figure-lists.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { halfStep } from './sums.ts';

const SPENT =
  /^(?:共|共计|合计|需|总)?(?:付款?|支付|支出|花[去费了]|用[去款]|结算|开支|货款|费用|[租资]金|价款|金额|经费|投入)(?:了|共|为|计)?$/u;
/** Further off, the total is of something else. */
const LEAST = 0.8;
const MOST = 1.25;

/** A price told at the end of one sentence, and what so many come to in the next: 一箱60元。采购120箱，花去7600元. */
export function readEarlierPrices(
  text: string,
  figures: readonly Figure[],
  price: Figure,
  at: number,
): readonly SumFault[] {
  const [count, total] = [figures[at + 1], figures[at + 2]];
  if (!count || !total || price.unit !== '元' || total.unit !== '元' || count.separator !== SEPARATOR.stop)
    return NO_FAULTS;
  if (total.separator !== SEPARATOR.comma || !SPENT.test(total.label)) return NO_FAULTS;
  const heads = headsOf(price, count);
  if (heads === undefined || ![price, count, total].every(isExact)) return NO_FAULTS;
  const value = heads * price.value;
  const share = value / total.value;
  if (Math.abs(value - total.value) <= halfStep(total) + 1e-6 * value || share < LEAST || share > MOST)
    return NO_FAULTS;
  return [
    {
      start: price.start,
      end: total.end,
      figures: [total, price, count],
      message: `${writtenAs(text, count)}、每${count.unit}${writtenAs(text, price)}，算下来是${inUnitOf(text, total, value)}，文中写的是${writtenAs(text, total)}，请核对`,
      subject: `${writtenAs(text, count)}×${writtenAs(text, price)}：${writtenAs(text, total)}`,
    },
  ];
}

/** How many the price is paid for; 礼品袋160个 for 一袋. */
function headsOf(price: Figure, count: Figure): number | undefined {
  const [per, more] = readApiece(price)?.per ?? [];
  if (!per || more || count.kind !== 'amount') return undefined;
  const isNamed = count.unit === '个' && per.noun !== '' && count.label.includes(per.noun.charAt(0));
  return headsIn(count, per) ?? (isNamed ? count.value / per.scale : undefined);
}
