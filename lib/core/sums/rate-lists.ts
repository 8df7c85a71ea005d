import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { fits } from './rate-fits.ts';

const MAX_BACK = 12;

/** Shares of one list are of one whole: 贷款12.5亿元。其中小微4.2亿元，占33.6%；个人5.1亿元，占40.8%. */
export function wholeOfShares(figures: readonly Figure[], rate: Figure): Figure | undefined {
  const part = figures[rate.index - 1];
  const [earlier, share] = [figures[rate.index - 3], figures[rate.index - 2]];
  if (!part || !earlier || share?.unit !== '%' || share.label !== rate.label) return undefined;
  if (earlier.unit !== part.unit || part.separator >= SEPARATOR.stop || rate.separator > SEPARATOR.comma)
    return undefined;
  return figures
    .slice(Math.max(0, earlier.index - MAX_BACK), earlier.index)
    .findLast((whole) => whole.unit === part.unit && whole.value > part.value && fits(whole, earlier, share));
}
