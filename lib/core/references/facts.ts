import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type Fact, wholeText } from '../rules/facts.ts';
import { MAX_CELL, tellsAll } from './lost-references.ts';
import type { Reference } from './reference.ts';
import { opensLine } from './told-count.ts';

/** What the references of a draft take from one of its lines. */
export function readsReferences(paragraph: Paragraph, { paragraphs }: Document): readonly Fact[] {
  const { line, text, index } = paragraph;
  // The line below 附件 may be its name.
  if (MAY_NAME.test(text) || MAY_NAME.test(paragraphs[index - 1]?.text ?? '')) return wholeText(paragraph);
  const marks = line.marks.map(({ style, value, inline, certain }) => `${style} ${value} ${inline} ${certain}`);
  const { style, value } = line.number ?? {};
  const isCell = text.length <= MAX_CELL;
  return [
    { key: `${style} ${value} ${line.cells.length > 1} ${isCell} ${marks.join()}` },
    ...line.words.references.map((reference) => factOf(reference, paragraph)),
  ];
}

function factOf(reference: Reference, paragraph: Paragraph): Fact {
  const { start, end, kind, number, unit, isBare = false } = reference;
  const { text, line } = paragraph;
  const before = line.marks.filter((mark) => mark.end <= start).length;
  const key = `${kind} ${number} ${unit} ${isBare} ${before} ${opensLine(reference)} ${tellsAll(text)}`;
  return { key: `${text.slice(start, end)} ${key}`, start, end };
}

/** Lines that head an annex, a table or an article. */
const MAY_NAME = /^[（(【[]?[附表图第!]/u;
