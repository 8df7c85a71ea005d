import { textKey } from './text-key.ts';

/** Phrases that say the same. */
export interface DuplicateGroup {
  /** `same`: but for punctuation, spaces and the labels of blanks. `near`: much of the text is the same. */
  kind: 'same' | 'near';
  /** In the order of the phrases; at least two. */
  ids: string[];
}

/** How much of the shingles of both two near texts share at least. */
const NEARNESS = 0.65;
/** Of each text, so that many that are all alike don’t take the square of their number. */
const MOST_COMPARED = 50;
const MOST_OF_ONE_SHINGLE = 20;

/** In the order of their first phrases; no phrase is in two groups. */
export function findDuplicates(phrases: readonly { id: string; body: string }[]): DuplicateGroup[] {
  const texts = new Map<string, string[]>();
  for (const { id, body } of phrases) {
    const key = textKey(body);
    const known = texts.get(key);
    if (known) known.push(id);
    else texts.set(key, [id]);
  }
  const keys = [...texts.keys()];
  const groups = new Map<number, { texts: number; ids: Set<string> }>();
  const groupOf = groupNear(keys);
  keys.forEach((key, at) => {
    const root = groupOf(at);
    const group = groups.get(root) ?? { texts: 0, ids: new Set() };
    group.texts += 1;
    for (const id of texts.get(key) ?? []) group.ids.add(id);
    groups.set(root, group);
  });
  const order = new Map(phrases.map(({ id }, at) => [id, at]));
  const placeOf = (id: string | undefined): number => order.get(id ?? '') ?? 0;
  return [...groups.values()]
    .filter(({ ids }) => ids.size > 1)
    .map(({ texts: count, ids }): DuplicateGroup => {
      return { kind: count > 1 ? 'near' : 'same', ids: [...ids].sort((a, b) => placeOf(a) - placeOf(b)) };
    })
    .sort((a, b) => placeOf(a.ids[0]) - placeOf(b.ids[0]));
}

/**
 * Joins texts by prefix filtering (Chaudhuri et al. 2006): with the shingles of each in one order, the rarest first, two
 * texts that share enough of them share one within a prefix of each. Gives the number of a text’s group.
 */
function groupNear(texts: readonly string[]): (at: number) => number {
  const shingles = shingleAll(texts);
  const groups = openGroups(texts.length);
  /** The texts with that shingle in their prefix, the shortest first. */
  const prefixes = new Map<number, number[]>();
  const shortestFirst = texts.map((_, at) => at).sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);

  function sizeOf(at: number): number {
    return shingles[at]?.length ?? 0;
  }

  for (const at of shortestFirst) {
    const own = shingles[at] ?? [];
    const least = Math.ceil(own.length * NEARNESS);
    const all = new Set(own);
    const compared = new Set<number>();
    for (const shingle of own.slice(0, own.length - least + 1)) {
      const others = prefixes.get(shingle);
      if (!others) {
        prefixes.set(shingle, [at]);
        continue;
      }
      for (const other of others.slice(-MOST_OF_ONE_SHINGLE).reverse()) {
        if (compared.size >= MOST_COMPARED || sizeOf(other) < least) break;
        if (compared.has(other) || groups.of(other) === groups.of(at)) continue;
        compared.add(other);
        if (isNear(all, shingles[other] ?? [])) groups.join(at, other);
      }
      others.push(at);
    }
  }
  return groups.of;
}

function isNear(one: ReadonlySet<number>, other: readonly number[]): boolean {
  let shared = 0;
  for (const shingle of other) if (one.has(shingle)) shared += 1;
  return shared >= NEARNESS * (one.size + other.length - shared);
}

/** Of each text its pairs of characters, as numbers, each once, the rarest of all texts first. */
function shingleAll(texts: readonly string[]): number[][] {
  const counts = new Map<number, number>();
  const all = texts.map((text) => {
    const own = new Set<number>();
    for (let at = 0; at < Math.max(1, text.length - 1); at += 1) own.add(pairAt(text, at));
    for (const shingle of own) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
    return [...own];
  });
  for (const own of all) own.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b);
  return all;
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

/** Union and find. */
function openGroups(size: number): { of: (at: number) => number; join: (a: number, b: number) => void } {
  const parents = Int32Array.from({ length: size }, (_, at) => at);
  function of(at: number): number {
    let root = at;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) {
      const above = parents[parent] ?? parent;
      parents[root] = above;
      root = above;
    }
    return root;
  }
  return {
    of,
    join: (a, b) => {
      parents[of(b)] = of(a);
    },
  };
}
