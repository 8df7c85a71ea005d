import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { areOpposites } from './groups.ts';
import { isSlip } from './slips.ts';
import { faultOf, type SumFault } from './sum-fault.ts';

/** 其余7处, 尚有8个, 另有2起移交, 淘汰3人 */
const REST = /^(?:其余|尚|还[有剩]|另有|剩[余下]|未|仍有|余下|净?结余|节[余约省]|盈余)/u;
const OTHER = /计划|目标|任务|上年|去年|同期|应|[每各均占比]/u;
/** The rest is no more than so much of the whole. */
const MOST_LEFT = 0.5;

/** More is done than there was, and some is left: 排查隐患138项，整改156项，剩余2项. */
export function readShortWholes(
  text: string,
  figures: readonly Figure[],
  rest: Figure,
  at: number,
): readonly SumFault[] {
  // 实际支出1710万元，执行率95%，结余90万元: a rate of it may stand between.
  const isRated = figures[at - 1]?.unit === '%' && (figures[at - 1]?.separator ?? SEPARATOR.stop) <= SEPARATOR.comma;
  const last = isRated ? at - 2 : at - 1;
  const [whole, done] = [figures[last - 1], figures[last]];
  if (!whole || !done || whole.unit !== rest.unit || done.unit !== rest.unit || rest.unit === '%') return NO_FAULTS;
  if (done.value < whole.value || rest.value > whole.value * MOST_LEFT) return NO_FAULTS;
  if (!REST.test(rest.label) && !areOpposites(done, rest)) return NO_FAULTS;
  const joint = isRated ? SEPARATOR.semicolon : SEPARATOR.comma;
  if (done.separator !== SEPARATOR.comma || rest.separator < SEPARATOR.comma || rest.separator > joint)
    return NO_FAULTS;
  // 一班14人，二班12人，……，共42人: of what stands around.
  const [before, next] = [figures[last - 2], figures[at + 1]];
  if ((before?.unit === whole.unit && whole.separator < SEPARATOR.stop) || isOfSame(next, rest)) return NO_FAULTS;
  // 64个，其中……、减免类14个，解决61个，其余3个: of what opens the list.
  if (whole.separator === SEPARATOR.pause || whole.tail !== '') return NO_FAULTS;
  const parts = [done, rest];
  if (![whole, ...parts].every(isOwn) || !isSlip(whole, done.value + rest.value)) return NO_FAULTS;
  return [faultOf(text, whole, parts)];
}

/** Of its unit, in its sentence. */
function isOfSame(next: Figure | undefined, { unit }: Figure): boolean {
  return next?.unit === unit && next.separator < SEPARATOR.stop;
}

function isOwn(figure: Figure): boolean {
  return isExactAmount(figure) && !OTHER.test(figure.label);
}
