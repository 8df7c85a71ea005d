import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Passage } from './passage.ts';
import { passagesIn } from './facts.ts';

/** A passage has no more keys. */
const KEYS_EACH = 3;

/** Takes each passage of the body, in order, that has a key which another has, too, until it is told to stop; few do. */
export function forEachSharing(
  { paragraphs, frame }: Pick<Document, 'paragraphs' | 'frame'>,
  take: (paragraph: Paragraph, passage: Passage) => boolean,
): void {
  let count = 0;
  for (let at = frame.bodyStart; at < frame.bodyEnd; at += 1) count += paragraphs[at]?.line.passages.length ?? 0;
  const keys = new KeyTable(count);
  for (let at = frame.bodyStart, index = 0; at < frame.bodyEnd; at += 1) {
    const passages = passagesIn(paragraphs[at]);
    for (let each = 0; each < passages.length; each += 1, index += 1) {
      const passage = passages[each];
      if (passage === undefined) continue;
      keys.add(passage.first, index);
      keys.add(passage.last, index);
      if (passage.middle >= 0) keys.add(passage.middle, index);
    }
  }
  if (!keys.areShared) return;
  for (let at = frame.bodyStart, index = 0; at < frame.bodyEnd; at += 1) {
    const paragraph = paragraphs[at];
    const passages = passagesIn(paragraph);
    for (let each = 0; each < passages.length; each += 1, index += 1) {
      const passage = passages[each];
      if (paragraph && passage && keys.isSharing(index) && !take(paragraph, passage)) return;
    }
  }
}

/** Which passage, by its number, had a key first; a passage is marked once another has one of its keys. */
class KeyTable {
  areShared = false;
  readonly #shift: number;
  /** Of a slot: its key, and the number of its passage and one, 0 where nothing is. */
  readonly #slots: Int32Array;
  readonly #sharing: Uint8Array;

  constructor(passages: number) {
    const bits = Math.ceil(Math.log2(passages * KEYS_EACH + 1)) + 1;
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 << bits);
    this.#sharing = new Uint8Array(passages);
  }

  add(key: number, passage: number): void {
    const slots = this.#slots;
    let at = (Math.imul(key, 0x9e_37_79_b1) >>> this.#shift) << 1;
    let owner = slots[at + 1] ?? 0;
    while (owner !== 0 && slots[at] !== key) {
      at = (at + 2) & (slots.length - 1);
      owner = slots[at + 1] ?? 0;
    }
    if (owner === 0) {
      slots[at] = key;
      slots[at + 1] = passage + 1;
    } else if (owner !== passage + 1) {
      this.#sharing[owner - 1] = 1;
      this.#sharing[passage] = 1;
      this.areShared = true;
    }
  }

  isSharing(passage: number): boolean {
    return this.#sharing[passage] === 1;
  }
}
