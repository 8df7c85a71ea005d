import { CLUE } from '../figures/clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount, isPercent, rangeOf } from './figure-lists.ts';
import { nameOf } from './groups.ts';
import { fits } from './rate-fits.ts';
import { MAX_OFF_UNSURE, stemOf } from './rate-pairs.ts';
import { isRateSlip } from './rate-slips.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { addsUp, sumOf } from './sums.ts';

/** Figures. */
const [MAX_BACK, MAX_RUN] = [14, 12];
/** 中央资金占48.6%, 其中研发人员占比60.2% */
const NAMED =
  /^(?:其中)?([^，。；、占]{1,8}?)(?:[人户件个]数|数量|总?额|总?量)?占(?:比|[^，。；、占]{0,8}[的数量额])?(?:为|达到?|了)?$/u;
/** 占76.6% */
const UNNAMED = /^占(?:比|总(?:数|量|额)的?)?(?:为|达到?|了)?$/u;
/** 前两项, 面积, 两者: of several, or of another measure. */
const NO_NAME = /^(?:[前后首末][一-龥]|[两二三四五六七八九]|[件起户人家个面数金总产收支销])|[数量额积值和与及、]/u;

/**
 * A share of what is told in a list that makes up its whole, by the name of one of it: 8650万元，其中中央4200万元、省级2650万元、县级1800万元，中央资金占
 * 48.6%; 92场，胜51场、平18场、负23场，胜率55.4%.
 */
export function readListedShares(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(text, figures, CLUE.percent, readAt);
}

function readAt(text: string, figures: readonly Figure[], rate: Figure, at: number): readonly SumFault[] {
  if (at < 3 || !rate.exact || !isPercent(rate) || rate.kind !== 'amount') return NO_FAULTS;
  const part = partOf(figures, rate, at);
  const whole = part && wholeOf(figures, part, rate);
  if (!part || !whole || whole.value <= part.value || fits(whole, part, rate)) return NO_FAULTS;
  const counted = (part.value / whole.value) * 100;
  if (Math.abs(counted - rate.value) > MAX_OFF_UNSURE && !isRateSlip(rate, counted)) return NO_FAULTS;
  const shown = trimNumber(Number(counted.toFixed(Math.max(rate.decimals, 1))));
  return [
    {
      ...rangeOf([whole, part, rate]),
      figures: [whole, part, rate],
      message: `${inUnitOf(text, part, part.value)}占${inUnitOf(text, whole, whole.value)}的${shown}%，文中写的是${writtenAs(text, rate)}，请核对`,
      subject: `${writtenAs(text, part)}/${writtenAs(text, whole)}：${writtenAs(text, rate)}`,
    },
  ];
}

/** The last that has the name; without one, what stands right before the share but for what brackets hold. */
function partOf(figures: readonly Figure[], rate: Figure, at: number): Figure | undefined {
  const near = figures.slice(Math.max(0, at - MAX_BACK), at);
  const name = UNNAMED.test(rate.label) ? undefined : (NAMED.exec(rate.label)?.[1] ?? stemOf(rate));
  if (name === undefined) return undefined;
  if (NO_NAME.test(name)) return undefined;
  return near.findLast((figure) => isExactAmount(figure) && !isPercent(figure) && isNamed(figure, name));
}

function isNamed(figure: Figure, name: string): boolean {
  const own = nameOf(figure);
  if (own === '' || own.length > LONGEST) return false;
  return own === name || own.startsWith(name) || name.startsWith(own) || (name.length > 1 && own.endsWith(name));
}

const LONGEST = 10;

/** What the list that it stands in makes up. */
function wholeOf(figures: readonly Figure[], part: Figure, rate: Figure): Figure | undefined {
  let from = part.index;
  while (from > 0 && isInList(figures[from], figures[from - 1], part)) from -= 1;
  // The first of the run may be the whole.
  for (let first = from; first <= part.index; first += 1) {
    const run = runFrom(figures, first, rate.index);
    if (run.length < 2 || !run.includes(part)) continue;
    for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
      const whole = figures[at];
      if (whole?.unit === part.unit && isExactAmount(whole) && addsUp(whole, run))
        return isOfAnother(figures, run, rate) || someFit(whole, run, rate) ? undefined : whole;
    }
  }
  return undefined;
}

const REACH = 5;

/** ……；已整改52处，整改率96.3%: of what stands right before it. */
function isOfAnother(figures: readonly Figure[], run: readonly Figure[], rate: Figure): boolean {
  const before = figures[rate.index - 1];
  return before !== undefined && !isPercent(before) && !run.includes(before) && rate.separator <= SEPARATOR.comma;
}

/** 优秀24个、合格36个、不合格4个，合格率93.8%: of several of them. */
function someFit(whole: Figure, run: readonly Figure[], rate: Figure): boolean {
  for (let from = 0; from < run.length; from += 1)
    for (let to = from + 1; to <= run.length; to += 1) {
      const value = sumOf(run.slice(from, to));
      if (fits(whole, { ...whole, value }, rate) || fits(whole, { ...whole, value: whole.value - value }, rate))
        return true;
    }
  return false;
}

function isInList(figure: Figure | undefined, before: Figure | undefined, { unit, depth }: Figure): boolean {
  if (!figure || !before || figure.separator >= SEPARATOR.stop) return false;
  return isShare(before) || before.depth > depth || (before.unit === unit && isExactAmount(before));
}

function isShare(figure: Figure): boolean {
  return isPercent(figure) && figure.label.startsWith('占');
}

function runFrom(figures: readonly Figure[], from: number, to: number): readonly Figure[] {
  const first = figures[from];
  const run: Figure[] = [];
  for (const figure of figures.slice(from, Math.min(to, from + MAX_RUN))) {
    if (!first || (figure !== first && figure.separator >= SEPARATOR.stop)) break;
    if (isShare(figure) || figure.depth > first.depth) continue;
    if (figure.unit !== first.unit || !isExactAmount(figure) || figure.depth < first.depth) break;
    run.push(figure);
  }
  return run;
}
