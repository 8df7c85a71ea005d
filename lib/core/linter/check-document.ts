import type { BlankGroup } from '../blanks/blank.ts';
import { readsBlanks } from '../blanks/facts.ts';
import { groupBlanks } from '../blanks/group-blanks.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { LengthLimits } from '../passages/length-limits.ts';
import { type DescribedRule, rules } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { DocumentCheck } from './document-check.ts';
import type { EditedLine } from './edited-line.ts';
import { type FindingsChange, inOrder, movedBlanks } from './findings-change.ts';
import type { LinterOptions } from './options.ts';
import { sameFacts } from './same-facts.ts';

/** A document over which the rules go. */
export interface RunningCheck extends RuleContext {
  readonly blanks: BlankGroup[];
  diagnostics: Diagnostic[];
}

export function startCheck(document: Document, options: LinterOptions): RunningCheck {
  return {
    document,
    blanks: groupBlanks(document),
    limits: limitsOf(document, options),
    ...termsOf(options),
    diagnostics: [],
  };
}

/**
 * One rule after the other goes over all documents: document by document takes half as long again, as the code of all
 * rules has to be fetched anew for each.
 */
export function runRules(checks: readonly RunningCheck[], options: LinterOptions): void {
  // One by one: a call takes no hundred thousand arguments.
  for (const rule of rulesIn(options))
    for (const check of checks) for (const diagnostic of run(rule, options, check)) check.diagnostics.push(diagnostic);
}

export function finishCheck({ document, blanks, diagnostics }: RunningCheck): CheckedDocument {
  return { part: partOf(document), diagnostics: diagnostics.sort(inOrder), blanks };
}

/** Runs those rules that take something else from the edited line than before. */
export function recheckDocument(former: DocumentCheck, line: EditedLine, options: LinterOptions): FindingsChange {
  const { document } = line.after;
  const isKept = sameFacts(readsBlanks, line);
  let blanks: BlankGroup[] | undefined = isKept ? undefined : groupBlanks(document);
  const limits = limitsOf(document, options);
  const context: RuleContext = {
    document,
    limits,
    ...termsOf(options),
    get blanks() {
      blanks ??= movedBlanks(former.checked.blanks, line.move);
      return blanks;
    },
  };
  const due = rulesIn(options).filter((rule) => rule.readsAll?.(limits) || !former.findsSame(rule, line));
  return {
    move: line.move,
    part: partOf(document),
    rules: due.map(({ id }) => id),
    diagnostics: due.flatMap((rule) => run(rule, options, context)),
    ...(isKept ? {} : { blanks: [...context.blanks] }),
  };
}

function limitsOf({ genreData }: Document, { length }: LinterOptions): LengthLimits {
  return { min: length?.min ?? genreData.length?.min, max: length?.max ?? genreData.length?.max };
}

function termsOf({ terms }: LinterOptions): Pick<RuleContext, 'terms'> {
  return terms ? { terms } : {};
}

function rulesIn({ severities }: LinterOptions): readonly DescribedRule[] {
  return rules.filter(({ id }) => severities?.[id] !== 'off');
}

function partOf({ title, genre, confidence, sections, missing, hidden }: Document): CheckedDocument['part'] {
  return { ...(title === undefined ? {} : { title }), genre, confidence, sections, missing, hidden };
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

function run(rule: DescribedRule, { severities }: LinterOptions, context: RuleContext): Diagnostic[] {
  const cap = severities?.[rule.id] ?? 'error';
  return rule.check(context).map((report) => {
    const severity = report.severity ?? rule.severity;
    return {
      ...report,
      rule: rule.id,
      severity: cap !== 'off' && RANK[cap] < RANK[severity] ? cap : severity,
      text: context.document.text.slice(report.start, report.end),
    };
  });
}
