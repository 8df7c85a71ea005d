import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';

/** “2025年送戏下乡启动仪式”横幅: the year of what will be hung up or called. The range is that of the year, within the line. */
export interface Slogan extends Range {
  year: number;
}

const BEHIND =
  /“[^“”]{0,16}?((20\d\d)年)[^“”]{0,24}”(?=[^，。；“”]{0,8}(?:标语|横幅|条幅|会标|背景板|海报|展板|口号|字样|为主题|主题活动|喷绘|LED))/gu;
const BEFORE =
  /(?:标语|横幅|条幅|会标|背景板|海报|展板|口号|主题)(?:内容)?(?:为|是|：|统一为|上书)?“[^“”]{0,16}?((20\d\d)年)/gu;
const OTHER_TIME = /去年|上年|往年|当年|曾|以往/u;

export function readSlogans(text: string): readonly Slogan[] {
  if (!text.includes('“') || OTHER_TIME.test(text)) return NONE;
  return [BEHIND, BEFORE].flatMap((pattern) =>
    matchesOf(pattern, text).map(({ index, 0: words, 1: written = '', 2: year }) => {
      const start = index + words.indexOf(written);
      return { start, end: start + written.length, year: Number(year) };
    }),
  );
}

const NONE: readonly Slogan[] = [];
