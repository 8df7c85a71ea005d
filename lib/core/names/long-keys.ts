import { soundOf } from './alike-characters.ts';
import type { KeysOf } from './group-names.ts';
import type { LongName } from './long-names.ts';
import { keyOf, nearKeyOf, numberOf, sumOf } from './name-keys.ts';

/** Characters before the ending, among which two may differ; and all of them, with those before. */
const [NEAR, FAR] = [4, 8];
/** Where a word differs, what stands before it. */
const [WORD, BEFORE_WORD] = [2, 3];

/** The most of them. */
export const MOST_LONG_KEYS = NEAR + 9;

/**
 * Stretches that differ in a character, a word, the order of two words, or by one character more, at most so far from
 * their ending, have one of the keys in common, and not what stands beside it in `owns`.
 */
export const keysOfLong: KeysOf<LongName> = ({ text, ending }, keys, owns) => {
  const told = text.length - ending;
  const [start, farStart] = [Math.max(0, told - NEAR), Math.max(0, told - FAR)];
  const salt = keyOf(ending, numberOf(text, told, text.length), 1);
  const near = numberOf(text, start, told);
  let count = putLeftOut(text, start, told, salt, keys, 0);
  keys[count++] = keyOf(salt, sumOf(text, start, told), 1);
  // 怡和楼 and 怡合楼
  const [first, second] = [soundOf(text.charCodeAt(told - WORD)), soundOf(text.charCodeAt(told - 1))];
  keys[count++] = keyOf(keyOf(salt, first, second), 0, 2);
  // 公路事业发展中心 and 公路事业服务中心, 城市管理综合执法局 and 城市管理行政执法局
  for (let end = told - WORD; end >= told - NEAR && end >= BEFORE_WORD; end -= WORD)
    keys[count++] = keyOf(salt, numberOf(text, end - BEFORE_WORD, end), 3 + told - end);
  owns.fill(near, 0, count);
  if (start > 0) {
    const from = count;
    const half = start - WORD;
    keys[count++] = keyOf(keyOf(salt, near, 2), numberOf(text, half, start), 2);
    keys[count++] = keyOf(keyOf(salt, near, 3), numberOf(text, farStart, half), 3);
    keys[count++] = keyOf(salt, sumOf(text, farStart, told), 2);
    owns.fill(numberOf(text, farStart, told), from, count);
  }
  // 青山镇水利服务站 and 青山镇水利工作站
  const word = nearKeyOf(text, FAR);
  if (word !== 0) {
    keys[count] = keyOf(0, word, 3);
    owns[count++] = numberOf(text, farStart, text.length);
  }
  // 议事厅 and 议事亭
  if (ending === 1) {
    keys[count] = keyOf(0, near, 4);
    owns[count++] = salt;
  }
  return count;
};

/** One key for each character that may be left out. */
function putLeftOut(text: string, start: number, end: number, salt: number, keys: Int32Array, at: number): number {
  for (let out = end - NEAR; out < end; out += 1) {
    let key = salt;
    // Of a short one all is there once more, as of a longer one without the character.
    for (let each = start; each < end; each += 1) if (each !== out) key = keyOf(key, text.charCodeAt(each), 0);
    keys[at++] = key;
  }
  return at;
}
