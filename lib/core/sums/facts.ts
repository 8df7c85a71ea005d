import type { Figure } from '../figures/figure.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type Fact, wholeText } from '../rules/facts.ts';
import { farListIn } from './far-parts.ts';
import { itemKey } from './listed-lines.ts';

const NONE: readonly Fact[] = [];

/** What the sums of a draft take from one of its lines. */
export function readsSums(paragraph: Paragraph): readonly Fact[] {
  const { line, text } = paragraph;
  if (line.figures.length + line.cells.length === 0) return NONE;
  if (line.cells.length > 0 || line.listed.closes || line.listed.introduces || farListIn(paragraph))
    return wholeText(paragraph);
  const faults = line.sumFaults.map(({ start, end, message, subject }) => ({
    key: `${text.slice(start, end)}|${message}|${subject}`,
    start,
    end,
  }));
  return [{ key: itemKey(paragraph) }, ...faults, ...line.figures.map((figure) => factOf(text, figure))];
}

/** What a list or rows in other lines take from it. */
function factOf(text: string, { start, end, exact, kind, depth, separator, label }: Figure): Fact {
  return { key: [text.slice(start, end), exact, kind, depth, separator, label].join('|'), start, end };
}
