import type { Heading, HeadingInput } from './heading.ts';
import { isChapter, NUMBER_STYLES, type NumberStyle } from './numbering.ts';
import { readShortLines } from './short-lines.ts';
import { firstLevel } from './shown-levels.ts';

const ENDS_SENTENCE = /[。！？；，、,;]$/u;

/** The highest style that structures the draft; a list of arabic numbers does so only where its items are headings. */
export function topStyle(candidates: Heading[], input: HeadingInput): Heading['style'] | undefined {
  if (candidates.some(isMarkdown)) return 'markdown';
  for (const style of NUMBER_STYLES) {
    const items = candidates.filter((heading) => heading.style === style);
    if (items.length > 0 && divides(style, items, candidates, input)) return style;
  }
  return undefined;
}

function isMarkdown({ style }: Heading): boolean {
  return style === 'markdown';
}

/** `items` are those of the style among the candidates. */
function divides(style: NumberStyle, items: Heading[], candidates: Heading[], input: HeadingInput): boolean {
  if (style === 'han-bracket') return !standsUnderNumbers(items, candidates);
  if (isChapter(style) || style === 'han') return true;
  if (nameParts(items)) return true;
  return style !== 'circled' && style !== 'latin' && structures(items, input);
}

/** 5、活动内容 / （一）…… among 1、 to 7、 that name the parts of the draft. */
function standsUnderNumbers(items: readonly Heading[], candidates: readonly Heading[]): boolean {
  const above = candidates.filter(({ style }) => style === 'arabic');
  const [first, last] = [above[0], above.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    nameParts(above) &&
    items.every(({ paragraph }) => paragraph > first.paragraph && paragraph < last.paragraph)
  );
}

export function markdownLevel(
  candidates: readonly Heading[],
  paragraphs: HeadingInput['paragraphs'],
): number | undefined {
  return firstLevel(candidates.filter(isMarkdown).map(({ paragraph }) => paragraphs[paragraph]?.markdownLevel ?? 0));
}

/** Items of a list name no two parts of a draft, and never what was lacking or what comes next. */
export function nameParts(items: readonly Heading[]): boolean {
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
/** Each run of （一） stands under a line without a number (主要干几件事): such lines are the first level. */
export function standsUnderLines(
  candidates: Heading[],
  top: Heading['style'] | undefined,
  input: HeadingInput,
): boolean {
  if (top !== 'han-bracket' && top !== 'arabic') return false;
  const items = candidates.filter(({ style }) => style === top);
  const worded = candidates.filter(({ style, glued }) => !glued && isUnnumbered(style));
  const lines = new Set([...worded, ...readShortLines(input)].map(({ paragraph }) => paragraph));
  if (lines.size < MIN_LINES) return false;
  const numbered = new Set(candidates.flatMap(({ style, paragraph }) => (isUnnumbered(style) ? [] : [paragraph])));
  return items.every(({ paragraph }, index) => {
    const isFirst = index === 0 || input.paragraphs[paragraph]?.line.number?.value === 1;
    if (!isFirst || lines.has(paragraph - 1)) return true;
    // 主要做了几件事 / 今年重点抓了以下三项工作： / （一）……
    return lines.has(paragraph - 2) && !numbered.has(paragraph - 1);
  });
}

function isUnnumbered(style: Heading['style']): boolean {
  return style === 'plain' || style === 'shown';
}

/** One alone proves nothing. */
const MIN_LINES = 2;

/** Runs of （一） that start again and again without a heading above them: 一、 and its like got lost. */
export function lostFirstLevel(
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
