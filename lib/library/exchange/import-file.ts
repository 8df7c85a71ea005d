import { attempt, type Failed } from '../outcome.ts';
import type { GaobanDatabase } from '../database.ts';
import { type LibraryRow, libraryRow, phraseRow, termRow } from '../phrase-rows.ts';
import { readRows } from '../rows.ts';
import { readAuthor, type StoreContext } from '../store/context.ts';
import { type ApplyOptions, type ApplyOutcome, applyImport } from './apply-import.ts';
import type { FileProblem } from './file-problem.ts';
import { type ReadLibrary, readLibraryFile } from './library-file.ts';
import { readPhraseLines } from './phrase-lines.ts';
import { type ImportPlan, planImport } from './plan-import.ts';

export interface PrepareOptions {
  /** The file’s name: with `.txt` or `.md` its lines are phrases; anything else is a library file. */
  name: string;
  /**
   * Id of the library that new rows go to; absent for the file’s own: by its id, or where it tells none by its name. It
   * is made where there is none.
   */
  library?: string;
}

export type Prepared =
  | { status: 'ready'; plan: ImportPlan }
  | { status: 'useless'; problem: FileProblem }
  /** There is no such library. */
  | { status: 'missing' }
  | Failed;

/** Reads a file’s text and compares it with the store; nothing is written. A worker does it as well as a page. */
export async function prepareImport(context: StoreContext, text: string, options: PrepareOptions): Promise<Prepared> {
  const file = readByName(text, options.name);
  if ('problem' in file) return { status: 'useless', problem: file.problem };
  const { db, now, newId } = context;
  return await attempt(async (): Promise<Prepared> => {
    const [libraries, phrases, terms] = await Promise.all([
      db.libraries.toArray(),
      db.phrases.toArray(),
      db.terms.toArray(),
    ]);
    const known = readRows(libraryRow, libraries);
    const library = homeOf(file, known, options.library, context);
    if (!library) return { status: 'missing' };
    const plan = planImport(file, {
      library,
      phrases: readRows(phraseRow, phrases),
      terms: readRows(termRow, terms),
      retiredLibraries: new Set(known.filter(isRetired).map(({ id }) => id)),
      author: await readAuthor(context),
      now: now(),
      newId,
    });
    return { status: 'ready', plan };
  });
}

/** Takes a file in as it is, without a preview. */
export async function importFile(
  db: GaobanDatabase,
  text: string,
  options: PrepareOptions & ApplyOptions,
): Promise<ApplyOutcome | Exclude<Prepared, { status: 'ready' }>> {
  const context: StoreContext = { db, now: Date.now, newId: () => crypto.randomUUID() };
  const prepared = await prepareImport(context, text, options);
  return prepared.status === 'ready' ? await applyImport(context, prepared.plan, options) : prepared;
}

function readByName(text: string, name: string): ReadLibrary | { problem: FileProblem } {
  const lines = /^(?<title>.*)\.(?:txt|md)$/iu.exec(name);
  return lines ? readPhraseLines(text, lines.groups?.['title']?.trim() || name) : readLibraryFile(text);
}

function homeOf(
  { library: { id, name, note = '' } }: ReadLibrary,
  libraries: readonly LibraryRow[],
  chosen: string | undefined,
  { now, newId }: StoreContext,
): LibraryRow | undefined {
  const wanted = chosen ?? id;
  const known =
    wanted === undefined
      ? libraries.find((library) => library.name === name && library.kind === 'imported' && !isRetired(library))
      : libraries.find((library) => library.id === wanted);
  if (known || chosen !== undefined) return known;
  return { id: id ?? newId(), name, note, kind: 'imported', at: now() };
}

function isRetired({ retiredAt }: LibraryRow): boolean {
  return retiredAt !== undefined;
}
