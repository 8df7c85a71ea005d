import type { BlankGroup } from '../blanks/blank.ts';
import { groupBlanks } from '../blanks/group-blanks.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type DraftPart, readDocument } from '../document/document.ts';
import type { Part } from '../document/section.ts';
import { genreById } from '../genres/index.ts';
import { rules } from '../rules/index.ts';

export interface CheckOptions {
  /** A genre id that overrules the recognised one; an unknown id is passed over. */
  genre?: string;
  /** Rule ids the user switched off. */
  disabledRules?: readonly string[];
}

export interface CheckResult {
  /** The documents of the text, in order; at least one. */
  parts: Part[];
  /** By start, then end, then rule. */
  diagnostics: Diagnostic[];
  blanks: BlankGroup[];
}

/** Reads the text as drafts and runs every rule over it. Never throws, whatever the text. */
export function check(text: string, { genre, disabledRules = [] }: CheckOptions = {}): CheckResult {
  const document = readDocument(text, genre === undefined ? undefined : genreById(genre));
  const blanks = groupBlanks(document);
  const diagnostics = rules
    .filter((rule) => !disabledRules.includes(rule.id))
    .flatMap((rule) =>
      rule.check({ document, blanks }).map(
        (report): Diagnostic => ({
          rule: rule.id,
          severity: rule.severity,
          text: text.slice(report.start, report.end),
          ...report,
        }),
      ),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule));
  return { parts: document.parts.map(publicPart), diagnostics, blanks };
}

function publicPart({ start, end, title, genre, confidence, sections, missing, hidden }: DraftPart): Part {
  return { start, end, ...(title === undefined ? {} : { title }), genre, confidence, sections, missing, hidden };
}
