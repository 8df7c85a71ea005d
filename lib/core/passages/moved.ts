/** Characters; in a shorter sentence the same words in another order may say something else. */
const MIN_MOVED = 40;
/** Of the pairs of characters that stand side by side in either. */
const MOST_SAME = 0.9;

/** Whether two long sentences are of nearly the same words, whatever their order. */
export function areMoved(one: string, other: string): boolean {
  if (one.length < MIN_MOVED || other.length < MIN_MOVED) return false;
  const counts = new Map<string, number>();
  for (let at = 1; at < one.length; at += 1) {
    const pair = one.slice(at - 1, at + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < other.length; at += 1) {
    const pair = other.slice(at - 1, at + 1);
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(pair, left - 1);
  }
  return shared * 2 >= (one.length + other.length - 2) * MOST_SAME;
}
