import type { Document } from '../document/document.ts';
import type { LengthLimits } from '../passages/length-limits.ts';
import { MAX_SENTENCE } from '../passages/long-sentences.ts';
import { wordCount } from '../passages/word-count.ts';
import type { Range } from '../range.ts';
import type { Report, Rule } from './rule.ts';

/** A draft beyond its limits, and sentences that are too long: one note for all of them. */
export const length: Rule = {
  check: ({ document, limits }) => [...beyondLimits(document, limits), ...longSentences(document)],
  reads: ({ line, text }) => line.longSentences.map(({ start, end }) => ({ key: text.slice(start, end), start, end })),
  readsAll: hasLimit,
};

function hasLimit({ min, max }: LengthLimits): boolean {
  return min !== undefined || max !== undefined;
}

/** Told where the draft begins. */
function beyondLimits({ text, paragraphs: [first] }: Document, limits: LengthLimits): Report[] {
  if (!first || !hasLimit(limits)) return [];
  const { min = 0, max = Infinity } = limits;
  const count = wordCount(text);
  const place = { start: first.start, end: first.end, fixes: [] };
  if (count > max)
    return [{ ...place, subject: 'max', message: `全文${count}字，比设定的最多${max}字多了${count - max}字` }];
  if (count < min)
    return [{ ...place, subject: 'min', message: `全文${count}字，离设定的最少${min}字还差${min - count}字` }];
  return [];
}

function longSentences({ paragraphs, frame }: Document): Report[] {
  const sentences: Range[] = [];
  for (let at = frame.bodyStart; at < frame.bodyEnd; at += 1) {
    const { line, start: offset = 0 } = paragraphs[at] ?? {};
    if (line && line.longSentences.length > 0)
      for (const { start, end } of line.longSentences) sentences.push({ start: start + offset, end: end + offset });
  }
  const [first, ...others] = sentences;
  return first ? [longSentence(first, others)] : [];
}

function longSentence({ start, end }: Range, others: Range[]): Report {
  const count = others.length > 0 ? `；全文共${others.length + 1}处` : '';
  return {
    start,
    end,
    severity: 'info',
    subject: 'sentence',
    message: `这句话超过${MAX_SENTENCE}字，可以拆成几句${count}`,
    ...(others.length > 0 ? { others } : {}),
    fixes: [],
  };
}
