import { readAdditions } from './additions.ts';
import { Asked, type Known } from './asked.ts';
import { readBalances } from './balances.ts';
import type { Line } from '../document/line.ts';
import { readChangeSlips } from './change-slips.ts';
import { readClosingTotals } from './closing-totals.ts';
import { comesOutElsewhere } from './come-out-elsewhere.ts';
import { SIGN } from '../document/signs.ts';
import { CLUE, cluesFrom } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import { readEachSlips } from './each-slips.ts';
import type { Figure } from '../figures/figure.ts';
import { isInWords } from './figure-lists.ts';
import { readEquations } from './equations.ts';
import { readFiguresInWords } from '../figures/read-figures.ts';
import { readPeriodLists } from './period-lists.ts';
import { readPartedAgain } from './parted-again.ts';
import { readFarMeans } from './far-means.ts';
import { readFlows } from './flows.ts';
import { readGrowth } from './growth.ts';
import { readRates } from './rates.ts';
import { readProductSums } from './product-sums.ts';
import { readEarlierPrices } from './earlier-prices.ts';
import { readNetParts } from './net-parts.ts';
import { readNetSlips } from './net-slips.ts';
import { readNamedEach } from './named-each.ts';
import { readTakenAway } from './taken-away.ts';
import { readTimeTotals } from './time-totals.ts';
import { readToldRests } from './told-rests.ts';
import { readMeans } from './means.ts';
import { readProducts } from './products.ts';
import { readRepeatedTimes } from './repeated-times.ts';
import { readRespectiveShares } from './respective-shares.ts';
import { readSizedLots } from './sized-lots.ts';
import { readRatios } from './ratios.ts';
import { readRatioShares } from './ratio-shares.ts';
import { readSharedOut } from './shared-out.ts';
import { readShares } from './shares.ts';
import { readCountedMeans } from './counted-means.ts';
import { readDayShifts } from './day-shifts.ts';
import { readHourSpans } from './hour-spans.ts';
import { readAreas } from './areas.ts';
import { readDaySpans } from './day-spans.ts';
import { readDiscounts } from './discounts.ts';
import { readDistantParts } from './distant-parts.ts';
import { readRemainders } from './remainders.ts';
import { readVotes } from './votes.ts';
import { readSharedParts } from './shared-parts.ts';
import { readShortWholes } from './short-wholes.ts';
import { readSingleSteps } from './single-steps.ts';
import { readSlipRests } from './slip-rests.ts';
import { readStocks } from './stocks.ts';
import type { SumFault } from './sum-fault.ts';
import { readListedProducts } from './listed-products.ts';
import { readTimes } from './times.ts';
import { readWholeParts } from './whole-parts.ts';

interface Reader {
  /** The clues without any of which in a line it finds nothing. */
  needed: number;
  /** How many figures of one unit it compares at least. */
  alike: number;
}

/** It is asked of each figure that has one of the clues `each`, by its position. */
interface FigureReader extends Reader {
  each: number;
  /** The position of the first that it may be asked of: before others it has nothing to say. */
  first: number;
  read: (text: string, figures: readonly Figure[], figure: Figure, at: number) => readonly SumFault[];
}

interface LineReader extends Reader {
  readLine: (text: string, figures: readonly Figure[], known: Known) => readonly SumFault[];
}

