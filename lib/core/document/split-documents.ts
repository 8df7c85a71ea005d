import { charSet } from '../char-set.ts';
import { genreOfTitle } from '../genres/title-genre.ts';
import type { Range } from '../range.ts';
import type { Paragraph } from './paragraph.ts';

/** “……工作总结篇三”, “总结2：”, “【篇一】”: a line that opens one document of a collection. */
const OPENS_PART =
  /^(?:.{0,50}(?:篇[一二三四五六七八九十\d]{1,3}|(?:总结|范文|样本|材料)[（(]?[一二三四五六七八九十\d]{1,2}[）)]?)|[【[（(]?(?:篇|范文|第)[一二三四五六七八九十\d]{1,3}篇?[】\]）)]?)[：:]?$/u;
/** “篇一：××镇便民服务中心2025年工作总结” */
const OPENS_TITLED_PART = /^[【[（(]?篇[一二三四五六七八九十\d]{1,3}[】\]）)]?[：:、 \u3000].{2,50}$/u;
const DATE_LINE =
  /^[\d〇零○oO一二三四五六七八九十xX×\s]{2,12}年[\d〇一二三四五六七八九十xX×\s]{1,5}月(?:[\d〇一二三四五六七八九十xX×\s]{1,5}日)?$/u;
const endsDate = charSet('月日');
/** Characters. */
const MAX_TITLE = 60;
/** What a web page puts under a text. */
const PAGE_LINK = /^[上下]一篇/u;
const BODY_MARK = /[。；！？，,;]/u;

/**
 * Where the documents of a draft of `length` characters stand; one range over all of the text where there is one. Of a collection, words
 * before the first document and titles with nothing under them belong to none.
 */
export function splitDocuments(length: number, paragraphs: readonly Paragraph[]): Range[] {
  const marked = paragraphs.filter(isMarked);
  const openers = marked.length > 1 ? marked : openersAfterDates(paragraphs);
  if (openers.length === 0) return [{ start: 0, end: length }];
  const first = marked.length > 1 ? [] : [{ start: 0, index: 0 }];
  const starts = [...first, ...openers.map(({ line, start, index }) => ({ start: start - line.indent, index }))].filter(
    ({ start }, index, all) => index === 0 || start > (all[index - 1]?.start ?? 0),
  );
  const parts = starts
    .map(({ start, index }, at) => {
      const next = starts[at + 1];
      return { start, end: next?.start ?? length, lines: (next?.index ?? paragraphs.length) - index };
    })
    .filter(({ lines }) => lines > 1)
    .map(({ start, end }) => ({ start, end }));
  return parts.length > 0 ? parts : [{ start: 0, end: length }];
}

function isMarked({ line }: Paragraph): boolean {
  return line.opensCollected;
}

function openersAfterDates(paragraphs: readonly Paragraph[]): Paragraph[] {
  const openers: Paragraph[] = [];
  for (const paragraph of paragraphs) if (opensAfterDate(paragraph, paragraphs)) openers.push(paragraph);
  return openers;
}

/** Whether the draft splits as before when one of its lines becomes another; both are known with their neighbours. */
export function keepsSplit(before: Paragraph, above: Paragraph | undefined, after: Paragraph): boolean {
  if (before.line.opensCollected || after.line.opensCollected || before.line.isDate !== after.line.isDate) return false;
  if (BODY_MARK.test(before.text) !== BODY_MARK.test(after.text)) return false;
  const wasTitle = isTitle(before);
  return wasTitle === isTitle(after) && !(wasTitle && above?.line.isDate);
}

/** Of these characters each of the expressions holds one. */
const isOfPart = charSet('篇结文本料第');
/** Characters. */
const MAX_OPENER = 60;

function mayOpenPart(text: string): boolean {
  if (text.length > MAX_OPENER) return false;
  for (let at = 0; at < text.length; at += 1) if (isOfPart(text.charCodeAt(at))) return true;
  return false;
}

/** Whether the line opens one document of a collection. */
export function opensCollected(text: string): boolean {
  return mayOpenPart(text) && !BODY_MARK.test(text) && (OPENS_PART.test(text) || OPENS_TITLED_PART.test(text));
}

/** Whether the line is a date and nothing else. */
export function isDateLine(text: string): boolean {
  return endsDate(text.charCodeAt(text.length - 1)) && DATE_LINE.test(text);
}

/**
 * A title line straight after the date that closed the document before: files put together. With nothing below, it
 * opens none, and is checked with the rest.
 */
function opensAfterDate(paragraph: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  const before = paragraphs[paragraph.index - 1];
  const isLast = paragraph.index === paragraphs.length - 1;
  return before?.line.isDate === true && !isLast && isTitle(paragraph) && !isUnderTitle(before, paragraphs);
}

/** Lines between a title and the date under it. */
const MAX_HEAD = 4;

/** The date belongs to the title above it, or to the head of the draft. */
function isUnderTitle({ index: date }: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  for (let index = date - 1; index >= date - MAX_HEAD; index -= 1) {
    const line = paragraphs[index];
    if (!line || isTitle(line)) return true;
    if (BODY_MARK.test(line.text)) return false;
  }
  return false;
}

function isTitle({ text, line }: Paragraph): boolean {
  return (
    text.length <= MAX_TITLE &&
    !BODY_MARK.test(text) &&
    !PAGE_LINK.test(text) &&
    !text.startsWith('附') &&
    line.number === undefined &&
    genreOfTitle(text) !== undefined
  );
}
