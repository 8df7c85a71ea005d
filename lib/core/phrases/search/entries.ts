import type { PhraseContent } from '../phrase.ts';
import { createBlocks, type Wanted } from './blocks.ts';
import { type ByLength, orderByLength } from './by-length.ts';
import { fold } from './fold.ts';
import type { LabelSets } from './label-sets.ts';
import { type Letters, NO_LETTER } from './letters.ts';
import { visitRows } from './rows.ts';
import { shownText } from './shown-text.ts';

export type IndexedPhrase = { id: string } & Pick<
  PhraseContent,
  'body' | 'roles' | 'genres' | 'topics' | 'tags' | 'state'
>;

/** What topics and roles are called, by their ids. */
export interface LabelNames {
  topicName: (id: string) => string;
  roleName: (id: string) => string;
}

/** A phrase as it is searched. */
export interface Entry extends Pick<PhraseContent, 'roles' | 'genres' | 'state'> {
  id: string;
  /** As shown, folded. */
  text: string;
  /** Where the text’s first letter is. */
  head: number;
  /** The number of its set of labels. */
  labels: number;
}

/** The phrases of an index, each in a slot of its own as long as it is there. */
export interface Entries {
  put: (phrase: IndexedPhrase) => void;
  remove: (id: string) => void;
  /** By slot; undefined where a slot is empty. */
  all: readonly (Entry | undefined)[];
  /** Of each, by slot: the code of its first letter, and its `labels`. To go through many without touching them all. */
  headCodes: readonly number[];
  labels: readonly number[];
  slotOf: (id: string) => number | undefined;
  size: () => number;
  byLength: () => ByLength;
  /** Calls `visit` with the slots of those that may have every word. */
  visitCandidates: (words: readonly (readonly Wanted[])[], visit: (slot: number) => void) => void;
}

export function createEntries(letters: Letters, labelSets: LabelSets, { topicName, roleName }: LabelNames): Entries {
  const blocks = createBlocks();
  const all: (Entry | undefined)[] = [];
  const headCodes: number[] = [];
  const labels: number[] = [];
  const slots = new Map<string, number>();
  const free: number[] = [];
  let order: ByLength | undefined;

  function read({ id, body, roles, genres, topics, tags, state }: IndexedPhrase): Entry {
    const text = fold(shownText(body));
    let head = 0;
    while (head < text.length - 1 && letters.initials(text.charCodeAt(head)) === NO_LETTER) head += 1;
    const labels = labelSets.numberOf([...tags, ...topics.map(topicName), ...roles.map(roleName)]);
    return { id, text, head, labels, roles, genres, state };
  }

  function visitEntry({ text, labels }: Entry, visit: (row: number) => void): void {
    visitRows(text, letters, visit);
    for (const label of labelSets.labels(labels)) visitRows(label, letters, visit);
  }

  /** Empties the slot of a phrase; undefined where it has none. */
  function emptied(id: string): number | undefined {
    const slot = slots.get(id);
    const entry = slot === undefined ? undefined : all[slot];
    if (slot === undefined || !entry) return undefined;
    visitEntry(entry, (row) => blocks.clear(slot, row));
    blocks.setLive(slot, false);
    all[slot] = undefined;
    order = undefined;
    return slot;
  }

  return {
    put: (phrase) => {
      const slot = emptied(phrase.id) ?? free.pop() ?? all.length;
      const entry = read(phrase);
      all[slot] = entry;
      headCodes[slot] = entry.text.charCodeAt(entry.head);
      labels[slot] = entry.labels;
      slots.set(phrase.id, slot);
      visitEntry(entry, (row) => blocks.set(slot, row));
      blocks.setLive(slot, true);
      order = undefined;
    },
    remove: (id) => {
      const slot = emptied(id);
      if (slot === undefined) return;
      slots.delete(id);
      free.push(slot);
    },
    all,
    headCodes,
    labels,
    slotOf: (id) => slots.get(id),
    size: () => slots.size,
    byLength: () => (order ??= orderByLength(all.map((entry) => entry?.text.length))),
    visitCandidates: blocks.visit,
  };
}
