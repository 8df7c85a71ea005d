import { charSet } from '../char-set.ts';
import type { Range } from '../range.ts';

/** A sentence so long that nobody says it twice. The range is within the line, its stop is in it. */
export class Passage implements Range {
  readonly start: number;
  readonly end: number;
  /** Two alike have one of the keys in common: what tells its first words, */
  readonly first: number;
  /** its last ones, */
  readonly last: number;
  /** and those before its first comma; -1 where none stands far from both. */
  readonly middle: number;

  constructor(start: number, end: number, first: number, last: number, middle: number) {
    this.start = start;
    this.end = end;
    this.first = first;
    this.last = last;
    this.middle = middle;
  }

  get keys(): readonly number[] {
    return this.middle < 0 ? [this.first, this.last] : [this.first, this.last, this.middle];
  }
}

/** Characters with the stop. */
const MIN_LENGTH = 20;
/** Characters that a key tells. */
const TOLD = 8;
/** 。；， */
const [STOP, SEMICOLON, COMMA] = [0x30_02, 0xff_1b, 0xff_0c];
const closes = charSet('”’》）」』】');

/** The sentences of a line, from offset `from` on; a short one before a semicolon goes with the next. */
export function readPassages(text: string, from: number): readonly Passage[] {
  if (text.length - from < MIN_LENGTH) return NO_PASSAGES;
  let passages: Passage[] | undefined;
  let stop = -1;
  let pause = -1;
  let comma = -1;
  for (let start = from; start < text.length; ) {
    if (stop < start) stop = nextOf(STOP, text, start);
    if (pause < start + MIN_LENGTH - 1) pause = nextOf(SEMICOLON, text, start + MIN_LENGTH - 1);
    let end = Math.min(stop, pause);
    const told = end;
    while (end < text.length && (end === stop || end === pause || closes(text.charCodeAt(end)))) end += 1;
    if (end - start >= MIN_LENGTH) {
      if (comma < start + TOLD) comma = nextOf(COMMA, text, start + TOLD);
      const middle = comma < told - TOLD ? keyOf(text, comma - TOLD) : -1;
      (passages ??= []).push(new Passage(start, end, keyOf(text, start), keyOf(text, told - TOLD), middle));
    }
    start = end;
  }
  return passages ?? NO_PASSAGES;
}

const NO_PASSAGES: readonly Passage[] = [];

/** The end of the text where there is none. So near, a loop finds it sooner than `indexOf`. */
function nextOf(mark: number, text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== mark) at += 1;
  return at;
}

/** A small integer, which takes no room of its own. */
function keyOf(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + TOLD; at += 1) key = Math.imul(key ^ text.charCodeAt(at), 0x01_00_01_93);
  return key >>> 3;
}
