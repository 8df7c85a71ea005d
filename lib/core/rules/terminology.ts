import type { Paragraph } from '../document/paragraph.ts';
import type { FoundTerm } from '../terms/read-terms.ts';
import type { Report, Rule } from './rule.ts';

/** Wordings that the unit’s own libraries want written otherwise. */
export const terminology: Rule = {
  check: ({ document: { paragraphs }, terms }) =>
    terms ? paragraphs.flatMap((paragraph) => terms(paragraph.line).map((found) => report(found, paragraph))) : [],
};

function report({ start, end, term }: FoundTerm, { start: offset }: Paragraph): Report {
  const { wrong, right, note } = term;
  const range = { start: offset + start, end: offset + end };
  const wanted = right === '' ? '不要写' : `应写作“${right}”`;
  return {
    ...range,
    subject: wrong,
    message: `“${wrong}”${wanted}${note === '' ? '' : `：${note}`}`,
    fixes: [
      {
        label: right === '' ? '删去' : `改为“${right}”`,
        // What is left where words are taken out may be no sentence.
        safe: right !== '',
        edits: [{ ...range, text: right }],
      },
    ],
  };
}
