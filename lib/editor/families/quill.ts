import { hostModel } from '../write/host-model.ts';
import { typedIntoModel } from '../write/typed.ts';
import type { Family } from './family.ts';

/** The model leads, and follows what is typed into the DOM. */
export const quill: Family = {
  matches: (element, { host }) => host === 'quill' || element.classList.contains('ql-editor'),
  method: ({ host }) => (host === 'quill' ? hostModel : typedIntoModel),
};
