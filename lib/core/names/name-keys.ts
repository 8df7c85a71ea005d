import { levelOf } from './levels.ts';
import type { Name } from './name.ts';
import { nearWordAt } from './near-words.ts';

const [PRIME, BASE] = [0x01_00_01_93, 0x9e_37_79_b1];
/** Of a long title, so many characters at either end; of others fewer. */
const [MANY, ENDS, FEW, SHORT] = [8, 4, 2, 3];
const KINDS = { unit: 1, person: 2, quoted: 3, titled: 4, named: 5, numbered: 6 } as const;

/** Characters of the name of a unit: before the ending, and with it. */
const [SURE, SURE_IN_ALL] = [4, 6];
/** In names of no more, what comes first may have changed places with the rest. */
const TURNED = 4;

/**
 * Puts numbers into `keys` from `at` on, and gives how many: names that differ in one character, or in the order of two, or by one
 * more within, have one of them in common.
 */
export function keysOf({ kind, text, ending }: Name, keys: Int32Array, at = 0): number {
  const { length } = text;
  const salt = Math.imul(KINDS[kind] * 0x20 + ending, BASE);
  if (kind === 'unit') {
    // The same but for one half, or for the order, of so much before the ending as is surely of the name.
    const told = length - ending;
    const start = Math.max(0, told - SURE);
    const half = (start + told) >> 1;
    const same = keyOf(salt, text.charCodeAt(told), text.charCodeAt(length - 1));
    let [head, tail] = [same, ~same];
    for (let char = start; char < half; char += 1) head = keyOf(head, text.charCodeAt(char), 0);
    for (let char = half; char < told; char += 1) tail = keyOf(tail, text.charCodeAt(char), 0);
    keys[at] = head;
    keys[at + 1] = tail;
    keys[at + 2] = keyOf(same, sumOf(text, start, told), 1);
    const near = nearKeyOf(text);
    keys[at + 3] = near;
    return near === 0 ? 3 : 4;
  }
  if (kind === 'person') {
    const [surname, first, second] = [text.charCodeAt(0), text.charCodeAt(length - 2), text.charCodeAt(length - 1)];
    keys[at] = keyOf(salt ^ surname, first, 0);
    keys[at + 1] = keyOf(salt ^ surname, 0, second);
    // 欧阳静怡 has the first one of 欧阳静.
    keys[at + 2] = length > SHORT ? keyOf(salt ^ surname, text.charCodeAt(1), 0) : keyOf(salt, first, second);
    keys[at + 3] = keyOf(salt ^ surname, first + second, 1);
    return 4;
  }
  if (kind === 'numbered') {
    keys[at] = keyOf(salt, sumOf(text, 0, length), length);
    return 1;
  }
  if (kind === 'named') {
    keys[at] = keyOf(salt, numberOf(text, 0, text.indexOf('”')), 0);
    return 1;
  }
  const told = length < SHORT ? 1 : kind === 'titled' && length >= MANY ? ENDS : FEW;
  let [head, tail] = [salt, ~salt];
  for (let char = 0; char < told; char += 1) {
    head = keyOf(head, text.charCodeAt(char), 0);
    tail = keyOf(tail, text.charCodeAt(length - 1 - char), 0);
  }
  keys[at] = head;
  keys[at + 1] = tail;
  keys[at + 2] = keyOf(salt, text.charCodeAt(0), text.charCodeAt(length - 1));
  if (length > TURNED) return 3;
  keys[at + 3] = keyOf(salt, sumOf(text, 0, length), length);
  return 4;
}

/** The same in whatever order they are. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/**
 * The same for names that differ in a word that is near another one, or in the last that says of what level they are; 0
 * where there is no such word.
 */
function nearKeyOf(text: string): number {
  const level = levelOf(text);
  const end = level ? text.length - level.length : text.length;
  let [key, isNear] = [level ? level.kind : 0, level !== undefined];
  for (let at = Math.max(0, end - (level ? SURE : SURE_IN_ALL)); at < end; at += 1) {
    const word = nearWordAt(text, at);
    key = keyOf(key, word === 0 ? text.charCodeAt(at) : word, 0);
    if (word === 0) continue;
    isNear = true;
    at += 1;
  }
  return isNear ? key : 0;
}

/** Few others have the same; not 0. */
export function numberOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum | 1;
}

/** The most of them. */
export const MOST_KEYS = 4;

function keyOf(sum: number, one: number, other: number): number {
  const mixed = Math.imul(Math.imul(sum ^ one, PRIME) ^ other, BASE);
  return mixed ^ (mixed >>> 15);
}
