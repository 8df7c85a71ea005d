import { beforeFirst } from '../before-first.ts';
import type { FoundWord, WordEntry } from '../wording/word-finder.ts';
import { afterLast } from '../after-last.ts';
import type { Range } from '../range.ts';
import { OVER_WORDS, type OverThing } from './over-things.ts';
import { SEASON_WORDS, type Season } from './seasons.ts';
import { type Resolve, RESOLVE_WORDS, speakerIn } from './speakers.ts';
import { type HomeWord, homeOf, UNIT_WORDS, type UnitWord } from './unit-phrases.ts';
import { isGreeted, type Zodiac, ZODIAC_WORDS } from './zodiac.ts';
import { endsSentence } from './clause-ends.ts';

/** What a word tells of when or for whom a draft was written. */
export type LeftWord = Season | UnitWord | HomeWord | OverThing | Zodiac | Resolve;

/** By the words by which they are found. */
export const LEFT_WORDS: readonly WordEntry<LeftWord>[] = [
  ...SEASON_WORDS,
  ...UNIT_WORDS,
  ...OVER_WORDS,
  ...ZODIAC_WORDS,
  ...RESOLVE_WORDS,
];

/** The words that a line says of its own, and what stands beside them. Ranges are within the line. */
export interface SaidWord<Told extends LeftWord> extends Range {
  told: Told;
}

export interface SaidWords {
  seasons: readonly SaidWord<Season>[];
  unitWords: readonly SaidWord<UnitWord>[];
  overThings: readonly SaidWord<OverThing>[];
  zodiacs: readonly SaidWord<Zodiac>[];
  /** The units that resolve to do something. */
  speakers: readonly SaidWord<Resolve>[];
}

/** Another time is told of in the sentence, or every year. */
const OTHER_TIME =
  /去年|上年|前年|往年|历年|每年|常年|全年|四季|季节性|去冬|今春|上学期|上[半一]|下[半一]年|下学期|明年|来年|20\d\d年|次年|每逢|逢年过节|等重|等节|节假日|以来|曾|起$/u;
/** 迎接国庆 is said long before. */
const AHEAD = /(?:喜迎|迎接|筹备|备战|献礼|即将|谋划|提前|为迎|庆祝|准备|及早|预防|应对)[^，。；]{0,10}$/u;
/** 春节联欢会上演出的节目: what was shown, won or learnt then. */
const WAS_HELD = /^[^，。；]{0,8}(?:[会赛场节动]上|活动中|期间)[^，。；]{1,12}的(?!要求|通知)/u;
/** What ended long ago is told as history. */
const HISTORY =
  /疫情(?:期间|三年|以来|后|过后|结束|影响|初期)|受疫情|以来|曾|当时|当年|那时|历史|遗留|20\d\d年|以前|过去|不再|取消|结束|前几年|放开|优化/u;
/** Of others: 村民代表会议 of the villages that a community helps. */
const OTHERS =
  /邀请|联合|会同|配合|协助|走访|慰问|参观|考察|来自|感谢|联系|对接|共建|结对|帮扶|驻村|第一书记|村改居|合作|送[到进]|深入|走进|赴|面向|服务对象/u;
const MOST = 60;

/** 青山镇党委, 各镇党委: not 经镇党委研究. */
function isNamed(before: string): boolean {
  return /[一-龥]$/u.test(before) && !MAY_LEAD.test(before);
}

const MAY_LEAD = /[在经由按照向被对和及与获受到于是从为据报将合让请绕]$/u;

