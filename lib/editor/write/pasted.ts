import { selectionOf } from '../selection.ts';
import { insertText, undoOnce } from './exec-command.ts';
import { type Replacement, select, widened, type WriteMethod } from './method.ts';
import { nextFrame } from './next-frame.ts';
import { pressUndo } from './press-undo.ts';
import { Progress } from './progress.ts';
import { releaseKey } from './release-key.ts';

/** Milliseconds to wait for an event that doesn't come where the selection is the same as before. */
const LONGEST_TELLING = 100;
/** How often an editor may put its own selection in place of ours. */
const MOST_TIMES = 3;
/** Milliseconds that an editor that took a paste may need until it shows it: some ask their server first. */
const PATIENCE = 2500;
/** Milliseconds that an editor needs to catch what the browser would paste, in an element of its own. */
const CATCHING = 300;

/**
 * For editors that nobody named. Whether their model leads or the DOM is found out by the first write: a paste, which
 * editors of both kinds take as a whole and into their undo. Where nobody keeps the browser from pasting by itself, the
 * DOM leads, and it is typed, from then on at once. What was taken is never tried a second time, or it might stand
 * there twice; and what doesn't come out as it should ends the whole.
 */
export function pasted(): WriteMethod {
  let domLeads = false;

  async function replace(editor: HTMLElement, replacement: Replacement): Promise<boolean> {
    const now = new Progress(replacement);
    if (!domLeads) {
      if (!(await selectAndTell(editor, now)) || !now.isDue()) return false;
      const taken = !paste(editor, replacement.text);
      const moved = !isSelected(editor, now.range());
      const end = performance.now() + (taken ? PATIENCE : moved ? CATCHING : 0);
      do await nextFrame();
      while (!now.isDone() && performance.now() < end);
      if (now.isDone()) return true;
      if (taken) return false;
      domLeads = true;
    }
    return type(editor, now);
  }

  return {
    async replace(editor, replacements) {
      let steps = 0;
      for (const replacement of replacements) {
        if (!(await replace(editor, widened(replacement)))) break;
        steps += 1;
      }
      if (domLeads && steps > 0) releaseKey(editor);
      return steps;
    },
    undo(editor) {
      if (pressUndo(editor)) return;
      undoOnce(editor.ownerDocument);
      releaseKey(editor);
    },
  };
}

function type(editor: HTMLElement, now: Progress): boolean {
  if (now.isDue()) select(editor, now.range());
  else if (now.isCut()) select(editor, now.cut());
  else return false;
  insertText(editor.ownerDocument, now.text);
  return now.isDone();
}

/**
 * Selects so that the editor knows it. One that just got the focus may put its own selection back first; one that looks
 * at the selection only when a key comes up would else put what is pasted where it saw the caret last.
 */
async function selectAndTell(editor: HTMLElement, now: Progress): Promise<boolean> {
  for (let time = 0; time < MOST_TIMES; time++) {
    const told = selectionTold(editor.ownerDocument);
    select(editor, now.range());
    await told;
    releaseKey(editor);
    if (isSelected(editor, now.range())) return true;
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
