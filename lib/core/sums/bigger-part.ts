import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { startsAnew } from './groups.ts';
import { MAX_BACK } from './part-links.ts';
import { faultOf, type SumFault } from './sum-fault.ts';

/** 网上1260件、窗口420件，其中即办860件: some of both. */
export function listOf(whole: Figure, figures: readonly Figure[]): Figure {
  let value = whole.value;
  for (let at = whole.index; at > 0 && figures[at]?.separator === SEPARATOR.pause; at -= 1) {
    const before = figures[at - 1];
    if (before?.unit === whole.unit) value += before.value;
  }
  return { ...whole, value };
}

export function isBigger(whole: Figure, part: Figure): boolean {
  // 其中梅县区在全市74个县排名第二
  if (/[在居]/u.test(part.label)) return false;
  // A rate of some may be higher than that of all.
  if (whole.unit === '%' || whole.kind !== 'amount') return false;
  return part.value > whole.value && part.value <= whole.value * 10 && !startsAnew(part);
}

const BY_SO_MUCH = /^净?[增减][收支产盈亏]?$/u;

/** 增收23亿元 is no whole where what it is of stands before. */
export function isBySoMuch(whole: Figure, least: number, figures: readonly Figure[]): boolean {
  return BY_SO_MUCH.test(whole.label) && isOfEarlier(whole, least, figures);
}

/** 收入277亿元，增收23亿元，其中税收168亿元: of what stands before. */
export function isOfEarlier(whole: Figure, least: number, figures: readonly Figure[]): boolean {
  for (let at = whole.index; at > Math.max(0, whole.index - MAX_BACK); at -= 1) {
    const before = figures[at - 1];
    if (!before || figures[at]?.separator === SEPARATOR.stop) return false;
    if (before.unit === whole.unit && before.value >= least) return true;
  }
  return false;
}

export function askPart(text: string, whole: Figure, part: Figure): SumFault {
  const fault = faultOf(text, whole, [part]);
  const words = (figure: Figure) => text.slice(figure.start, figure.end);
  return { ...fault, message: `其中的${words(part)}比总数${words(whole)}还多，请核对` };
}
