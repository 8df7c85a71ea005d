import { hostStep } from '../write/host-step.ts';
import type { Family } from './family.ts';

/** The DOM leads; the undo is the editor's own, made of snapshots. */
export const ueditor: Family = {
  matches: (_element, { host }) => host === 'ueditor',
  method: () => hostStep,
};
