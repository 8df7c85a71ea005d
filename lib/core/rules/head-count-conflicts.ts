import type { Paragraph } from '../document/paragraph.ts';
import type { Figure } from '../figures/figure.ts';
import { endOf, type HeadCount, isMistyped, isNamedBy } from '../quantities/head-count.ts';
import type { Report } from './rule.ts';

interface Placed {
  paragraph: Paragraph;
  figure: Figure;
}

const LARGE = 1000;

/** 专任教师58人 in one place and 52名专任教师 in another. Offsets into the document. */
export function headCountConflicts(paragraphs: readonly Paragraph[]): Report[] {
  const counts: (Placed & HeadCount)[] = [];
  for (const paragraph of paragraphs)
    for (const { figure, noun } of paragraph.line.headCounts) counts.push({ paragraph, figure, noun });
  if (counts.length === 0) return [];
  const named = namedByEnd(paragraphs, new Set(counts.map(({ noun }) => endOf(noun))));
  const asked = new Set<Figure>();
  return counts.flatMap((count) => {
    if (asked.has(count.figure)) return [];
    const own = (named.get(endOf(count.noun)) ?? []).filter(({ figure }) => isNamedBy(figure, count.noun));
    // Where several numbers go by the name, each is of others; only large ones are seldom alike by chance.
    const isOne = new Set(own.map(({ figure }) => figure.value)).size === 1;
    const other = own.find(({ paragraph, figure }) => paragraph !== count.paragraph && isMistyped(count, figure));
    if (!other) return [];
    if (!isOne && (count.figure.value < LARGE || own.some(({ figure }) => figure.value === count.figure.value)))
      return [];
    asked.add(count.figure);
    return [report(other, count)];
  });
}

/** The figures whose names end in one of `ends`. */
function namedByEnd(paragraphs: readonly Paragraph[], ends: ReadonlySet<number>): Map<number, Placed[]> {
  const named = new Map<number, Placed[]>();
  for (const paragraph of paragraphs)
    for (const figure of paragraph.line.namedCounts) {
      const end = endOf(figure.label);
      if (!ends.has(end)) continue;
      const list = named.get(end);
      if (list) list.push({ paragraph, figure });
      else named.set(end, [{ paragraph, figure }]);
    }
  return named;
}

function report(named: Placed, { paragraph, figure, noun }: HeadCount & Placed): Report {
  const start = paragraph.start + figure.start;
  const written = paragraph.text.slice(figure.start, figure.end);
  const other = named.paragraph.text.slice(named.figure.start, named.figure.end);
  return {
    start,
    end: start + written.length + noun.length,
    subject: `${noun}：${other}、${written}`,
    message: `另一处写的是“${noun}${other}”，这里是“${written}${noun}”，如果说的是同一件事，请核对`,
    fixes: [],
  };
}
