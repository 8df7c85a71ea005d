import { readAdditions } from './additions.ts';
import { readBalances } from './balances.ts';
import { readClosingTotals } from './closing-totals.ts';
import { CLUE } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { readEquations } from './equations.ts';
import { readFiguresInWords } from '../figures/read-figures.ts';
import { readGrowth } from './growth.ts';
import { readRates } from './rates.ts';
import { readProductSums } from './product-sums.ts';
import { readMeans } from './means.ts';
import { readProducts } from './products.ts';
import { readShares } from './shares.ts';
import { readDaySpans } from './day-spans.ts';
import { readDiscounts } from './discounts.ts';
import { readRemainders } from './remainders.ts';
import { readVotes } from './votes.ts';
import { readStocks } from './stocks.ts';
import type { SumFault } from './sum-fault.ts';
import { readTimes } from './times.ts';
import { readWholeParts } from './whole-parts.ts';

interface Reader {
  /** The clues without any of which it finds nothing. */
  needed: number;
  /** How many figures of one unit it compares at least. */
  alike: number;
  read: (text: string, figures: readonly Figure[]) => readonly SumFault[];
}

const READERS: readonly Reader[] = [
  { needed: CLUE.any, alike: 2, read: readWholeParts },
  { needed: CLUE.total, alike: 1, read: readClosingTotals },
  { needed: CLUE.any, alike: 2, read: readGrowth },
  { needed: CLUE.percent, alike: 1, read: readRates },
  { needed: CLUE.percent, alike: 2, read: readShares },
  { needed: CLUE.apiece, alike: 2, read: readProducts },
  { needed: CLUE.apiece, alike: 2, read: readProductSums },
  { needed: CLUE.sign, alike: 3, read: readAdditions },
  { needed: CLUE.apiece, alike: 1, read: readMeans },
  { needed: CLUE.first, alike: 3, read: readStocks },
  { needed: CLUE.rest, alike: 3, read: readRemainders },
  { needed: CLUE.any, alike: 3, read: readVotes },
  { needed: CLUE.any, alike: 2, read: readDiscounts },
  { needed: CLUE.any, alike: 1, read: readDaySpans },
  { needed: CLUE.any, alike: 1, read: readEquations },
  { needed: CLUE.equal, alike: 2, read: readTimes },
  { needed: CLUE.any, alike: 3, read: readBalances },
];

/** The figures of a line that don't fit each other, in order; each figure is asked about once. Linear in their number. */
export function readSumFaults(text: string, figures: readonly Figure[]): readonly SumFault[] {
  // 依次为92、87、90，平均91分: one figure may be the mean of bare numbers.
  const isAlone = figures.length < 2 && ((figures[0]?.clues ?? 0) & CLUE.apiece) === 0;
  const faults = isAlone ? readDaySpans(text) : readWith(text, figures);
  const inWords = readFiguresInWords(text, figures);
  if (!inWords || inWords.length < 2) return faults;
  const words = inWords.filter((figure) => figure.inWords);
  const isNew = ({ start, end, figures: own }: SumFault) =>
    own.some((figure) => figure.inWords) ||
    (words.some((word) => word.start > start && word.end < end) &&
      !faults.some((fault) => fault.start < end && fault.end > start));
  const more = readWith(text, inWords).filter(isNew);
  return more.length === 0 ? faults : inOrder([...faults, ...more]);
}

function readWith(text: string, figures: readonly Figure[]): readonly SumFault[] {
  let asked: Set<Figure> | undefined;
  let firsts: Set<Figure> | undefined;
  let faults: SumFault[] | undefined;
  let clues = 0;
  for (const figure of figures) clues |= figure.clues;
  const most = mostAlike(figures);
  for (const { needed, alike, read } of READERS) {
    if ((clues & needed) === 0 || most < alike) continue;
    const found = read(text, figures);
    if (found.length === 0) continue;
    for (const fault of found) {
      asked ??= new Set();
      const known = asked;
      const [first] = fault.figures;
      if (first && firsts?.has(first)) continue;
      if (fault.figures.filter((figure) => known.has(figure)).length > 1) continue;
      if (first) (firsts ??= new Set()).add(first);
      for (const figure of fault.figures) known.add(figure);
      (faults ??= []).push(fault);
    }
  }
  return faults ? inOrder(faults) : NO_FAULTS;
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
  return figure?.unit === '人' ? '个' : figure?.unit;
}

function inOrder(faults: SumFault[]): SumFault[] {
  return faults.sort((a, b) => a.start - b.start || a.end - b.end);
}
