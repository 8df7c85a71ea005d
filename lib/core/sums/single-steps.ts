import { IN, OUT } from './balance-words.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount, rangeOf } from './figure-lists.ts';
import { isSlip } from './slips.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { noTolerance, stepOf } from './sums.ts';

/** 由564个增加到701个 */
const FROM = /(?:由|从)[^，。；]{0,10}$/u;
const TO = /^的?(?:减少|下降|降低|降|压缩|减|增加|增长|增|扩大|扩充|发展|上升|壮大|提高)?(?:到|至|为)$/u;
const USED = /撒|用|耗|发放|销|售|拆|清|退|报废|淘汰|核减|调出|领|减|出[栏库]/u;
const ADDED = /新[增建植购进添设开入]|增[加设添建]|扩[建种]|购[入置进买]|添置|发展|吸收/u;
const OTHER = /其中|计划|目标|[每各均]|净|占|比/u;
/** In digits of its last: fewer come and go untold. */
const LEAST_STEP = 20;
/** What is off may be no more of the step; less than so many are untold. */
const [MOST_OFF, LEAST_OFF] = [0.35, 10];

/** Where one step alone led from one stock to the other: 新增停车位137个，总数由564个增加到721个. */
export function readSingleSteps(
  text: string,
  figures: readonly Figure[],
  last: Figure,
  at: number,
): readonly SumFault[] {
  const [step, first] = [figures[at - 2], figures[at - 1]];
  if (!step || !first || first.unit !== last.unit || step.unit !== last.unit) return NO_FAULTS;
  if (last.separator !== SEPARATOR.none || !TO.test(last.label) || !FROM.test(first.label)) return NO_FAULTS;
  if (first.separator !== SEPARATOR.comma || OTHER.test(step.label) || !last.exact) return NO_FAULTS;
  if (!isExactAmount(first) || !isExactAmount(step) || step.value < LEAST_STEP * stepOf(step)) return NO_FAULTS;
  const isDown = last.value < first.value;
  if (!(isDown ? isLess(step) : isMore(step)) || hasOther(figures, step, last)) return NO_FAULTS;
  const meant = isDown ? first.value - step.value : first.value + step.value;
  const off = Math.abs(meant - last.value);
  if (off <= noTolerance(last) || off > step.value * MOST_OFF || off < LEAST_OFF * stepOf(last)) return NO_FAULTS;
  const more = last.value - meant;
  if (!isSlip(last, meant) && !isSlip(step, step.value + (isDown ? -more : more)) && !isSlip(first, first.value + more))
    return NO_FAULTS;
  const all = [last, first, step];
  return [
    {
      ...rangeOf(all),
      figures: all,
      message: `从${writtenAs(text, first)}${isDown ? '减去' : '加上'}${writtenAs(text, step)}，算下来是${inUnitOf(text, last, meant)}，文中写的是${writtenAs(text, last)}，请核对`,
      subject: `${writtenAs(text, first)}${isDown ? '－' : '＋'}${writtenAs(text, step)}：${writtenAs(text, last)}`,
    },
  ];
}

function isLess({ label }: Figure): boolean {
  return (USED.test(label) || OUT.test(label)) && !ADDED.test(label);
}

function isMore({ label }: Figure): boolean {
  return (ADDED.test(label) || IN.test(label)) && !OUT.test(label);
}

/** More of the unit came or went in that sentence. */
function hasOther(figures: readonly Figure[], step: Figure, last: Figure): boolean {
  for (let index = step.index; index > 0 && figures[index]?.separator !== SEPARATOR.stop; index -= 1)
    if (figures[index - 1]?.unit === step.unit) return true;
  for (let index = last.index + 1; index < figures.length && figures[index]?.separator !== SEPARATOR.stop; index += 1)
    if (figures[index]?.unit === step.unit) return true;
  return false;
}
