import { charSet } from '../char-set.ts';
import type { Range } from '../range.ts';

/** A sentence so long that nobody says it twice. The range is within the line, its stop is in it. */
export class Passage implements Range {
  readonly start: number;
  readonly end: number;
  /** Two alike have one of these in common: what tells its first words, its last ones, those before its first comma. */
  readonly keys: readonly number[];

  constructor(start: number, end: number, keys: readonly number[]) {
    this.start = start;
    this.end = end;
    this.keys = keys;
  }
}

/** Characters with the stop. */
const MIN_LENGTH = 20;
/** Characters that a key tells. */
const TOLD = 8;
const closes = charSet('”’》）」』】');

/** The sentences of a line, from offset `from` on; a short one before a semicolon goes with the next. */
export function readPassages(text: string, from: number): readonly Passage[] {
  if (text.length - from < MIN_LENGTH) return NO_PASSAGES;
  let passages: Passage[] | undefined;
  let [stop, pause, comma] = [-1, -1, -1];
  for (let start = from; start < text.length; ) {
    if (stop < start) stop = nextOf('。', text, start);
    if (pause < start + MIN_LENGTH - 1) pause = nextOf('；', text, start + MIN_LENGTH - 1);
    let end = Math.min(stop, pause);
    const told = end;
    while (end < text.length && (end === stop || end === pause || closes(text.charCodeAt(end)))) end += 1;
    if (end - start >= MIN_LENGTH) {
      if (comma < start + TOLD) comma = nextOf('，', text, start + TOLD);
      const [first, last] = [keyOf(text, start), keyOf(text, told - TOLD)];
      const keys = comma < told - TOLD ? [first, last, keyOf(text, comma - TOLD)] : [first, last];
      (passages ??= []).push(new Passage(start, end, keys));
    }
    start = end;
  }
  return passages ?? NO_PASSAGES;
}

const NO_PASSAGES: readonly Passage[] = [];

/** The end of the text where there is none. */
function nextOf(mark: string, text: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** A small integer, which takes no room of its own. */
function keyOf(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + TOLD; at += 1) key = Math.imul(key ^ text.charCodeAt(at), 0x01_00_01_93);
  return key >>> 3;
}
