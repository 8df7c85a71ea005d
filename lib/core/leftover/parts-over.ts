import { beforeFirst } from '../before-first.ts';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { endsSentence } from './clause-ends.ts';

/** A part of the year that a sentence takes for over, by its last month, from 0. */
export interface PartOver extends Range {
  until: number;
}

const OVER =
  /(前三个?季度|前[两二]个?季度|上半年|前([二三四五六七八九十]|十一)个月|1[—–―~～\-至](\d{1,2})月份?|全年(?=完成|实现|[，,](?:全|我)))(?<=(?:(?:^|[。；])(?:今年|本年度?)?|，(?:今年|本年度?))\1)(?=[，,全我共累各完实])/gu;
/** What is to come, was planned, or is another year's. */
const NOT_OVER =
  /将|计划|预计|力争|确保|目标|任务|要(?!求)|去年|上年|同期(?!增长|下降)|20\d\d年|比|较|拟|争取|打算|完成时限|前完成/u;
const HAN = '一二三四五六七八九十';
const AROUND = 40;
const [HALF, THREE_QUARTERS, LAST] = [5, 8, 11];

export function readPartsOver(text: string): readonly PartOver[] {
  return matchesOf(OVER, text).flatMap(({ index: start, 0: words, 2: han, 3: month }) => {
    const end = start + words.length;
    if (NOT_OVER.test(beforeFirst(text.slice(end, end + AROUND), endsSentence))) return [];
    return [{ start, end, until: monthOf(words, han, month) }];
  });
}

function monthOf(words: string, han: string | undefined, month: string | undefined): number {
  if (month !== undefined) return Number(month) - 1;
  if (han !== undefined) return han === '十一' ? HAN.length : HAN.indexOf(han);
  if (words.endsWith('全年')) return LAST;
  return words.startsWith('前三') ? THREE_QUARTERS : HALF;
}

/** What to ask of it in a summary that tells of the year up to `to`, signed in `signed`, both from 0. */
export function partOverDoubt({ until }: PartOver, to: number, signed: number | undefined): string | undefined {
  return until > Math.max(to, signed ?? to) ? '那时候还没有到，像是以前的材料留下的，请核对' : undefined;
}
