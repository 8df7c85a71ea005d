import { WORDING_RULES } from './draft.ts';
import { METRICS, type Metric, type Outcome } from './judge.ts';

export interface Score {
  metric: Metric;
  /** Labelled findings, and how many of them were found. */
  labels: number;
  right: number;
  /** Everything that was found, right or not. */
  found: number;
  /** Undefined where nothing was found, or nothing labelled. */
  precision: number | undefined;
  recall: number | undefined;
  f1: number | undefined;
}

export const WANTED_OF_ENTRIES = { recall: 0.98 };

const FEW_ALARMS = { precision: 0.95, recall: 0.85 };

/** What the project has set out to reach on drafts it has not seen. */
export const WANTED: Partial<Record<Metric, { f1?: number; precision?: number; recall?: number }>> = {
  placeholder: { f1: 0.97 },
  'heading-numbering': { f1: 0.97 },
  'sum-mismatch': { f1: 0.97 },
  'section roles': { f1: 0.95 },
  'missing, hidden: 4 chief': { f1: 0.95 },
  'missing, hidden: all': { f1: 0.95 },
  date: FEW_ALARMS,
  ...Object.fromEntries(WORDING_RULES.map((rule) => [rule, FEW_ALARMS])),
  // How much of what others get wrong is found depends on what they think of.
  'wrong-character': { precision: 0.95 },
  'wrong-character: entries': WANTED_OF_ENTRIES,
  'wrong-character: others': { precision: 0.95 },
  genre: { f1: 0.97 },
};

export function tally(outcomes: readonly Outcome[]): Score[] {
  return METRICS.map((metric) => {
    const count = (verdict: Outcome['verdict']) =>
      outcomes.filter((outcome) => outcome.metric === metric && outcome.verdict === verdict).length;
    const right = count('right');
    const labels = right + count('missed');
    const found = right + count('false');
    const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
    return {
      metric,
      labels,
      right,
      found,
      precision: share(right, found),
      recall: share(right, labels),
      f1: share(2 * right, found + labels),
    };
  });
}

/** Whether the score reaches what is wanted of it; undefined where nothing is wanted or nothing was there to find. */
export function isMet(score: Score): boolean | undefined {
  const wanted = WANTED[score.metric];
  if (!wanted || score.f1 === undefined) return undefined;
  return (['f1', 'precision', 'recall'] as const).every((key) => (score[key] ?? 1) >= (wanted[key] ?? 0));
}
