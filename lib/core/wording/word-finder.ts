import type { Range } from '../range.ts';

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
  /** Where in the word the pair stands by which it is looked for. */
  offset: number;
  value: Value;
}

/**
 * Finds any of many words in a text, in one pass: a word is looked for only where two of its characters stand side by
 * side that seldom do. Gives all of them, also those that overlap, in order; of those that begin together the longest
 * first.
 */
export function createWordFinder<Value>(
  entries: Iterable<WordEntry<Value>>,
): (text: string) => readonly FoundWord<Value>[] {
  const pairs = new Uint8Array(PAIRS >> 3);
  const singles = new Uint8Array(0x1_00_00 >> 3);
  const byPair = new Map<number, Candidate<Value>[]>();
  const bySingle = new Map<number, Candidate<Value>[]>();
  for (const [word, value, usual] of entries) {
    const offset = seldomPair(word, usual);
    const code = word.charCodeAt(offset);
    if (word.length === 1) add(singles, bySingle, code, { word, offset, value });
    else add(pairs, byPair, pairOf(code, word.charCodeAt(offset + 1)), { word, offset, value });
  }

  return (text) => {
    let found: FoundWord<Value>[] | undefined;
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const pair = pairOf(before, code);
      before = code;
      // One branch that is seldom taken; a look for rare characters first would be a coin toss, and slower.
      if ((bitOf(pairs, pair) | bitOf(singles, code)) === 0) continue;
      if (bitOf(pairs, pair) !== 0 && at > 0) found = look(byPair.get(pair), text, at - 1, found);
      if (bitOf(singles, code) !== 0) found = look(bySingle.get(code), text, at, found);
    }
    return found?.sort((one, other) => one.start - other.start || other.end - one.end) ?? NOTHING;
  };
}

function bitOf(bits: Uint8Array, key: number): number {
  return (bits[key >> 3] ?? 0) & (1 << (key & 7));
}

function look<Value>(
  candidates: readonly Candidate<Value>[] = NOTHING,
  text: string,
  at: number,
  found: FoundWord<Value>[] | undefined,
): FoundWord<Value>[] | undefined {
  let all = found;
  for (const { word, offset, value } of candidates)
    if (at >= offset && text.startsWith(word, at - offset))
      (all ??= []).push({ start: at - offset, end: at - offset + word.length, value });
  return all;
}

function add<Value>(
  bits: Uint8Array,
  known: Map<number, Candidate<Value>[]>,
  key: number,
  candidate: Candidate<Value>,
): void {
  bits[key >> 3] = (bits[key >> 3] ?? 0) | (1 << (key & 7));
  const others = known.get(key);
  if (others) others.push(candidate);
  else known.set(key, [candidate]);
}

/** Numbers for two characters side by side; few pairs share theirs, and a bit for each stays in the processor's cache. */
const PAIRS = 0x4_00_00;

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}

const NOTHING: readonly never[] = [];

function rarity(word: string, at: number): number {
  return rarityOf.get(word.charAt(at)) ?? FREQUENT.length;
}

/** Where the two characters begin by which the word is looked for: rare ones, best such as stand side by side by mistake alone. */
function seldomPair(word: string, usual: readonly string[] = []): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at + 1 < word.length; at += 1) {
    const isUsual = usual.some((other) => other.includes(word.slice(at, at + 2)));
    const rare = rarity(word, at) + rarity(word, at + 1) + (isUsual ? 0 : FREQUENT.length * 2);
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
