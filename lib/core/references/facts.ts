import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type Fact, wholeText } from '../rules/facts.ts';

/** Characters; a shorter line may be a cell of a table. */
const MAX_CELL = 20;

/** What the references of a draft take from one of its lines. */
export function readsReferences(paragraph: Paragraph, _document: Document): readonly Fact[] {
  const { line, text } = paragraph;
  if (line.references.length > 0 || MAY_NAME.test(text)) return wholeText(paragraph);
  const marks = line.marks.map(({ style, value, inline, certain }) => `${style} ${value} ${inline} ${certain}`);
  const { style, value } = line.number ?? {};
  const isCell = text.length <= MAX_CELL;
  return [{ key: `${style} ${value} ${line.cells.length > 1} ${isCell} ${marks.join()}` }];
}

/** Lines that head an annex, a table or an article. */
const MAY_NAME = /^[（(【[]?[附表图第!]/u;
