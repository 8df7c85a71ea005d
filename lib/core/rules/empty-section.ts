import type { Document } from '../document/document.ts';
import { type Heading, headingOf } from '../document/heading.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { NUMBER_STYLES } from '../document/numbering.ts';
import type { Fact } from './facts.ts';
import type { Report, Rule } from './rule.ts';

/** A heading under which nothing was written. */
export const emptySection: Rule = {
  check: ({ document }) => emptyHeadings(document).map((heading) => report(heading, document)),
  reads: (paragraph, { genreData: genre, shownLevels }) => [
    { key: headingOf(paragraph, { genre, shownLevels })?.text ?? '' },
    ...(isAttaching(paragraph) ? [ATTACHING] : []),
    ...(paragraph.line.number ? [{ key: `numbered ${paragraph.line.number.value}` }] : []),
  ],
};

const ATTACHING: Fact = { key: 'attaching' };

function report({ paragraph, text, words }: Heading, { paragraphs }: Document): Report {
  const start = paragraphs[paragraph]?.start ?? 0;
  const shown = words.trim() || text;
  return {
    start,
    end: start + text.length,
    subject: shown,
    message: `“${shown}”下面没有内容，请补上或删去这个标题`,
    fixes: [],
  };
}

/** Headings that stand alone while their like have text: where most are bare, the lines are a list or an outline. */
function emptyHeadings({ headings, subheadings, frame, paragraphs, sections }: Document): Heading[] {
  const tops = new Set(headings);
  const all = [...headings, ...subheadings].sort(byPlace);
  const families: Family[] = [];
  /** Below the heading of the first level that was last. */
  const below = new Map<Heading['style'], Family>();
  const top = newFamily(families);
  const attached = attachedLines(paragraphs);
  const closings = new Set(sections.filter(({ part }) => part === 'closing').map(({ start }) => start));
  for (let index = 0; index < all.length; index += 1) {
    const heading = all[index];
    if (heading === undefined || attached.has(heading.paragraph)) continue;
    const isTop = tops.has(heading);
    if (isTop) below.clear();
    const family = isTop ? top : (below.get(heading.style) ?? newFamily(families));
    if (!isTop) below.set(heading.style, family);
    family.all += 1;
    if (heading.glued) family.glued += 1;
    const next = all[index + 1];
    const line = heading.paragraph + 1;
    const isBare =
      line >= frame.bodyEnd ||
      isFormula(paragraphs[line], closings) ||
      (next?.paragraph === line &&
        (tops.has(next) || (!isTop && !isUnder(next, heading, paragraphs))) &&
        !isSentence(next, heading) &&
        !isText(next, heading));
    if (!isBare || heading.glued || TOLD.test(heading.text) || announces(heading, next)) continue;
    if (!opensOwnRun(heading, all, index + 1, paragraphs))
      (STOP.test(heading.text) ? family.stopped : family.empty).push(heading);
  }
  return families.flatMap(({ all: count, glued, empty, stopped }) => {
    // A sentence is no heading, but where the text of its like follows in the line, this one has none: （四）节能降耗。
    const bare = glued * 2 >= count ? [...empty, ...stopped.filter(isShort)] : empty;
    return bare.length * 2 <= count ? bare : [];
  });
}

function byPlace(one: Heading, other: Heading): number {
  return one.paragraph - other.paragraph;
}

/** Headings of one style below one heading, and what of them is bare. */
interface Family {
  all: number;
  glued: number;
  empty: Heading[];
  stopped: Heading[];
}

function newFamily(families: Family[]): Family {
  const family: Family = { all: 0, glued: 0, empty: [], stopped: [] };
  families.push(family);
  return family;
}

/** 附件： and 附件：1.…… */
const ATTACHES = /^附(?:件|表|录)?[：:]?\s?$|^附(?:件|表|录)?[：:]\s?[（(]?[1１一]/u;

function isAttaching({ text }: Paragraph): boolean {
  return text.startsWith('附') && ATTACHES.test(text);
}

/** The numbered lines below 附件：, which name what is attached and head nothing. */
function attachedLines(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const paragraph of paragraphs) {
    if (!isAttaching(paragraph)) continue;
    for (let index = paragraph.index + 1; paragraphs[index]?.line.number; index += 1) lines.add(index);
  }
  return lines;
}

