import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isPaused } from './figure-lists.ts';
import { nameOf, startsAnew } from './groups.ts';
import { fits, isOfUnit } from './rate-fits.ts';
import { MAX_OFF_UNSURE, type Pair } from './rate-pairs.ts';
import { MAX_LIST } from './rate-terms.ts';
import { addsUp } from './sums.ts';

const MAX_BACK = 12;
export const SHARE =
  /^占$|^(?:占股|持股|出资)比例?为?$|^占[^，。；、的]{1,6}总(?:数|量|额|人数|户数|面积)的?$|^占比(?:约?为|达到?|约)?$|^占(?:总(?![成学课评])|全|其|的)[^，。；]{0,5}的$/u;

/** Shares of one list are of one whole: 贷款12.5亿元。其中小微4.2亿元，占33.6%；个人5.1亿元，占40.8%. */
function wholeOfShares(figures: readonly Figure[], rate: Figure): Figure | undefined {
  const part = figures[rate.index - 1];
  const [earlier, share] = [figures[rate.index - 3], figures[rate.index - 2]];
  if (!part || !earlier || share?.unit !== '%' || share.label !== rate.label) return undefined;
  if (earlier.unit !== part.unit || part.separator >= SEPARATOR.stop || rate.separator > SEPARATOR.comma)
    return undefined;
  for (let at = earlier.index - 1; at >= Math.max(0, earlier.index - MAX_BACK); at -= 1) {
    const whole = figures[at];
    if (whole?.unit === part.unit && whole.value > part.value && fits(whole, earlier, share)) return whole;
  }
  return undefined;
}

/** As the share before it in a list. */
export function pairOfShares(figures: readonly Figure[], rate: Figure): Pair | undefined {
  const part = figures[rate.index - 1];
  const whole = SHARE.test(rate.label) ? wholeOfShares(figures, rate) : undefined;
  return whole && part ? { whole, part } : undefined;
}

/** 优秀87家，占15%；良好406家，占70%: of the amount that the other shares are of; or of the one that opens the sentence. */
export function pairLike(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const part = figures[at - 1];
  if (
    !part ||
    !(SHARE.test(rate.label) || COVERED.test(rate.label)) ||
    rate.separator > SEPARATOR.comma ||
    part.kind !== 'amount'
  )
    return undefined;
  const from = Math.max(0, at - MAX_LIST);
  const shares = figures.slice(from, at + MAX_LIST).filter(isShare);
  for (let index = at - 2; index >= from; index -= 1) {
    const whole = figures[index];
    if (!whole || figures[index + 1]?.separator === SEPARATOR.stop) return undefined;
    if (!isOfUnit(part, whole) || whole.kind !== 'amount') continue;
    if (isOfShares(figures, whole, part, shares)) return { whole, part };
    const opens = whole.index === part.index - 1 && (index === 0 || whole.separator === SEPARATOR.stop);
    if (opens && part.separator === SEPARATOR.comma && !startsAnew(part)) return { whole, part, most: MAX_OFF_UNSURE };
  }
  return undefined;
}

function isShare({ label }: Figure): boolean {
  return SHARE.test(label);
}

/** Another share than the part's is of that amount. */
function isOfShares(figures: readonly Figure[], whole: Figure, part: Figure, shares: readonly Figure[]): boolean {
  for (const share of shares) {
    const other = figures[share.index - 1];
    if (other && other !== part && other !== whole && isOfUnit(other, whole) && fits(whole, other, share)) return true;
  }
  return false;
}

/** 228个村，建有卫生室的216个，覆盖率94.7% */
const COVERED = /^[^，。；]{0,4}(?:覆盖|普及|通达|配备|知晓|筛查|接种)率(?:为|达到?|是)?$/u;

/** 41起（其中甲类17起、乙类24起），甲类占发案数41.5%: a part told before, by its name. */
export function pairOfName(figures: readonly Figure[], rate: Figure): Pair | undefined {
  const name = rate.label.includes('占') ? OF_PART.exec(rate.label)?.[1] : undefined;
  if (name === undefined) return undefined;
  const isShare = rate.label.endsWith('占比');
  const before = figures.slice(Math.max(0, rate.index - MAX_BACK), rate.index);
  const part = before.findLast(
    (figure) => figure.unit !== '%' && (nameOf(figure) === name || (isShare && nameOf(figure).startsWith(name))),
  );
  const first = part && before.findLast(({ index, gap }) => index <= part.index && gap.includes('其中'));
  const whole =
    first && before.findLast(({ index, unit, kind }) => index < first.index && unit === part.unit && kind === 'amount');
  if (!whole || whole.value <= part.value) return undefined;
  const all = figures
    .slice(first?.index, rate.index)
    .filter(({ unit, kind }) => unit === part.unit && kind === 'amount');
  return isShare && !addsUp(whole, all) ? undefined : { whole, part, most: MAX_OFF_UNSURE };
}

const OF_PART = /^([^，。；、占]{2,8})占(?:比|[^，。；、占]{0,6}[数量]的?)$/u;

/** 1287单，其中水电612单、……、其他151单，完成1264单: what its parts make up. */
export function wholeOfParts(figures: readonly Figure[], last: Figure): Figure | undefined {
  const parts: Figure[] = [];
  for (let at = last.index; at >= Math.max(0, last.index - MAX_BACK); at -= 1) {
    const figure = figures[at];
    if (!figure || figure.unit !== last.unit) return undefined;
    if (parts.length > 1 && addsUp(figure, parts)) return figure;
    parts.unshift(figure);
  }
  return undefined;
}

/** 批准168人、不批准74人、在办12人，不批准率31%: none of a list is the whole of another. */
export function isAmongList(figures: readonly Figure[], before: Figure, part: Figure): boolean {
  const next = figures[part.index + 1];
  const last = figures[part.index - 2];
  if (before.index !== part.index - 1 || !isPaused(part)) return false;
  return (next?.unit === part.unit && isPaused(next)) || (last?.unit === part.unit && isPaused(before));
}
