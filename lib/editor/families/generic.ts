import { pasted } from '../write/pasted.ts';
import type { Family } from './family.ts';

/** Editors that nobody named. */
export const generic: Family = {
  matches: () => true,
  method: pasted,
};
