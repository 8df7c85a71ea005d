import type { Genre } from '../genres/genre.ts';
import { type LineHeading, shownHeading } from './line-heading.ts';
import type { Paragraph } from './paragraph.ts';
import { withHint, withNextYear, withPrinciples } from './heading-hints.ts';
import { readLeadIns } from './lead-ins.ts';
import { readShortLines } from './short-lines.ts';
import { lostFirstLevel, markdownLevel, standsUnderLines, topStyle } from './top-style.ts';
import { isShownHeading, type ShownLevels } from './shown-levels.ts';
import { shownTop } from './shown-top.ts';

/** A heading of the document: the first words of a paragraph, or all of it. */
export interface Heading extends LineHeading {
  /** Index of the paragraph it opens. */
  paragraph: number;
  /** Its role is only hinted at by its words: what stands below it may say otherwise. */
  hinted?: true;
}

export interface HeadingInput {
  /** All of the document's; a paragraph's `index` is its place here. */
  paragraphs: readonly Paragraph[];
  /** Those between title and signature. */
  body: readonly Paragraph[];
  genre: Genre;
  /** The year the title names. */
  titleYear?: number | undefined;
  shownLevels: ShownLevels;
}

/** The draft's top-level headings in order; those of lower levels are `subheadings`. */
export interface Headings {
  headings: readonly Heading[];
  subheadings: readonly Heading[];
}

export function readHeadings(input: HeadingInput): Headings {
  const read = withPrinciples(withNextYear(readCandidates(input), input.titleYear), input.genre);
  const numbered = topStyle(read, input);
  const divided = standsUnderLines(read, numbered, input) ? undefined : numbered;
  const shown = shownTop(read, divided, input);
  const top = shown?.isAbove ? 'shown' : divided;
  // Where its level says nothing, a line that is shown as a heading is one by its words.
  const candidates = shown ? read : read.map(asPlain);
  const level = markdownLevel(candidates, input.paragraphs);
  const isOfTop = ({ style, paragraph, roles }: Heading) => {
    if (style !== 'shown')
      return style === top && (top !== 'markdown' || input.paragraphs[paragraph]?.markdownLevel === level);
    const above = (shown?.level ?? 0) - (input.paragraphs[paragraph]?.shownLevel ?? 0);
    return above === 0 || (above > 0 && roles.length > 0);
  };
  // A worded line without a number divides the draft where nothing else does, or after the last numbered heading.
  const isNumbered = divided !== undefined;
  const lastTop = isNumbered ? candidates.findLast(({ style }) => style === top || style === 'shown') : undefined;
  const levelLost = lostFirstLevel(candidates, top, input.paragraphs);
  const headings: Heading[] = [];
  const subheadings: Heading[] = [];
  let above: Heading | undefined;
  for (const heading of candidates) {
    const { style, paragraph, roles } = heading;
    const isTop =
      isOfTop(heading) ||
      (levelLost && roles.length > 0) ||
      (style === 'plain' &&
        roles.length > 0 &&
        paragraph > (lastTop?.paragraph ?? -1) &&
        !repeats(heading, above, headings.at(-1)));
    if (isTop) headings.push(withHint(heading, input.genre));
    else subheadings.push(heading);
    above = heading;
  }
  if (isNumbered) return { headings, subheadings };
  // Where no number divides the draft, short lines do, in whatever words; one alone proves nothing.
  const known = new Set(candidates.map(({ paragraph }) => paragraph));
  const short = readShortLines(input).filter(({ paragraph }) => !known.has(paragraph));
  const leads = readLeadIns(input, [...candidates, ...short]);
  const wordless = new Set(subheadings.filter(isWordless));
  const shaped = [...short, ...leads, ...wordless];
  if (headings.length + shaped.length < 2) return { headings, subheadings };
  const hinted = withNextYear(shaped, input.titleYear).map((heading) => withHint(heading, input.genre));
  return {
    headings: [...headings, ...hinted].sort((one, other) => one.paragraph - other.paragraph),
    subheadings: subheadings.filter((heading) => !wordless.has(heading)),
  };
}

function asPlain(heading: Heading): Heading {
  return heading.style === 'shown' ? { ...heading, style: 'plain' } : heading;
}

/** Shown as a heading, in words that name no part. */
function isWordless({ style, roles }: Heading): boolean {
  return style === 'plain' && roles.length === 0;
}

/** What a line is the heading of, by its words or by the look that the editor gives it. */
export function headingOf(
  paragraph: Paragraph,
  { genre, shownLevels }: Pick<HeadingInput, 'genre' | 'shownLevels'>,
): LineHeading | undefined {
  const { line } = paragraph;
  const isShown = !line.number && line.markdownLevel === 0 && isShownHeading(paragraph, shownLevels);
  return isShown ? shownHeading(line, genre) : line.heading(genre);
}

/** Styles that divide a draft wherever they stand; of others it depends on the lines around them whether they do. */
const DIVIDING = new Set<Heading['style']>(['markdown', 'volume', 'chapter', 'han']);

/** Whether the draft's headings stay what they are when one of its body's lines becomes another. */
export function keepsHeadings(
  { headings }: Headings,
  input: Pick<HeadingInput, 'genre' | 'shownLevels'>,
  before: Paragraph,
  after: Paragraph,
): boolean {
  const [former, now] = [headingOf(before, input), headingOf(after, input)];
  const isSame =
    former === now || (former?.text === now?.text && former?.glued === now?.glued && former?.style === now?.style);
  return isSame && before.markdownLevel === after.markdownLevel && headings.some(({ style }) => DIVIDING.has(style));
}

function readCandidates(input: HeadingInput): Heading[] {
  const candidates: Heading[] = [];
  for (const paragraph of input.body) {
    const heading = headingOf(paragraph, input);
    if (heading) candidates.push({ ...heading, paragraph: paragraph.index });
  }
  return withoutContents(candidates);
}

/** Lines. */
const [MIN_CONTENTS, MAX_CONTENTS] = [3, 500];

/** A table of contents names the headings before they come. */
function withoutContents(candidates: Heading[]): Heading[] {
  const end = candidates
    .slice(0, MAX_CONTENTS)
    .findIndex(
      ({ paragraph }, index) =>
        (index > 0 && candidates[index - 1]?.paragraph !== paragraph - 1) || !comesAgain(candidates, index),
    );
  return end >= MIN_CONTENTS ? candidates.slice(end) : candidates;
}

function comesAgain(candidates: readonly Heading[], index: number): boolean {
  const text = candidates[index]?.text;
  for (let at = index + 1; at < candidates.length; at += 1)
    if (text?.startsWith(candidates[at]?.text ?? text)) return true;
  return false;
}

/** Words under a heading that only say again what it says (五、存在的不足 / 工作中仍有不足：……), or some of it (明年：……, and 存在的问题： under 五、问题和打算). */
function repeats(heading: Heading, above: Heading | undefined, top: Heading | undefined): boolean {
  const isSame = above?.roles[0] === heading.roles[0] && above?.part === heading.part;
  if (isSame && above?.paragraph === heading.paragraph - 1) return true;
  const [role] = heading.roles;
  return (
    heading.glued &&
    top?.glued === false &&
    top.roles.includes('plan') &&
    role !== undefined &&
    top.roles.includes(role)
  );
}
