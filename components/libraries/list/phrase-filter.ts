import type { PhraseContent } from '../../../lib/core/phrases/phrase.ts';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { findPhrases } from './find-phrases.ts';

/** What is looked at: all that is in use, what was deleted, or one library. */
export type Place = { kind: 'all' } | { kind: 'deleted' } | { kind: 'library'; id: string };

/** The same for the same place only. */
export function placeKey(place: Place): string {
  return place.kind === 'library' ? `library ${place.id}` : place.kind;
}

export const phraseOrders = ['recent', 'used', 'original'] as const;
export type PhraseOrder = (typeof phraseOrders)[number];

/** The value of a filter that asks for phrases for which nothing was chosen. */
export const UNLABELLED = '';

export interface PhraseFilter {
  place: Place;
  words: string;
  /** Absent where any will do. */
  role?: string | undefined;
  genre?: string | undefined;
  topic?: string | undefined;
  state?: PhraseContent['state'] | undefined;
  order: PhraseOrder;
}

/** What the filter needs to know besides the phrases. */
export interface FilterKnows {
  /** Ids of the libraries in use, in the order in which they are shown. */
  libraries: readonly string[];
  /** How often each phrase was used, by its id; absent for never. */
  uses: ReadonlyMap<string, number>;
  /** Ids of those that the index finds by the words, their pinyin or their labels. */
  found?: ReadonlySet<string> | undefined;
}

export function isNarrowed({ words, role, genre, topic, state }: PhraseFilter): boolean {
  return words.trim() !== '' || [role, genre, topic, state].some((value) => value !== undefined);
}

export function filterPhrases(phrases: readonly PhraseRow[], filter: PhraseFilter, knows: FilterKnows): PhraseRow[] {
  const libraries = new Map(knows.libraries.map((id, at) => [id, at]));
  const inPlace = phrases.filter((phrase) => {
    const isDeleted = phrase.retiredAt !== undefined;
    if (!libraries.has(phrase.library) || isDeleted !== (filter.place.kind === 'deleted')) return false;
    if (filter.place.kind === 'library' && phrase.library !== filter.place.id) return false;
    if (filter.state !== undefined && phrase.state !== filter.state) return false;
    return (
      hasLabel(phrase.roles, filter.role) &&
      hasLabel(phrase.genres, filter.genre) &&
      hasLabel(phrase.topics, filter.topic)
    );
  });
  return [...findPhrases(inPlace, filter.words, knows.found)].sort(compareBy(filter.order, libraries, knows.uses));
}

function hasLabel(labels: readonly string[], wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted === UNLABELLED ? labels.length === 0 : labels.includes(wanted);
}

type Compare = (a: PhraseRow, b: PhraseRow) => number;

function compareBy(
  order: PhraseOrder,
  libraries: ReadonlyMap<string, number>,
  uses: ReadonlyMap<string, number>,
): Compare {
  const byTime: Compare = (a, b) => b.at - a.at || byId(a, b);
  if (order === 'recent') return byTime;
  if (order === 'used') return (a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0) || byTime(a, b);
  return (a, b) => (libraries.get(a.library) ?? 0) - (libraries.get(b.library) ?? 0) || numbers.compare(a.id, b.id);
}

/** Libraries number their phrases: measures-2 stands before measures-10. */
const numbers = new Intl.Collator('en', { numeric: true });

function byId(a: PhraseRow, b: PhraseRow): number {
  return a.id < b.id ? -1 : 1;
}
