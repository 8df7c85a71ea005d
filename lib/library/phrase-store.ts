import type { GaobanDatabase } from './database.ts';
import { type ApplyOptions, type ApplyOutcome, applyImport } from './exchange/apply-import.ts';
import { type Prepared, type PrepareOptions, prepareImport } from './exchange/import-file.ts';
import type { ImportPlan } from './exchange/plan-import.ts';
import { type Author, openAuthor } from './store/author.ts';
import type { StoreContext } from './store/context.ts';
import { type Libraries, openLibraries } from './store/libraries.ts';
import { openPhrases, type Phrases } from './store/phrases.ts';
import { openTerms, type Terms } from './store/terms.ts';
import { type Undo, type UndoOutcome, undoChange } from './store/undo.ts';
import { openUsage, type Usage } from './store/usage.ts';

/**
 * The phrase libraries of this machine: libraries, their phrases and terms, how phrases are used, and who the user is.
 *
 * - What is `Watched` follows the database, whoever changed it: this page, another, or a worker. It has `getState` and
 *   `subscribe` as React’s `useSyncExternalStore` takes them, and is read only while somebody listens.
 * - Everything else answers with an outcome and never rejects: `done`, or why nothing was done. `failed` comes from the
 *   database (`quota`: the disk is full; `closed`: the browser gives no storage), and the caller shows it. A change is
 *   one transaction with its revisions: all of it is stored, or nothing.
 * - A row’s `at` tells one state of it from all others. Who edits hands in the `at` that he saw; where the row has
 *   another by then, the answer is `conflict` with the row as it is now.
 * - Nothing is deleted: what is retired can be restored, and each change keeps what was before it.
 * - The built-in library comes in by `updateBuiltIn`, which a page calls once it is drawn.
 * - Files: `exchange/` reads and writes them. A page reads one with `readTextFile`, shows what `prepareImport` found, and
 *   calls `applyImport`; `writeLibraryFile` and `writePhraseLines` make the text of a file from rows.
 *   `writeBackup`, `readBackup` and `restoreBackup` are for all that is stored.
 * - A change of many rows answers with its `undo`, a plain value that `store.undo` takes back.
 */
export interface PhraseStore {
  libraries: Libraries;
  phrases: Phrases;
  terms: Terms;
  usage: Usage;
  author: Author;
  undo: (undo: Undo) => Promise<UndoOutcome>;
  /** Compares the text of a file (`readTextFile`) with the store, for a preview. */
  prepareImport: (text: string, options: PrepareOptions) => Promise<Prepared>;
  /** Does what the preview told: all of it, or nothing. */
  applyImport: (plan: ImportPlan, options?: ApplyOptions) => Promise<ApplyOutcome>;
}

/** The database is opened and closed by whoever hands it in. */
export function openPhraseStore(
  db: GaobanDatabase,
  now: () => number = Date.now,
  newId: () => string = () => crypto.randomUUID(),
): PhraseStore {
  const context: StoreContext = { db, now, newId };
  return {
    libraries: openLibraries(context),
    phrases: openPhrases(context),
    terms: openTerms(context),
    usage: openUsage(context),
    author: openAuthor(context),
    undo: (undo) => undoChange(context, undo),
    prepareImport: (text, options) => prepareImport(context, text, options),
    applyImport: (plan, options) => applyImport(context, plan, options),
  };
}
