import { countOf } from '../han-numerals.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { halfStep } from './sums.ts';

/** 是去年160万元的2倍 */
const TIMES = /^的(\d{1,3}(?:\.(\d{1,2}))?|[两二三四五六七八九十])倍/u;
/** The value after its base. */
const BEHIND = /^(?:达到?|做到|为)了?$/u;
const IS = /^(?:约?[是为]|相当于)/u;
/** 任务120公里的85%，即102公里 */
const THAT_IS = /^(?:即|也就是|计|合|就是|约?为|共|共计|达|有)$/u;
/** 建安工程费占65%，计2340万元 */
const EXACTLY = /[即计合]|就是/u;
const SHARE = /(?:占|付|拨|按|提取|返还|承担|负担|分担|自筹|出资|补[助贴])(?:比|了|其)?$/u;
/** Further off, the figures are of something else. */
const MOST_OFF = 2;

/** Values told as so many times, or as a share, of another: 320万元，是去年160万元的2倍; 120公里的85%，即102公里. */
export function readTimes(text: string, figures: readonly Figure[], figure: Figure, at: number): readonly SumFault[] {
  const before = figures[at - 1];
  if (!before || !figure.exact || !before.exact) return NO_FAULTS;
  if (THAT_IS.test(figure.label) && before.unit === '%') return readShareOf(text, figures, figure);
  return readMultipleOf(text, before, figure);
}

/** 320万元，是去年160万元的2倍; 是二季度90万元的1.2倍，达到108万元 */
function readMultipleOf(text: string, before: Figure, figure: Figure): readonly SumFault[] {
  if (before.unit !== figure.unit || figure.separator > SEPARATOR.comma) return NO_FAULTS;
  const isBehind = BEHIND.test(figure.label);
  if (!isBehind && !IS.test(figure.label)) return NO_FAULTS;
  const [value, base] = isBehind ? [figure, before] : [before, figure];
  const [, written, decimals = ''] = TIMES.exec(text.slice(base.end, base.end + 10)) ?? [];
  if (written === undefined || base.value <= 0) return NO_FAULTS;
  const slack = 10 ** -decimals.length / 2 + (halfStep(value) + halfStep(base)) / base.value;
  const counted = value.value / base.value;
  const told = countOf(written);
  // 1.96 times is told as 2, and cut off as 1.9.
  if (Math.abs(counted - told) <= slack * 2 || counted > told * MOST_OFF || told > counted * MOST_OFF) return NO_FAULTS;
  return [
    {
      start: before.start,
      end: figure.end,
      figures: [value, base],
      message: `${writtenAs(text, value)}是${writtenAs(text, base)}的${trimNumber(Number(counted.toFixed(2)))}倍，文中写的是${written}倍，请核对`,
      subject: `${writtenAs(text, value)}/${writtenAs(text, base)}：${written}`,
    },
  ];
}

function readShareOf(text: string, figures: readonly Figure[], value: Figure): readonly SumFault[] {
  const share = figures[value.index - 1];
  let whole = figures[value.index - 2];
  // 921.6万元，车主自筹60%即552.96万元、公司垫付30%即276.48万元: both are of the first.
  while (whole && THAT_IS.test(whole.label) && figures[whole.index - 1]?.unit === '%') whole = figures[whole.index - 2];
  if (
    !whole?.exact ||
    share?.unit !== '%' ||
    !(share.label === '的' || (SHARE.test(share.label) && share.separator <= SEPARATOR.comma)) ||
    whole.unit !== value.unit
  )
    return NO_FAULTS;
  if (value.separator > SEPARATOR.comma || share.separator > SEPARATOR.comma) return NO_FAULTS;
  const counted = (whole.value * share.value) / 100;
  const isCount = value.decimals === 0 && value.scale === 1 && value.unit !== '元';
  const slack =
    (isCount ? 0.5 : halfStep(value)) +
    (whole.value * (share.inWords && !EXACTLY.test(value.label) ? share.scale / 2 : halfStep(share))) / 100;
  if (Math.abs(counted - value.value) <= slack || counted > value.value * MOST_OFF || value.value > counted * MOST_OFF)
    return NO_FAULTS;
  return [
    {
      start: whole.start,
      end: value.end,
      figures: [whole, share, value],
      message: `${writtenAs(text, whole)}的${writtenAs(text, share)}是${inUnitOf(text, value, counted)}，文中写的是${writtenAs(text, value)}，请核对`,
      subject: `${writtenAs(text, whole)}×${writtenAs(text, share)}：${writtenAs(text, value)}`,
    },
  ];
}
