import { insertText, undoOnce } from './exec-command.ts';
import { holds, type Replacement, select, type WriteMethod } from './method.ts';
import { nextFrame } from './next-frame.ts';
import { pressUndo } from './press-undo.ts';

/** Frames that an editor that took a paste may need until it shows it. */
const PATIENCE = 20;

/**
 * For editors that nobody named. Whether their model leads or the DOM is found out by the first write: a paste, which
 * editors of both kinds take as a whole and into their undo. Where nobody takes it and nothing changes, the DOM leads,
 * and it is typed, from then on at once. What was taken is never tried a second time, or it might stand there twice.
 */
export function pasted(): WriteMethod {
  let domLeads = false;

  async function replace(editor: HTMLElement, replacement: Replacement): Promise<boolean> {
    const range = replacement.again();
    if (!holds(range, replacement.old)) return false;
    select(editor, range);
    if (!domLeads) {
      // Editors learn of the selection by an event, which comes later.
      await nextFrame();
      const before = editor.textContent;
      const taken = !paste(editor, replacement.text);
      const patience = taken ? PATIENCE : 1;
      for (let frame = 0; frame < patience && editor.textContent === before; frame++) await nextFrame();
      if (taken || editor.textContent !== before) return editor.textContent !== before;
      domLeads = true;
    }
    insertText(editor.ownerDocument, replacement.text);
    return true;
  }

  return {
    async replace(editor, replacements) {
      let steps = 0;
      for (const replacement of replacements) {
        if (!(await replace(editor, widened(replacement)))) break;
        steps += 1;
      }
      return steps;
    },
    undo(editor) {
      if (!pressUndo(editor)) undoOnce(editor.ownerDocument);
    },
  };
}

/** False if somebody took it. */
function paste(editor: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return editor.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Nothing can't be pasted: a deletion takes the character before along, and puts it back. */
function widened(replacement: Replacement): Replacement {
  if (replacement.text !== '') return replacement;
  const { startContainer, startOffset } = replacement.range;
  const kept = startContainer instanceof Text ? startContainer.data.slice(0, startOffset).match(/.$/u)?.[0] : undefined;
  if (kept === undefined) return replacement;
  const wider = (range: Range) => {
    range.setStart(range.startContainer, range.startOffset - kept.length);
    return range;
  };
  return {
    range: wider(replacement.range),
    again: () => wider(replacement.again()),
    old: kept + replacement.old,
    text: kept,
  };
}
