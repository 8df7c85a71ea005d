import type { Document } from '../document/document.ts';
import { readsNumberForms } from '../number-forms/facts.ts';
import type { FormFault } from '../number-forms/form-fault.ts';
import { mixedGrouping } from '../number-forms/mixed-grouping.ts';
import type { Edit } from '../diagnostic.ts';
import { byStart, overlap } from '../range.ts';
import type { Report, Rule } from './rule.ts';

/** How numbers are written, after GB/T 15835-2011: a flood of one kind is one finding. */
export const numberForm: Rule = {
  check: ({ document }) => {
    const reports = [...byKind(faultsIn(document)).values()].flatMap((faults) =>
      faults.length >= FLOOD ? reportMany(faults) : faults.map(reportOne),
    );
    return [...reports, ...mixedGrouping(document)];
  },
  reads: readsNumberForms,
};

/** So many of a kind are told in one finding. */
const FLOOD = 4;

/** The form of the signature's date is another rule's. */
function faultsIn({ paragraphs, frame }: Document): FormFault[] {
  const found: FormFault[] = [];
  for (const { line, start: offset } of paragraphs) {
    const { faults } = line.numberForms;
    if (faults.length === 0) continue;
    for (const fault of faults) {
      const placed = { ...fault, start: fault.start + offset, end: fault.end + offset };
      if (!frame.date || !overlap(placed, frame.date)) found.push(placed);
    }
  }
  return found.sort(byStart);
}

/** What is only noted is told apart from what should be mended. */
function byKind(faults: readonly FormFault[]): Map<string, FormFault[]> {
  const kinds = new Map<string, FormFault[]>();
  for (const fault of faults) {
    const key = `${fault.kind} ${fault.severity}`;
    const known = kinds.get(key);
    if (known) known.push(fault);
    else kinds.set(key, [fault]);
  }
  return kinds;
}

function reportOne({ kind, start, end, severity, message, puts, safe }: FormFault): Report {
  const fixes = puts.map((put) => ({ label: `改为“${put}”`, safe, edits: [{ start, end, text: put }] }));
  return { start, end, severity, subject: `${kind} ${message}`, message, fixes };
}

function reportMany(faults: readonly FormFault[]): Report[] {
  const [first, ...others] = faults;
  if (!first) return [];
  const { start, end, kind, severity, message } = first;
  const edits = faults.flatMap(({ puts: [put], ...fault }): Edit[] =>
    put === undefined ? [] : [{ start: fault.start, end: fault.end, text: put }],
  );
  const isWhole = edits.length === faults.length;
  return [
    {
      start,
      end,
      severity,
      subject: kind,
      message: `${message}；全文这样的地方共${faults.length}处`,
      others: others.map((other) => ({ start: other.start, end: other.end })),
      fixes: isWhole ? [{ label: '全部改正', safe: faults.every(({ safe }) => safe), edits }] : [],
    },
  ];
}
