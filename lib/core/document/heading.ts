import type { Genre } from '../genres/genre.ts';
import { hintsOfHeading, looksAhead } from './heading-role.ts';
import type { Line } from './line.ts';
import type { LineHeading } from './line-heading.ts';
import { NUMBER_STYLES } from './numbering.ts';
import type { Paragraph } from './paragraph.ts';
import { readLeadIns, readShortLines } from './shaped-headings.ts';

/** A heading of the document: the first words of a paragraph, or all of it. */
export interface Heading extends LineHeading {
  /** Index of the paragraph it opens. */
  paragraph: number;
  /** Its role is only hinted at by its words: what stands below it may say otherwise. */
  hinted?: true;
}

const ENDS_SENTENCE = /[。！？；，、,;]$/u;

export interface HeadingInput {
  /** All of the document's; a paragraph's `index` is its place here. */
  paragraphs: readonly Paragraph[];
  /** Those between title and signature. */
  body: readonly Paragraph[];
  genre: Genre;
  /** The year the title names. */
  titleYear?: number | undefined;
}

/** The draft's top-level headings in order; those of lower levels are `subheadings`. */
export interface Headings {
  headings: readonly Heading[];
  subheadings: readonly Heading[];
}

export function readHeadings(input: HeadingInput): Headings {
  const candidates = withNextYear(readCandidates(input), input.titleYear);
  const numbered = topStyle(candidates, input);
  const top = standsUnderLines(candidates, numbered, input) ? undefined : numbered;
  // A worded line without a number divides the draft where nothing else does, or after the last numbered heading.
  const lastTop = candidates.findLast(({ style }) => style === top)?.paragraph ?? -1;
  const levelLost = lostFirstLevel(candidates, top, input.paragraphs);
  const level = markdownLevel(candidates, input.paragraphs);
  const headings: Heading[] = [];
  const subheadings: Heading[] = [];
  const isTop = (heading: Heading, above: Heading | undefined) =>
    (heading.style === top && (top !== 'markdown' || input.paragraphs[heading.paragraph]?.markdownLevel === level)) ||
    (levelLost && heading.roles.length > 0) ||
    (heading.style === 'plain' && heading.paragraph > lastTop && !repeats(heading, above, headings.at(-1)));
  for (const [index, heading] of candidates.entries())
    if (isTop(heading, candidates[index - 1])) headings.push(withHint(heading, input.genre));
    else subheadings.push(heading);
  if (top !== undefined) return { headings, subheadings };
  // Where no number divides the draft, short lines do, in whatever words; one alone proves nothing.
  const known = new Set(candidates.map(({ paragraph }) => paragraph));
  const short = readShortLines(input).filter(({ paragraph }) => !known.has(paragraph));
  const leads = readLeadIns(input, [...candidates, ...short]);
  const shaped = [...short, ...leads];
  if (headings.length + shaped.length < 2) return { headings, subheadings };
  const hinted = withNextYear(shaped, input.titleYear).map((heading) => withHint(heading, input.genre));
  return { headings: [...headings, ...hinted].sort((one, other) => one.paragraph - other.paragraph), subheadings };
}

function withHint(heading: Heading, genre: Genre): Heading {
  const [own, ...others] = heading.roles;
  if (others.length > 0 || (own && own !== 'plan' && own !== 'measures')) return heading;
  const hints = hintsOfHeading(heading.words, genre);
  const hinted = [...new Set(hints.map(({ role }) => role))];
  const part = hints[0]?.part;
  // 明年要到哪里去: in a plan, the time it is about says nothing.
  if (genre.family === 'plan' && own === 'measures' && hinted[0] === 'goal' && looksAhead(heading.words))
    return { ...heading, roles: hinted, hinted: true };
  // 哪里还不行，明年怎么补 names the plan and hints at what goes before it.
  if (own === 'measures') return heading;
  if (own) return hinted[0] && hinted[0] !== own ? { ...heading, roles: [...new Set([...hinted, own])] } : heading;
  if (hinted.length === 0) return heading;
  return { ...heading, roles: hinted, hinted: true, ...(part === undefined ? {} : { part }) };
}

/** Styles that divide a draft wherever they stand; of others it depends on the lines around them whether they do. */
const DIVIDING = new Set<Heading['style']>(['markdown', 'chapter', 'han']);

/** Whether the draft's headings stay what they are when one of its body's lines becomes another. */
export function keepsHeadings({ headings }: Headings, genre: Genre, before: Line, after: Line): boolean {
  const [former, now] = [before.heading(genre), after.heading(genre)];
  const isSame =
    former === now || (former?.text === now?.text && former?.glued === now?.glued && former?.style === now?.style);
  return isSame && before.markdownLevel === after.markdownLevel && headings.some(({ style }) => DIVIDING.has(style));
}

function readCandidates({ body, genre }: HeadingInput): Heading[] {
  const candidates: Heading[] = [];
  for (const { line, index } of body) {
    const heading = line.heading(genre);
    if (heading) candidates.push({ ...heading, paragraph: index });
  }
  return withoutContents(candidates);
}

/** Lines. */
const MIN_CONTENTS = 3;

