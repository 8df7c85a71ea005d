import { parseHanNumber, toHanNumber } from '../../han-numerals.ts';
import type { Range } from '../../range.ts';
import type { Congresses } from './congresses.ts';
import { replaceBy, type StandingFinding } from './finding.ts';
import { isInTitle, isQuoted, sentenceAround, shown } from './guards.ts';
import { matchesOf } from '../../matches.ts';
import { monthInWords } from './updated.ts';

const MOST = 12;
/** 团的十九大, 中国工会十八大 are others. */
const OF_OTHERS = /(?:团|(?<!领)会|妇女|协|盟|联|青|军|[^党]的|人大|第|[\d一二三四五六七八九十百])$/u;
const OF_PARTY = /(?:党的|中共|我们党的?)$/u;

/** Reads what begins where a congress is named. */
export type CongressReader = (text: string, place: Range) => readonly StandingFinding[];

export function createCongressReader(congresses: Congresses): CongressReader {
  /** 党的十九届四中全会, 十九大四中全会, 十九大届四中全会, 十九届四次全会, 20大 */
  const name = new RegExp(
    `^(${congresses.counts.join('|')})(大届|届|大)(?:([一二三四五六七八九十]|\\d)(?:中|(次))全会)?`,
    'u',
  );
  return (text, { start }) => {
    const match = name.exec(text.slice(start, start + MOST));
    return match ? readName(congresses, text, start, match) : [];
  };
}

function readName(
  congresses: Congresses,
  text: string,
  start: number,
  [written, count = '', kind = '', plenum, session]: RegExpExecArray,
): readonly StandingFinding[] {
  const before = text.slice(Math.max(0, start - 6), start);
  const isNamed = OF_PARTY.test(before);
  // 市委十九届三次全会 is another committee's.
  const isParty = isNamed || (plenum !== undefined && session === undefined && !before.endsWith('第'));
  if (!isParty && (session !== undefined || OF_OTHERS.test(before))) return [];
  const place = { start, end: start + written.length };
  if (isInTitle(text, place)) return [];
  const number = parseHanNumber(count) ?? Number(count);
  const isMeant = isParty || /^(?:精神|以来)/u.test(text.slice(place.end, place.end + 2));
  const right = rightName(number, kind, plenum, isMeant);
  const isWrong = right !== undefined && right !== written;
  const misnamed: StandingFinding[] = isWrong
    ? [{ ...place, severity: 'error', message: `“${written}”应写作“${right}”`, fix: replaceBy(right, place, true) }]
    : [];
  const ordinal = plenum === undefined ? undefined : (parseHanNumber(plenum) ?? Number(plenum));
  const never = ordinal === undefined ? undefined : neverHeld(congresses, number, ordinal, place);
  if (never) return [...misnamed, never];
  const told = ordinal === undefined ? undefined : mistold(congresses, text, place, { number, ordinal });
  if (told) return [...misnamed, told];
  const joined = ordinal === undefined ? undefined : misjoined(congresses, text, place, { number, ordinal });
  if (joined) return [...misnamed, joined];
  if (isQuoted(text, place)) return misnamed;
  const early = isMeant ? notYet(text, place, dayOf(congresses, number, ordinal)) : undefined;
  if (early) misnamed.push(early);
  if (/^[^。；]{0,3}以来/u.test(text.slice(place.end, place.end + 5))) return misnamed;
  const held = ordinal === undefined ? longHeld(congresses, text, place, number) : undefined;
  if (held) return [...misnamed, held];
  return [...misnamed, ...outmonthInWords(congresses, text, place, number)];
}

function rightName(number: number, kind: string, plenum: string | undefined, isMeant: boolean): string | undefined {
  const count = toHanNumber(number);
  if (plenum !== undefined) {
    const ordinal = parseHanNumber(plenum) ?? Number(plenum);
    return ordinal > 0 ? `${count}届${toHanNumber(ordinal)}中全会` : undefined;
  }
  // 20届 and 20大 may be of anything.
  return isMeant ? `${count}${kind === '大' ? '大' : '届'}` : undefined;
}

