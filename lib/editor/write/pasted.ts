import { selectionOf } from '../selection.ts';
import { insertText, undoOnce } from './exec-command.ts';
import { holds, type Replacement, select, widened, type WriteMethod } from './method.ts';
import { nextFrame } from './next-frame.ts';
import { pressUndo } from './press-undo.ts';

/** Milliseconds to wait for an event that doesn't come where the selection is the same as before. */
const LONGEST_TELLING = 100;
/** How often an editor may put its own selection in place of ours. */
const MOST_TIMES = 3;
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
    if (!domLeads && !(await selectAndTell(editor, replacement))) return false;
    const range = replacement.again();
    if (!holds(range, replacement.old)) return false;
    if (domLeads) select(editor, range);
    else {
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

/** Selects so that the editor knows it. One that just got the focus may put its own selection back first. */
async function selectAndTell(editor: HTMLElement, replacement: Replacement): Promise<boolean> {
  for (let time = 0; time < MOST_TIMES; time++) {
    const range = replacement.again();
    const told = selectionTold(editor.ownerDocument);
    select(editor, range);
    await told;
    if (isSelected(editor, replacement.again())) return true;
  }
  return false;
}

function isSelected(editor: HTMLElement, range: Range): boolean {
  const selection = selectionOf(editor);
  if (selection === null || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  return (
    editor.contains(selected.commonAncestorContainer) &&
    selected.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    selected.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}

/** Until editors were told of a new selection: by an event that comes later. */
async function selectionTold(document: Document): Promise<void> {
  await new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, LONGEST_TELLING);
  });
  await nextFrame();
}

/** False if somebody took it. */
function paste(editor: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return editor.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}
