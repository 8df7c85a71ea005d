import type { Paragraph } from '../document/paragraph.ts';
import type { ShownHeading } from '../document/shown-heading.ts';
import type { EditedDraft } from './draft.ts';

/** The paragraphs with the levels of those that open a heading's line. */
export function showFresh(paragraphs: Paragraph[], shown: readonly ShownHeading[]): Paragraph[] {
  if (shown.length === 0) return paragraphs;
  const levelOf = levelsIn(shown);
  return paragraphs.map((paragraph) => ({ ...paragraph, shownLevel: levelOf(paragraph) }));
}

/** The edited draft with other headings: lines that are shown otherwise than they were count as changed, too. */
export function showAs(former: EditedDraft, shown: readonly ShownHeading[]): EditedDraft {
  const { draft, changed, shift } = former;
  const levelOf = levelsIn(shown);
  let { start, end } = changed;
  let edited = former.edited;
  const paragraphs = draft.paragraphs.map((paragraph) => {
    const shownLevel = levelOf(paragraph);
    if (shownLevel === paragraph.shownLevel) return paragraph;
    edited = undefined;
    if (paragraph.start < changed.start) start = Math.min(start, paragraph.start);
    else if (paragraph.start >= changed.end + shift) end = Math.max(end, paragraph.end - shift);
    return { ...paragraph, shownLevel };
  });
  return { ...former, draft: { ...draft, paragraphs, shown }, changed: { start, end }, edited };
}

function levelsIn(shown: readonly ShownHeading[]): (paragraph: Paragraph) => number {
  const levels = new Map(shown.map(({ start, level }) => [start, level]));
  // Of a line whose breaks were lost, no one knows which part is the heading.
  return ({ start, line }) => (line.isPart ? 0 : (levels.get(start - line.indent) ?? 0));
}
