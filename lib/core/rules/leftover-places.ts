import type { Document } from '../document/document.ts';
import { Line } from '../document/line.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Role } from '../document/section.ts';
import { type LineLeftovers, NO_LEFTOVERS } from '../leftover/line-leftovers.ts';
import { firstAtOrAfter, type Range } from '../range.ts';
import type { Report } from './rule.ts';

/** Those of the body that say anything of the kind, as often as they are asked for. */
const known = new WeakMap<Document, readonly Paragraph[]>();

/** The paragraphs of the body with such leftovers; few have any. */
export function linesWith(document: Document, isSuch: (leftovers: LineLeftovers) => boolean): readonly Paragraph[] {
  const lines = known.get(document) ?? readLines(document);
  known.set(document, lines);
  return lines.filter(({ line }) => isSuch(line.leftovers));
}

function readLines(document: Document): readonly Paragraph[] {
  const body = bodyOf(document);
  Line.readLeftovers(body);
  return body.filter(({ line }) => line.leftovers !== NO_LEFTOVERS);
}

/** The paragraphs, of the body or of those given, that hold one of the words: one search of the draft, where few do. */
export function linesHolding(
  document: Document,
  words: readonly string[],
  body: readonly Paragraph[] = bodyOf(document),
): readonly Paragraph[] {
  const { text } = document;
  const held = new Set<Paragraph>();
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; ) {
      const paragraph = body[firstAtOrAfter(body, at + 1) - 1];
      if (paragraph && at < paragraph.end) held.add(paragraph);
      at = text.indexOf(word, Math.max(at + 1, paragraph?.end ?? 0));
    }
  return [...held].sort((one, other) => one.start - other.start);
}

export function bodyOf({ paragraphs, frame }: Document): readonly Paragraph[] {
  return paragraphs.slice(frame.bodyStart, frame.bodyEnd);
}

/** What the section at the offset does in the draft. */
export function roleAt(at: number, { sections }: Document): Role | undefined {
  return sections[firstAtOrAfter(sections, at + 1) - 1]?.role;
}

/** What there is to say of each leftover of a kind; few lines have any. */
export function reportsOf<Told extends Range>(
  lines: readonly Paragraph[],
  ofKind: (leftovers: LineLeftovers) => readonly Told[],
  doubt: (each: Told, paragraph: Paragraph) => string | undefined,
): Report[] {
  const reports: Report[] = [];
  for (const paragraph of lines) {
    const all = ofKind(paragraph.line.leftovers);
    for (let at = 0; at < all.length; at += 1) {
      const each = all[at];
      if (each) reports.push(...reportAt(each, paragraph, doubt(each, paragraph)));
    }
  }
  return reports;
}

/** Whether it stands in a part on what comes. */
export function isAhead({ start }: Range, paragraph: Paragraph, document: Document): boolean {
  return roleAt(paragraph.start + start, document) === 'plan';
}

export function reportAt(
  { start, end }: Range,
  { read: text, start: offset }: Paragraph,
  message: string | undefined,
): Report[] {
  if (message === undefined) return [];
  return [{ start: start + offset, end: end + offset, subject: text.slice(start, end), message, fixes: [] }];
}
