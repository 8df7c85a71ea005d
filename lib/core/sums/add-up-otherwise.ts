import type { Figure } from '../figures/figure.ts';
import { isRest } from './groups.ts';
import { MAX_BACK } from './part-links.ts';
import { addsUp, sumOf } from './sums.ts';

/** Whether the parts that don't add up to the whole do so with what stands around, or with more than the whole. */
export function addUpOtherwise(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  return (
    (whole.unit === '%' && makesHundred(whole, parts)) ||
    wholesAddUp(whole, parts, figures) ||
    isBroughtForward(whole, parts) ||
    isToldBetween(whole, parts, figures) ||
    isBesideFirst(whole, parts, figures) ||
    isAllButRest(whole, parts)
  );
}

/** 省内占62%，其中本市占45%，省外占28%，境外占10%: the others stand beside the whole. */
function makesHundred(whole: Figure, [first, ...others]: readonly Figure[]): boolean {
  const rest = sumOf(others);
  const all = rest + (first?.value ?? 0);
  return [all, rest + whole.value, all + whole.value].some((sum) => Math.abs(sum - 100) < 0.5);
}

/** 120户，其中签约118户，腾空112户，剩余2户: what is left besides one of them. */
function isAllButRest(whole: Figure, parts: readonly Figure[]): boolean {
  const last = parts.at(-1);
  if (!last || !isRest(last)) return false;
  for (const part of parts) if (part !== last && addsUp(whole, [part, last])) return true;
  return false;
}

/** 招聘33人；同期减少48人，其中退休19人、辞职29人: what went, of which they are the parts. */
function isToldBetween({ unit, index }: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  for (const figure of figures.slice(index + 1, parts[0]?.index ?? index))
    if (figure.unit === unit && figure.kind === 'change' && addsUp(figure, parts)) return true;
  return false;
}

/** 收入59万元，支出52万元，结余7万元，支出中慰问43万元: the first is told beside the whole, of what stands before. */
function isBesideFirst(whole: Figure, [first]: readonly Figure[], figures: readonly Figure[]): boolean {
  if (!first || first.index !== whole.index + 1) return false;
  for (const { unit, kind, value } of figures.slice(Math.max(0, whole.index - MAX_BACK), whole.index))
    if (unit === whole.unit && kind === 'amount' && addsUp({ ...whole, value }, [whole, first])) return true;
  return false;
}

const BROUGHT = /旧存|结转|遗留|积存|积案|上年|往年|去年/u;

/** 收案860件，旧存40件，结案812件，未结88件 */
function isBroughtForward(whole: Figure, [first, ...others]: readonly Figure[]): boolean {
  return (
    others.length > 1 &&
    first !== undefined &&
    BROUGHT.test(first.label) &&
    addsUp({ ...whole, value: whole.value + first.value }, others)
  );
}

/** 议案28件、提案36件，其中A类42件、B类18件、C类4件: parts of both. */
function wholesAddUp(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  let wholes = whole.value;
  for (let index = whole.index - 1; index >= Math.max(0, whole.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (figure?.unit !== whole.unit || figure.kind !== 'amount') continue;
    wholes += figure.value;
    if (addsUp({ ...whole, value: wholes }, parts)) return true;
  }
  return false;
}
