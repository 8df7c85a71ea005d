import type { Break } from './find-breaks.ts';
import { isWord } from './mark.ts';
import type { Run } from './run.ts';

/** A number farther off is more likely no number of this list at all. */
const MAX_JUMP = 10;
const MAX_INLINE_JUMP = 4;
/** A list of letters that begins later is none: I. is a Roman one, v. a version. */
const MAX_FIRST_LETTER = 4;

/** Whether the break is one beyond doubt; `restarted`: its list begins again further on. */
export function isSure({ run, item, previous, expected }: Break, restarted: boolean): boolean {
  const [first] = run.items;
  if (!first || expected === item.value) return false;
  if (run.style === 'latin' && first.value > MAX_FIRST_LETTER) return false;
  // 3.5 at the start of a line may be a figure.
  if (run.style === 'decimal' && (first.value !== 1 || !isNamed(run))) return false;
  if (run.style === 'verb' && first.value !== 1) return false;
  if (Math.abs(item.value - expected) > (item.inline ? MAX_INLINE_JUMP : MAX_JUMP)) return false;
  if (!previous) return isSureStart(run, restarted);
  // Within a line, a list shows as one by its beginning.
  return !item.inline || isWord(run.style) || first.value === 1 || first.bridged === true;
}

/** 5.1劳动节 and 5.4青年节 may be days: only 5. above them makes items of them. */
function isNamed({ parent, parentItems, items }: Run): boolean {
  const form = items[0]?.form ?? '';
  const above = form.split('.').at(-2);
  return (form.endsWith(' ') && items.length > 2) || parent?.items[parentItems - 1]?.value === Number(above);
}

function isSureStart(run: Run, restarted: boolean): boolean {
  const [first] = run.items;
  const several = run.items.length > 1;
  if (run.style === 'sequence') return restarted && !several;
  if (run.style === 'ordinal') return several && first?.form === '第#';
  if (isWord(run.style) || run.style === 'latin' || first?.inline) return several;
  return several || run.parent !== undefined || run.style === 'han' || run.style === 'han-bracket';
}
