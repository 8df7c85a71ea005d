import type { Paragraph } from '../document/paragraph.ts';
import { passagesIn } from './facts.ts';
import type { Passage } from './passage.ts';

/** A passage has no more keys. */
const KEYS_EACH = 3;

/** Tells of each passage whether it has a key that another has, too; few do. */
export function sharesKey(paragraphs: readonly Paragraph[]): (passage: Passage) => boolean {
  let count = 0;
  for (const { line } of paragraphs) count += line.passages.length;
  const bits = Math.ceil(Math.log2(count * KEYS_EACH + 1)) + 1;
  /** Twice a key and two, and one more where several passages have it; 0 where nothing is. */
  const slots = new Int32Array(1 << bits);
  const slotOf = (key: number) => {
    let slot = Math.imul(key, 0x9e_37_79_b1) >>> (32 - bits);
    for (let known = slots[slot] ?? 0; known !== 0 && known >> 1 !== key + 1; known = slots[slot] ?? 0)
      slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  for (const paragraph of paragraphs)
    for (const { keys } of passagesIn(paragraph))
      for (let at = 0; at < keys.length; at += 1) {
        const key = keys[at] ?? 0;
        const slot = slotOf(key);
        slots[slot] = 2 * key + 2 + (slots[slot] === 0 ? 0 : 1);
      }
  return ({ keys }) => keys.some((key) => ((slots[slotOf(key)] ?? 0) & 1) === 1);
}
