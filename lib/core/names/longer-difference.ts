import { tellsApart } from './alike-characters.ts';
import { sharedStart } from './compare-texts.ts';
import { hasLost, isTwiceIn } from './plain-slip.ts';

/** So long are names in which a character may stand twice, or half of a word be lost; longer ones where it is seen by nothing else. */
const [LEAST_PLAIN, LEAST_LOST] = [3, 4];
/** So long are names of which one may have lost a character; where all else says that it is one, fewer will do. */
const [LONG_ENOUGH, LONG_IF_SAME] = [5, 3];

/** “便民服务大厅” and “便民服大厅”: one more within the name. What tells things apart, or joins words, is more on purpose. */
export function longerDifference(
  one: string,
  other: string,
  isSame: boolean,
): 'alike' | 'longer' | 'apart' | undefined {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1 || short.length < LEAST_PLAIN) return undefined;
  const at = sharedStart(short, long);
  const more = long.charAt(at);
  if (short.slice(at) !== long.slice(at + 1) || tellsApart(more)) return undefined;
  if (isTwiceIn(long, at)) return 'alike';
  if (at < 1 || (at === short.length && !isSame) || ON_PURPOSE.test(more)) return undefined;
  const behind = short.length - at;
  if (short.length >= LEAST_LOST && behind > 0 && hasLost(long, short, behind)) return 'alike';
  if (short.length < (isSame ? LONG_IF_SAME : LONG_ENOUGH)) return undefined;
  return isSame ? 'apart' : 'longer';
}

/** 哈密市 for 哈密, too. */
const ON_PURPOSE = /[的和与及之是好了省州市县区镇乡村旗]/u;
