import type { ShownHeading } from '../document/shown-heading.ts';
import { type CheckResult, joinDocuments } from './join-documents.ts';
import { createLinter } from './linter.ts';
import type { LinterOptions } from './options.ts';

/** Reads the text as drafts and runs every rule over it. Never throws, whatever the text. */
export function check(text: string, options: LinterOptions = {}, shown: readonly ShownHeading[] = []): CheckResult {
  return joinDocuments(createLinter(options).check(text, shown));
}
