import { CUE, HINT } from '../document/hints.ts';
import type { Line } from '../document/line.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { readComparedYears } from './compared-years.ts';
import { readEarlierDates } from './earlier-dates.ts';
import { readOwnGrades } from './grades.ts';
import { type LeftWord, readOverThings, readSeasons, readSpeakers, readUnitWords, readZodiacs } from './left-words.ts';
import { readLevels, readTownWords } from './levels.ts';
import { type LeftoverKind, type LineLeftovers, NO_LEFTOVERS } from './line-leftovers.ts';
import { readMilestones } from './milestones.ts';
import { readMonthHeadings } from './month-headings.ts';
import { readNamedUnits, UNIT_HINTS } from './named-units.ts';
import { readNextYears } from './next-years.ts';
import { readOrdinals } from './ordinals.ts';
import { readPartsAhead } from './parts-ahead.ts';
import { readPartsOver } from './parts-over.ts';
import { readPlanMentions } from './plan-mentions.ts';
import { readHeldPosts } from './posts.ts';
import { readRelativeAhead } from './relative-ahead.ts';
import { readSchoolTimes, SCHOOL_CUES } from './school-times.ts';
import { readSchoolYears } from './school-years.ts';
import { readSelves } from './self-words.ts';
import { readSlogans } from './slogans.ts';
import { readSpanMentions } from './span-mentions.ts';
import { readTermMentions } from './term-mentions.ts';
import { readToldMonths } from './told-months.ts';
import { readToldTerms } from './told-terms.ts';
import { readWeakWords } from './weak-words.ts';
import { readYearMentions } from './year-mentions.ts';
import { readYearlyMentions } from './yearly-mentions.ts';

/** A line as it is meant, with full-width marks, what it promises, and the words that tell by themselves. */
type LeftoverLine = Pick<Line, 'read' | 'dates' | 'hinted' | 'words'>;

/** Reads one kind in the lines that have one of its hints and one of its cues. */
export interface LeftoverReader<Kind extends LeftoverKind> {
  /** By which a line knows that it was read. */
  bit: number;
  hints: number;
  cues: number;
  read: (line: LeftoverLine) => LineLeftovers[Kind];
}

let kinds = 0;

function reader<Found>(
  { hints = ANY, cues = ANY }: { hints?: number; cues?: number },
  read: (line: LeftoverLine) => Found,
) {
  kinds += 1;
  return { bit: 1 << (kinds - 1), hints, cues, read };
}

const ofText =
  <Found>(read: (text: string) => Found) =>
  ({ read: text }: LeftoverLine) =>
    read(text);
const ofWords =
  <Found>(read: (text: string, words: LeftoverLine['words']['left']) => Found) =>
  ({ read: text, words }: LeftoverLine) =>
    read(text, words.left);

/** A date stands in the line. */
const DATED = 1 << 31;
/** A hint and a cue that all lines have. */
const ANY = 1 << 20;
/** A word stands in it that tells of that. */
const SAYS: Readonly<Record<LeftWord['tells'], number>> = {
  season: 1 << 21,
  unit: 1 << 22,
  home: 1 << 22,
  over: 1 << 23,
  resolve: 1 << 24,
  zodiac: 1 << 25,
};

const { self, plan, led, acts, yearly, term, quote, other } = HINT;
const { level, lastYear, month, nextYear, ordinal, part, partOver, placeActs, school, session, wholeYear } = CUE;

