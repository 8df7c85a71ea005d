import { hostModel } from '../write/host-model.ts';
import { typed } from '../write/typed.ts';
import { pressUndo } from '../write/press-undo.ts';
import type { Family } from './family.ts';

/** The model leads, and follows what is typed into the DOM. */
export const quill: Family = {
  matches: (element, { host }) => host === 'quill' || element.classList.contains('ql-editor'),
  method: ({ host }) => (host === 'quill' ? hostModel : { ...typed, undo: (editor) => void pressUndo(editor) }),
};
