import { tellsApart } from './alike-characters.ts';
import { alikeDifference, areTurnedWords, firstDifference, sharedEnd, sharedStart } from './compare-texts.ts';
import type { Difference } from './difference.ts';
import { longerDifference } from './longer-difference.ts';
import type { Name } from './name.ts';
import { nearWordBetween } from './near-words.ts';

/** In a title of so many characters, any one in the middle may be wrong where the other is told often, or a word. */
const [LONG, LONGER] = [8, 10];
const [START, END] = [4, 3];

/** 《青山镇河道管护办法》 and 《青山镇河道养护办法》. */
export function titledDifference(
  { text: one, tail }: Name,
  { text: other, tail: otherTail }: Name,
): Difference | undefined {
  if (tail !== otherTail) return undefined;
  if (one.length !== other.length) return longerDifference(one, other, one.length >= LONG);
  const alike = alikeDifference(one, other);
  if (alike === 'alike' || alike === 'swapped') return alike;
  const at = firstDifference(one, other);
  if (at < 0 || tellsApart(one.charAt(at)) || tellsApart(other.charAt(at)) || OF_THE_STATE.test(one)) return undefined;
  const [start, end] = [sharedStart(one, other), sharedEnd(one, other)];
  if (one.length >= LONG && (nearWordBetween(one, other) || areTurnedWords(one, other))) return 'apart';
  if (start >= START && end >= END && start + end >= one.length - (one.length < LONGER ? 1 : 2)) return 'apart';
  if (at === 0 || start + end !== one.length - 1) return undefined;
  // 《城区防洪排涝应急预案》 and 《城区防汛排涝应急预案》
  return one.length >= LONGER ? 'apart' : one.length >= LONG ? 'long' : undefined;
}

/** Laws, of which there are many: 中华人民共和国税法. */
const OF_THE_STATE = /^中华人民共和国|[^办]法$|条例$/u;