/** Sessions of a committee whose time is over are all known; of the present one, those that can't be. */
const MOST_PLENUMS = 7;

function neverHeld(congresses: Congresses, number: number, ordinal: number, place: Range): StandingFinding | undefined {
  const held = congresses.get(number)?.plenums.length ?? 0;
  const isOver = congresses.next(number) !== undefined;
  // A file that brings the next congress need not tell of the last sessions before it.
  if (ordinal <= held || (isOver && held < MOST_PLENUMS)) return undefined;
  const name = `${toHanNumber(number)}届${toHanNumber(ordinal)}中全会`;
  if (isOver)
    return {
      ...place,
      severity: 'error',
      message: `没有“${name}”，第${toHanNumber(number)}届中央委员会只开过${toHanNumber(held)}次全会`,
    };
  const message = `还没有“${name}”，请核对`;
  if (ordinal > MOST_PLENUMS) return { ...place, severity: 'warning', message };
  // Whoever writes later than these data may know of it.
  return { ...place, severity: 'warning', message, validFrom: `${congresses.updated}-01` };
}

/** 二十届四中全会通过的《中共中央关于进一步全面深化改革……的决定》: that was another plenum's. */
function mistold(
  { decisions }: Congresses,
  text: string,
  place: Range,
  { number, ordinal }: { number: number; ordinal: number },
): StandingFinding | undefined {
  const clause = BEHIND.exec(text.slice(place.end, place.end + MOST_BEHIND))?.[0].replace(QUOTES, '');
  if (clause === undefined) return undefined;
  const told = decisions.filter(({ words }) => words.some((word) => clause.includes(word.replace(QUOTES, ''))));
  const [other] = told;
  if (!other || told.some((each) => each.number === number && each.plenum === ordinal)) return undefined;
  const right = `${toHanNumber(other.number)}届${toHanNumber(other.plenum)}中全会`;
  const name = text.slice(place.start, place.end);
  const message = `${shown(other.name)}是${right}的内容，这里写的是“${name}”，请核对`;
  return { ...place, severity: 'warning', message, fix: replaceBy(right, place, false) };
}

const JOINED = /([一二三四五六七八九十]{1,3})大(?:精神)?[和及与、]$/u;
/** Until its own second plenum, a congress is named with the sessions that came before it. */
const SECOND = 2;

/** 党的二十大和十九届三中全会精神: behind a congress stand the sessions of the committee that it elected. */
function misjoined(
  congresses: Congresses,
  text: string,
  place: Range,
  { number, ordinal }: { number: number; ordinal: number },
): StandingFinding | undefined {
  const congress = parseHanNumber(JOINED.exec(text.slice(Math.max(0, place.start - MOST), place.start))?.[1] ?? '');
  if (congress !== number + 1) return undefined;
  const plenums = congresses.get(congress)?.plenums ?? [];
  const validFrom = plenums[Math.max(SECOND, ordinal) - 1];
  if (validFrom === undefined) return undefined;
  const right = `${toHanNumber(congress)}届${toHanNumber(ordinal)}中全会`;
  const name = text.slice(place.start, place.end);
  const message = `“${toHanNumber(congress)}大”后面写的是“${name}”，应为“${right}”，请核对`;
  return { ...place, severity: 'warning', message, fix: replaceBy(right, place, false), validFrom };
}

