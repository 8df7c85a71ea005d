import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Role } from '../document/section.ts';
import type { LeftoverKind, LineLeftovers } from '../leftover/line-leftovers.ts';
import { leftoverOf, promising, type Promising, tellingOf } from '../leftover/read-leftovers.ts';
import { firstAtOrAfter, type Range } from '../range.ts';
import type { Report } from './rule.ts';

/** What is known of the body, as often as it is asked for. */
interface Body {
  promising: Promising;
  telling: Map<LeftoverKind, readonly Paragraph[]>;
}

const known = new WeakMap<Document, Body>();

/** The paragraphs of the body that say anything of the kind; few do. It is read when the first asks for it. */
export function linesWith(document: Document, kind: LeftoverKind): readonly Paragraph[] {
  const body = known.get(document) ?? { promising: promising(bodyOf(document)), telling: new Map() };
  known.set(document, body);
  const telling = body.telling.get(kind) ?? tellingOf(kind, body.promising);
  body.telling.set(kind, telling);
  return telling;
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

/** What there is to say of each leftover of a kind, in the body or in those of its lines that may have any to be asked of. */
export function reportsOf<Kind extends LeftoverKind>(
  document: Document,
  kind: Kind,
  doubt: (each: LineLeftovers[Kind][number], paragraph: Paragraph) => string | undefined,
  lines: readonly Paragraph[] = linesWith(document, kind),
): Report[] {
  return lines.flatMap((paragraph) =>
    leftoverOf(paragraph.line, kind).flatMap((each) => reportAt(each, paragraph, doubt(each, paragraph))),
  );
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
