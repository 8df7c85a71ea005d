import { CUE, HINT } from '../document/hints.ts';
import type { Line } from '../document/line.ts';
import type { FoundWord } from '../wording/word-finder.ts';
import { readComparedYears } from './compared-years.ts';
import { readEarlierDates } from './earlier-dates.ts';
import { readOwnGrades } from './grades.ts';
import { type LeftWord, readSaidWords } from './left-words.ts';
import { readLevels, readTownWords } from './levels.ts';
import { type LineLeftovers, NO_LEFTOVERS } from './line-leftovers.ts';
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

/** A line as it is meant, with full-width marks, and what it promises. */
interface HintedLine extends Pick<Line, 'dates'> {
  text: string;
  /** Bits of HINT, and ANY. */
  hints: number;
  /** Bits of CUE, ANY, and DATED where a date stands in it. */
  cues: number;
  /** The words that tell by themselves. */
  words: readonly FoundWord<LeftWord>[];
  leftovers: LineLeftovers;
}

const DATED = 1 << 31;
/** A hint and a cue that all lines have. */
const ANY = 1 << 20;

/** Reads one kind in the lines that have one of its hints and one of its cues. */
interface Reader {
  hints: number;
  cues: number;
  read: (line: HintedLine) => void;
}

type Kind = Exclude<keyof LineLeftovers, 'said'>;

function reader<Of extends Kind>(
  kind: Of,
  { hints = ANY, cues = ANY }: { hints?: number; cues?: number },
  read: (line: HintedLine) => LineLeftovers[Of],
): Reader {
  return {
    hints,
    cues,
    read: (line) => {
      const found = read(line);
      if (found.length === 0) return;
      if (line.leftovers === NO_LEFTOVERS) line.leftovers = { ...NO_LEFTOVERS };
      line.leftovers[kind] = found;
    },
  };
}

const { self, plan, led, acts, yearly, term, quote, other } = HINT;
const { level, lastYear, month, nextYear, ordinal, part, partOver, placeActs, school, session, wholeYear } = CUE;
const ofText =
  <Found>(read: (text: string) => Found) =>
  ({ text }: HintedLine) =>
    read(text);

const READERS: readonly Reader[] = [
  reader('years', { cues: DATED }, (line) => readYearMentions(line, line.hints)),
  reader('plans', { hints: plan }, ofText(readPlanMentions)),
  reader('selves', { hints: self }, ofText(readSelves)),
  reader('weak', { hints: self | led | acts }, ({ text, hints }) => readWeakWords(text, hints)),
  reader('units', { hints: UNIT_HINTS }, ({ text, hints }) => readNamedUnits(text, hints)),
  reader('yearly', { hints: yearly }, ofText(readYearlyMentions)),
  reader('terms', { cues: part }, ofText(readTermMentions)),
  reader('spans', { hints: term }, ofText(readSpanMentions)),
  reader('milestones', { hints: plan }, ofText(readMilestones)),
  reader('told', { cues: part | wholeYear }, ofText(readToldTerms)),
  reader('schoolYears', { cues: part | school | session }, ofText(readSchoolYears)),
  reader('grades', { hints: self | other, cues: school }, ofText(readOwnGrades)),
  reader('posts', { hints: other }, ofText(readHeldPosts)),
  reader('levels', { cues: level }, ofText(readLevels)),
  reader('compared', { cues: lastYear }, ofText(readComparedYears)),
  reader('relative', { hints: other }, ofText(readRelativeAhead)),
  reader('towns', { hints: acts | other, cues: placeActs }, ofText(readTownWords)),
  reader('earlier', { cues: DATED }, readEarlierDates),
  reader('ordinals', { cues: ordinal }, ofText(readOrdinals)),
  reader('schoolTimes', { cues: SCHOOL_CUES }, ({ text, cues }) => readSchoolTimes(text, cues)),
  reader('monthHeadings', { cues: month }, ofText(readMonthHeadings)),
  reader('partsAhead', { cues: part }, ofText(readPartsAhead)),
  reader('partsOver', { cues: partOver }, ofText(readPartsOver)),
  reader('nextYears', { hints: term | other, cues: nextYear }, ofText(readNextYears)),
  reader('slogans', { hints: quote, cues: DATED }, ofText(readSlogans)),
  reader('toldMonths', { cues: month }, ofText(readToldMonths)),
];

/**
 * By the lines as they are meant, with full-width marks; `wordsIn` tells the words in them that tell by themselves. One
 * reader after the other goes over all of them: line by line takes half as long again, as the code of all readers has to
 * be fetched again for each.
 */
export function readLeftovers<Of extends Pick<Line, 'read' | 'dates' | 'hinted'>>(
  lines: readonly Of[],
  wordsIn: (line: Of) => readonly FoundWord<LeftWord>[],
): LineLeftovers[] {
  const hinted = lines.map((line): HintedLine => {
    const { read: text, dates, hinted } = line;
    const { hints, cues } = hinted;
    const dated = dates.dates.length === 0 ? 0 : DATED;
    return { text, dates, hints: hints | ANY, cues: cues | dated | ANY, words: wordsIn(line), leftovers: NO_LEFTOVERS };
  });
  const promising = hinted.filter(({ hints, cues }) => (hints | cues) !== ANY);
  for (const { hints, cues, read } of READERS)
    for (const line of promising) if ((line.hints & hints) !== 0 && (line.cues & cues) !== 0) read(line);
  return hinted.map(({ text, words, leftovers }) =>
    words.length === 0 ? leftovers : { ...leftovers, said: readSaidWords(text, words) },
  );
}
