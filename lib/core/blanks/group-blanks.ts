import { charSet } from '../char-set.ts';
import { trimEndBy } from '../trim.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { byStart, type Range } from '../range.ts';
import type { BlankGroup, Meaning } from './blank.ts';
import { CJK } from './place.ts';
import { type ReadBlank, readMeaning } from './meaning.ts';
import { proposalsFor } from './proposals.ts';

const LABELS: Record<Meaning, string> = {
  'this-year': '本年度年份',
  'last-year': '上一年年份',
  'next-year': '下一年年份',
  'founding-year': '成立或建成年份',
  'other-year': '其他年份',
  month: '月份',
  day: '日期（日）',
  congress: '党代会届次',
  plenum: '全会届次',
  place: '地名',
  unit: '单位名称',
  name: '姓名',
  number: '数字',
  other: '其他',
};

/** The document's blanks, those that take the same value together, in the order in which they first stand. */
export function groupBlanks(document: Document): BlankGroup[] {
  const groups = new Map<string, BlankGroup>();
  for (const range of blanksOf(document)) {
    const { shape, ...blank } = readMeaning(range, document);
    const id = blank.meaning + (shape ? `:${shape}` : '');
    const group = groups.get(id) ?? {
      id,
      meaning: blank.meaning,
      label: labelOf(blank.meaning, shape),
      blanks: [],
      proposals: proposalsFor({ ...blank, shape }, document),
    };
    group.blanks.push(blank);
    groups.set(id, group);
  }
  return [...groups.values()];
}

function blanksOf({ paragraphs }: Document): Range[] {
  const blanks: Range[] = [];
  const standIns: Range[] = [];
  for (const paragraph of paragraphs) {
    const { line } = paragraph;
    for (const blank of line.blanks.blanks)
      if (!blank.alone || isAmongChinese(paragraph, paragraphs)) blanks.push(inDocument(blank, paragraph));
    for (const range of line.blanks.standIns) standIns.push(inDocument(range, paragraph));
  }
  if (blanks.length === 0 || standIns.length === 0) return blanks;
  return [...blanks, ...standIns].sort(byStart);
}

function inDocument({ start, end }: Range, paragraph: Paragraph): Range {
  const offset = paragraph.start - paragraph.line.indent;
  return { start: start + offset, end: end + offset };
}

function isAmongChinese({ index }: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  return [paragraphs[index - 1], paragraphs[index + 1]].some((next) => next !== undefined && CJK.test(next.text));
}

const isClosing = charSet('】）)]}>');

function labelOf(meaning: Meaning, shape: ReadBlank['shape']): string {
  const named = shape && !shape.includes('▢') ? `（${trimEndBy(shape.replace(/^[【（([{<]+/u, ''), isClosing)}）` : '';
  return LABELS[meaning] + named;
}
