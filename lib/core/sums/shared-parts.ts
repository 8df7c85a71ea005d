import { CLUE } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { fits } from './rate-fits.ts';
import { isOneSlip } from './slips.ts';
import { faultOf, type SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, sumOf, sumTolerance } from './sums.ts';

const SHARE = /^(?:约?占|比重|比例)/u;
/** Figures. */
const [MAX_BACK, MAX_PARTS] = [10, 12];

/** Parts whose shares make 100% are all of the whole: 课时4200，理论2520节、占60%，实操1681节、占40%. */
export function readSharedParts(text: string, figures: readonly Figure[]): readonly SumFault[] {
  let faults: SumFault[] | undefined;
  for (let at = 1; at + 3 < figures.length; ) {
    const parts = partsFrom(figures, at);
    const fault = parts.length > 1 ? judge(text, figures, parts) : undefined;
    if (fault) (faults ??= []).push(fault);
    at = parts.length > 1 ? (parts.at(-1)?.index ?? at) + 2 : at + 1;
  }
  return faults ?? NO_FAULTS;
}

/** Amounts of one unit, each with its share right behind, the shares making 100%. */
function partsFrom(figures: readonly Figure[], at: number): readonly Figure[] {
  const parts: Figure[] = [];
  let all = 0;
  for (let index = at; index + 1 < figures.length && parts.length < MAX_PARTS; index += 2) {
    const [part, share] = [figures[index], figures[index + 1]];
    if (!part || !share || part.unit !== (parts[0]?.unit ?? part.unit) || !isExactAmount(part)) break;
    if ((share.clues & CLUE.percent) === 0 || !SHARE.test(share.label) || share.separator > SEPARATOR.comma) break;
    if (parts.length > 0 && part.separator >= SEPARATOR.stop) break;
    parts.push(part);
    all += share.value;
    if (Math.abs(all - WHOLE) <= ROUNDED) return parts;
    if (all > WHOLE) break;
  }
  return NONE;
}

const NONE: readonly Figure[] = [];
const WHOLE = 100;
const ROUNDED = 0.11;

function judge(text: string, figures: readonly Figure[], parts: readonly Figure[]): SumFault | undefined {
  const [first] = parts;
  if (!first || parts.some(({ unit }) => unit === '%')) return undefined;
  const sum = sumOf(parts);
  const slack = Math.max(sumTolerance(parts), noTolerance(first));
  for (const { unit, value } of figures) if (unit === first.unit && Math.abs(value - sum) <= slack) return undefined;
  const whole = figures
    .slice(Math.max(0, first.index - MAX_BACK), first.index)
    .findLast((figure) => isExactAmount(figure) && isOfAll(figures, figure, parts));
  if (!whole || addsUp(whole, parts) || !isOneSlip(whole, parts)) return undefined;
  return faultOf(text, whole, parts);
}

/** At least all but one of the shares are of it. */
function isOfAll(figures: readonly Figure[], whole: Figure, parts: readonly Figure[]): boolean {
  if (whole.unit !== parts[0]?.unit) return false;
  let right = 0;
  for (const part of parts) {
    const share = figures[part.index + 1];
    if (share && part.value < whole.value && fits(whole, part, share)) right += 1;
  }
  return right >= Math.max(1, parts.length - 1);
}
