import { hostStep } from '../write/host-step.ts';
import type { Family } from './family.ts';

/** The DOM leads; the undo is the editor's own, made of snapshots. */
export const kindeditor: Family = {
  matches: (_element, { host }) => host === 'kindeditor',
  method: () => hostStep,
};
