import { beforeInput } from '../write/before-input.ts';
import { hostModel } from '../write/host-model.ts';
import type { Family } from './family.ts';

/** The model leads; what changes the DOM alone is taken back. */
export const ckeditor5: Family = {
  matches: (element, { host }) => host === 'ckeditor5' || element.classList.contains('ck-editor__editable'),
  method: ({ host }) => (host === 'ckeditor5' ? hostModel : beforeInput),
};
