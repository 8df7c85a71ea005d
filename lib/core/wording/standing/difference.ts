/** What two names have in each other's place; all before and behind is the same. */
export interface Difference {
  written: string;
  right: string;
  /** What they share. */
  rest: string;
  /** Characters that are others. */
  size: number;
}

const MOST = 2;
const MOST_MOVED = 6;

/** How a name differs from the right one; undefined where it does by much. */
export function differsLittle(written: string, right: string): Difference | undefined {
  if (Math.abs(written.length - right.length) > MOST || written === right) return undefined;
  const most = Math.min(written.length, right.length);
  let from = 0;
  while (from < most && written[from] === right[from]) from += 1;
  let behind = 0;
  while (behind < most - from && written.at(-1 - behind) === right.at(-1 - behind)) behind += 1;
  const [own, other] = [written.slice(from, written.length - behind), right.slice(from, right.length - behind)];
  const rest = right.slice(0, from) + right.slice(right.length - behind);
  const longer = Math.max(own.length, other.length);
  // What is put in or left out changes less than what stands in another's place.
  const size = own === '' || other === '' ? longer / 2 : longer;
  if (longer <= MOST) return { written: own, right: other, rest, size };
  if (own.length !== other.length) return undefined;
  const changed = [...own].filter((char, at) => char !== other[at]).length;
  if (changed <= MOST || isMoved(own, other)) return { written: own, right: other, rest, size: MOST };
  return undefined;
}

/** 教育管理 for 管理教育 */
function isMoved(written: string, right: string): boolean {
  if (written.length > MOST_MOVED) return false;
  for (let at = 1; at < written.length; at += 1) if (written.slice(at) + written.slice(0, at) === right) return true;
  return false;
}
