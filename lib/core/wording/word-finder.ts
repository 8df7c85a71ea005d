import { bitOf, setBit } from '../bits.ts';
import { longestFirst, type Range } from '../range.ts';

/** A word, what is known of it, and what stands in its place in most texts. */
export type WordEntry<Value> = readonly [word: string, value: Value, usual?: readonly string[]];

/** A word where it stands in a text. */
export interface FoundWord<Value> extends Range {
  value: Value;
}

/** The marks and characters most used in official texts, the most frequent first, as counted over the project's own drafts. */
const FREQUENT =
  '，、。0123456789（）“”；《》：的年人一工全元万作个中月不到上次三和学有业二员日每在务动分成实下开理公组是会部其生了家行时为安名项度展区管建办对进加大以设发用要合场结四主查件户县好保点现长出收村报任新总期提教水活我事位改由高计小入职服增制共级化方导等民力资检班完平来持率心市党体各处做地老目定前里经案重社强面机情间法本织政天台产队电把第比得车费责同题护领通支抓专门量防推少书均校立问关评后至农金单五镇标况整集坚局线师能品排自起季道备格于干委施治过训多院子企文群与清节培众基内育造司意规科解监乡站明助程两参接取放算习质调课落占路周医严数修所头达带条投口';
const rarityOf = new Map([...FREQUENT].map((char, at) => [char, at]));

interface Candidate<Value> {
  word: string;
  /** Where in the word the part stands by which it is looked for. */
  offset: number;
  value: Value;
}

type ByKey<Value> = Map<number, Candidate<Value>[]>;

/** Whether a word that stands at `start` of the text is to be found there. */
type Counts<Value> = (value: Value, text: string, start: number) => boolean;

/**
 * Finds any of many words in a text, in one pass: a word is looked for only where three of its characters stand side by
 * side that seldom do, or two, or one, where it has no more. Gives all of them that count, also those that overlap, in
 * order; of those that begin together the longest first.
 */
export function createWordFinder<Value>(
  entries: Iterable<WordEntry<Value>>,
  counts: Counts<Value> = () => true,
): (text: string) => readonly FoundWord<Value>[] {
  const ofOne: ByKey<Value> = new Map();
  const ofTwo: ByKey<Value> = new Map();
  const ofThree: ByKey<Value> = new Map();
  const confirmed = new Uint8Array(HASHES >> 3);
  for (const [word, value, usual] of entries) {
    const length = Math.min(word.length, LONGEST_KEY);
    const offset = seldomPart(word, length, usual);
    const codes = [0, 1, 2].map((at) => word.charCodeAt(offset + at));
    const [first = 0, second = 0, third = 0] = codes;
    const candidate = { word, offset, value };
    if (length === 1) add(ofOne, first, candidate);
    else {
      const [pair, triple] = [hashOf(first, second), hashOf(hashOf(first, second), third)];
      add(length === 2 ? ofTwo : ofThree, length === 2 ? pair : triple, candidate);
      setBit(confirmed, length === 2 ? confirming(pair, first) : confirming(triple, second));
    }
  }
  const [singles, pairs, triples] = [
    createKeys(ofOne, 0x1_00_00),
    createKeys(ofTwo, HASHES),
    createKeys(ofThree, HASHES),
  ];

  return (text) => {
    let found: FoundWord<Value>[] | undefined;
    for (let from = 0, at = 0; ; from = at + 1) {
      at = nextKnown(text, from, singles.bits, pairs.bits, triples.bits, confirmed);
      if (at >= text.length) break;
      const code = text.charCodeAt(at);
      const pair = at > 0 ? hashOf(text.charCodeAt(at - 1), code) : -1;
      const triple = at > 1 ? hashOf(hashOf(text.charCodeAt(at - 2), text.charCodeAt(at - 1)), code) : -1;
      found = look(triples, triple, text, at - 2, counts, found);
      found = look(pairs, pair, text, at - 1, counts, found);
      found = look(singles, code, text, at, counts, found);
    }
    return found && found.length > 1 ? found.sort(longestFirst) : (found ?? NOTHING);
  };
}

/**
 * Where from `from` on a character ends a key of which a bit is set. A loop that calls nothing, with one branch that is
 * seldom taken: the browser makes the most of it. What only shares its number with a key is told by `confirmed`.
 */
