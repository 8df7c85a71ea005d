import { CLUE } from '../figures/clues.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { NO_FAULTS } from './each-figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { areOpposites, nameOf, sharesChar } from './groups.ts';
import { areCountedTogether } from './mixed-counters.ts';
import { linkIn } from './part-links.ts';
import { mayBeSlip } from './slips.ts';
import { faultOf, type SumFault } from './sum-fault.ts';
import { addsUp, sumOf } from './sums.ts';

const MAX_BACK = 8;
/** Further off, the two are of something else. */
const MOST_OFF = 0.2;

/** A whole parted once more, by two that leave nothing over: 38人，其中硕士7人、本科31人，男25人，女15人. */
export function readPartedAgain(
  text: string,
  figures: readonly Figure[],
  second: Figure,
  at: number,
): readonly SumFault[] {
  const first = figures[at - 1];
  if (first && first.separator >= SEPARATOR.semicolon) return readFurtherOff(text, figures, first, second);
  if (first?.separator !== SEPARATOR.comma || second.separator > SEPARATOR.comma || first.unit !== second.unit)
    return NO_FAULTS;
  const before = figures[at - 2];
  if (before?.unit !== first.unit || !areOpposites(first, second)) return NO_FAULTS;
  const whole = wholeOf(figures, before);
  const parts = [first, second];
  if (!whole || ![whole, ...parts].every(isExactAmount)) return NO_FAULTS;
  const off = Math.abs(sumOf(parts) / whole.value - 1);
  return addsUp(whole, parts) || off > MOST_OFF ? NO_FAULTS : [faultOf(text, whole, parts)];
}

/** 学生164人，其中听障52人、……；教职工46人。住校生128人，走读生36人: with other things told between. */
function readFurtherOff(text: string, figures: readonly Figure[], first: Figure, second: Figure): readonly SumFault[] {
  if (second.separator > SEPARATOR.comma || first.unit !== second.unit || !areOpposites(first, second))
    return NO_FAULTS;
  const parts = [first, second];
  for (let at = first.index - 1; at > Math.max(0, first.index - FAR_BACK); at -= 1) {
    const [whole, one] = [figures[at - 1], figures[at]];
    if (whole?.unit !== first.unit || !one || (one.clues & CLUE.link) === 0 || !linkIn(one.gap)) continue;
    if (!addsUp(whole, runFrom(figures, at)) || !isOf(whole, first)) continue;
    const off = Math.abs(sumOf(parts) / whole.value - 1);
    const isAsked = [whole, ...parts].every(isExactAmount) && off < MOST_OFF && mayBeSlip(whole, parts);
    return isAsked && !addsUp(whole, parts) ? [faultOf(text, whole, parts)] : NO_FAULTS;
  }
  return NO_FAULTS;
}

/** 住校生 of 学生; 男 of any people. */
function isOf({ unit, label }: Figure, part: Figure): boolean {
  return (unit === '人' && SEX.test(part.label)) || sharesChar(nameOf(part), label);
}

const SEX = /^[男女]/u;
const FAR_BACK = 14;
const MAX_RUN = 20;

/** Those of one unit side by side, or of units that are counted together. */
function runFrom(figures: readonly Figure[], at: number): readonly Figure[] {
  const first = figures[at];
  const run: Figure[] = [];
  for (const figure of figures.slice(at, at + MAX_RUN)) {
    const isNext = first && (figure.unit === first.unit || areCountedTogether(figure, first));
    if (!isNext || (figure !== first && figure.separator > SEPARATOR.comma)) break;
    run.push(figure);
  }
  return run;
}

/** The whole whose parts end with `last` and come out. */
function wholeOf(figures: readonly Figure[], last: Figure): Figure | undefined {
  for (let at = last.index; at > Math.max(0, last.index - MAX_BACK); at -= 1) {
    const [whole, first] = [figures[at - 1], figures[at]];
    if (!whole || !first || first.separator > SEPARATOR.comma || first.unit !== last.unit) return undefined;
    if ((first.clues & CLUE.link) !== 0 && linkIn(first.gap))
      return whole.unit === last.unit && addsUp(whole, figures.slice(at, last.index + 1)) ? whole : undefined;
  }
  return undefined;
}
