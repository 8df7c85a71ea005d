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
  for (let start = from; start < text.length; ) {
    let comma = -1;
    let told = start;
    for (; told < text.length; told += 1) {
      const code = text.charCodeAt(told);
      if (code === STOP || (code === SEMICOLON && told - start >= MIN_LENGTH - 1)) break;
      if (code === COMMA && comma < 0 && told - start >= TOLD) comma = told;
    }
    const end = endBehind(text, start, told);
    if (end - start >= MIN_LENGTH) {
      const middle = comma >= 0 && comma < told - TOLD ? keyOf(text, comma - TOLD) : -1;
      (passages ??= []).push(new Passage(start, end, keyOf(text, start), keyOf(text, told - TOLD), middle));
    }
    start = end;
  }
  return passages ?? NO_PASSAGES;
}

const NO_PASSAGES: readonly Passage[] = [];

/** Behind the mark at `told` that ends the sentence, one of the other kind, and what closes there. */
function endBehind(text: string, start: number, told: number): number {
  let [hasStop, hasPause] = [false, false];
  let end = told;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === STOP && !hasStop) hasStop = true;
    else if (code === SEMICOLON && !hasPause && end - start >= MIN_LENGTH - 1) hasPause = true;
    else if (!closes(code)) break;
  }
  return end;
}

/** A small integer, which takes no room of its own. */
function keyOf(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + TOLD; at += 1) key = Math.imul(key ^ text.charCodeAt(at), 0x01_00_01_93);
  return key >>> 3;
}
