import { hasBit } from './bits.ts';
import { createEntries, type Entry, type IndexedPhrase, type LabelNames } from './entries.ts';
import { hasWord, isWordAt } from './find-word.ts';
import { slotsInOrder } from './in-order.ts';
import { createLabels } from './labels.ts';
import { createLetters, type Readings } from './letters.ts';
import { type Circumstances, type Ranking, rankingOf } from './ranking.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import { labelRow } from './rows.ts';

export interface SearchOptions extends Circumstances {
  /** Most that are given. */
  limit: number;
}

export interface PhraseIndex {
  /**
   * Adds phrases, or puts them in the place of those with the same id. It takes some 0.02 ms a phrase, and `remove` the
   * same: many are best given in slices.
   */
  put: (phrases: readonly IndexedPhrase[]) => void;
  remove: (ids: readonly string[]) => void;
  /** The ids of phrases that have every word of the query in their text or in what they are filed under, the best first. */
  search: (query: string, options: SearchOptions) => string[];
  size: () => number;
}

/** A word, and the numbers of the labels that have it. */
interface Sought {
  word: QueryWord;
  labels: ReadonlySet<number>;
}

/** An index over phrases in memory. */
export function createPhraseIndex({ readings, ...names }: LabelNames & { readings: Readings }): PhraseIndex {
  const letters = createLetters(readings);
  const labels = createLabels(letters);
  const entries = createEntries(letters, labels, names);
  let known: (Circumstances & { ranking: Ranking }) | undefined;

  function rankingIn({ role, genre, usage }: Circumstances): Ranking {
    if (known?.usage !== usage || known.role !== role || known.genre !== genre)
      known = { role, genre, usage, ranking: rankingOf(entries.all, { role, genre, usage }) };
    return known.ranking;
  }

  const isLabelled = (entry: Entry, { labels }: Sought) =>
    labels.size > 0 && entry.labels.some((label) => labels.has(label));
  const isAtHead = (entry: Entry, sought: readonly Sought[]) =>
    sought.some((each) => isLabelled(entry, each) || isWordAt(each.word, entry.text, entry.head, letters));
  const hasAll = (entry: Entry, sought: readonly Sought[]) =>
    sought.every((each) => isLabelled(entry, each) || hasWord(each.word, entry.text, letters));

  /** The best, in order: pinned ones; of these and of the others first those with a word in a label or at the beginning. */
  function* bestOf(words: readonly QueryWord[], ranking: Ranking): Iterable<Entry> {
    const found = entries.blocks.having(words.map(({ wanted }) => wanted));
    const sought = words.map((word): Sought => ({ word, labels: labels.find(word) }));
    const rows = sought.flatMap(({ word, labels }) => [...word.heads, ...Array.from(labels, labelRow)]);
    const heads = entries.blocks.withAny(found, [...new Set(rows)]);
    for (const [from, to] of [
      [0, ranking.pinned],
      [ranking.pinned, ranking.slots.length],
    ] as const) {
      for (const slot of slotsInOrder(heads, ranking, from, to)) {
        const entry = entries.all[slot];
        if (entry && isAtHead(entry, sought) && hasAll(entry, sought)) yield entry;
      }
      for (const slot of slotsInOrder(found, ranking, from, to)) {
        const entry = entries.all[slot];
        if (entry && !(hasBit(heads, slot) && isAtHead(entry, sought)) && hasAll(entry, sought)) yield entry;
      }
    }
  }

  return {
    put: (phrases) => {
      for (const phrase of phrases) entries.put(phrase);
      known = undefined;
    },
    remove: (ids) => {
      for (const id of ids) entries.remove(id);
      known = undefined;
    },
    search: (query, options) => {
      const words = readQuery(query, letters);
      const ids: string[] = [];
      if (words.length === 0 || options.limit === 0) return ids;
      for (const { id } of bestOf(words, rankingIn(options))) {
        ids.push(id);
        if (ids.length >= options.limit) break;
      }
      return ids;
    },
    size: entries.size,
  };
}
