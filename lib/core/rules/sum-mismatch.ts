import { Line } from '../document/line.ts';
import { readsSums } from '../sums/facts.ts';
import { readFarParts } from '../sums/far-parts.ts';
import { readFarRows } from '../sums/far-rows.ts';
import { readListedSums } from '../sums/listed-lines.ts';
import type { PlacedFault } from '../sums/sum-fault.ts';
import { readTableSums } from '../sums/table-sums.ts';
import type { Report, Rule } from './rule.ts';

/** Totals and parts, changes and rates that don't fit each other. A question, never an error: groups may overlap. */
export const sumMismatch: Rule = {
  check: ({ document: { paragraphs } }) => {
    const reports: Report[] = [];
    Line.readSums(paragraphs);
    for (const { line, start } of paragraphs)
      if (line.sumFaults.length > 0) for (const fault of line.sumFaults) reports.push(report(fault, start));
    for (const fault of readTableSums(paragraphs)) reports.push(report(fault, 0));
    for (const fault of readListedSums(paragraphs)) reports.push(report(fault, 0));
    for (const fault of readFarRows(paragraphs)) reports.push(report(fault, 0));
    for (const fault of readFarParts(paragraphs)) reports.push(report(fault, 0));
    return reports;
  },
  reads: readsSums,
};

function report({ start, end, message, subject, minor }: PlacedFault, at: number): Report {
  return { start: at + start, end: at + end, subject, message, fixes: [], ...(minor ? { severity: 'info' } : {}) };
}
