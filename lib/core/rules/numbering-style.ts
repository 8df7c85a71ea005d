import type { Document } from '../document/document.ts';
import { findEndedHeadings, findMixedWords, findSkippedLevel, findSlipFaults } from '../numbering/level-faults.ts';
import { readsNumbering } from '../numbering/facts.ts';
import { numberingOf } from '../numbering/numbering-of.ts';
import { findFormFaults, findHalfBrackets, type StyleFault } from '../numbering/style-faults.ts';
import type { Report, Rule } from './rule.ts';

/** Numbers that are right but not written as GB/T 9704-2012 §7.3.3 has it: one note for each kind of fault. */
export const numberingStyle: Rule = {
  check: ({ document }) => findFaults(document).flatMap((fault) => report(fault) ?? []),
  reads: readsNumbering,
};

function findFaults(document: Document): StyleFault[] {
  const { text, paragraphs } = document;
  const { runs, slips } = numberingOf(document);
  const written = [...findFormFaults(runs, text), ...findHalfBrackets(runs, text), ...findSlipFaults(slips, text)];
  const [joined, skipped] = joinSkipped(written, findSkippedLevel(runs, document));
  return [...joined, ...skipped, ...findMixedWords(runs, text), ...findEndedHeadings(runs, paragraphs)];
}

/** 1、 right below 一、: one note says both. */
function joinSkipped(
  written: readonly StyleFault[],
  skipped: readonly StyleFault[],
): [written: StyleFault[], skipped: StyleFault[]] {
  const firstOf = ({ items }: StyleFault) => items[0]?.start;
  const joined = written.map((fault) => {
    const too = skipped.find((other) => firstOf(other) === firstOf(fault));
    return too ? { ...fault, too: too.message } : fault;
  });
  return [joined, skipped.filter((fault) => !written.some((other) => firstOf(other) === firstOf(fault)))];
}

function report({ id, items, message, too, edits, safe }: StyleFault): Report | undefined {
  const [first, ...others] = items;
  if (!first) return undefined;
  const count = items.length > 1 ? `；全文共${items.length}处` : '';
  const label = items.length > 1 ? '全部改正' : '改正';
  return {
    start: first.start,
    end: first.end,
    subject: id,
    message: message + count + (too === undefined ? '' : `；${too}`),
    ...(others.length > 0 ? { others: others.map(({ start, end }) => ({ start, end })) } : {}),
    fixes: edits ? [{ label, safe, edits }] : [],
  };
}
