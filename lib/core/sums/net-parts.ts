import { IN, OUT } from './balance-words.ts';
import { CLUE } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact } from './figure-lists.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { sumTolerance } from './sums.ts';

const NET = /净(增长?|增加|减少?)$/u;
/** Figures behind the net change among which the two may stand. */
const REACH = 7;
/** Further off, the two are of something else. */
const MOST_OFF = 2;

/** 净增6家，其中新入库9家、退库3家: what came without what went. */
export function readNetParts(text: string, figures: readonly Figure[], net: Figure, at: number): readonly SumFault[] {
  // 净 is among the clues of a rest.
  const [, told] = (net.clues & CLUE.rest) === 0 ? [] : (NET.exec(net.label) ?? []);
  if (told === undefined || !net.exact) return NO_FAULTS;
  const steps = stepsIn(figures.slice(at + 1, at + 1 + REACH), net.unit);
  const last = steps.at(-1);
  if (!last || !steps.every(isExact)) return NO_FAULTS;
  let came = 0;
  for (const step of steps) came += isOut(step) ? -step.value : step.value;
  const counted = told.startsWith('增') ? came : -came;
  const isNear = counted > 0 && counted < net.value * MOST_OFF && net.value < counted * MOST_OFF;
  if (!isNear || Math.abs(counted - net.value) <= sumTolerance([net, ...steps])) return NO_FAULTS;
  const shown = steps.map((step) => writtenAs(text, step));
  return [
    {
      start: net.start,
      end: last.end,
      figures: [net, ...steps],
      message: `${shown.join('、')}相抵，净${told}是${inUnitOf(text, net, counted)}，文中写的是${writtenAs(text, net)}，请核对`,
      subject: `${writtenAs(text, net)}：${shown.join('，')}`,
    },
  ];
}

const isIn = ({ label }: Figure) => IN.test(label) && !OUT.test(label);
const isOut = ({ label }: Figure) => OUT.test(label) && !IN.test(label);

/** The first that stand side by side and tell what came, and then what went. */
function stepsIn(figures: readonly Figure[], unit: string): readonly Figure[] {
  const from = figures.findIndex(
    (figure, at) => figure.unit === unit && isIn(figure) && figures[at + 1]?.unit === unit,
  );
  const rest = from < 0 ? [] : figures.slice(from);
  const end = rest.findIndex(
    (figure, at) =>
      at > 0 && (figure.unit !== unit || figure.separator > SEPARATOR.comma || !(isIn(figure) || isOut(figure))),
  );
  const steps = end < 0 ? rest : rest.slice(0, end);
  return steps.some(isOut) ? steps : [];
}
