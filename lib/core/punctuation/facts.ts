import type { Paragraph } from '../document/paragraph.ts';
import type { Range } from '../range.ts';
import type { Fact } from '../rules/facts.ts';
import { endOf } from './trailing.ts';
import { endsSentence } from './over-lines.ts';

/** What the marks of a draft take from one of its lines. */
export function readsPunctuation({ line, text }: Paragraph): readonly Fact[] {
  const { faults, halves } = line.punctuation;
  const end = endOf(text);
  const words = end === undefined ? '' : wordsAround(text, { start: text.length - 1, end: text.length });
  const around = `${text.charAt(0)} ${endsSentence(text)} ${end ?? ''} ${words} ${line.number?.style ?? ''}`;
  return [
    { key: around },
    ...faults.map((fault) => {
      const { kind, start, end, puts, safe, message } = fault;
      return { key: [kind, wordsAround(text, fault), safe, message, ...puts].join('|'), start, end };
    }),
    ...halves.map((half) => {
      const { start, end, pair, opens, leads } = half;
      return { key: `${pair} ${opens} ${leads} ${wordsAround(text, half)}`, start, end };
    }),
  ];
}

/** Characters on either side by which a place is known again when its finding is ignored for good. */
const AROUND = 6;

export function wordsAround(text: string, { start, end }: Range): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}
