import type { Paragraph } from '../document/paragraph.ts';
import { passagesIn } from './facts.ts';
import type { Passage } from './passage.ts';

const [ONCE, AGAIN] = [1, 2];
/** Slots for each sentence: few others fall into the slot of a key. */
const SLOTS = 32;

/** Tells fast of most passages that they share no key with another. */
export function mayBeAlike(paragraphs: readonly Paragraph[]): (passage: Passage) => boolean {
  let count = 1;
  for (const { line } of paragraphs) count += line.passages.length;
  const shift = Math.clz32(count * SLOTS);
  const seen = new Uint8Array(2 ** (32 - shift));
  const slotOf = (key: number) => Math.imul(key, 0x9e_37_79_b1) >>> shift;
  for (const paragraph of paragraphs)
    for (const { keys } of passagesIn(paragraph))
      for (const key of keys) {
        const slot = slotOf(key);
        seen[slot] = seen[slot] === undefined || seen[slot] === 0 ? ONCE : AGAIN;
      }
  return ({ keys }) => keys.some((key) => seen[slotOf(key)] === AGAIN);
}