/** The rarest stands last. */
const READERS: { readonly [Kind in LeftoverKind]: LeftoverReader<Kind> } = {
  years: reader({ cues: DATED }, ({ read: text, dates, hinted }) => readYearMentions(text, dates, hinted.hints)),
  plans: reader({ hints: plan }, ofText(readPlanMentions)),
  selves: reader({ hints: self }, ofText(readSelves)),
  weak: reader({ hints: self | led | acts }, ({ read: text, hinted }) => readWeakWords(text, hinted.hints)),
  units: reader({ hints: UNIT_HINTS }, ({ read: text, hinted }) => readNamedUnits(text, hinted.hints)),
  yearly: reader({ hints: yearly }, ofText(readYearlyMentions)),
  terms: reader({ cues: part }, ofText(readTermMentions)),
  spans: reader({ hints: term }, ofText(readSpanMentions)),
  milestones: reader({ hints: plan }, ofText(readMilestones)),
  told: reader({ cues: part | wholeYear }, ofText(readToldTerms)),
  schoolYears: reader({ cues: part | school | session }, ofText(readSchoolYears)),
  grades: reader({ hints: self | other, cues: school }, ofText(readOwnGrades)),
  posts: reader({ hints: other }, ofText(readHeldPosts)),
  levels: reader({ cues: level }, ofText(readLevels)),
  compared: reader({ cues: lastYear }, ofText(readComparedYears)),
  relative: reader({ hints: other }, ofText(readRelativeAhead)),
  towns: reader({ hints: acts | other, cues: placeActs }, ofText(readTownWords)),
  earlier: reader({ cues: DATED }, ({ read: text, dates }) => readEarlierDates(text, dates)),
  ordinals: reader({ cues: ordinal }, ofText(readOrdinals)),
  schoolTimes: reader({ cues: SCHOOL_CUES }, ({ read: text, hinted }) => readSchoolTimes(text, hinted.cues)),
  monthHeadings: reader({ cues: month }, ofText(readMonthHeadings)),
  partsAhead: reader({ cues: part }, ofText(readPartsAhead)),
  partsOver: reader({ cues: partOver }, ofText(readPartsOver)),
  nextYears: reader({ hints: term | other, cues: nextYear }, ofText(readNextYears)),
  slogans: reader({ hints: quote, cues: DATED }, ofText(readSlogans)),
  toldMonths: reader({ cues: month }, ofText(readToldMonths)),
  seasons: reader({ cues: SAYS.season }, ofWords(readSeasons)),
  unitWords: reader({ cues: SAYS.unit }, ofWords(readUnitWords)),
  overThings: reader({ cues: SAYS.over }, ofWords(readOverThings)),
  speakers: reader({ cues: SAYS.resolve }, ofWords(readSpeakers)),
  zodiacs: reader({ cues: SAYS.zodiac }, ofWords(readZodiacs)),
};

/** What the line says of the kind. */
export function leftoverOf<Kind extends LeftoverKind>(line: Line, kind: Kind): LineLeftovers[Kind] {
  const reader = READERS[kind];
  const mayTell = (hintsOf(line) & reader.hints) !== 0 && (cuesOf(line) & reader.cues) !== 0;
  return mayTell ? line.leftover(kind, reader) : NO_LEFTOVERS[kind];
}

function hintsOf({ hinted }: LeftoverLine): number {
  return hinted.hints | ANY;
}

function cuesOf({ hinted, dates, words }: LeftoverLine): number {
  let cues = hinted.cues | ANY | (dates.dates.length === 0 ? 0 : DATED);
  for (const { value } of words.left) cues |= SAYS[value.tells];
  return cues;
}

/** Paragraphs whose lines promise something, and what each does, so that one look at numbers side by side tells which do of a kind. */
export interface Promising {
  paragraphs: readonly Paragraph[];
  hints: Int32Array;
  cues: Int32Array;
}

export function promising(all: readonly Paragraph[]): Promising {
  const paragraphs: Paragraph[] = [];
  const [hints, cues] = [new Int32Array(all.length), new Int32Array(all.length)];
  for (const paragraph of all) {
    const [hint, cue] = [hintsOf(paragraph.line), cuesOf(paragraph.line)];
    if ((hint | cue) === ANY) continue;
    hints[paragraphs.length] = hint;
    cues[paragraphs.length] = cue;
    paragraphs.push(paragraph);
  }
  return { paragraphs, hints, cues };
}

/** Those that say anything of the kind; few do. */
export function tellingOf<Kind extends LeftoverKind>(
  kind: Kind,
  { paragraphs, hints, cues }: Promising,
): readonly Paragraph[] {
  const reader = READERS[kind];
  const telling: Paragraph[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    if (((hints[at] ?? 0) & reader.hints) === 0 || ((cues[at] ?? 0) & reader.cues) === 0) continue;
    const paragraph = paragraphs[at];
    if (paragraph && paragraph.line.leftover(kind, reader).length > 0) telling.push(paragraph);
  }
  return telling;
}
