import { hostModel } from '../write/host-model.ts';
import { typedIntoModel } from '../write/typed.ts';
import type { Family } from './family.ts';

/** ProseMirror, Tiptap: the model leads, and follows what is typed into the DOM. Only Tiptap can be reached. */
export const prosemirror: Family = {
  matches: (element, { host }) => host === 'tiptap' || element.classList.contains('ProseMirror'),
  method: ({ host }) => (host === 'tiptap' ? hostModel : typedIntoModel),
};
