import { beforeInput } from '../write/before-input.ts';
import { hostModel } from '../write/host-model.ts';
import type { Family } from './family.ts';

/** Slate, and wangEditor 5, which stands on it: the model leads and never reads the DOM. */
export const slate: Family = {
  matches: (element) => element.hasAttribute('data-slate-editor'),
  method: ({ host }) => (host === 'slate' ? hostModel : beforeInput),
};
