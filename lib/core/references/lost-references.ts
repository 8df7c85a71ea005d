import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type Annexes, readAnnexes } from './annexes.ts';
import type { Reference } from './reference.ts';
import { toldOtherwise } from './told-count.ts';

/** A reference that finds nothing, and what is there instead. */
export interface LostReference {
  paragraph: Paragraph;
  reference: Reference;
  /** What the draft has of the kind: so many annexes, so many items. */
  last?: number;
}

/** In the order of the draft. */
export function findLostReferences(document: Document): LostReference[] {
  const { paragraphs, frame } = document;
  const lost: LostReference[] = [];
  let annexes: Annexes | undefined;
  for (let index = 0; index < frame.bodyEnd; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    for (const reference of paragraph.line.references) {
      if (reference.kind === 'annex') annexes ??= readAnnexes(document);
      const found =
        annexes && reference.kind === 'annex' ? annexLost(annexes, reference) : isLost(document, index, reference);
      if (found) lost.push({ paragraph, reference, ...found });
    }
  }
  return lost;
}

type Lost = Pick<LostReference, 'last'> | undefined;

function annexLost({ isAny, numbers }: Annexes, { number }: Reference): Lost {
  if (!isAny) return {};
  if (number === undefined || numbers.size === 0 || numbers.has(number)) return undefined;
  return { last: Math.max(...numbers) };
}

function isLost(document: Document, index: number, reference: Reference): Lost {
  const { paragraphs } = document;
  switch (reference.kind) {
    case 'table':
      return hasTable(paragraphs, index, reference) ? undefined : {};
    case 'picture':
      return paragraphs.some(({ text }, at) => at !== index && isCaption(text, '图', reference.number))
        ? undefined
        : {};
    case 'part':
      return hasPart(document, reference) ? undefined : {};
    case 'told': {
      const last = toldOtherwise(paragraphs, index, reference);
      return last === undefined ? undefined : { last };
    }
    default:
      return endsBelow(document, index) ? {} : undefined;
  }
}

function isCaption(text: string, kind: '表' | '图', number: number | undefined): boolean {
  const caption = CAPTION.exec(text);
  return (
    text.startsWith('![') || (caption?.[1] === kind && (number === undefined || countOfCaption(caption) === number))
  );
}

const CAPTION = /^[（(【]?(?:附)?([表图])\s?(\d{1,2})?/u;

function countOfCaption([, , digits]: RegExpExecArray): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Lines of a table that was pasted cell by cell. */
const CELL_LINES = 4;
const MAX_CELL = 20;

function hasTable(paragraphs: readonly Paragraph[], index: number, { number, unit }: Reference): boolean {
  const lines = unit === '上' ? paragraphs.slice(0, index) : unit === '下' ? paragraphs.slice(index + 1) : paragraphs;
  if (
    lines.some(({ line, text, index: at }) => at !== index && (line.cells.length > 1 || isCaption(text, '表', number)))
  )
    return true;
  const near = unit === '上' ? lines.slice(-CELL_LINES) : lines.slice(0, CELL_LINES);
  return unit !== '' && near.length === CELL_LINES && near.every(({ text }) => text.length <= MAX_CELL);
}

/** Any number anywhere may be the one that is meant. */
function hasPart({ paragraphs, headings }: Document, { number = 0, unit }: Reference): boolean {
  if (number <= headings.length) return true;
  const isBig = unit === '部分' || unit === '章';
  return paragraphs.some(
    ({ line }) =>
      (line.number?.value === number && (!isBig || line.number.style === 'chapter' || line.number.style === 'han')) ||
      (!isBig && line.marks.some(({ value }) => value === number)) ||
      (!isBig && ARTICLE.test(line.text)),
  );
}

/** Drafts in articles are numbered otherwise. */
const ARTICLE = /^第[一二三四五六七八九十百\d]{1,4}[条节款项]/u;

/** Whether nothing stands below a line that promises it: the text ends there, or its part does. */
function endsBelow({ paragraphs, headings, subheadings, frame, text }: Document, index: number): boolean {
  if (index < frame.bodyStart || index === 0) return false;
  if ([...headings, ...subheadings].some(({ paragraph, glued }) => paragraph === index && !glued)) return false;
  if (index === frame.bodyEnd - 1) return !hasMoreBelow(paragraphs, frame, text);
  const next = headings.findIndex(({ paragraph }) => paragraph === index + 1);
  const number = paragraphs[index + 1]?.line.number?.value ?? 0;
  return next > 0 && number > 1 && !TELLS_ALL.test(paragraphs[index]?.text.slice(-MAX_TOLD) ?? '');
}

/** 现将工作情况报告如下 announces the whole draft, wherever it stands. */
const TELLS_ALL = /现[将把就]|(?:总结|汇报|报告|述职|介绍|说明|通报|方案|计划)如下|。$/u;
/** Characters. */
const MAX_TOLD = 40;

function hasMoreBelow(
  paragraphs: readonly Paragraph[],
  { signature, date, bodyEnd, notes }: Document['frame'],
  text: string,
): boolean {
  if (notes.some(({ part }) => part === 'annex')) return true;
  const last = Math.max(signature?.end ?? 0, date?.end ?? 0);
  const below = paragraphs.slice(bodyEnd);
  return below.length > MAX_FOOT || (below.length > 0 && text.slice(last).trim() !== '');
}

/** Lines of a signature and a date. */
const MAX_FOOT = 3;
