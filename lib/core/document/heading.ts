import type { Genre } from '../genres/genre.ts';
import type { Range } from '../range.ts';
import { headingWordsBefore, partOfHeading, rolesOfHeading } from './heading-role.ts';
import { NUMBER_STYLES, type NumberedItem, type NumberStyle } from './numbering.ts';
import type { Paragraph } from './paragraph.ts';
import type { Role } from './section.ts';

/** A heading: a line of its own, or the words up to the first stop of a paragraph (“一、抓学习。今年以来……”). */
export interface Heading extends Range {
  /** As written, with its number. */
  text: string;
  /** Without number and closing mark. */
  words: string;
  paragraph: number;
  /** True where text of the section follows in the same paragraph. */
  glued: boolean;
  /** The roles its words name; empty where they name none. */
  roles: Role[];
  /** The genre's part that its words name where that has no role of its own (经费预算). */
  part?: string;
  style: NumberStyle | 'markdown' | 'plain';
}

const MAX_ALONE = 60;
const MAX_PLAIN = 25;
const GLUED = /^([^。：:；;！!？?（(]{2,40})[。：:（(]/u;
const UP_TO_STOP = /^[^。；，：:;,！!？?\s]{2,24}/u;
/** “存在的主要问题：一是……” */
const RUN_IN = /^([^。：:，,；;]{2,14})[：:](?=.)/u;
const ENDS_SENTENCE = /[。！？；，、,;]$/u;
const STOP_INSIDE = /[。！？；](?!$)/u;

interface Input {
  /** All of the document's; a paragraph's `index` is its place here. */
  paragraphs: readonly Paragraph[];
  /** Those between title and signature. */
  body: readonly Paragraph[];
  numbers: ReadonlyMap<number, NumberedItem>;
  genre: Genre;
  /** The year the title names. */
  titleYear?: number | undefined;
}

/** The draft's top-level headings in order; those of lower levels are `subheadings`. */
export function readHeadings(input: Input): { headings: Heading[]; subheadings: Heading[] } {
  const candidates = withNextYear(
    input.body.flatMap((paragraph) => readHeading(paragraph, input) ?? []),
    input.titleYear,
  );
  const top = topStyle(candidates, input);
  // A worded line without a number divides the draft where nothing else does, or after the last numbered heading.
  const lastTop = candidates.findLast(({ style }) => style === top)?.start ?? -1;
  const levelLost = lostFirstLevel(candidates, top, input.numbers);
  const isTop = (heading: Heading, index: number) =>
    heading.style === top ||
    (levelLost && heading.roles.length > 0) ||
    (heading.style === 'plain' && heading.start > lastTop && !repeats(heading, candidates[index - 1]));
  if (top === undefined && !candidates.some(isTop))
    return { headings: readShapedHeadings(input), subheadings: candidates };
  return {
    headings: candidates.filter(isTop),
    subheadings: candidates.filter((heading, index) => !isTop(heading, index)),
  };
}

/** Words under a heading that only say again what it says (五、存在的不足 / 工作中仍有不足：……). */
function repeats(heading: Heading, above: Heading | undefined): boolean {
  return above?.paragraph === heading.paragraph - 1 && above.roles[0] === heading.roles[0];
}

/** Runs of （一） that start again and again without a heading above them: 一、 and its like got lost. */
function lostFirstLevel(candidates: Heading[], top: Heading['style'] | undefined, numbers: Input['numbers']): boolean {
  if (top !== 'han-bracket' && top !== 'arabic') return false;
  const first = candidates.filter(({ style, paragraph }) => style === top && numbers.get(paragraph)?.value === 1);
  return first.length > 1;
}

/** 2026年重点工作 in a summary of 2025 is a plan, whatever its other words. */
function withNextYear(headings: Heading[], titleYear: number | undefined): Heading[] {
  const years = headings.map(({ words }) => Number(/(20\d{2})年/u.exec(words)?.[1]));
  const own = titleYear ?? Math.min(...years.filter((year) => !Number.isNaN(year)));
  return headings.map((heading, index) => ((years[index] ?? 0) > own ? { ...heading, roles: ['plan'] } : heading));
}

function readHeading(paragraph: Paragraph, { numbers, genre }: Input): Heading | undefined {
  const number = numbers.get(paragraph.index);
  if (number) return numberedHeading(paragraph, number, genre);
  if (paragraph.markdownLevel > 0) return make(paragraph, 0, paragraph.text.length, 'markdown', genre);
  const runIn = RUN_IN.exec(paragraph.text)?.[1];
  if (runIn && rolesOfHeading(runIn, genre).length > 0) return make(paragraph, 0, runIn.length, 'plain', genre);
  if (paragraph.text.length > MAX_PLAIN || ENDS_SENTENCE.test(paragraph.text) || STOP_INSIDE.test(paragraph.text))
    return undefined;
  const plain = make(paragraph, 0, paragraph.text.length, 'plain', genre);
  return plain.roles.length > 0 ? plain : undefined;
}

function numberedHeading(paragraph: Paragraph, number: NumberedItem, genre: Genre): Heading | undefined {
  const skip = number.end - number.start;
  const rest = paragraph.text.slice(skip);
  if (rest.length <= MAX_ALONE && !STOP_INSIDE.test(rest) && !/[；;，,]$/u.test(rest)) {
    return make(paragraph, skip, paragraph.text.length, number.style, genre);
  }
  const length = gluedLength(rest, number.style, genre);
  return length > 0 ? make(paragraph, skip, skip + length, number.style, genre) : undefined;
}

/** How many characters of a paragraph behind its number are a heading; 0 where none is. */
function gluedLength(rest: string, style: NumberStyle, genre: Genre): number {
  const words = GLUED.exec(rest)?.[1] ?? '';
  if (words && rolesOfHeading(words, genre).length > 0) return words.length;
  const divides = style === 'chapter' || style === 'han';
  const own = divides || style === 'han-bracket' ? headingWordsBefore(rest, genre) : 0;
  if (own > 0 || words) return own || words.length;
  // Nothing parts the heading from its text: at a high level it is one, as far as the first stop.
  return divides ? (UP_TO_STOP.exec(rest)?.[0].length ?? 0) : 0;
}

function make(paragraph: Paragraph, skip: number, length: number, style: Heading['style'], genre: Genre): Heading {
  const text = paragraph.text.slice(0, length);
  const words = text.slice(skip).replace(/[。：:]$/u, '');
  const roles = rolesOfHeading(words, genre);
  const part = partOfHeading(words, genre);
  const { start, index } = paragraph;
  return {
    start,
    end: start + length,
    text,
    words,
    paragraph: index,
    glued: length < paragraph.text.length,
    roles,
    ...(part === undefined ? {} : { part }),
    style,
  };
}

/** The highest style that structures the draft; a list of arabic numbers does so only where its items are headings. */
function topStyle(candidates: Heading[], input: Input): Heading['style'] | undefined {
  if (candidates.some(({ style }) => style === 'markdown')) return 'markdown';
  return NUMBER_STYLES.find((style) => {
    const items = candidates.filter((heading) => heading.style === style);
    if (items.length === 0) return false;
    if (style === 'chapter' || style === 'han' || style === 'han-bracket') return true;
    if (style === 'circled' || style === 'latin') return false;
    return items.some(({ roles }) => roles.includes('problems') || roles.includes('plan')) || structures(items, input);
  });
}

/** Whether most of the items stand as headings over text of their own and cover most of the draft. */
function structures(items: Heading[], { paragraphs, body }: Input): boolean {
  const [first] = items;
  const last = body.at(-1);
  const opening = body[0];
  if (!first || !last || !opening || items.length < 2) return false;
  const own = new Set(items.map(({ paragraph }) => paragraph));
  const withText = items.filter(({ glued, paragraph, text }) => {
    const next = paragraphs[paragraph + 1];
    const followed = next !== undefined && !own.has(next.index);
    return (
      (glued && (paragraphs[paragraph]?.text.length ?? 0) > text.length + 20) || (followed && !ENDS_SENTENCE.test(text))
    );
  });
  return withText.length * 2 > items.length && (last.end - first.start) * 10 >= (last.end - opening.start) * 6;
}

/** Short lines over long paragraphs, where no heading shows by number or wording; one alone proves nothing. */
function readShapedHeadings({ paragraphs, body, genre }: Input): Heading[] {
  const shaped = body.filter(({ text, index }) => {
    const next = paragraphs[index + 1];
    const before = paragraphs[index - 1];
    if (!next || !before || text.length < 3 || text.length > MAX_PLAIN) return false;
    return !/[。！？；，、：,;:\d]/u.test(text) && next.text.length >= 40 && before.text.length >= 40;
  });
  return shaped.length < 2 ? [] : shaped.map((paragraph) => make(paragraph, 0, paragraph.text.length, 'plain', genre));
}