/** What is said of it in the same clause. */
const BEHIND = /^(?:精神|上)?(?:《|关于|对|就|审议|通过|作出|做出|提出|讨论)(?:(?!全会)[^，。；]){0,70}/u;
const MOST_BEHIND = 80;
const QUOTES = /[“”"]/gu;

const AHEAD =
  /迎接|喜迎|即将|将于|将要|迎来|筹备|召开之?前|献礼|选举|(?<!三个)代表|[将拟]召开|预备|胜利召开|召开(?![以之]?[来后])|营造|安保|护航|期间/u;
/** What can be told of one only after it was held. */
const HELD =
  /^[^。；，]{0,30}?(?:精神|报告|部署|决[定策议]|公报|《|通过|提出|指出|强调|审议|要求|关于|以来|召开[以之]?后|闭幕)/u;

/** The first day of a congress or a plenum. */
function dayOf(congresses: Congresses, number: number, ordinal: number | undefined): string | undefined {
  const congress = congresses.get(number);
  return ordinal === undefined ? congress?.validFrom : congress?.plenums[ordinal - 1];
}

/** Named in a draft that was written before it was held. */
function notYet(text: string, place: Range, validFrom: string | undefined): StandingFinding | undefined {
  const { start, end } = sentenceAround(text, place);
  if (validFrom === undefined || AHEAD.test(text.slice(start, end)) || !HELD.test(text.slice(place.end, end)))
    return undefined;
  const name = text.slice(place.start, place.end);
  const message = `“${name}”${monthInWords(validFrom)}才召开，这份材料说的时间比它早，请核对`;
  return { ...place, severity: 'warning', message, validFrom };
}

const WELCOMES = /(?:迎接|喜迎|献礼|护航|迎)(?:党的)?$/u;
/** Of a school year, or a report written late, that began before it was held. */
const LONG_AFTER = '-08-31';

/** 喜迎党的十九大胜利召开 in the summary of 2019. */
function longHeld(congresses: Congresses, text: string, place: Range, number: number): StandingFinding | undefined {
  const day = congresses.get(number)?.validFrom;
  const { start, end } = sentenceAround(text, place);
  const sentence = text.slice(start, end);
  if (!day || !WELCOMES.test(text.slice(start, place.start)) || PAST.test(sentence) || namesYearTo(sentence, day))
    return undefined;
  const name = text.slice(place.start, place.end);
  const message = `“${name}”${monthInWords(day)}已经召开，这里还写迎接它，像是以前的材料留下的，请核对`;
  const validTo = `${Number(day.slice(0, 4)) + 1}${LONG_AFTER}`;
  return { ...place, severity: 'warning', message, validTo, isLeft: true };
}

const STUDIES = /以|用|在|学习|贯彻|落实|宣传|宣讲|领会|践行|围绕|按照|把|坚持|遵循|掀起|研读|传达/u;
/** 精神 of it, whatever it is named with. */
const SPIRIT = /^[^。；，]{0,30}?(?:精神|报告)/u;
/** 7月以来 is of the time told of. */
const PAST = /先后|曾|期间|当年|当时|(?<!月|今年|年初|本学期|上半年)以来|回顾|历史|召开[后之]|届时|从[^，。]{0,6}到/u;

/** The spirit of one after which another was held. */
function outmonthInWords(congresses: Congresses, text: string, place: Range, number: number): StandingFinding[] {
  const { start, end } = sentenceAround(text, place);
  const lead = text.slice(Math.max(start, place.start - 30), place.start);
  if (!STUDIES.test(lead) || !SPIRIT.test(text.slice(place.end, end))) return [];
  const sentence = text.slice(start, end);
  const name = text.slice(place.start, place.end);
  const next = congresses.next(number);
  // 党的十九大和十九届历次全会精神 is one.
  const isTold = namesOf(number).some((told) => text.slice(start, place.start).includes(told));
  if (
    !next ||
    isTold ||
    PAST.test(sentence) ||
    namesYearTo(sentence, next.validFrom) ||
    congresses.after(number).some((later) => namesOf(later.number).some((told) => sentence.includes(told)))
  )
    return [];
  const message = `${monthInWords(next.validFrom)}党的${next.name}大已经召开，这里还只写“${name}”，请核对`;
  return [{ ...place, severity: 'warning', message, validTo: next.validFrom }];
}

const YEAR = /(?<!\d)20\d{2}(?=年)/gu;

/** 2018年学习党的十九大精神 is told of the past. */
function namesYearTo(sentence: string, day: string): boolean {
  return matchesOf(YEAR, sentence).some(([year]) => year <= day.slice(0, 4));
}

/** 二十大, 二十届 */
function namesOf(number: number): string[] {
  const count = toHanNumber(number);
  return [`${count}大`, `${count}届`];
}
