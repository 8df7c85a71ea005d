import type { EditorChoice } from './link.ts';
import { chooseTarget } from './target.ts';

/** How long a page may take to put an editor in the place of one it took away: a frame has to load and be found. */
export const SUCCESSION_MS = 1200;

/** An editor that left the page while it was read. */
export interface Lost {
  editor: EditorChoice;
  /** Keys of all that were known when it left. */
  known: ReadonlySet<string>;
  /** Date.now() when it left. */
  at: number;
}

/**
 * The editor that stands where the lost one was: itself, or a new one of its name or kind; where the user turned to
 * another one meanwhile, that one. Undefined while none is there.
 */
export function successorOf(lost: Lost, editors: readonly EditorChoice[]): EditorChoice | undefined {
  const { key, info } = lost.editor;
  const back = editors.find((editor) => editor.key === key);
  if (back) return back;
  const turnedTo = chooseTarget(editors, undefined);
  if (turnedTo && turnedTo.info.focusedAt > lost.at) return turnedTo;
  const fresh = newOnes(lost, editors);
  const namesake = fresh.find((editor) => info.name !== '' && editor.info.name === info.name);
  const ofKind = fresh.filter((editor) => editor.info.kind === info.kind);
  return namesake ?? chooseTarget(ofKind, undefined);
}

/** What to read where nothing took the lost one's place in time: what the user chose, else what is new, else any. */
export function otherThan(
  lost: Lost,
  editors: readonly EditorChoice[],
  chosen: string | undefined,
): EditorChoice | undefined {
  const explicit = editors.find(({ key }) => key === chosen);
  return explicit ?? chooseTarget(newOnes(lost, editors), undefined) ?? chooseTarget(editors, undefined);
}

function newOnes({ known }: Lost, editors: readonly EditorChoice[]): EditorChoice[] {
  return editors.filter(({ key }) => !known.has(key));
}
