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
 * The editor that stands where the lost one was: itself, or one of its kind that was not there before; where the user
 * turned to another one meanwhile, that one. Undefined while none is there.
 */
export function successorOf({ editor, known, at }: Lost, editors: readonly EditorChoice[]): EditorChoice | undefined {
  const back = editors.find(({ key }) => key === editor.key);
  if (back) return back;
  const turnedTo = chooseTarget(editors, undefined);
  if (turnedTo && turnedTo.info.focusedAt > at) return turnedTo;
  const alike = editors.filter(({ key, info }) => !known.has(key) && info.kind === editor.info.kind);
  return alike.find(({ info }) => info.name === editor.info.name) ?? chooseTarget(alike, undefined);
}
