import type { MarkFault } from './mark-fault.ts';
import { matchesOf } from '../matches.ts';

/** 、等 where 等 ends a list; 、等待, 、等级 are words of their own. */
const BEFORE_DENG =
  /、(?=等(?:等|[，。；、）”！]|$|方面|工作|活动|单位|部门|问题|措施|内容|形式|方式|项目|多[个种项家名次方]|[各地人处]|\d|[一二两三四五六七八九十]+[个项类种大家名次部])(?!级|候|待))/gu;

export function findBeforeDeng(text: string): MarkFault[] {
  if (!text.includes('、等')) return [];
  return matchesOf(BEFORE_DENG, text).map(({ index }) => pauseAt('before-deng', index));
}

/** Only where both neighbours end and begin alike: ”、“ */
const ADJACENT = /(?<=”)、(?=“)|(?<=》)、(?=《)/gu;

export function findAdjacent(text: string): MarkFault[] {
  if (!text.includes('”、“') && !text.includes('》、《')) return [];
  return matchesOf(ADJACENT, text).map(({ index }) => ({
    ...pauseAt('adjacent', index),
    safe: false,
  }));
}

function pauseAt(kind: MarkFault['kind'], start: number): MarkFault {
  return { kind, start, end: start + 1, puts: [''], safe: true };
}
