import type { Diagnostic, Edit } from '../diagnostic.ts';
import { composeEdits } from '../edits/compose-edits.ts';
import type { ShownHeading } from '../document/shown-heading.ts';
import { createLinter } from './linter.ts';
import { joinDocuments } from './join-documents.ts';
import type { LinterOptions } from './options.ts';

/** The edits of the first safe fix of each diagnostic, in order, without the fixes that touch one before. */
export function safeEdits(diagnostics: readonly Diagnostic[]): Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(({ safe }) => safe);
    if (fix?.edits.every((edit) => isFree(edit, chosen))) {
      for (const edit of fix.edits) chosen.splice(firstEndingAtOrAfter(chosen, edit.start), 0, edit);
    }
  }
  return chosen;
}

/** Ranges that only touch are left for the next round, too: what one changes may decide whether the other is right. */
function isFree({ start, end }: Edit, chosen: readonly Edit[]): boolean {
  const next = chosen[firstEndingAtOrAfter(chosen, start)];
  return next === undefined || next.start > end;
}

/** `edits` are in order and don't touch. */
function firstEndingAtOrAfter(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a diagnostic is of and about. */
export type Ignored = Pick<Diagnostic, 'rule' | 'subject'>;

/** More rounds than that mean that two rules undo each other. */
const MAX_ROUNDS = 10;

/**
 * Applies safe fixes and checks again until none is left; the edits that do all of it at once to `text`. Run over the
 * mended text it finds nothing more to do. What is ignored stays as it is.
 */
export function fixAll(
  text: string,
  options: LinterOptions = {},
  ignored: readonly Ignored[] = [],
  shown: readonly ShownHeading[] = [],
): Edit[] {
  const isIgnored = ({ rule, subject }: Ignored) => ignored.some((one) => one.rule === rule && one.subject === subject);
  const linter = createLinter(options);
  linter.check(text, shown);
  let all: Edit[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { diagnostics } = joinDocuments(linter.documents);
    const edits = safeEdits(diagnostics.filter((diagnostic) => !isIgnored(diagnostic)));
    if (edits.length === 0) return all;
    linter.edit(edits);
    all = composeEdits(text.length, all, edits);
  }
  return all;
}
