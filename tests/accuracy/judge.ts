import type { Diagnostic } from '../../lib/core/diagnostic.ts';
import type { Part, Role } from '../../lib/core/document/section.ts';
import type { CheckResult } from '../../lib/core/linter/join-documents.ts';
import type { Range } from '../../lib/core/range.ts';
import {
  isWordingRule,
  type LabelledDocument,
  type LabelledDraft,
  RULES,
  type RuleId,
  WORDING_RULES,
} from './draft.ts';
import { match, overlaps, sameRange, sameStart } from './match.ts';
import { isEntry } from './own-words.ts';

/** The parts whose absence a reviewer sends a draft back for. */
const CHIEF_PARTS: readonly Role[] = ['problems', 'plan', 'signature', 'date'];

export const METRICS = [
  ...RULES,
  ...WORDING_RULES,
  'wrong-character: entries',
  'wrong-character: others',
  'section roles',
  'missing, hidden: 4 chief',
  'missing, hidden: all',
  'missing: all',
  'hidden: all',
  'genre',
] as const;

export type Metric = (typeof METRICS)[number];

/** One thing that was found, and one that should have been. */
export interface Outcome {
  metric: Metric;
  verdict: 'right' | 'missed' | 'false';
  /** UTF-16 offset into the draft. */
  at: number;
  /** What it is about, for whoever mends the rule. */
  words: string;
}

/** Everything the check got right and wrong in a draft. */
export function judge(draft: LabelledDraft, result: CheckResult): Outcome[] {
  const pairs = pairDocuments(draft.documents, result.parts);
  return [
    ...[...RULES, ...WORDING_RULES].flatMap((rule) => judgeRule(rule, draft, result.diagnostics)).flatMap(tellApart),
    ...judgeSections(draft, result.parts),
    ...pairs.flatMap((pair) => judgeParts(pair, draft.judgedParts)),
    ...pairs.flatMap(judgeGenre),
  ];
}

function judgeRule(rule: RuleId, { text, findings }: LabelledDraft, diagnostics: readonly Diagnostic[]): Outcome[] {
  const labels = findings[rule];
  if (!labels) return [];
  const own = diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  // A flood of half-width marks is one fault of the draft, however many places it has.
  const found = isWordingRule(rule) ? own : own.flatMap(placesOf);
  const fits = rule === 'placeholder' ? sameRange : rule === 'heading-numbering' ? sameStart : overlapAnywhere;
  const { right, missed, wrong } = match(found, labels, fits);
  const outcome = (verdict: Outcome['verdict'], { start, end }: Range, note = ''): Outcome => ({
    metric: rule,
    verdict,
    at: start,
    words: `“${text.slice(start, end)}”${note}`,
  });
  return [
    ...right.map((range) => outcome('right', range)),
    ...missed.map((range) => outcome('missed', range)),
    ...wrong.map((diagnostic) => outcome('false', diagnostic, ` ${diagnostic.message}`)),
  ];
}

/** A word that the data has is found by rote: what others get wrong is counted apart. */
function tellApart(outcome: Outcome): Outcome[] {
  if (outcome.metric !== 'wrong-character') return [outcome];
  const metric = isEntry(outcome.words) ? 'wrong-character: entries' : 'wrong-character: others';
  return [outcome, { ...outcome, metric }];
}

/** A note that says 全文共4处 stands for all four: each is right or wrong by itself. */
function placesOf(diagnostic: Diagnostic): Diagnostic[] {
  const { others = [] } = diagnostic;
  return [diagnostic, ...others.map(({ start, end }) => ({ ...diagnostic, start, end }))];
}

/** Of a flood a label names two or three places, and any of them will do. */
function overlapAnywhere(diagnostic: Diagnostic, label: Range): boolean {
  return placesOf(diagnostic).some((place) => overlaps(place, label));
}

interface RoleAt {
  role: Role;
  start: number;
  end: number;
}

function judgeSections({ text, documents, judged }: LabelledDraft, parts: readonly Part[]): Outcome[] {
  // An indent or a Markdown mark belongs to no heading, nor to any section's first words.
  const place = (role: Role, start: number): RoleAt => {
    const indent = /^[\s#*]*/u.exec(text.slice(start, start + 20))?.[0].length ?? 0;
    return { role, start: start + indent, end: start + indent };
  };
  const found = parts
    .flatMap(({ sections }) => sections)
    .filter(({ heading, role }) => judged === 'all sections' || heading !== undefined || isFoot(role))
    .map(({ role, start }) => place(role, start));
  const labels = documents.flatMap(({ sections }) => sections).map(({ role, start }) => place(role, start));
  const isIn = (list: readonly RoleAt[], { role, start }: RoleAt) =>
    list.some((other) => other.role === role && other.start === start);
  const outcome = (verdict: Outcome['verdict'], { role, start }: RoleAt): Outcome => ({
    metric: 'section roles',
    verdict,
    at: start,
    words: `${role} at “${text.slice(start, start + 16).split('\n')[0]}”`,
  });
  return [
    ...found.map((section) => outcome(isIn(labels, section) ? 'right' : 'false', section)),
    ...labels.filter((label) => !isIn(found, label)).map((label) => outcome('missed', label)),
  ];
}

function isFoot(role: Role): boolean {
  return role === 'signature' || role === 'date';
}

interface Pair {
  label?: LabelledDocument;
  part?: Part;
}

/** Each labelled document with the part that shares most of its text; what is left over on either side stands alone. */
function pairDocuments(labels: readonly LabelledDocument[], parts: readonly Part[]): Pair[] {
  const free = new Set(parts);
  const pairs: Pair[] = [];
  for (const label of labels) {
    const shared = (part: Part) => Math.min(part.end, label.end) - Math.max(part.start, label.start);
    const [part] = [...free].filter((each) => shared(each) > 0).sort((a, b) => shared(b) - shared(a));
    if (part) free.delete(part);
    pairs.push(part ? { label, part } : { label });
  }
  return [...pairs, ...[...free].map((part) => ({ part }))];
}

function judgeParts({ label, part }: Pair, judgedParts: readonly Role[]): Outcome[] {
  if (label && !label.parts) return [];
  const at = (label ?? part)?.start ?? 0;
  return (['missing', 'hidden'] as const).flatMap((kind) =>
    judgedParts.flatMap((role) => {
      const wanted = label?.parts?.[kind].includes(role) ?? false;
      const found = part?.[kind].includes(role) ?? false;
      if (!wanted && !found) return [];
      const verdict = wanted && found ? 'right' : wanted ? 'missed' : 'false';
      const outcome = (metric: Metric): Outcome => ({ metric, verdict, at, words: `${kind}: ${role}` });
      const both = [outcome('missing, hidden: all'), outcome(`${kind}: all`)];
      return CHIEF_PARTS.includes(role) ? [outcome('missing, hidden: 4 chief'), ...both] : both;
    }),
  );
}

function judgeGenre({ label, part }: Pair): Outcome[] {
  const at = (label ?? part)?.start ?? 0;
  const words = `${part?.genre ?? 'no document'}, labelled ${label?.genre ?? 'as no document'}`;
  if (label && label.genre === part?.genre) return [{ metric: 'genre', verdict: 'right', at, words }];
  const wrong: Outcome = { metric: 'genre', verdict: 'false', at, words };
  const missed: Outcome = { metric: 'genre', verdict: 'missed', at, words };
  return [...(part ? [wrong] : []), ...(label ? [missed] : [])];
}
