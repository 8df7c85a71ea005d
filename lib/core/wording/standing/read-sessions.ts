import { parseHanNumber, toHanNumber } from '../../han-numerals.ts';
import type { Range } from '../../range.ts';
import type { Congresses } from './congresses.ts';
import { replaceBy, type StandingFinding } from './finding.ts';
import { isInTitle, sentenceAround } from './guards.ts';
import { monthInWords } from './updated.ts';

const DIGITS = '[一二三四五六七八九十]';
/** 市委十三届八, 中纪委二十届四: what stands before 中全会 where it is another committee's. */
const OF_OTHERS = new RegExp(`(?:[省市县区州旗盟]委|纪委)${DIGITS}{1,3}届${DIGITS}{1,2}$`, 'u');
/** 二十届二中、三中、四: the last of several. */
const SEVERAL = new RegExp(`(${DIGITS}{2,3})届(?:${DIGITS}中(?:全会)?[、，和及]){1,6}(${DIGITS})$`, 'u');
const AHEAD = /迎接|喜迎|即将|将于|筹备/u;
const MOST = 36;

/** What is told of sessions where 中全会 stands: only those of the Central Committee are called so. */
export function readSessions(congresses: Congresses, text: string, { start, end }: Range): StandingFinding | undefined {
  const before = text.slice(Math.max(0, start - MOST), start);
  const other = OF_OTHERS.exec(before);
  if (other) {
    const place = { start: start - other[0].length, end };
    if (isInTitle(text, place)) return undefined;
    const name = text.slice(place.start, end);
    const message = `“${name}”应写“次全会”，“×中全会”是中央委员会的`;
    return { ...place, severity: 'warning', message, fix: replaceBy(`${other[0]}次全会`, place, false) };
  }
  const [several, number = '', last = ''] = SEVERAL.exec(before) ?? [];
  if (several === undefined) return undefined;
  const congress = congresses.get(parseHanNumber(number) ?? 0);
  const validFrom = congress?.plenums[(parseHanNumber(last) ?? 0) - 1];
  const place = { start: start - several.length, end };
  if (validFrom === undefined || congress === undefined || isInTitle(text, place)) return undefined;
  if (AHEAD.test(text.slice(sentenceAround(text, place).start, place.start))) return undefined;
  const name = `${toHanNumber(congress.number)}届${last}中全会`;
  const message = `“${name}”${monthInWords(validFrom)}才召开，这份材料说的时间比它早，请核对`;
  return { ...place, severity: 'warning', message, validFrom };
}
