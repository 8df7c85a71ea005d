import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { SUBTOTAL } from './item-totals.ts';

const EACH = /^每[一-龥]{1,2}$/u;

/** 其中CT机1台420万元，彩超3台、每台85万元: an item is told apiece, and not what it comes to. */
export function hasLots(figures: readonly Figure[], { unit }: Figure, first: Figure, last: Figure): boolean {
  if (unit !== '元') return false;
  for (const figure of figures.slice(first.index, last.index + BEHIND)) {
    const next = figures[figure.index + 1];
    const isTold = next?.unit === unit && SUBTOTAL.test(next.label);
    const isItem = figure.unit === unit && figure.kind === 'other' && figure.separator <= SEPARATOR.pause;
    if (isItem && !isTold && EACH.test(figure.label)) return true;
  }
  return false;
}

/** The last item may be one, with its count before it. */
const BEHIND = 3;
