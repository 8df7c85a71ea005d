import type { Range } from '../range.ts';
import type { Figure } from '../figures/figure.ts';
import { rangeOf } from './figure-lists.ts';
import { sumOf } from './sums.ts';

/** Figures that don't fit each other, and how to ask about them. */
export interface PlacedFault extends Range {
  /** A question in plain words, with both values. */
  message: string;
  /** Short and stable: names the fault when a user ignores it for good. */
  subject: string;
  /** Rounding alone may have done it. */
  minor?: boolean;
}

/** One whose figures stand in one line. Offsets into the line's text. */
export interface SumFault extends PlacedFault {
  /** A total before what it should come from. */
  figures: readonly Figure[];
}

const LEAD = /^(?:其中|以及|并|且|还|也|又|另|[一二三四五六七八九十]是|[\s:：，,])+/u;
const MAX_NAME = 14;

/** “全年共走访120户” for the message: the figure with its name as the draft has it. */
export function inWords(text: string, figure: Figure): string {
  const label = figure.label.replace(LEAD, '').trim();
  return (label.length <= MAX_NAME ? label : '') + writtenAs(text, figure);
}

export function writtenAs(text: string, { start, end }: Figure): string {
  return text.slice(start, end);
}

/** A number in the unit of `like`, with as many decimals as it takes. */
export function inUnitOf(text: string, like: Figure, value: number): string {
  const unit = writtenAs(text, like).replace(/^(?:[\d０-９,.．\s*]+|[零一二两三四五六七八九十百千]+)/u, '');
  return `${trimNumber(value / like.scale)}${unit}`;
}

/** At most four decimals, none where there are none. */
export function trimNumber(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toFixed(4)));
}

/** The same where rounding alone may be why. */
export function minorFaultOf(text: string, whole: Figure, parts: readonly Figure[]): SumFault {
  const fault = faultOf(text, whole, parts);
  return { ...fault, message: fault.message.replace(/请核对$/u, '如果不是四舍五入的缘故，请核对'), minor: true };
}

export function faultOf(text: string, whole: Figure, parts: readonly Figure[]): SumFault {
  const figures = [whole, ...parts];
  const isOfOneScale = areOfScale(parts, whole.scale);
  const summands: string[] = [];
  for (const { value, scale } of parts)
    summands.push(isOfOneScale ? trimNumber(value / scale) : inUnitOf(text, whole, value));
  const shown = summands.length > 8 ? [...summands.slice(0, 7), '…', ...summands.slice(-1)] : summands;
  return {
    ...rangeOf(figures),
    figures,
    message: `${inWords(text, whole)}，但分项加起来是${inUnitOf(text, whole, sumOf(parts))}（${shown.join('＋')}），请核对`,
    subject: `${writtenAs(text, whole)}（${shown.join('＋')}）`,
  };
}

function areOfScale(figures: readonly Figure[], scale: number): boolean {
  for (const figure of figures) if (figure.scale !== scale) return false;
  return true;
}

/** What is `left` of the whole is not the `rest` without what was taken. */
export function restFaultOf(
  text: string,
  whole: Figure,
  taken: readonly Figure[],
  left: Figure,
  rest: number,
): SumFault {
  return {
    start: whole.start,
    end: left.end,
    figures: [left, whole, ...taken],
    message: `${writtenAs(text, whole)}去掉${taken.map((part) => writtenAs(text, part)).join('、')}，剩下的是${inUnitOf(text, left, rest)}，文中写的是${writtenAs(text, left)}，请核对`,
    subject: `${writtenAs(text, whole)}－${taken.map(({ value }) => trimNumber(value)).join('－')}：${writtenAs(text, left)}`,
  };
}
