import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isPaused } from './figure-lists.ts';
import { nameOf } from './groups.ts';
import { fits } from './rate-fits.ts';
import { MAX_OFF_UNSURE, type Pair } from './rate-pairs.ts';
import { addsUp } from './sums.ts';

const MAX_BACK = 12;

/** Shares of one list are of one whole: 贷款12.5亿元。其中小微4.2亿元，占33.6%；个人5.1亿元，占40.8%. */
export function wholeOfShares(figures: readonly Figure[], rate: Figure): Figure | undefined {
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
