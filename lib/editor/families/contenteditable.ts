import { typed } from '../write/typed.ts';
import type { Family } from './family.ts';

/** An element that no script holds on to: the DOM is all there is, and the undo is the browser's. */
export const contenteditable: Family = {
  matches: (_element, { managed }) => !managed,
  method: () => typed,
};
