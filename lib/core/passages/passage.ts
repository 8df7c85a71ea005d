import { charTable, WHITE_SPACE } from '../char-set.ts';
import type { Range } from '../range.ts';

/** A sentence long enough to be missed by nobody who reads it twice. The range is within the line, its stop is in it. */
export class Passage implements Range {
  readonly start: number;
  readonly end: number;
  /** Two alike have one of these in common: what tells its first words, its last ones, one of its clauses. */
  readonly keys: readonly number[];

  constructor(start: number, end: number, keys: readonly number[]) {
    this.start = start;
    this.end = end;
    this.keys = keys;
  }
}

/** Characters without marks; shorter ones may well be said twice. */
const MIN_SIZE = 18;
/** Characters at either end that a key tells, and of a clause that has one. */
const EDGE = 8;
/** First words, last words and so many clauses. */
const MAX_KEYS = 5;

const [STOP, PAUSE, BREAK, MARK] = [1, 2, 4, 8];
const CLOSERS = '”’》）」』】';
const kindOf = charTable([
  [STOP, '。！？'],
  [PAUSE, '；'],
  [BREAK, '，、：'],
  [MARK, `“‘《（「『【〈〉〔〕…—－-·.,;:!?()"'*#${CLOSERS}${WHITE_SPACE}`],
]);
const closes = charTable([[1, CLOSERS]]);

/** The sentences of a line, from offset `from` on; a short one before a semicolon goes with the next. */
export function readPassages(text: string, from: number): readonly Passage[] {
  if (text.length - from < MIN_SIZE) return NO_PASSAGES;
  let passages: Passage[] | undefined;
  let start = from;
  let [size, hash, head] = [0, 0, 0];
  let [clauseSize, clauseHash] = [0, 0];
  let keys: number[] = [];
  for (let at = from; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = at === text.length ? STOP : kindOf(code);
    if (kind === 0) {
      hash = Math.imul(hash ^ code, 0x01_00_01_93);
      clauseHash = Math.imul(clauseHash ^ code, 0x01_00_01_93);
      size += 1;
      clauseSize += 1;
      if (size === EDGE) head = hash;
      continue;
    }
    if (kind === MARK) continue;
    if (clauseSize >= EDGE && keys.length < MAX_KEYS - 2) keys.push(clauseHash);
    clauseSize = 0;
    clauseHash = 0;
    if (kind === BREAK || (kind === PAUSE && size < MIN_SIZE)) continue;
    let end = Math.min(at + 1, text.length);
    while (end < text.length && closes(text.charCodeAt(end)) !== 0) end += 1;
    if (size >= MIN_SIZE) {
      keys.push(head, tailOf(text, end));
      (passages ??= []).push(new Passage(start, end, keys));
    }
    start = end;
    size = 0;
    hash = 0;
    keys = [];
  }
  return passages ?? NO_PASSAGES;
}

const NO_PASSAGES: readonly Passage[] = [];

function tailOf(text: string, end: number): number {
  let hash = 1;
  for (let at = end - 1, size = 0; at >= 0 && size < EDGE; at -= 1) {
    const code = text.charCodeAt(at);
    if (kindOf(code) !== 0) continue;
    hash = Math.imul(hash ^ code, 0x01_00_01_93);
    size += 1;
  }
  return hash;
}
