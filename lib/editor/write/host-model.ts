import { ask } from '../bridge/ask.ts';
import { pathTo } from '../bridge/path.ts';
import type { HostEdit } from '../bridge/protocol.ts';
import { nextFrame } from './next-frame.ts';
import type { Replacement, WriteMethod } from './method.ts';

/** Where the editor's model leads and can be reached: all at once, through its own functions. */
export const hostModel: WriteMethod = {
  async replace(editor, replacements) {
    const edits = replacements.flatMap((replacement) => hostEdit(editor, replacement) ?? []);
    if (edits.length < replacements.length || ask(editor, { op: 'replace', edits })?.done !== true) return 0;
    await nextFrame();
    return 1;
  },
  undo: (editor) => void ask(editor, { op: 'undo' }),
};

function hostEdit(editor: HTMLElement, { range, old, text }: Replacement): HostEdit | null {
  const start = pathTo(editor, range.startContainer, range.startOffset);
  const end = pathTo(editor, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end, old, text };
}