const READERS: readonly (FigureReader | LineReader)[] = [
  { needed: CLUE.any, alike: 2, each: CLUE.any, first: 1, read: readWholeParts },
  { needed: CLUE.total | CLUE.equal, alike: 1, each: CLUE.any, first: 2, read: readClosingTotals },
  { needed: CLUE.any, alike: 2, readLine: readGrowth },
  { needed: CLUE.percent, alike: 1, each: CLUE.percent, first: 0, read: readRates },
  { needed: CLUE.percent, alike: 2, each: CLUE.percent, first: 2, read: readRespectiveShares },
  { needed: CLUE.percent, alike: 2, each: CLUE.percent, first: 0, read: readShares },
  { needed: CLUE.percent, alike: 2, each: CLUE.link, first: 3, read: readSharedOut },
  { needed: CLUE.apiece, alike: 2, each: CLUE.apiece, first: 0, read: readProducts },
  { needed: CLUE.apiece, alike: 2, each: CLUE.any, first: 0, read: readProductSums },
  { needed: CLUE.apiece, alike: 2, each: CLUE.apiece, first: 0, read: readEarlierPrices },
  { needed: CLUE.link, alike: 3, each: CLUE.link, first: 2, read: readListedProducts },
  { needed: CLUE.every, alike: 2, each: CLUE.every, first: 0, read: readNamedEach },
  { needed: CLUE.each, alike: 3, each: CLUE.each, first: 0, read: readTimeTotals },
  { needed: CLUE.each, alike: 2, each: CLUE.every, first: 0, read: readRepeatedTimes },
  { needed: CLUE.total, alike: 3, each: CLUE.total, first: 4, read: readSizedLots },
  { needed: CLUE.sign, alike: 3, each: CLUE.sign, first: 2, read: readAdditions },
  { needed: CLUE.mean, alike: 1, each: CLUE.mean, first: 0, read: readMeans },
  { needed: CLUE.mean, alike: 2, each: CLUE.any, first: 1, read: readCountedMeans },
  { needed: CLUE.first, alike: 3, readLine: readStocks },
  { needed: CLUE.rest, alike: 3, each: CLUE.rest, first: 0, read: readTakenAway },
  { needed: CLUE.rest, alike: 3, each: CLUE.rest, first: 2, read: readRemainders },
  { needed: CLUE.vote, alike: 3, readLine: readVotes },
  { needed: CLUE.area, alike: 2, each: CLUE.area, first: 2, read: readAreas },
  { needed: CLUE.discount, alike: 2, readLine: readDiscounts },
  { needed: CLUE.sign, alike: 1, readLine: readEquations },
  { needed: CLUE.colon, alike: 1, readLine: readRatioShares },
  { needed: CLUE.change, alike: 3, each: CLUE.change, first: 0, read: readNetParts },
  { needed: CLUE.compare, alike: 1, readLine: readRatios },
  { needed: CLUE.equal, alike: 2, each: CLUE.equal, first: 1, read: readTimes },
  { needed: CLUE.link, alike: 3, each: CLUE.any, first: 2, read: readPartedAgain },
  { needed: CLUE.link, alike: 3, each: CLUE.link, first: 1, read: readPeriodLists },
  { needed: CLUE.any, alike: 3, readLine: readBalances },
  { needed: CLUE.any, alike: 3, readLine: readDistantParts },
  { needed: CLUE.percent, alike: 2, each: CLUE.percent, first: 1, read: readToldRests },
  { needed: CLUE.change, alike: 2, each: CLUE.change, first: 0, read: readChangeSlips },
  { needed: CLUE.rest, alike: 3, each: CLUE.rest, first: 2, read: readSlipRests },
  { needed: CLUE.change, alike: 3, each: CLUE.change, first: 2, read: readNetSlips },
  { needed: CLUE.last | CLUE.first, alike: 3, readLine: readFlows },
  { needed: CLUE.apiece, alike: 2, each: CLUE.apiece, first: 2, read: readEachSlips },
  { needed: CLUE.percent, alike: 2, readLine: readSharedParts },
  { needed: CLUE.apiece, alike: 2, each: CLUE.apiece, first: 2, read: readFarMeans },
  { needed: CLUE.change, alike: 3, each: CLUE.change, first: 2, read: readSingleSteps },
  { needed: CLUE.rest, alike: 3, each: CLUE.rest, first: 2, read: readShortWholes },
];

/**
 * For each line its figures that don't fit each other, in order; each figure is asked about once. Linear in their
 * number. One reader after the other goes over all lines: line by line takes a third longer, as the code of all
 * readers has to be fetched again for each.
 */
export function readSumFaults(
  lines: readonly Pick<Line, 'text' | 'inHalfWidth' | 'figures' | 'signs'>[],
): (readonly SumFault[])[] {
  const faults: (readonly SumFault[])[] = [];
  const all: Findings[] = [];
  for (const line of lines) {
    const { figures, signs } = line;
    const at = faults.push((signs & SPANS) === 0 ? NO_FAULTS : readSpans(line.text, signs)) - 1;
    if (figures.length > 0) addTo(all, line, figures, at);
    const inWords = (signs & WORDED) === 0 ? undefined : readFiguresInWords(line.inHalfWidth, figures);
    if (inWords) addTo(all, line, inWords, at);
  }
  for (const reader of READERS)
    if ('each' in reader) addOfFigures(reader, all);
    else addOfLines(reader, all);
  for (const { at, figures, isAgain, asked } of all) {
    if (!asked) continue;
    const known = faults[at] ?? NO_FAULTS;
    const others = isAgain ? newIn(asked.faults, known, figures) : asked.faults;
    if (others.length > 0) faults[at] = inOrder([...others, ...known]);
  }
  return faults;
}

