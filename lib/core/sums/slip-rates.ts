import { CLUE } from '../figures/clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount, isPercent, rangeOf } from './figure-lists.ts';
import { nameOf, sharesChar } from './groups.ts';
import { fits } from './rate-fits.ts';
import { isRateSlip } from './rate-slips.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { sumOf } from './sums.ts';
import { isOfOtherStage } from './undone.ts';

/** 升学率, 覆盖率达到, 完成总量的, 占, 占比 */
const RATE =
  /[^，。；、]{1,8}(?:率|比例|占比|进度)(?:为|达到?|是|约)?$|^(?:只|仅)?占$|^(?:完成|占)[^，。；、]{0,4}(?:总[量数额]|全部|任务|计划|目标)[数量]?的?$/u;
/** Of whatever was done. */
const COVERED = /(?:覆盖|普及|获奖)率/u;
const UNDONE = /^(?:[尚还仍]有?)?[未没]|^不/u;
const OTHER = /同比|增|降|提高|上升|利率|费率|税率|收益率|满意率|市场/u;
/** Figures. */
const [MAX_BACK, MAX_BEHIND, MAX_TOGETHER] = [16, 3, 4];

/**
 * A rate that is one slip of the pen off the two amounts right before it, though its name is of neither: 毕业生486人，升入高中291人，升学率69.9%.
 */
export function readSlipRates(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(text, figures, CLUE.percent, readAt);
}

function readAt(text: string, figures: readonly Figure[], rate: Figure, at: number): readonly SumFault[] {
  if (at < 2 || !isPercent(rate) || !rate.exact || rate.decimals === 0 || rate.kind !== 'amount') return NO_FAULTS;
  const [whole, part] = pairOf(figures, rate, at);
  if (!whole || !part || whole.unit !== part.unit || isPercent(part) || whole.value <= part.value) return NO_FAULTS;
  if (!isExactAmount(whole) || !isExactAmount(part) || whole.depth !== part.depth) return NO_FAULTS;
  if (rate.separator !== SEPARATOR.comma || part.separator !== SEPARATOR.comma) return NO_FAULTS;
  if (!RATE.test(rate.label) || OTHER.test(rate.label) || isListed(figures, whole, part)) return NO_FAULTS;
  const stem = rate.label.slice(0, rate.label.indexOf('率'));
  if (rate.label.includes('率') && !COVERED.test(rate.label) && !sharesChar(stem, part.label + part.tail))
    return NO_FAULTS;
  const counted = (part.value / whole.value) * 100;
  if (fits(whole, part, rate) || !isRateSlip(rate, counted) || someFit(figures, rate, at)) return NO_FAULTS;
  const shown = trimNumber(Number(counted.toFixed(Math.max(rate.decimals, 1))));
  return [
    {
      ...rangeOf([whole, rate]),
      // As they stand in the line, so that none is asked about twice.
      figures: figures.slice(whole.index, at + 1),
      message: `${inUnitOf(text, part, part.value)}占${inUnitOf(text, whole, whole.value)}的${shown}%，文中写的是${writtenAs(text, rate)}，请核对`,
      subject: `${writtenAs(text, part)}/${writtenAs(text, whole)}：${writtenAs(text, rate)}`,
    },
  ];
}

/** The two right before it; or the list right before it together, of what stands before that: 236人参赛，一等奖12人、二等奖28人，获奖率16.9%. */
function pairOf(
  figures: readonly Figure[],
  rate: Figure,
  at: number,
): readonly [Figure | undefined, Figure | undefined] {
  const last = figures[at - 1];
  const done = figures[at - 2];
  // 接入118家，未接入的8家，覆盖率93.7%: of both together.
  if (last && done?.unit === last.unit && UNDONE.test(last.label) && isExactAmount(last) && isExactAmount(done))
    return isOfOtherStage(last, done) || last.separator !== SEPARATOR.comma || isOfWhole(done, last, rate)
      ? [undefined, last]
      : [
          { ...done, value: done.value + last.value },
          { ...done, separator: SEPARATOR.comma },
        ];
  let from = at - 1;
  while (from > 0 && figures[from]?.separator === SEPARATOR.pause && figures[from - 1]?.unit === last?.unit) from -= 1;
  if (from === at - 1 || !last) return [figures[at - 2], last];
  const run = figures.slice(from, at);
  const [first] = run;
  const name = rate.label.charAt(rate.label.indexOf('率') - 1);
  const isOfRun = name !== '' && run.every((figure) => isExactAmount(figure) && nameOf(figure).includes(name));
  return isOfRun && first
    ? [figures[from - 1], { ...last, value: sumOf(run), separator: first.separator }]
    : [undefined, last];
}

/** 抽检640批次，不合格16批次，合格率97.5%: the first is all of them. */
function isOfWhole(whole: Figure, undone: Figure, rate: Figure): boolean {
  return whole.value > undone.value && fits(whole, { ...whole, value: whole.value - undone.value }, rate);
}

/** Both are some of a list before. */
function isListed(figures: readonly Figure[], whole: Figure, part: Figure): boolean {
  const before = figures[whole.index - 1];
  return before?.unit === part.unit && whole.separator === SEPARATOR.pause;
}

/** Some amounts around are so much of some other. */
function someFit(figures: readonly Figure[], rate: Figure, at: number): boolean {
  const near = figures.slice(Math.max(0, at - MAX_BACK), at + MAX_BEHIND).filter((figure) => !isPercent(figure));
  for (const whole of near)
    for (let from = 0; from < near.length; from += 1)
      for (let to = from + 1; to <= Math.min(near.length, from + MAX_TOGETHER); to += 1) {
        const parts = near.slice(from, to);
        if (parts.some(({ unit }) => unit !== whole.unit)) break;
        const value = sumOf(parts);
        if (value < whole.value && fits(whole, { ...whole, value }, rate)) return true;
      }
  return false;
}
