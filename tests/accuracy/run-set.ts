import type { Diagnostic, Severity } from '../../lib/core/diagnostic.ts';
import { check } from '../../lib/core/linter/check.ts';
import type { LabelledDraft } from './draft.ts';
import { judge, type Outcome } from './judge.ts';

/** A draft with what became of it. */
export interface Judged {
  draft: LabelledDraft;
  outcomes: Outcome[];
  /** Errors and warnings in a clean draft: each is a false alarm. */
  alarms: Diagnostic[];
}

export function judgeAll(drafts: readonly LabelledDraft[]): Judged[] {
  return drafts.map((draft) => {
    const result = check(draft.text);
    const alarms = draft.clean ? result.diagnostics.filter(({ severity }) => severity !== 'info') : [];
    return { draft, outcomes: judge(draft, result), alarms };
  });
}

/** False alarms on clean drafts; characters are UTF-16 units. */
export interface Alarms {
  cleanDrafts: number;
  characters: number;
  errors: number;
  warnings: number;
  /** Undefined where there is no clean draft. */
  errorsPer1000: number | undefined;
  warningsPer1000: number | undefined;
}

/** At most so many false alarms per 1,000 characters. */
export const WANTED_ALARMS = { errorsPer1000: 0.02, warningsPer1000: 0.2 };

export function countAlarms(judged: readonly Judged[]): Alarms {
  const clean = judged.filter(({ draft }) => draft.clean);
  const characters = clean.reduce((sum, { draft }) => sum + draft.text.length, 0);
  const count = (severity: Severity) =>
    clean.flatMap(({ alarms }) => alarms).filter((diagnostic) => diagnostic.severity === severity).length;
  const per1000 = (alarms: number) => (characters === 0 ? undefined : (alarms * 1000) / characters);
  const [errors, warnings] = [count('error'), count('warning')];
  return {
    cleanDrafts: clean.length,
    characters,
    errors,
    warnings,
    errorsPer1000: per1000(errors),
    warningsPer1000: per1000(warnings),
  };
}