/** Of the left words `found` in a text, what it says of its own season. */
export function readSeasons(text: string, found: readonly FoundWord<LeftWord>[]): readonly SaidWord<Season>[] {
  const seasons: SaidWord<Season>[] = [];
  for (const { start, end, value } of found) {
    if (value.tells !== 'season') continue;
    const { lead, rest } = sentenceWith(text, start, end);
    const isListed = /[、和及与]$/u.test(lead) || /^[“”]?(?:[、和及与等]|一过|[刚过]后)/u.test(rest);
    const isOther =
      isListed ||
      OTHER_TIME.test(lead + text.slice(start, end) + rest) ||
      AHEAD.test(lead) ||
      WAS_HELD.test(rest) ||
      tellsOtherSeason(text.slice(start, end), lead + rest);
    if (!isOther) add(seasons, { start, end, told: value }, text);
  }
  return seasons;
}

export function readUnitWords(text: string, found: readonly FoundWord<LeftWord>[]): readonly SaidWord<UnitWord>[] {
  const words: SaidWord<UnitWord>[] = [];
  for (const { start, end, value } of found) {
    if (value.tells === 'unit') words.push({ start, end, told: value });
    if (value.tells !== 'home') continue;
    const before = text.slice(Math.max(0, start - MOST), start);
    const home = homeOf(before);
    if (home) words.push({ start: start - before.length + home.start, end, told: home.word });
  }
  return words;
}

export function readOverThings(text: string, found: readonly FoundWord<LeftWord>[]): readonly SaidWord<OverThing>[] {
  const things: SaidWord<OverThing>[] = [];
  for (const { start, end, value } of found) {
    if (value.tells !== 'over') continue;
    const { lead, rest } = sentenceWith(text, start, end);
    if (!HISTORY.test(lead + text.slice(start, end) + rest)) add(things, { start, end, told: value }, text);
  }
  return things;
}

export function readZodiacs(text: string, found: readonly FoundWord<LeftWord>[]): readonly SaidWord<Zodiac>[] {
  const zodiacs: SaidWord<Zodiac>[] = [];
  for (const { start, end, value } of found) {
    if (value.tells !== 'zodiac') continue;
    const { lead, rest } = sentenceWith(text, start, end);
    if (value.greets || isGreeted(lead, rest)) zodiacs.push({ start, end, told: value });
  }
  return zodiacs;
}

export function readSpeakers(text: string, found: readonly FoundWord<LeftWord>[]): readonly SaidWord<Resolve>[] {
  const speakers: SaidWord<Resolve>[] = [];
  for (const { start, end, value } of found) {
    if (value.tells !== 'resolve') continue;
    const { lead } = sentenceWith(text, start, end);
    const at = speakerIn(lead);
    if (at !== undefined) speakers.push({ start: start - lead.length + at, end: start, told: value });
  }
  return speakers;
}

/** What stands before and behind a word in its sentence. */
function sentenceWith(text: string, start: number, end: number): { lead: string; rest: string } {
  const before = text.slice(Math.max(0, start - MOST), start);
  const lead = before.slice(before.lastIndexOf('。') + 1);
  return { lead, rest: beforeFirst(text.slice(end, end + MOST), endsSentence) };
}

/** 针对春防中的问题，今年秋天……: the sentence names the season of the draft, too. */
function tellsOtherSeason(word: string, around: string): boolean {
  const own = /[春夏秋冬]/u.exec(word)?.[0];
  return own !== undefined && SEASONS.some((season) => season !== own && around.includes(season));
}

const SEASONS = ['春', '夏', '秋', '冬'];

/** Whether a sentence says the word of the draft's own unit; asked where no such unit says it. */
export function isSaidOfOwn(text: string, { start, told }: SaidWord<UnitWord>): boolean {
  const before = text.slice(Math.max(0, start - MOST), start);
  return !OTHERS.test(afterLast(before, '。，；：')) && !(told.bare && isNamed(before));
}

/** Of one sentence, what says the same is told once. */
function add<Told extends LeftWord>(words: SaidWord<Told>[], word: SaidWord<Told>, text: string): void {
  const last = words.at(-1);
  if (last && last.told === word.told && !text.slice(last.end, word.start).includes('。')) last.end = word.end;
  else words.push(word);
}
