import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact } from './figure-lists.ts';
import { faultOf, type SumFault } from './sum-fault.ts';
import { addsUp, sumOf } from './sums.ts';

const EACH = /每个?(天|日|晚|周|月|季|班|场|组|桌|车|队|台|岗|村|户|期)[^，。；每]{0,12}$/u;
const IN_ALL =
  /^(?:这样)?(?:[一全每]个?(天|日|晚|周|月|季|班|场|组|桌|车|队|台|岗|村|户|期)[^，。；、每]{0,6}|(?:合计|共计|总共|一共|共)[^，。；、]{0,4})$/u;
const MAX_PARTS = 12;
/** Further off, the total is of something else. */
const MOST_OFF = 0.25;

/** What is told of each day, part by part, and of the day in all: 每天早班18人、晚班12人，一天共32人. */
export function readTimeTotals(
  text: string,
  figures: readonly Figure[],
  first: Figure,
  at: number,
): readonly SumFault[] {
  if (first.label.startsWith('每') && CLOSES.test(first.label)) return readClosing(text, figures, first);
  const time = first.gap.includes('每') ? EACH.exec(first.gap)?.[1] : undefined;
  if (time === undefined) return NO_FAULTS;
  const parts = [first];
  let next = figures[at + 1];
  while (next && isFurther(next, first) && parts.length < MAX_PARTS) {
    parts.push(next);
    next = figures[next.index + 1];
  }
  const match = next && next.unit === first.unit && next.separator === SEPARATOR.comma && IN_ALL.exec(next.label);
  if (!next || !match || parts.length < 2 || !isSameTime(match[1], time)) return NO_FAULTS;
  if (![next, ...parts].every(isExact) || addsUp(next, parts)) return NO_FAULTS;
  const off = Math.abs(sumOf(parts) - next.value);
  return off > next.value * MOST_OFF ? NO_FAULTS : [faultOf(text, next, parts)];
}

/** 早班6人、中班8人、夜班5人，每天共19人: the parts told without 每. */
function readClosing(text: string, figures: readonly Figure[], total: Figure): readonly SumFault[] {
  const parts: Figure[] = [];
  if (total.separator !== SEPARATOR.comma) return NO_FAULTS;
  for (let at = total.index - 1; at >= 0 && parts.length < MAX_PARTS; at -= 1) {
    const part = figures[at];
    if (!part || part.unit !== total.unit || !(part.kind === 'amount' || isOfSameEach(part, total))) break;
    parts.unshift(part);
    if (part.separator !== SEPARATOR.pause && !(isOfSameEach(part, total) && part.separator === SEPARATOR.comma)) break;
  }
  if (parts.length < 2 || ![total, ...parts].every(isExact) || addsUp(total, parts)) return NO_FAULTS;
  const off = Math.abs(sumOf(parts) - total.value);
  return off > total.value * MOST_OFF ? NO_FAULTS : [faultOf(text, total, parts)];
}

const CLOSES = /^每[天日晚周月季班人户](?:一?共|合计|总共|共计)[^，。；、每]{0,4}$/u;

/** 车费每人28元，午餐每人22元，每人合计50元 */
function isOfSameEach({ label }: Figure, total: Figure): boolean {
  return label.length > 2 && label.endsWith(total.label.slice(0, 2));
}

function isFurther({ separator, unit, gap }: Figure, first: Figure): boolean {
  return separator === SEPARATOR.pause && unit === first.unit && !gap.includes('每');
}

function isSameTime(told: string | undefined, time: string): boolean {
  return told === undefined || told === time || (told === '天' && time === '日') || (told === '日' && time === '天');
}
