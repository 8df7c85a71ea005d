import { type BuiltInOutcome, updateBuiltIn } from '../../lib/library/update-built-in.ts';
import { database } from './library.ts';

let outcome: Promise<BuiltInOutcome> | undefined;

/** Brings the built-in phrases, or those of a newer edition, into the store: once in a page, unless that failed. */
export async function bringBuiltIn(): Promise<BuiltInOutcome> {
  outcome ??= updateBuiltIn(database);
  const brought = await outcome;
  if (brought.status === 'failed') outcome = undefined;
  return brought;
}
