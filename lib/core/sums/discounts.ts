import { NO_FAULTS } from './each-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { halfStep } from './sums.ts';

const DISCOUNT = /([一二三四五六七八九]{1,2}|\d(?:\.\d)?)折(?!旧|页|子|合|算[成为]|叠|腾|扣率)/u;
const DIGITS = '零一二三四五六七八九';
const PRICE = /价|合计|总|应付|原/u;
const PAID = /实[付际收]|支付|付款|折后|优惠|结算|成交|节|省|每/u;
const MOST_OFF = 1.3;

/** Prices that aren't so many tenths of the price before: 原价2.4万元，享受九折，实付2.06万元. */
export function readDiscounts(text: string, figures: readonly Figure[]): readonly SumFault[] {
  const match = text.includes('折') ? DISCOUNT.exec(text) : null;
  if (!match) return NO_FAULTS;
  const [words, written = ''] = match;
  const share = shareOf(written);
  const near = figures.filter(({ unit }) => unit === '元');
  const before = near.filter(({ end }) => end <= match.index && isInSentence(text, end, match.index));
  const after = near.filter(({ start }) => start > match.index && isInSentence(text, match.index, start));
  const [price, paid] = [before.at(-1), after[0]];
  if (!price?.exact || !paid?.exact || !PRICE.test(price.label) || !PAID.test(paid.label)) return NO_FAULTS;
  if (before.some((one) => after.some((other) => fits(one, other, share)))) return NO_FAULTS;
  const counted = price.value * share;
  const off = counted / paid.value;
  if (off > MOST_OFF || off < 1 / MOST_OFF) return NO_FAULTS;
  return [
    {
      start: price.start,
      end: paid.end,
      figures: [paid, price],
      message: `${writtenAs(text, price)}打${words}是${inUnitOf(text, paid, counted)}，文中写的是${writtenAs(text, paid)}，请核对`,
      subject: `${writtenAs(text, price)}×${trimNumber(share)}：${writtenAs(text, paid)}`,
    },
  ];
}

function fits(price: Figure, paid: Figure, share: number): boolean {
  const counted = price.value * share;
  const slack = halfStep(paid) + 1e-6 * counted;
  return Math.abs(counted - paid.value) <= slack || Math.abs(price.value - counted - paid.value) <= slack;
}

/** 八五 → 0.85 */
function shareOf(written: string): number {
  const digits = [...written].map((char) => (DIGITS.includes(char) ? DIGITS.indexOf(char) : Number(char)));
  if (/\d/u.test(written)) return Number(written) / 10;
  return digits.reduce((sum, digit, at) => sum + digit / 10 ** (at + 1), 0);
}

function isInSentence(text: string, from: number, to: number): boolean {
  return !/[。；！？]/u.test(text.slice(from, to));
}
