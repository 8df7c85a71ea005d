import type { Paragraph } from '../document/paragraph.ts';
import type { Mark } from '../numbering/mark.ts';
import type { Reference } from './reference.ts';
import { isChapter } from '../document/numbering.ts';

/** Lines above that may hold the list. */
const MAX_LINES = 40;
/** More than so many off, it counts something else. */
const MOST_OFF = 2;
/** Characters before it where it opens its line. */
const MAX_LEAD = 8;

/** How many items the list right before 以上三项 has; undefined where there is none, or where some list fits. */
export function toldOtherwise(
  paragraphs: readonly Paragraph[],
  index: number,
  reference: Reference,
): number | undefined {
  const { start, number = 0 } = reference;
  const own = paragraphs[index]?.line.marks.filter(({ end }) => end <= start) ?? [];
  const isInLine = own.some(({ inline }) => inline);
  if (!isInLine && !opensLine(reference)) return undefined;
  const above = paragraphs.slice(Math.max(0, index - MAX_LINES), index);
  const nearest = isInLine ? own.at(-1) : above.at(-1)?.line.marks.at(-1);
  if (!nearest?.certain) return undefined;
  const marks = [...above.flatMap(({ line }) => line.marks), ...own].filter(
    ({ style }) => style === nearest.style || !isOfDraft(style),
  );
  if (countsOf(marks).has(number)) return undefined;
  const run = marks.filter(({ style }) => style === nearest.style).slice(-nearest.value);
  const isRun = nearest.value > 1 && run.every(({ value, certain }, at) => certain && value === at + 1);
  return isRun && Math.abs(nearest.value - number) <= MOST_OFF ? nearest.value : undefined;
}

/** Whether next to nothing stands before it in its line: the list is then above. */
export function opensLine({ start }: Reference): boolean {
  return start <= MAX_LEAD;
}

/** These number the parts of the draft, of which no list is told. */
function isOfDraft(style: Mark['style']): boolean {
  return style === 'han' || isChapter(style);
}

/** How many items any of the lists has, as far as each goes. */
function countsOf(marks: readonly Mark[]): ReadonlySet<number> {
  const counts = new Set<number>();
  const lasts = new Map<Mark['style'], { value: number; items: number }>();
  for (const { style, value } of marks) {
    const last = lasts.get(style);
    lasts.set(style, { value, items: last && value > last.value ? last.items + 1 : 1 });
  }
  for (const { value, items } of lasts.values()) counts.add(value).add(items);
  return counts;
}
