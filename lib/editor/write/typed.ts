import { insertText, undoOnce } from './exec-command.ts';
import { holds, select, type WriteMethod } from './method.ts';

/** Where the DOM leads: as if typed, into the browser's own undo. */
export const typed: WriteMethod = {
  replace(editor, replacements) {
    let steps = 0;
    for (const { range, old, text } of replacements) {
      if (!holds(range, old)) break;
      select(editor, range);
      insertText(editor.ownerDocument, text);
      steps += 1;
    }
    return steps;
  },
  undo: (editor) => undoOnce(editor.ownerDocument),
};
