import type { Edit, Fix } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { readsPunctuation, wordsAround } from '../punctuation/facts.ts';
import { KINDS, type MarkKind } from '../punctuation/kinds.ts';
import type { MarkFault } from '../punctuation/mark-fault.ts';
import { findUnpaired, type PlacedFault } from '../punctuation/over-lines.ts';
import { byStart, type Range } from '../range.ts';
import { findTrailing } from '../punctuation/trailing.ts';
import type { Report, Rule } from './rule.ts';

/** Half-width, unpaired, doubled and needless marks: a flood of one kind is one finding with one fix. */
export const punctuation: Rule = {
  check: ({ document }) =>
    [...byKind(faultsIn(document))].flatMap(([kind, faults]) =>
      faults.length >= FLOOD || (KINDS[kind].together && faults.length > 1)
        ? reportMany(kind, faults)
        : faults.map((fault) => reportOne(fault, document)),
    ),
  reads: readsPunctuation,
};

/** So many of a kind are told in one finding. */
const FLOOD = 4;

/** A fault at its place in the draft. */
interface Fault extends Range {
  fault: MarkFault;
  paragraph: Paragraph;
}

function faultsIn(document: Document): Fault[] {
  const { paragraphs } = document;
  const found: Fault[] = [];
  for (const paragraph of paragraphs) {
    const { faults } = paragraph.line.punctuation;
    for (let at = 0; at < faults.length; at += 1) {
      const fault = faults[at];
      if (fault) found.push(placed(fault, paragraph));
    }
  }
  const across: PlacedFault[] = [...findUnpaired(paragraphs), ...findTrailing(document)];
  for (const { fault, index } of across) {
    const paragraph = paragraphs[index];
    if (paragraph) found.push(placed(fault, paragraph));
  }
  return found.sort(byStart);
}

function placed(fault: MarkFault, paragraph: Paragraph): Fault {
  const { start } = paragraph;
  return { start: fault.start + start, end: fault.end + start, fault, paragraph };
}

function byKind(faults: readonly Fault[]): Map<MarkKind, Fault[]> {
  const kinds = new Map<MarkKind, Fault[]>();
  for (const fault of faults) {
    const { kind } = fault.fault;
    const known = kinds.get(kind);
    if (known) known.push(fault);
    else kinds.set(kind, [fault]);
  }
  return kinds;
}

const shownOf = ({ start, end }: Fault, { text }: Document) => text.slice(start, end).trim();

function reportOne(found: Fault, document: Document): Report {
  const { start, end, fault, paragraph } = found;
  const { kind, puts, safe, message } = fault;
  const { severity, one } = KINDS[kind];
  const shown = shownOf(found, document);
  const fixes = puts.map((put): Fix => ({ label: labelFor(put, shown), safe, edits: [{ start, end, text: put }] }));
  return {
    start,
    end,
    severity,
    subject: `${KINDS[kind].name} ${wordsAround(paragraph.text, fault)}`,
    message: message ?? one(shown, puts[0] ?? ''),
    fixes,
  };
}

function labelFor(put: string, shown: string): string {
  // What has marks around it needs no others: 改为《考勤办法》.
  if (put.length > 1 && /^[“‘《（]/u.test(put)) return `改为${put}`;
  if (put !== '') return `改为“${put}”`;
  return shown === '' ? '删去空格' : `删去“${shown}”`;
}

function reportMany(kind: MarkKind, faults: readonly Fault[]): Report[] {
  const [first, ...others] = faults;
  if (!first) return [];
  const { severity, name, advice } = KINDS[kind];
  const edits: Edit[] = [];
  let safe = true;
  for (const { start, end, fault } of faults) {
    const put = fault.puts[0];
    if (put !== undefined) edits.push({ start, end, text: put });
    safe &&= fault.safe;
  }
  return [
    {
      start: first.start,
      end: first.end,
      severity,
      subject: name,
      message: `全文有${faults.length}处${name}，${advice}`,
      others: others.map(({ start, end }) => ({ start, end })),
      fixes: edits.length === faults.length ? [{ label: '全部改正', safe, edits }] : [],
    },
  ];
}
