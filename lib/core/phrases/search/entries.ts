import type { PhraseContent } from '../phrase.ts';
import { type Blocks, createBlocks } from './blocks.ts';
import { fold } from './fold.ts';
import type { Labels } from './labels.ts';
import { type Letters, NO_LETTER } from './letters.ts';
import { labelRow, visitHeadRows, visitRows } from './rows.ts';
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
  /** The numbers of its labels. */
  labels: readonly number[];
}

/** The phrases of an index, each in a slot of its own as long as it is there. */
export interface Entries {
  put: (phrase: IndexedPhrase) => void;
  remove: (id: string) => void;
  /** By slot; undefined where a slot is empty. */
  all: readonly (Entry | undefined)[];
  size: () => number;
  /** What each slot has. */
  blocks: Blocks;
}

/** Phrases for which memory is taken at a time, some 4 MB. */
const BLOCK = 4096;

export function createEntries(letters: Letters, labels: Labels, { topicName, roleName }: LabelNames): Entries {
  const blocks = createBlocks(BLOCK);
  const all: (Entry | undefined)[] = [];
  const slots = new Map<string, number>();
  const free: number[] = [];

  function read({ id, body, roles, genres, topics, tags, state }: IndexedPhrase): Entry {
    const text = fold(shownText(body));
    let head = 0;
    while (head < text.length - 1 && letters.initials(text.charCodeAt(head)) === NO_LETTER) head += 1;
    const named = [...tags, ...topics.map(topicName), ...roles.map(roleName)];
    return { id, text, head, labels: named.map(labels.numberOf), roles, genres, state };
  }

  function visitEntry(entry: Entry, visit: (row: number) => void): void {
    visitRows(entry.text, letters, visit);
    visitHeadRows(entry.text.charCodeAt(entry.head), letters, visit);
    for (const label of entry.labels) {
      visit(labelRow(label));
      visitRows(labels.text(label), letters, visit);
    }
  }

  /** Empties the slot of a phrase; undefined where it has none. */
  function emptied(id: string): number | undefined {
    const slot = slots.get(id);
    const entry = slot === undefined ? undefined : all[slot];
    if (slot === undefined || !entry) return undefined;
    visitEntry(entry, (row) => blocks.clear(slot, row));
    blocks.setLive(slot, false);
    all[slot] = undefined;
    return slot;
  }

  return {
    put: (phrase) => {
      const slot = emptied(phrase.id) ?? free.pop() ?? all.length;
      const entry = read(phrase);
      all[slot] = entry;
      slots.set(phrase.id, slot);
      visitEntry(entry, (row) => blocks.set(slot, row));
      blocks.setLive(slot, true);
    },
    remove: (id) => {
      const slot = emptied(id);
      if (slot === undefined) return;
      slots.delete(id);
      free.push(slot);
    },
    all,
    size: () => slots.size,
    blocks,
  };
}
