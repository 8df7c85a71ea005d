import type { Paragraph } from '../document/paragraph.ts';
import type { Range } from '../range.ts';
import type { Fact } from '../rules/facts.ts';

/** What the rule on how numbers are written takes from a line. */
export function readsNumberForms({ line, text }: Paragraph): readonly Fact[] {
  const { faults, grouped } = line.numberForms;
  const written = ({ start, end }: Range) => ({ key: text.slice(start, end), start, end });
  return [
    ...faults.map(({ kind, start, end, severity, message, puts }) => ({
      key: [kind, severity, text.slice(start, end), message, ...puts].join('|'),
      start,
      end,
    })),
    ...grouped.map(written),
    ...line.plainNumbers.map(written),
  ];
}
