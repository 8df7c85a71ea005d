import type { Range } from '../range.ts';

/** A word and what is known of it. */
export type WordEntry<Value> = readonly [word: string, value: Value];

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
  /** Where in the word its rarest character stands. */
  offset: number;
  value: Value;
}

/**
 * Finds any of many words in a text, in one pass: a word is looked for only where its rarest character stands. Of words
 * that overlap, the one that begins first is found, the longest of those that begin together.
 */
export function createWordFinder<Value>(
  entries: Iterable<WordEntry<Value>>,
): (text: string) => readonly FoundWord<Value>[] {
  const isRarest = new BitSet();
  const pairs = new BitSet();
  const byRarest = new Map<number, Candidate<Value>[]>();
  for (const [word, value] of entries) {
    const offset = rarestIn(word);
    const code = word.charCodeAt(offset);
    isRarest.add(code);
    // A word of one character may stand beside any other.
    const side = word.length === 1 ? 0 : word.charCodeAt(offset > 0 ? offset - 1 : offset + 1);
    pairs.add(side === 0 ? code : offset > 0 ? pairOf(side, code) : pairOf(code, side));
    const known = byRarest.get(code);
    if (known) known.push({ word, offset, value });
    else byRarest.set(code, [{ word, offset, value }]);
  }

  return (text) => {
    let found: FoundWord<Value>[] | undefined;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isRarest.has(code)) continue;
      const isBeside =
        pairs.has(pairOf(text.charCodeAt(at - 1), code)) || pairs.has(pairOf(code, text.charCodeAt(at + 1)));
      if (!isBeside && !pairs.has(code)) continue;
      for (const { word, offset, value } of byRarest.get(code) ?? [])
        if (at >= offset && text.startsWith(word, at - offset))
          (found ??= []).push({ start: at - offset, end: at - offset + word.length, value });
    }
    return found ? withoutOverlaps(found) : NOTHING;
  };
}

const NOTHING: readonly never[] = [];

/** Numbers below 2^16. */
class BitSet {
  readonly #bytes = new Uint8Array(0x20_00);

  add(value: number): void {
    this.#bytes[value >> 3] = (this.#bytes[value >> 3] ?? 0) | (1 << (value & 7));
  }

  has(value: number): boolean {
    return ((this.#bytes[value >> 3] ?? 0) & (1 << (value & 7))) !== 0;
  }
}

/** One number for two characters side by side; few pairs share theirs. Beyond the text's ends the code is NaN. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e_35) ^ Math.imul(second, 0x1f_c3)) & 0xff_ff;
}

function rarestIn(word: string): number {
  let rarest = 0;
  let most = -1;
  for (let at = 0; at < word.length; at += 1) {
    const rarity = rarityOf.get(word.charAt(at)) ?? FREQUENT.length;
    if (rarity <= most) continue;
    most = rarity;
    rarest = at;
  }
  return rarest;
}

function withoutOverlaps<Value>(found: FoundWord<Value>[]): readonly FoundWord<Value>[] {
  if (found.length < 2) return found;
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
