import type { Severity } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { draftTime, type DraftTime } from './draft-time.ts';
import type { StandingFinding } from '../wording/standing/finding.ts';
import { isOpening } from './date-opening-periods.ts';
import { type Fact, wholeText } from './facts.ts';
import { longestFirst } from '../range.ts';
import type { Report, Rule } from './rule.ts';

/** Names and set phrases of politics and law that are not as they are written, or were not in the draft's time. */
export const standingWording: Rule = {
  check: ({ document }) => reportStanding(document, false),
  reads: (paragraph, document) =>
    isOpening(paragraph, document) ? wholeText(paragraph) : paragraph.line.standing.map(factOf),
};

/** Those that were left from an earlier draft, or the others: 喜迎党的二十大 in a summary of 2024. */
export function reportStanding(document: Document, isLeft: boolean): Report[] {
  const found = known.get(document) ?? findStanding(document);
  known.set(document, found);
  return found.flatMap(({ isLeft: left, ...each }) => (left === isLeft ? [each] : []));
}

/** Two rules ask for them. */
const known = new WeakMap<Document, readonly Found[]>();

function findStanding(document: Document): readonly Found[] {
  const found: Found[] = [];
  let time: DraftTime | undefined;
  for (const paragraph of document.paragraphs.filter(
    ({ line }) => line.words.standing.length + line.words.misworded.length > 0,
  ))
    for (const finding of paragraph.line.standing) {
      time ??= draftTime(document) ?? UNKNOWN;
      const severity = severityIn(time, finding);
      if (severity) found.push({ ...report(finding, severity, paragraph), isLeft: finding.isLeft === true });
    }
  return withoutRepeats(found);
}

interface Found extends Report {
  isLeft: boolean;
}

/** What of a line leads to those that were left. */
export function leftStandingFacts({ line }: Paragraph): readonly Fact[] {
  return line.standing.some(({ isLeft }) => isLeft) ? line.standing.map(factOf) : [];
}

/** Neither before nor after anything. */
const UNKNOWN: DraftTime = { from: '', writtenFrom: '', writtenTo: '9' };

function factOf({
  start,
  end,
  message,
  severity,
  validFrom = '',
  validTo = '',
  since = '',
  fix,
}: StandingFinding): Fact {
  const edits = fix ? fix.edits.map((edit) => `${edit.start - start}-${edit.end - start}${edit.text}`) : [];
  return { key: [message, severity, validFrom, validTo, since, ...edits].join('|'), start, end };
}

/**
 * What was right until a day is only a note in a draft that was begun before and written after; so is what was as good
 * as another wording until one was set.
 */
function severityIn(time: DraftTime, { severity, validFrom, validTo, since }: StandingFinding): Severity | undefined {
  if (since !== undefined && time.writtenTo < since) return undefined;
  if (since !== undefined && time !== UNKNOWN && time.from < since) return 'info';
  if (validFrom !== undefined) {
    const isOutside = time.writtenTo < validFrom || (validTo !== undefined && time.from > validTo);
    return isOutside ? severity : undefined;
  }
  if (validTo === undefined || time.from > validTo) return severity;
  return time.writtenFrom > validTo ? 'info' : undefined;
}

function report({ start, end, message, fix }: StandingFinding, severity: Severity, paragraph: Paragraph): Report {
  const at = paragraph.start;
  const moved = fix && {
    label: fix.label,
    safe: fix.safe,
    edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + at, end: edit.end + at })),
  };
  return {
    start: start + at,
    end: end + at,
    severity,
    subject: paragraph.text.slice(start, end),
    message,
    fixes: moved ? [moved] : [],
  };
}

/** Of two findings that share words, the graver or the longer: 马列主义 within a list that stops early. */
function withoutRepeats(reports: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of [...reports].sort(longestFirst)) {
    const last = kept.at(-1);
    if (!last || each.start >= last.end) kept.push(each);
    else if (gravityOf(each) > gravityOf(last)) kept[kept.length - 1] = each;
  }
  return kept;
}

const GRAVITY: readonly (Severity | undefined)[] = ['info', 'warning', 'error'];
const gravityOf = ({ severity }: Report) => GRAVITY.indexOf(severity);
