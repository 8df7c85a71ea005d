import type { Edit } from '../diagnostic.ts';
import { editBetween } from './edit-between.ts';

/** Longest stretch that is compared character by character, in UTF-16 units of both texts. */
const LONGEST = 200_000;
/** Most characters put in or taken out; memory grows with its square. */
const MOST = 1000;

/**
 * The edits that make `after` of `before`, each as small as can be: what stands between two of them was not touched.
 * One edit where the texts have too little in common for that to mean something.
 */
export function editsBetween(before: string, after: string): Edit[] {
  const whole = editBetween(before, after);
  const [edit] = whole;
  if (!edit || edit.text === '' || edit.start === edit.end) return whole;
  const length = edit.end - edit.start + edit.text.length;
  if (length > LONGEST) return whole;
  const steps = shortest(before.slice(edit.start, edit.end), edit.text, Math.min(MOST, length >> 1));
  if (!steps) return whole;
  return joined(steps.map(({ start, end, text }) => ({ start: start + edit.start, end: end + edit.start, text })));
}

/** Single characters put in or taken out, in order, by Myers’ greedy search; undefined where there are more than `most`. */
function shortest(before: string, after: string, most: number): Edit[] | undefined {
  /** By count of steps and diagonal: how far in `before` one gets. */
  const reached: Int32Array[] = [];
  for (let count = 0; count <= most; count += 1) {
    const furthest = new Int32Array(2 * count + 1);
    reached.push(furthest);
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let at = stepTo(reached[count - 1], count, diagonal).at;
      while (at < before.length && before.charCodeAt(at) === after.charCodeAt(at - diagonal)) at += 1;
      furthest[diagonal + count] = at;
      if (at >= before.length && at - diagonal >= after.length) return stepsBack(reached, before, after);
    }
  }
  return undefined;
}

/** The better of the two last steps to a diagonal, and where in the first text it leads. */
function stepTo(former: Int32Array | undefined, count: number, diagonal: number): { at: number; isPutIn: boolean } {
  if (!former) return { at: 0, isPutIn: false };
  const takenOut = former[diagonal + count - 2] ?? -1;
  const putIn = former[diagonal + count] ?? -1;
  const isPutIn = diagonal === -count || (diagonal !== count && takenOut < putIn);
  return { at: isPutIn ? putIn : takenOut + 1, isPutIn };
}

function stepsBack(reached: readonly Int32Array[], before: string, after: string): Edit[] {
  const steps: Edit[] = [];
  let diagonal = before.length - after.length;
  for (let count = reached.length - 1; count > 0; count -= 1) {
    const { at, isPutIn } = stepTo(reached[count - 1], count, diagonal);
    const start = isPutIn ? at : at - 1;
    steps.push({ start, end: at, text: isPutIn ? after.charAt(at - diagonal - 1) : '' });
    diagonal += isPutIn ? 1 : -1;
  }
  return steps.reverse();
}

function joined(steps: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
  for (const step of steps) {
    const last = edits.at(-1);
    if (last && last.end === step.start) {
      last.end = step.end;
      last.text += step.text;
    } else {
      edits.push({ ...step });
    }
  }
  return edits;
}
