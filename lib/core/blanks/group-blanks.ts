import { trimEndBy } from '../trim.ts';
import type { Document } from '../document/document.ts';
import type { BlankGroup, Meaning } from './blank.ts';
import { findBlanks } from './find-blanks.ts';
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

/** The draft's blanks, those that take the same value together, in the order in which they first stand. */
export function groupBlanks({ text, parts }: Document): BlankGroup[] {
  const groups = new Map<string, BlankGroup>();
  let index = 0;
  for (const range of findBlanks(text)) {
    while (index < parts.length - 1 && range.start >= (parts[index]?.end ?? Infinity)) index += 1;
    const part = parts[index];
    if (!part) continue;
    const { shape, ...blank } = readMeaning(range, part, text);
    // Each document of a collection has its own year and names.
    const id = `${parts.length > 1 ? `${index + 1}/` : ''}${blank.meaning}${shape ? `:${shape}` : ''}`;
    const group = groups.get(id) ?? {
      id,
      meaning: blank.meaning,
      label: labelOf(blank.meaning, shape),
      blanks: [],
      proposals: proposalsFor({ ...blank, shape }, part, text),
    };
    group.blanks.push(blank);
    groups.set(id, group);
  }
  return [...groups.values()];
}

function labelOf(meaning: Meaning, shape: ReadBlank['shape']): string {
  const named =
    shape && !shape.includes('▢') ? `（${trimEndBy(shape.replace(/^[【（([{<]+/u, ''), /[】）)\]}>]/u)}）` : '';
  return LABELS[meaning] + named;
}
