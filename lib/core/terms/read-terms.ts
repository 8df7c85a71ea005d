import type { Line } from '../document/line.ts';
import type { Range } from '../range.ts';
import { createWordFinder, withoutOverlaps } from '../wording/word-finder.ts';
import type { TermContent } from './term.ts';

/** A wrong wording where it stands; offsets are into the line’s text. */
export interface FoundTerm extends Range {
  term: TermContent;
}

/** Finds the wrong wordings of a line. */
export type TermReader = (line: Line) => readonly FoundTerm[];

const NONE: readonly FoundTerm[] = [];

/** Where two terms have one wrong wording, the first counts. Each line is read once. */
export function createTermReader(terms: readonly TermContent[]): TermReader {
  const byWrong = new Map<string, TermContent>();
  for (const term of terms) if (!byWrong.has(term.wrong) && term.wrong !== term.right) byWrong.set(term.wrong, term);
  const find = createWordFinder([...byWrong].map(([wrong, term]): [string, TermContent] => [wrong, term]));
  const known = new WeakMap<Line, readonly FoundTerm[]>();
  return (line) => {
    const read = known.get(line);
    if (read) return read;
    const found = withoutOverlaps(find(line.text)).flatMap(({ start, end, value }) =>
      isWithinRight(line.text, start, value) ? [] : [{ start, end, term: value }],
    );
    const kept = found.length === 0 ? NONE : found;
    known.set(line, kept);
    return kept;
  };
}

/** Where 社区 is to be 社区居委会, one that is written so already is left alone. */
function isWithinRight(text: string, start: number, { wrong, right }: TermContent): boolean {
  for (let at = right.indexOf(wrong); at !== -1; at = right.indexOf(wrong, at + 1))
    if (text.startsWith(right, start - at)) return true;
  return false;
}
