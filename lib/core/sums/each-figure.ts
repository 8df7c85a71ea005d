import type { Figure } from '../figures/figure.ts';
import type { SumFault } from './sum-fault.ts';

/** What most figures have to say; shared, so that nothing is made for them. */
export const NO_FAULTS: readonly SumFault[] = [];

/**
 * The findings at each figure that has one of the clues `needed`, in order. Leaner than `flatMap`, which counts with
 * thousands of figures. `read` stands on its own, as a function made in its reader would cost each line something.
 */
export function faultsAtEach(
  text: string,
  figures: readonly Figure[],
  needed: number,
  read: (text: string, figures: readonly Figure[], figure: Figure, at: number) => readonly SumFault[],
): readonly SumFault[] {
  let faults: SumFault[] | undefined;
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at];
    if (!figure || (figure.clues & needed) === 0) continue;
    const found = read(text, figures, figure, at);
    if (found.length > 0) (faults ??= []).push(...found);
  }
  return faults ?? NO_FAULTS;
}
