import { ask } from '../bridge/ask.ts';
import { typeAll } from './typed.ts';
import type { WriteMethod } from './method.ts';

/** Where the DOM leads, but the editor keeps an undo of its own: typed, between two of its snapshots. */
export const hostStep: WriteMethod = {
  begin: (editor) => void ask(editor, { op: 'open' }),
  replace(editor, replacements) {
    const steps = typeAll(editor, replacements);
    ask(editor, { op: 'close' });
    return Math.min(steps, 1);
  },
  undo: (editor) => void ask(editor, { op: 'undo' }),
};