/** 今年的重点任务是： and right below it 一、……: a sentence that goes on there. */
function announces({ style, text }: Heading, next: Heading | undefined): boolean {
  return style === 'plain' && ANNOUNCES.test(text) && next !== undefined && OPENS_RUN.test(next.text);
}

/** 二、今年重点工作 and below it 一、…… 二、……: its text begins with numbers of their own. */
function opensOwnRun(
  { style, paragraph }: Heading,
  all: readonly Heading[],
  at: number,
  paragraphs: readonly Paragraph[],
): boolean {
  const valueOf = (heading: Heading | undefined) => heading && paragraphs[heading.paragraph]?.line.number?.value;
  const next = all[at];
  if (next?.paragraph !== paragraph + 1 || valueOf(next) !== 1) return false;
  const isOfOther = style === 'plain' || (style === next.style && (paragraphs[paragraph]?.line.number?.value ?? 1) > 1);
  return isOfOther && valueOf(all.slice(at + 1).find((other) => other.style === next.style)) === SECOND;
}

const SECOND = 2;
const ANNOUNCES =
  /(?:[是为有]|包括|如下|以下[^，。；：]{0,10}|[两二三四五六七八九十\d]{1,2}(?:个方面|方面|个阶段|阶段|大?步|[个大]?[项件类])[^，。；：]{0,8})[：:]$/u;
const OPENS_RUN = /^第?[（(]?[一1]/u;
/** 七、活动人数：30人 */
const TOLD = /[：:][^：:。]{2,}$/u;
/** 特此汇报。 right below a heading is none of its text. */
function isFormula(paragraph: Paragraph | undefined, closings: ReadonlySet<number>): boolean {
  return paragraph !== undefined && paragraph.text.length <= MAX_STOPPED && closings.has(paragraph.start);
}

const HAN = '一二三四五六七八九';
const TWO_NUMBERS = new RegExp(`^([${HAN}])、([${HAN}])(?:[组社队号楼班期批级村月]|季度)`, 'u');

/** 一、二组水渠老化。 is text, unless its number goes on from the heading's. */
function isSentence({ text }: Heading, { text: above }: Heading): boolean {
  if (text.charAt(1) !== '、') return false;
  const [, first = '', second = ''] = TWO_NUMBERS.exec(text) ?? [];
  const at = HAN.indexOf(first);
  return first !== '' && HAN.charAt(at + 1) === second && (at === 0 || !above.startsWith(HAN.charAt(at - 1)));
}

/** 存在的不足：…… below 六、不足与打算, with what it tells in its line. */
function isText({ style, glued }: Heading, { style: above }: Heading): boolean {
  return glued && style === 'plain' && above !== 'plain';
}

const STOP = /[。；！？]$/u;
/** Characters; longer ones are sentences. */
const MAX_STOPPED = 18;

function isShort({ text }: Heading): boolean {
  return text.length <= MAX_STOPPED && text.endsWith('。') && !/[，；]|\d\D{0,6}$/u.test(text);
}

/** Whether a heading is of a lower level than another; below the first, where its look tells, by that. */
function isUnder(heading: Heading, above: Heading, paragraphs: readonly Paragraph[]): boolean {
  if (heading.style !== 'shown' && above.style !== 'shown')
    return rankOf(heading, paragraphs) > rankOf(above, paragraphs);
  const [level, levelAbove] = [heading, above].map(({ paragraph }) => paragraphs[paragraph]?.shownLevel ?? 0);
  return !level || !levelAbove || level > levelAbove;
}

/** Below the first level; the higher, the lower the level. */
function rankOf({ style, paragraph }: Heading, paragraphs: readonly Paragraph[]): number {
  if (style === 'markdown') return (paragraphs[paragraph]?.markdownLevel ?? 0) / 10;
  return style === 'plain' || style === 'shown' ? NUMBER_STYLES.length : NUMBER_STYLES.indexOf(style) + 1;
}