const SPANS = SIGN.dated | SIGN.clocked;
const WORDED = SIGN.worded | SIGN.wordedOne;

/** What needs no figures: days and hours that don't fit their dates and times. */
function readSpans(text: string, signs: number): readonly SumFault[] {
  // Both compare two days.
  const days =
    (signs & SIGN.dated) !== 0 && text.indexOf('日') !== text.lastIndexOf('日')
      ? [...readDaySpans(text), ...readDayShifts(text)]
      : NO_FAULTS;
  const hours = (signs & SIGN.clocked) === 0 ? NO_FAULTS : readHourSpans(text);
  return days.length + hours.length === 0 ? NO_FAULTS : inOrder([...days, ...hours]);
}

/** Those of a line's faults with its figures in words among them that were not found without. */
function newIn(
  found: readonly SumFault[],
  known: readonly SumFault[],
  figures: readonly Figure[],
): readonly SumFault[] {
  const words = figures.filter(isInWords);
  return found.filter(
    ({ start, end, figures: own }) =>
      (own.some(isInWords) || words.some((word) => word.start > start && word.end < end)) &&
      !known.some((fault) => fault.start < end && fault.end > start),
  );
}

/** What the readers find in a line. */
interface Findings extends Known {
  text: string;
  /** Offsets into `text`. */
  figures: readonly Figure[];
  /** The line is there without its figures in words, too. */
  isAgain: boolean;
  /** Its position among the lines. */
  at: number;
  /** How many figures are of one unit, up to three. */
  alike: number;
}

function addOfLines({ needed, alike, readLine }: LineReader, lines: readonly Findings[]): void {
  for (const line of lines) {
    if ((line.clues & needed) === 0 || line.alike < alike) continue;
    addFaults(line, readLine(line.text, line.figures, line));
  }
}

/** Leaner than a reader that goes over the figures by itself: most are asked for nothing. */
function addOfFigures({ needed, alike, each, first, read }: FigureReader, lines: readonly Findings[]): void {
  for (const line of lines) {
    if ((line.clues & needed) === 0 || line.alike < alike) continue;
    const { text, figures } = line;
    for (let at = first; at < figures.length; at += 1) {
      const figure = figures[at];
      if (figure && (figure.clues & each) !== 0) addFaults(line, read(text, figures, figure, at));
    }
  }
}

function addFaults(line: Findings, faults: readonly SumFault[]): void {
  if (faults.length > 0) for (const fault of faults) addFault(line, fault);
}

function addFault(line: Findings, fault: SumFault): void {
  if (line.asked?.isKnown(fault) === true || comesOutElsewhere(fault, line.figures)) return;
  line.asked ??= new Asked();
  line.asked.add(fault);
}

/** Nothing where there is nothing that could be compared. */
function addTo(
  all: Findings[],
  line: { text: string; figures: readonly Figure[] },
  figures: readonly Figure[],
  at: number,
): void {
  let clues = 0;
  for (const figure of figures) clues |= figure.clues;
  // 依次为92、87、90，平均91分: one figure may be the mean of bare numbers.
  if (figures.length < 2 && (clues & CLUE.apiece) === 0) return;
  const { text } = line;
  clues |= cluesFrom(text, figures.at(-1)?.end ?? 0);
  all.push({
    text,
    figures,
    isAgain: figures !== line.figures,
    at,
    clues,
    alike: mostAlike(figures),
    asked: undefined,
  });
}

/** How many figures are of one unit, up to three; 床位 (个) and those in them (人) count as one. */
function mostAlike(figures: readonly Figure[]): number {
  let most = 1;
  for (let at = 1; at < figures.length; at += 1) {
    const unit = kindOf(figures[at]);
    let alike = 1;
    for (let index = 0; index < at; index += 1) if (kindOf(figures[index]) === unit) alike += 1;
    if (alike > 2) return alike;
    if (alike > most) most = alike;
  }
  return most;
}

function kindOf(figure: Figure | undefined): string | undefined {
  return figure?.unit === '人' || figure?.unit === '人次' ? '个' : figure?.unit;
}

function inOrder(faults: SumFault[]): SumFault[] {
  return faults.sort((a, b) => a.start - b.start || a.end - b.end);
}
