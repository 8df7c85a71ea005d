import type { Figure } from '../figures/figure.ts';
import { isPercent } from './figure-lists.ts';
import type { SumFault } from './sum-fault.ts';

/** The faults of a line so far. Of what is found of one figure, what the first reader says is asked. */
export class Asked {
  readonly faults: SumFault[] = [];
  readonly #figures = new Set<Figure>();
  readonly #firsts = new Set<Figure>();

  add(fault: SumFault): void {
    const [first] = fault.figures;
    if (first) this.#firsts.add(first);
    for (const figure of fault.figures) this.#figures.add(figure);
    this.faults.push(fault);
  }

  isKnown({ figures }: SumFault): boolean {
    const [first] = figures;
    // A share that is wrong is why they don't make 100%.
    return (
      (first !== undefined && this.#firsts.has(first)) || this.#countIn(figures) > (figures.every(isPercent) ? 0 : 1)
    );
  }

  /** Whether whatever is found of all of them is known. */
  isKnownOfAll(figures: readonly Figure[]): boolean {
    return this.#countIn(figures) > 1;
  }

  #countIn(figures: readonly Figure[]): number {
    let known = 0;
    for (const figure of figures) if (this.#figures.has(figure)) known += 1;
    return known;
  }
}

/** What is known of a line beside its figures. */
export interface Known {
  /** All clues of its figures, and of the line. */
  clues: number;
  /** None where nothing is found so far. */
  asked: Asked | undefined;
}
