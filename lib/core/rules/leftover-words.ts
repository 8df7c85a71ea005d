import { leftoverOf } from '../leftover/read-leftovers.ts';
import type { Document } from '../document/document.ts';
import type { Heading } from '../document/heading.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { DraftYears } from '../leftover/draft-years.ts';
import { isSaidOfOwn, type LeftWord, type SaidWord } from '../leftover/left-words.ts';
import { overDoubt } from '../leftover/over-things.ts';
import type { OwnUnit } from '../leftover/own-unit.ts';
import { seasonDoubt, titledMonths } from '../leftover/seasons.ts';
import { isOtherSpeaker } from '../leftover/speakers.ts';
import { zodiacDoubt } from '../leftover/zodiac.ts';
import { titledTerm } from '../leftover/term-mentions.ts';
import { housesIn, isOfToldHouse, isStrangeWord, type UnitWord } from '../leftover/unit-phrases.ts';
import { isSaidByOthers } from '../leftover/said-by-others.ts';
import { linesWith, reportAt, reportsOf, roleAt } from './leftover-places.ts';
import type { Report } from './rule.ts';

/** 国庆长假 in a summary of the spring term: what its months don't have. */
export function seasonReports(document: Document, years: DraftYears | undefined): Report[] {
  const { title = '', genreData } = document;
  const isPlan = genreData.family === 'plan';
  const own = titledMonths(title, years?.term ?? titledTerm(title, undefined), isPlan);
  if (!own) return [];
  return reportsOf(document, 'seasons', (said, paragraph) =>
    // What a summary says of what comes, and what a plan says of how things are.
    roleAt(paragraph.start + said.start, document) === (isPlan ? 'overview' : 'plan') ||
    (!isPlan && AHEAD.test(paragraph.read.slice(Math.max(0, said.start - MOST_BEFORE), said.start)))
      ? undefined
      : seasonDoubt(said.told, own, wordsOf(said, paragraph)),
  );
}

/** 下月打算：…… */
const AHEAD = /下个?月|下个?季度|下半年|下学期|下一?步|下阶段|打算|明年/u;
/** Characters. */
const MOST_BEFORE = 80;

/** 健康码 in a plan of 2024, and 喜迎兔年. */
export function overReports(document: Document, years: DraftYears): Report[] {
  const year = years.own ?? years.now[0];
  return [
    ...reportsOf(document, 'overThings', ({ told }) => overDoubt(told, year)),
    ...reportsOf(document, 'zodiacs', ({ told }) => zodiacDoubt(told, years.own)),
  ];
}

/** 县文化馆将继续…… in the draft of 县图书馆. */
export function speakerReports(own: OwnUnit, document: Document): Report[] {
  const title = document.title ?? '';
  return reportsOf(document, 'speakers', (said, paragraph) => {
    const words = wordsOf(said, paragraph);
    return isOtherSpeaker(words, own, title) ? `这份材料是${own.name}的，这里说打算的是“${words}”，请核对` : undefined;
  });
}

/** Who says so more often may well be of both kinds. */
const MOST_SAID = 2;

/** 居民代表会议 in a village's draft: what other units say of themselves. */
export function unitWordReports(own: OwnUnit, document: Document): Report[] {
  const told = linesWith(document, 'unitWords');
  const title = document.title ?? '';
  // A draft says the same word often.
  const known = new Map<UnitWord, boolean>();
  const isStrange = (word: UnitWord) => {
    const isKnown = known.get(word) ?? isStrangeWord(word, own, title);
    known.set(word, isKnown);
    return isKnown;
  };
  const strange = told.flatMap((paragraph) =>
    firstOfEach(leftoverOf(paragraph.line, 'unitWords')).flatMap((said) =>
      isStrange(said.told) &&
      isSaidOfOwn(paragraph.read, said) &&
      !isSaidByOthers(paragraph.read, said.start) &&
      !isOfToldHouse(said.told, paragraph.read.slice(0, said.start), headingOf(paragraph, document))
        ? [{ said, paragraph }]
        : [],
    ),
  );
  const counts = new Map<number, number>();
  for (const { said } of strange) counts.set(said.told.group, (counts.get(said.told.group) ?? 0) + 1);
  return strange.flatMap(({ said, paragraph }) =>
    (counts.get(said.told.group) ?? 0) > MOST_SAID
      ? []
      : reportAt(
          said,
          paragraph,
          `这份材料是${own.name}的，“${wordsOf(said, paragraph)}”是别的单位的说法，像是别处的材料留下的，请核对`,
        ),
  );
}

/** The heading nearest above; '' where there is none. */
function headingOf({ index }: Paragraph, { headings, subheadings }: Document): string {
  let nearest: Heading | undefined;
  for (const list of [headings, subheadings])
    for (const heading of list)
      if (heading.paragraph < index && heading.paragraph > (nearest?.paragraph ?? -1)) nearest = heading;
  return nearest?.words ?? '';
}

/** What a heading that stands alone tells of. */
export function headedHouses({ read: text }: Paragraph): string {
  return text.length > MOST_HEADING ? '' : housesIn(text).join();
}

const MOST_HEADING = 40;

/** 换热站、供热主管道: what follows at once is of the same. */
function firstOfEach(words: readonly SaidWord<UnitWord>[]): readonly SaidWord<UnitWord>[] {
  return words.filter(({ start, told }, at) => {
    const last = words[at - 1];
    return last === undefined || last.told !== told || start - last.end > MOST_BETWEEN;
  });
}

const MOST_BETWEEN = 4;

function wordsOf({ start, end }: SaidWord<LeftWord>, { read: text }: Paragraph): string {
  return text.slice(start, end);
}
