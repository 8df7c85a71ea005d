import { tellsApart } from './alike-characters.ts';
import { firstDifference } from './compare-texts.ts';

/** So long are names of which one may have lost a character. */
const LONG_ENOUGH = 5;

/** “便民服务大厅” and “便民服大厅”: one more within the name. What tells things apart, or joins words, is more on purpose. */
export function longerDifference(one: string, other: string): 'longer' | undefined {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1 || short.length < LONG_ENOUGH) return undefined;
  const at = firstDifference(short, long);
  const more = long.charAt(at);
  if (at < 1 || short.slice(at) !== long.slice(at + 1) || tellsApart(more) || ON_PURPOSE.test(more)) return undefined;
  return 'longer';
}

const ON_PURPOSE = /[的和与及之是好了]/u;
