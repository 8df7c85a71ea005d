import { firstDifference, sharedStart } from './compare-texts.ts';

/** 千家 and 万家 say of the same thing how many it is for; none of them counts. */
const ROUND = /[百千万]/u;
/** Behind such a verb, and before whom it goes to: 进万家, 访千企. */
const GOES = /[进入访走到惠送连联暖润下助]$/u;
const WHOM = /^[家户企村店校人民站乡镇街楼]/u;
const SHORTEST = 4;
/** Characters of what stands behind both. */
const SAME_TAIL = 2;

/** “书香润万家” and “书香润千家”, both of which the same words follow. */
export function isOtherRoundNumber(
  one: { text: string; tail: string },
  other: { text: string; tail: string },
): boolean {
  const at = firstDifference(one.text, other.text);
  if (one.text.length < SHORTEST || at < 0 || !ROUND.test(one.text.charAt(at)) || !ROUND.test(other.text.charAt(at)))
    return false;
  const rest = one.text.slice(at + 1);
  if (rest !== other.text.slice(at + 1) || !WHOM.test(rest) || !GOES.test(one.text.slice(0, at))) return false;
  return sharedStart(one.tail, other.tail) >= SAME_TAIL;
}
