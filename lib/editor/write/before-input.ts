import { nextFrame } from './next-frame.ts';
import { holds, type Replacement, widened, type WriteMethod } from './method.ts';
import { pressUndo } from './press-undo.ts';

/**
 * Where the editor's model leads and listens to `beforeinput`, which names the range: all in one turn is one step. A turn
 * that begins with a selection counts as one with the step before it; so the first range is selected in a turn of its own.
 */
export const beforeInput: WriteMethod = {
  async replace(editor, replacements) {
    const wide = replacements.map(widened);
    if (wide[0]) select(editor, wide[0].range);
    await nextFrame();
    let done = 0;
    for (const replacement of wide) {
      if (!holds(replacement.range, replacement.old)) break;
      if (dispatch(editor, replacement)) break;
      done += 1;
    }
    await nextFrame();
    return Math.min(done, 1);
  },
  undo: (editor) => void pressUndo(editor),
};

/** True if the editor did not take it, which those of this kind always do. */
function dispatch(editor: HTMLElement, { range, text }: Replacement): boolean {
  return ask(editor, range, contentOf(text));
}

/** By an event that asks for nothing else that such editors know. */
function select(editor: HTMLElement, range: Range): void {
  ask(editor, range, { inputType: 'formatSetInlineTextDirection' });
}

function ask(editor: HTMLElement, range: Range, what: InputEventInit): boolean {
  const about = { targetRanges: [new StaticRange(range)], bubbles: true, cancelable: true, composed: true };
  return editor.dispatchEvent(new InputEvent('beforeinput', { ...what, ...about }));
}

function contentOf(text: string): InputEventInit {
  const inputType = 'insertReplacementText';
  if (!text.includes('\n')) return { inputType, data: text };
  // Several paragraphs come as from another document.
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  return { inputType, dataTransfer };
}
