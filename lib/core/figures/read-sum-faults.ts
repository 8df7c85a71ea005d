import { readAdditions } from './additions.ts';
import { readAverages } from './averages.ts';
import { readClosingTotals } from './closing-totals.ts';
import type { Figure } from './figure.ts';
import { readGrowth } from './growth.ts';
import { readMultiples } from './multiples.ts';
import { readRates } from './rates.ts';
import { readProductSums } from './product-sums.ts';
import { readEquations, readPerHead } from './products.ts';
import { readShares } from './shares.ts';
import { readStocks } from './stocks.ts';
import type { SumFault } from './sum-fault.ts';
import { readWholeParts } from './whole-parts.ts';

const READERS = [
  readWholeParts,
  readClosingTotals,
  readGrowth,
  readRates,
  readShares,
  readPerHead,
  readAverages,
  readProductSums,
  readMultiples,
  readAdditions,
  readStocks,
  readEquations,
];

/** The figures of a line that don't fit each other, in order; each figure is asked about once. Linear in their number. */
export function readSumFaults(text: string, figures: readonly Figure[]): SumFault[] {
  if (figures.length < 2) return [];
  const asked = new Set<Figure>();
  const faults: SumFault[] = [];
  for (const reader of READERS) {
    for (const fault of reader(text, figures)) {
      if (fault.figures.filter((figure) => asked.has(figure)).length > 1) continue;
      for (const figure of fault.figures) asked.add(figure);
      faults.push(fault);
    }
  }
  return faults.sort((a, b) => a.start - b.start || a.end - b.end);
}
