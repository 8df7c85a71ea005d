import type { Paragraph } from './paragraph.ts';

/** The levels at which the editor shows a document's headings, each with how many lines it has. */
export type ShownLevels = ReadonlyMap<number, number>;

/** Of this many lines one may be a whole paragraph; where it is more, the level is the look of all the text. */
const PER_PARAGRAPH = 3;

export function readShownLevels(paragraphs: readonly Paragraph[]): ShownLevels {
  const all = new Map<number, number>();
  const short = new Map<number, number>();
  for (const { shownLevel, line } of paragraphs) {
    if (shownLevel === 0) continue;
    add(all, shownLevel);
    if (line.isHeadingShaped) add(short, shownLevel);
  }
  for (const [level, count] of all) if ((count - (short.get(level) ?? 0)) * PER_PARAGRAPH > count) short.delete(level);
  return short;
}

function add(counts: Map<number, number>, level: number): void {
  counts.set(level, (counts.get(level) ?? 0) + 1);
}

export function sameLevels(one: ShownLevels, other: ShownLevels): boolean {
  return one.size === other.size && [...one].every(([level, count]) => other.get(level) === count);
}

/** Whether the line is shown as a heading and is one. */
export function isShownHeading({ shownLevel, line }: Paragraph, levels: ShownLevels): boolean {
  return levels.has(shownLevel) && line.isHeadingShaped;
}

/** The highest level that divides a draft: one heading alone above others divides nothing. */
export function firstLevel(levels: readonly number[]): number | undefined {
  const sorted = [...levels].sort((a, b) => a - b);
  return sorted.find((level, index) => level === sorted[index + 1]) ?? sorted[0];
}
