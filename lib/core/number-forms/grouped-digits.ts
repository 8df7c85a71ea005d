import type { Range } from '../range.ts';
import { matchesOf } from '../matches.ts';

/** 1,200 */
const GROUPED = /(?<![\d,.A-Za-z])\d{1,3}(?:,\d{3})+(?![\d,])/gu;
/** What is counted or measured, not years, documents, rooms or telephones: 12345热线. */
const PLAIN =
  /(?<![\d,.A-Za-z〔（([第号:：/×*~～–—－-])\d{4,12}(?:\.\d{1,6})?(?=[人名户件次个吨亩公万亿元余多台套份场米平斤处家项条册本篇颗株头只辆张枚箱课小艘艇幅宗起](?!件号))/gu;

export function findGrouped(text: string): readonly Range[] {
  return text.includes(',') ? rangesOf(text, GROUPED) : [];
}

export function findPlain(text: string): readonly Range[] {
  return rangesOf(text, PLAIN);
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return matchesOf(pattern, text).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
