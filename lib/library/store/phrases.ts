import type { PhraseContent } from '../../core/phrases/phrase.ts';
import { attempt, attemptTogether, type Failed } from '../outcome.ts';
import { type Invalid, isSamePhrase, readPhraseContent, withContent } from '../phrase-content.ts';
import { type PhraseRow, phraseRow, type RevisionRow, revisionRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import { type Watched, watch } from '../watched.ts';
import { type BulkOutcome, openBulkChanges, type PhraseLabels } from './bulk-changes.ts';
import { changeRows, type Conflict, type Seen } from './change-rows.ts';
import { readAuthor, type StoreContext } from './context.ts';
import { readInUse } from './in-use.ts';
import { type Missing, personalLibrary } from './libraries.ts';
import { mergePhrases } from './merge.ts';

export type PhraseOutcome = { status: 'done'; phrase: PhraseRow } | Conflict | Invalid | Missing | Failed;

export interface Phrases {
  /** Retired ones too, and those of retired libraries. */
  all: Watched<PhraseRow[]>;
  /** Those that may be offered: neither they nor their library is retired. */
  inUse: Watched<PhraseRow[]>;
  /** Into the personal library where none is named. */
  add: (content: PhraseContent, library?: string) => Promise<PhraseOutcome>;
  edit: (seen: Seen, content: PhraseContent) => Promise<PhraseOutcome>;
  retire: (ids: readonly string[]) => Promise<BulkOutcome>;
  restore: (ids: readonly string[]) => Promise<BulkOutcome>;
  move: (ids: readonly string[], library: string) => Promise<BulkOutcome | Missing>;
  label: (ids: readonly string[], labels: PhraseLabels) => Promise<BulkOutcome>;
  /**
   * The first takes the content, the others retire, and the first is as pinned and as often used as all were together.
   * Of `seen` there are at least two.
   */
  merge: (seen: readonly Seen[], content: PhraseContent) => Promise<BulkOutcome | Conflict | Invalid | Missing>;
  /** What it was before each change, the newest first. */
  history: (id: string) => Promise<{ status: 'done'; revisions: RevisionRow[] } | Failed>;
  /** Gives it the content that it had before that revision. */
  restoreContent: (seen: Seen, revision: string) => Promise<PhraseOutcome>;
}

export function openPhrases(context: StoreContext): Phrases {
  const { db, now, newId } = context;
  const rows = { table: db.phrases, schema: phraseRow };
  const changing = [db.phrases, db.revisions, db.settings];

  async function add(content: PhraseContent, library?: string): Promise<PhraseOutcome> {
    const tables = [db.phrases, db.libraries, db.settings];
    return await attemptTogether(tables, async (): Promise<PhraseOutcome> => {
      const home = library === undefined ? (await personalLibrary(context)).id : library;
      if (!(await db.libraries.get(home))) return { status: 'missing' };
      const author = await readAuthor(context);
      const phrase = { ...content, id: newId(), library: home, author, at: now() };
      await db.phrases.add(phrase);
      return { status: 'done', phrase };
    });
  }

  /** Within a transaction. */
  async function write(seen: Seen, content: PhraseContent, what: RevisionRow['what']): Promise<PhraseOutcome> {
    const [row] = readRows(phraseRow, [await db.phrases.get(seen.id)]);
    if (!row) return { status: 'missing' };
    if (row.at !== seen.at) return { status: 'conflict', now: row };
    if (isSamePhrase(row, content)) return { status: 'done', phrase: row };
    await changeRows(context, rows, [seen.id], what, (former) => withContent(former, content));
    const [phrase] = readRows(phraseRow, [await db.phrases.get(seen.id)]);
    return phrase ? { status: 'done', phrase } : { status: 'missing' };
  }

  return {
    all: watch(async () => readRows(phraseRow, await db.phrases.toArray()), []),
    inUse: watch(() => readInUse(db, rows), []),
    ...openBulkChanges(context),
    add: async (value, library) => {
      const read = readPhraseContent(value);
      if ('fault' in read) return { status: 'invalid', ...read };
      return await add(read.content, library);
    },
    edit: async (seen, value) => {
      const read = readPhraseContent(value);
      if ('fault' in read) return { status: 'invalid', ...read };
      return await attemptTogether(changing, () => write(seen, read.content, 'edited'));
    },
    merge: async (seen, value) => {
      const read = readPhraseContent(value);
      if ('fault' in read) return { status: 'invalid', ...read };
      return await mergePhrases(context, seen, read.content);
    },
    history: (id) =>
      attempt(async () => {
        const revisions = readRows(revisionRow, await db.revisions.where('item').equals(id).toArray());
        return { status: 'done', revisions: revisions.sort((a, b) => b.at - a.at) };
      }),
    restoreContent: (seen, revision) =>
      attemptTogether(changing, async (): Promise<PhraseOutcome> => {
        const [known] = readRows(revisionRow, [await db.revisions.get(revision)]);
        if (known?.item !== seen.id || !('body' in known.former)) return { status: 'missing' };
        return await write(seen, known.former, 'restored');
      }),
  };
}
