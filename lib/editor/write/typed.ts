import { insertText, undoOnce } from './exec-command.ts';
import { holds, type Replacement, select, type WriteMethod } from './method.ts';
import { pressUndo } from './press-undo.ts';
import { releaseKey } from './release-key.ts';

/** Where the DOM leads: as if typed, into the browser's own undo. */
export const typed: WriteMethod = {
  replace(editor, replacements) {
    const steps = typeAll(editor, replacements);
    if (steps > 0) releaseKey(editor);
    return steps;
  },
  undo(editor) {
    undoOnce(editor.ownerDocument);
    releaseKey(editor);
  },
};

/** Where a model leads that follows what is typed into the DOM, and keeps an undo of its own. */
export const typedIntoModel: WriteMethod = { ...typed, undo: (editor) => void pressUndo(editor) };

/** Returns how many it was. */
export function typeAll(editor: HTMLElement, replacements: readonly Replacement[]): number {
  let steps = 0;
  for (const { range, old, text } of replacements) {
    if (!holds(range, old)) break;
    select(editor, range);
    insertText(editor.ownerDocument, text);
    steps += 1;
  }
  return steps;
}
