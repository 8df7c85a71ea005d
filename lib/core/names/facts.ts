import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Fact } from '../rules/facts.ts';
import { waysOn } from './begin-like-word.ts';
import { PARAGRAPH } from './places.ts';

/** What is compared of the names of a paragraph: each of them, how far it is from the one before, and what may be a word. */
export function readsNames(paragraph: Paragraph, document: Document): readonly Fact[] {
  const facts: Fact[] = [];
  let before = -PARAGRAPH;
  for (const { kind, text, ending, tail, isSure, isWhole, isListed, start, end } of paragraph.line.hinted.names) {
    const apart = Math.min(start - before, PARAGRAPH);
    facts.push({ key: `${kind} ${text} ${ending} ${tail} ${isSure} ${isWhole} ${isListed} ${apart}`, start, end });
    before = start;
  }
  before = -PARAGRAPH;
  for (const { text, isListed, start, end } of paragraph.line.hinted.longNames) {
    facts.push({ key: `long ${text} ${isListed} ${Math.min(end - before, PARAGRAPH)}`, start, end });
    before = end;
  }
  for (const way of waysOn(paragraph, document)) facts.push({ key: way });
  return facts;
}