/** A table of contents names the headings before they come. */
function withoutContents(candidates: Heading[]): Heading[] {
  const end = candidates.findIndex(
    ({ paragraph, text }, index) =>
      (index > 0 && candidates[index - 1]?.paragraph !== paragraph - 1) ||
      !candidates.some((other, at) => at > index && text.startsWith(other.text)),
  );
  return end >= MIN_CONTENTS ? candidates.slice(end) : candidates;
}

/** Words under a heading that only say again what it says (五、存在的不足 / 工作中仍有不足：……), or some of it (明年：……). */
function repeats(heading: Heading, above: Heading | undefined, top: Heading | undefined): boolean {
  const isSame = above?.roles[0] === heading.roles[0] && above?.part === heading.part;
  if (isSame && above?.paragraph === heading.paragraph - 1) return true;
  return heading.glued && top?.glued === false && top.roles.includes('plan') && heading.roles[0] === 'plan';
}

/** Each run of （一） stands under a line without a number (主要干几件事): such lines are the first level. */
function standsUnderLines(candidates: Heading[], top: Heading['style'] | undefined, input: HeadingInput): boolean {
  if (top !== 'han-bracket' && top !== 'arabic') return false;
  const items = candidates.filter(({ style }) => style === top);
  const worded = candidates.filter(({ style, glued }) => style === 'plain' && !glued);
  const lines = new Set([...worded, ...readShortLines(input)].map(({ paragraph }) => paragraph));
  if (lines.size < MIN_LINES) return false;
  const numbered = new Set(candidates.flatMap(({ style, paragraph }) => (style === 'plain' ? [] : [paragraph])));
  return items.every(({ paragraph }, index) => {
    const isFirst = index === 0 || input.paragraphs[paragraph]?.line.number?.value === 1;
    if (!isFirst || lines.has(paragraph - 1)) return true;
    // 主要做了几件事 / 今年重点抓了以下三项工作： / （一）……
    return lines.has(paragraph - 2) && !numbered.has(paragraph - 1);
  });
}

/** One alone proves nothing. */
const MIN_LINES = 2;

/** Runs of （一） that start again and again without a heading above them: 一、 and its like got lost. */
function lostFirstLevel(
  candidates: Heading[],
  top: Heading['style'] | undefined,
  paragraphs: HeadingInput['paragraphs'],
): boolean {
  if (top !== 'han-bracket' && top !== 'arabic') return false;
  const first = candidates.filter(
    ({ style, paragraph }) => style === top && paragraphs[paragraph]?.line.number?.value === 1,
  );
  return first.length > 1;
}

/** 2026年重点工作 in a summary of 2025 is a plan, whatever its other words. */
function withNextYear(headings: Heading[], titleYear: number | undefined): Heading[] {
  const years = headings.map(({ words }) =>
    words.includes('20') ? Number(/(20\d{2})(?:[年：:]|$)/u.exec(words)?.[1] ?? 0) : 0,
  );
  const own = titleYear ?? years.reduce((least, year) => (year > 0 && year < least ? year : least), Infinity);
  return headings.map((heading, index) => ((years[index] ?? 0) > own ? { ...heading, roles: ['plan'] } : heading));
}

/** The highest style that structures the draft; a list of arabic numbers does so only where its items are headings. */
function topStyle(candidates: Heading[], input: HeadingInput): Heading['style'] | undefined {
  if (candidates.some(({ style }) => style === 'markdown')) return 'markdown';
  return NUMBER_STYLES.find((style) => {
    const items = candidates.filter((heading) => heading.style === style);
    if (items.length === 0) return false;
    if (style === 'chapter' || style === 'han' || style === 'han-bracket') return true;
    if (nameParts(items)) return true;
    return style !== 'circled' && style !== 'latin' && structures(items, input);
  });
}

/** The highest level that divides the draft: one heading alone above others divides nothing. */
function markdownLevel(candidates: readonly Heading[], paragraphs: HeadingInput['paragraphs']): number | undefined {
  const levels = candidates
    .flatMap(({ style, paragraph }) => (style === 'markdown' ? (paragraphs[paragraph]?.markdownLevel ?? []) : []))
    .sort((a, b) => a - b);
  return levels.find((level, index) => level === levels[index + 1]) ?? levels[0];
}

/** Items of a list name no two parts of a draft, and never what was lacking or what comes next. */
function nameParts(items: Heading[]): boolean {
  const named = new Set(items.flatMap(({ roles }) => roles));
  named.delete('measures');
  return named.has('problems') || named.has('plan') || named.size > 1;
}

/** Whether most of the items stand as headings over text of their own and cover most of the draft. */
function structures(items: Heading[], { paragraphs, body }: HeadingInput): boolean {
  const [first] = items;
  const last = body.at(-1);
  const opening = body[0];
  if (!first || !last || !opening || items.length < 2) return false;
  const own = new Set(items.map(({ paragraph }) => paragraph));
  const start = paragraphs[first.paragraph]?.start ?? 0;
  const withText = items.filter(({ glued, paragraph, text }) => {
    const next = paragraphs[paragraph + 1];
    const followed = next !== undefined && !own.has(next.index);
    return (
      (glued && (paragraphs[paragraph]?.text.length ?? 0) > text.length + 20) || (followed && !ENDS_SENTENCE.test(text))
    );
  });
  return withText.length * 2 > items.length && (last.end - start) * 10 >= (last.end - opening.start) * 6;
}
