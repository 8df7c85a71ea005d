import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Fact } from '../rules/facts.ts';
import { waysOn } from './begin-like-word.ts';
import { LEAD } from './known.ts';
import { PARAGRAPH } from './places.ts';

/** What is compared of the names of a paragraph: each of them, how far it is from the one before, what may be a word, and units of which there may be many. */
export function readsNames(paragraph: Paragraph, document: Document): readonly Fact[] {
  const facts: Fact[] = [];
  let before = -PARAGRAPH;
  for (const { kind, text, ending, tail, isSure, isWhole, isListed, start, end } of paragraph.line.hinted.names) {
    const apart = Math.min(start - before, PARAGRAPH);
    const lead = paragraph.text.slice(Math.max(0, start - LEAD), start);
    facts.push({
      key: `${kind} ${text} ${ending} ${tail} ${isSure} ${isWhole} ${isListed} ${apart} ${lead}`,
      start,
      end,
    });
    before = start;
  }
  before = -PARAGRAPH;
  for (const { text, isListed, start, end } of paragraph.line.hinted.longNames) {
    const lead = paragraph.text.slice(Math.max(0, start - LEAD), start);
    facts.push({ key: `long ${text} ${isListed} ${Math.min(end - before, PARAGRAPH)} ${lead}`, start, end });
    before = end;
  }
  // What follows bears on all: no name that is compared.
  for (const way of waysOn(paragraph, document)) facts.push({ key: way });
  for (const { kind, text } of paragraph.line.hinted.names) if (kind === 'unit') facts.push({ key: `of ${text}` });
  return facts;
}
