import type { Wanted } from './blocks.ts';
import { classOf, type Letters } from './letters.ts';
import {
  charRow,
  headInitialRow,
  headRow,
  initialPairRow,
  initialRow,
  initialTripleRow,
  syllablePairRow,
  syllableRow,
} from './rows.ts';

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
  const hints = steps.map((step) => hintOf(step, letters));
  // Signs part nothing.
  const spoken = hints.filter(({ initial }) => initial >= 0);
  const sharp: number[][] = [];
  const others = steps.flatMap((step) => (step.typed === 'char' ? [[charRow(step.code)]] : []));
  for (const [at, { initial, said, isChar }] of spoken.entries()) {
    const [one, before] = [spoken[at - 2], spoken[at - 1]];
    const pairs = (before?.said ?? []).flatMap((former) => said.map((next) => syllablePairRow(former, next)));
    if (pairs.length > 0 && pairs.length <= MOST_EITHER) sharp.push(pairs);
    else if (before) {
      if (one) sharp.push([initialTripleRow(one.initial, before.initial, initial)]);
      others.push([initialPairRow(before.initial, initial)]);
    }
    if (said.length > 0 && !isChar) others.push(said.map(syllableRow));
    else if (spoken.length === 1) others.push([initialRow(initial)]);
  }
  // Where the first ones leave nothing, the rest isn’t looked at.
  return [...sharp, ...others];
}

/** The rows of which a text has one that is spoken so right at its first letter. */
export function headRows([first]: readonly Step[]): number[] {
  if (!first) return [];
  return first.typed === 'char' ? [headRow(first.code)] : [headInitialRow(first.initial)];
}

interface Hint {
  /** −1 for what is no letter. */
  initial: number;
  /** Readings of which it has one; none where they aren’t known. */
  said: readonly number[];
  isChar: boolean;
}

function hintOf(step: Step, letters: Letters): Hint {
  if (step.typed === 'char') {
    // It has the rows of each of its readings: one of them will do.
    const { classes, syllables } = letters.at(step.code);
    return { initial: classes[0] ?? -1, said: syllables.slice(0, 1), isChar: true };
  }
  const isKnown = step.typed === 'syllable' && step.syllables.size <= MOST_EITHER;
  return { initial: step.initial, said: isKnown ? [...step.syllables] : [], isChar: false };
}
