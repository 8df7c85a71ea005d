import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Annexes } from './annexes.ts';
import type { Reference } from './reference.ts';
import { type Caption, type Captions, type Heads, type Parts, Targets } from './targets.ts';
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
  const targets = new Targets(document);
  for (let index = 0; index < frame.bodyEnd; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    for (const reference of paragraph.line.words.references) {
      const found = isLost(document, targets, index, reference);
      if (found) lost.push({ paragraph, reference, ...found });
    }
  }
  return lost;
}

type Lost = Pick<LostReference, 'last'> | undefined;

function isLost(document: Document, targets: Targets, index: number, reference: Reference): Lost {
  switch (reference.kind) {
    case 'annex':
      return annexLost(targets.annexes, reference);
    case 'table':
      return hasTable(document.paragraphs, targets.captions, index, reference) ? undefined : {};
    case 'picture':
      return hasCaption(targets.captions.pictures, index, reference) ? undefined : {};
    case 'part':
      return hasPart(targets.parts, reference) ? undefined : {};
    case 'told': {
      const last = toldOtherwise(document.paragraphs, index, reference);
      return last === undefined ? undefined : { last };
    }
    default:
      return endsBelow(document, targets.heads, index) ? {} : undefined;
  }
}

function annexLost({ isAny, numbers }: Annexes, { number, isBare }: Reference): Lost {
  if (!isAny) return isBare ? undefined : {};
  if (number === undefined || numbers.size === 0 || numbers.has(number)) return undefined;
  return { last: Math.max(...numbers) };
}

function hasCaption(captions: readonly Caption[], index: number, { number }: Reference): boolean {
  return captions.some((caption) => caption.index !== index && (number === undefined || caption.number === number));
}

/** Lines of a table that was pasted cell by cell. */
const CELL_LINES = 4;
/** Characters of a cell. */
export const MAX_CELL = 20;

function hasTable(paragraphs: readonly Paragraph[], captions: Captions, index: number, reference: Reference): boolean {
  const { firstTable, lastTable, tables } = captions;
  if (hasCaption(tables, index, reference)) return true;
  if (reference.unit === '') return firstTable !== undefined && tables.length === 0;
  const isUp = reference.unit === '上';
  if (isUp ? (firstTable ?? index) < index : (lastTable ?? index) > index) return true;
  const near = isUp
    ? paragraphs.slice(Math.max(0, index - CELL_LINES), index)
    : paragraphs.slice(index + 1, index + 1 + CELL_LINES);
  return near.length === CELL_LINES && near.every(({ text }) => text.length <= MAX_CELL);
}

/** Any number anywhere may be the one that is meant. */
function hasPart({ parts, numbers, isInArticles }: Parts, { number = 0, unit }: Reference): boolean {
  return unit.endsWith('部分') || unit === '章' ? parts.has(number) : isInArticles || numbers.has(number);
}

/** Whether nothing stands below a line that promises it: the text ends there, or its part does. */
function endsBelow({ paragraphs, frame, text }: Document, { heads, tops }: Heads, index: number): boolean {
  if (index < frame.bodyStart || index === 0) return false;
  const isLast = index === frame.bodyEnd - 1;
  const number = paragraphs[index + 1]?.line.number?.value ?? 0;
  if (!isLast && number < 2) return false;
  if (heads.has(index)) return false;
  if (isLast) return !hasMoreBelow(paragraphs, frame, text);
  return tops.has(index + 1) && !tellsAll(paragraphs[index]?.text ?? '');
}

/** 现将工作情况报告如下 announces the whole draft, wherever it stands. */
const TELLS_ALL = /现[将把就]|(?:总结|汇报|报告|述职|介绍|说明|通报|方案|计划)如下|。$/u;
/** Characters. */
const MAX_TOLD = 40;

/** Whether a line that promises what stands below speaks of all that follows, or promises nothing. */
export function tellsAll(text: string): boolean {
  return TELLS_ALL.test(text.slice(-MAX_TOLD));
}

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
