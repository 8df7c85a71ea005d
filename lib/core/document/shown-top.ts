import type { Heading, HeadingInput } from './heading.ts';
import { firstLevel } from './shown-levels.ts';
import { nameParts } from './top-style.ts';

export interface ShownTop {
  /** That of the headings which divide the draft. */
  level: number;
  /** Headings without a number divide it, and those with one stand below them. */
  isAbove: boolean;
}

/**
 * What headings without a number do that only the editor's look tells; `top` is the style of those that divide the draft
 * without them. Undefined where their level says nothing: one alone, or beside numbers that are not shown as headings.
 */
export function shownTop(
  candidates: readonly Heading[],
  top: Heading['style'] | undefined,
  input: HeadingInput,
): ShownTop | undefined {
  const levelOf = ({ paragraph }: Heading) => input.paragraphs[paragraph]?.shownLevel ?? 0;
  const shown = candidates.filter(({ style }) => style === 'shown');
  const level = firstLevel(shown.map(levelOf));
  if (level === undefined || top === 'markdown') return undefined;
  const first = shown.filter((heading) => levelOf(heading) === level);
  const numbered = candidates.filter(({ style }) => style === top);
  const numberedLevel = firstLevel(numbered.map(levelOf).filter((each) => input.shownLevels.has(each)));
  const isHigher = numberedLevel === undefined ? !(nameParts(numbered) && !nameParts(first)) : level < numberedLevel;
  if (first.length > 1 && isHigher && areUnder(numbered, first, input)) return { level, isAbove: true };
  return numberedLevel === undefined ? undefined : { level: numberedLevel, isAbove: false };
}

/** Below each heading the numbers begin with one: those that count on over the headings are of the first level themselves. */
function areUnder(numbered: readonly Heading[], above: readonly Heading[], { paragraphs }: HeadingInput): boolean {
  let next = 0;
  let last = -1;
  return numbered.every(({ paragraph }) => {
    while ((above[next]?.paragraph ?? Infinity) < paragraph) next += 1;
    const isFirst = next !== last;
    last = next;
    return next > 0 && (!isFirst || paragraphs[paragraph]?.line.number?.value === 1);
  });
}
