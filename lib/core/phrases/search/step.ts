import type { Wanted } from './blocks.ts';
import { classOf, type Letters } from './letters.ts';
import { charRow, initialPairRow, initialRow, initialTripleRow, syllablePairRow, syllableRow } from './rows.ts';

/** What one character of a text has to be. */
export type Step =
  /** This one, by its folded code. */
  | { typed: 'char'; code: number }
  /** One that begins with this letter, or the letter itself. */
  | { typed: 'initial'; initial: number; bit: number }
  /** One that has one of these readings, by their ids; all begin with the same letter. */
  | { typed: 'syllable'; initial: number; bit: number; syllables: ReadonlySet<number> };

/** Most rows of which one is enough: beyond it looking them up costs more than it spares. */
const MOST_EITHER = 12;

export function charSteps(chars: string): Step[] {
  return Array.from({ length: chars.length }, (_, at) => ({ typed: 'char', code: chars.charCodeAt(at) }));
}

/** Of a letter from a to z. */
export function initialStep(letter: string): Step {
  const initial = classOf(letter.charCodeAt(0));
  return { typed: 'initial', initial, bit: 1 << initial };
}

export function syllableStep(letter: string, syllables: readonly number[]): Step {
  const initial = classOf(letter.charCodeAt(0));
  return { typed: 'syllable', initial, bit: 1 << initial, syllables: new Set(syllables) };
}

export function fits(step: Step, code: number, letters: Letters): boolean {
  if (step.typed === 'char') return code === step.code;
  if ((letters.initials(code) & step.bit) === 0) return false;
  return step.typed === 'initial' || letters.at(code).syllables.some((id) => step.syllables.has(id));
}

/** The rows that a text has wherever the steps fit characters that stand side by side. */
export function wantedBy(steps: readonly Step[], letters: Letters): Wanted {
  const wanted: number[][] = [];
  let first: Hint | undefined;
  let before: Hint | undefined;
  for (const step of steps) {
    const hint = hintOf(step, letters);
    wanted.push(hint.rows);
    if (hint.initial === undefined) continue;
    if (before?.initial !== undefined) {
      const { said } = before;
      if (first?.initial !== undefined) wanted.push([initialTripleRow(first.initial, before.initial, hint.initial)]);
      wanted.push([initialPairRow(before.initial, hint.initial)]);
      const pairs = said.flatMap((one) => hint.said.map((next) => syllablePairRow(one, next)));
      if (pairs.length > 0 && pairs.length <= MOST_EITHER) wanted.push(pairs);
    }
    first = before;
    before = hint;
  }
  return wanted;
}

interface Hint {
  /** Of which it has one. */
  rows: number[];
  /** Undefined for what is no letter. */
  initial: number | undefined;
  /** Readings of which it has one; none where they aren’t known. */
  said: readonly number[];
}

function hintOf(step: Step, letters: Letters): Hint {
  if (step.typed === 'char') {
    // It has the rows of each of its readings: one of them will do.
    const { classes, syllables } = letters.at(step.code);
    return { rows: [charRow(step.code)], initial: classes[0], said: syllables.slice(0, 1) };
  }
  const { initial } = step;
  if (step.typed === 'initial' || step.syllables.size > MOST_EITHER)
    return { rows: [initialRow(initial)], initial, said: [] };
  const said = [...step.syllables];
  return { rows: said.map(syllableRow), initial, said };
}
