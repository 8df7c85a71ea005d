import type { Paragraph } from './paragraph.ts';
import { isShownHeading, type ShownLevels } from './shown-levels.ts';

/** What the editor's look says of the first lines of a draft, by their places among `lines`. */
export interface HeadLook {
  /** The one heading of the highest level. */
  isAlone: (at: number) => boolean;
  /** Of the highest level that several have, lines of a title left out. */
  divides: (at: number) => boolean;
  /** Of a lower level than another of the lines. */
  isBelow: (at: number) => boolean;
}

export function readLook(lines: readonly Paragraph[], levels: ShownLevels): HeadLook {
  const shown = lines.map((line) => (isShownHeading(line, levels) ? line.shownLevel : 0));
  const highest = Math.min(...shown.filter((level) => level > 0));
  const isTitled = (level: number) => level === shown[0] && level === shown[1];
  const several = [...levels].filter(([level, count]) => count > 1 && !isTitled(level)).map(([level]) => level);
  const [ofAll, dividing] = [Math.min(...levels.keys()), Math.min(...several)];
  return {
    isAlone: (at) => shown[at] === ofAll && levels.get(ofAll) === 1,
    divides: (at) => shown[at] === dividing,
    isBelow: (at) => (shown[at] ?? 0) > highest,
  };
}
