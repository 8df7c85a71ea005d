import type { Range } from '../range.ts';
import type { Document } from '../document/document.ts';
import { MAX_SENTENCE } from '../passages/long-sentences.ts';
import type { Report, Rule } from './rule.ts';

/** Sentences that are too long: one note for all of them. */
export const length: Rule = {
  check: ({ document }) => {
    const [first, ...others] = longSentences(document);
    return first ? [report(first, others)] : [];
  },
  reads: ({ line, text }) => line.longSentences.map(({ start, end }) => ({ key: text.slice(start, end), start, end })),
};

function longSentences({ paragraphs, frame }: Document): Range[] {
  const sentences: Range[] = [];
  for (let at = frame.bodyStart; at < frame.bodyEnd; at += 1) {
    const { line, start: offset = 0 } = paragraphs[at] ?? {};
    if (line && line.longSentences.length > 0)
      for (const { start, end } of line.longSentences) sentences.push({ start: start + offset, end: end + offset });
  }
  return sentences;
}

function report({ start, end }: Range, others: Range[]): Report {
  const count = others.length > 0 ? `；全文共${others.length + 1}处` : '';
  return {
    start,
    end,
    subject: 'sentence',
    message: `这句话超过${MAX_SENTENCE}字，可以拆成几句${count}`,
    ...(others.length > 0 ? { others } : {}),
    fixes: [],
  };
}
