import type { Edit, Fix } from '../diagnostic.ts';
import { marksBefore } from '../document/markdown-line.ts';
import type { Document } from '../document/document.ts';
import type { Range } from '../range.ts';
import type { GenrePart } from '../genres/genre.ts';
import { numberLike } from '../numbering/write-number.ts';

/**
 * Inserts the part's heading with the right next number and a blank below it, and counts the headings after it up
 * by one. Never safe: it brings blanks.
 */
export function skeletonFix(wanted: GenrePart, document: Document, at: number): Fix[] {
  const { text } = document;
  const written = ({ start, end }: Range) => text.slice(start, end);
  const bare = wanted.skeleton;
  // Results are asked for, but belong into the measures as much as under a heading of their own.
  const numbers = bare ? [] : topNumbers(document);
  const next = numbers.find((item) => item.start >= at);
  const last = numbers.findLast((item) => item.start < at);
  const pattern = next ?? last;
  const value = next ? next.value : (last?.value ?? 0) + 1;
  const number = pattern ? (numberLike(written(pattern), value) ?? '') : '';
  const lines = bare ? [bare] : [likeBeside(`${number}${wanted.label}`, document, at), '____'];
  const edits: Edit[] = [{ start: at, end: at, text: spaced(lines, document, at) }];
  for (const item of next ? numbers.filter(({ start }) => start >= at) : []) {
    edits.push({ start: item.start, end: item.end, text: numberLike(written(item), item.value + 1) ?? written(item) });
  }
  return [{ label: '插入', safe: false, edits: joinTouching(edits) }];
}

interface TopNumber extends Range {
  value: number;
}

function topNumbers({ headings, paragraphs }: Document): TopNumber[] {
  return headings.flatMap(({ paragraph }) => {
    const { start = 0, line } = paragraphs[paragraph] ?? {};
    const number = line?.number;
    return number ? [{ start, end: start + number.length, value: number.value }] : [];
  });
}

/** A heading with the Markdown marks of the one behind the place, or else of the one before it. */
function likeBeside(heading: string, { headings, paragraphs, text }: Document, at: number): string {
  const starts = headings.map(({ paragraph }) => paragraphs[paragraph]?.start ?? 0);
  const marks = marksBefore(text, starts.find((start) => start >= at) ?? starts.at(-1) ?? 0);
  return `${marks}${heading}${marks.endsWith('**') ? '**' : ''}`;
}

/** The lines parted as the draft parts its paragraphs. */
function spaced(lines: string[], { paragraphs, text }: Document, at: number): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const [first, second] = paragraphs;
  const gap =
    first && second && /(?:\r?\n){2}/u.test(text.slice(first.end, second.start)) ? newline.repeat(2) : newline;
  const joined = lines.join(gap);
  const isLast = (paragraphs.at(-1)?.end ?? 0) <= at;
  return isLast ? gap + joined : joined + gap;
}

/** An insertion right before a number that changes is one edit: the edits of a fix never touch. */
function joinTouching(edits: Edit[]): Edit[] {
  const [insertion, renumbered, ...rest] = edits;
  if (!insertion || renumbered?.start !== insertion.end) return edits;
  return [{ start: insertion.start, end: renumbered.end, text: insertion.text + renumbered.text }, ...rest];
}