function nextKnown(
  text: string,
  from: number,
  singles: Uint8Array,
  pairs: Uint8Array,
  triples: Uint8Array,
  confirmed: Uint8Array,
): number {
  let before = from > 0 ? text.charCodeAt(from - 1) : 0;
  let pairBefore = from > 1 ? hashOf(text.charCodeAt(from - 2), before) : 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const pair = hashOf(before, code);
    const triple = hashOf(pairBefore, code);
    if ((bitOf(triples, triple) | bitOf(pairs, pair) | bitOf(singles, code)) !== 0) {
      const shared = bitOf(confirmed, confirming(triple, before)) | bitOf(confirmed, confirming(pair, before));
      if ((shared | bitOf(singles, code)) !== 0) return at;
    }
    before = code;
    pairBefore = pair;
  }
  return text.length;
}

/**
 * What may be found at a key; a bit for each tells of most keys that there is nothing. The candidates of a key stand one
 * behind the other from `starts` on, up to one without a length. What tells most of them apart from the text is in
 * tables of its own: to fetch each candidate and its word from where they lie takes longer than all else.
 */
interface Keys<Value> {
  bits: Uint8Array;
  starts: ReadonlyMap<number, number>;
  candidates: readonly (Candidate<Value> | undefined)[];
  offsets: Int32Array;
  lengths: Int32Array;
  /** The first character and the last. */
  ends: Int32Array;
}

function createKeys<Value>(byKey: ByKey<Value>, count: number): Keys<Value> {
  const bits = new Uint8Array(count >> 3);
  const starts = new Map<number, number>();
  const candidates: (Candidate<Value> | undefined)[] = [undefined];
  for (const [key, all] of byKey) {
    setBit(bits, key);
    starts.set(key, candidates.length);
    candidates.push(...all, undefined);
  }
  const tableOf = (tell: (candidate: Candidate<Value>) => number) =>
    Int32Array.from(candidates, (candidate) => (candidate ? tell(candidate) : 0));
  return {
    bits,
    starts,
    candidates,
    offsets: tableOf(({ offset }) => offset),
    lengths: tableOf(({ word }) => word.length),
    ends: tableOf(({ word }) => endsOf(word.charCodeAt(0), word.charCodeAt(word.length - 1))),
  };
}

function endsOf(first: number, last: number): number {
  return first | (last << 16);
}

function look<Value>(
  { bits, starts, candidates, offsets, lengths, ends }: Keys<Value>,
  key: number,
  text: string,
  at: number,
  counts: Counts<Value>,
  found: FoundWord<Value>[] | undefined,
): FoundWord<Value>[] | undefined {
  if (key < 0 || bitOf(bits, key) === 0) return found;
  let all = found;
  for (let index = starts.get(key) ?? 0; ; index += 1) {
    const length = lengths[index] ?? 0;
    if (length === 0) return all;
    const start = at - (offsets[index] ?? 0);
    const end = start + length;
    if (start < 0 || end > text.length) continue;
    if (ends[index] !== endsOf(text.charCodeAt(start), text.charCodeAt(end - 1))) continue;
    const candidate = candidates[index];
    if (!candidate || !text.startsWith(candidate.word, start) || !counts(candidate.value, text, start)) continue;
    (all ??= []).push({ start, end, value: candidate.value });
  }
}

function add<Value>(all: ByKey<Value>, key: number, candidate: Candidate<Value>): void {
  const others = all.get(key);
  if (others) others.push(candidate);
  else all.set(key, [candidate]);
}

const LONGEST_KEY = 3;
/** Numbers for characters side by side; few share theirs, and a bit for each stays in the processor's cache. */
const HASHES = 0x8_00_00;

function hashOf(before: number, code: number): number {
  return (before * 31 + code) & (HASHES - 1);
}

/** Another number for a key and the character before its last. */
function confirming(key: number, before: number): number {
  return (key ^ Math.imul(before, 0x5b_d1)) & (HASHES - 1);
}

const NOTHING: readonly never[] = [];

function rarity(char: string): number {
  return rarityOf.get(char) ?? FREQUENT.length;
}

/** Where the `length` characters begin by which the word is looked for: rare ones, best such as come together by mistake alone. */
function seldomPart(word: string, length: number, usual: readonly string[] = []): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at + length <= word.length; at += 1) {
    const part = word.slice(at, at + length);
    const isUsual = usual.some((other) => other.includes(part));
    const rare = [...part].reduce((sum, char) => sum + rarity(char), 0) + (isUsual ? 0 : FREQUENT.length * length);
    if (rare <= most) continue;
    most = rare;
    best = at;
  }
  return best;
}

/** Of words that overlap, the one that begins first, and the longest of those that begin together. They are in order. */
export function withoutOverlaps<Found extends Range>(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
