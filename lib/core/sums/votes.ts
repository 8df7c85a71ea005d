import { CLUE } from '../figures/clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact } from './figure-lists.ts';
import { faultOf, type SumFault } from './sum-fault.ts';
import { addsUp } from './sums.ts';

const FOR = /(?:赞成|同意)票?$/u;
const AGAINST = /^(?:反对|不同意|弃权|不赞成)票?$/u;
const VOTERS = /(?:实到|到会|出席|参会|参加|投票|收回|有效票?|参与表决)[^，。；、]{0,8}$/u;
const MAX_BACK = 5;

/** Votes that are more or fewer than those who voted: 实到28人，赞成25票，反对2票，弃权3票. */
export function readVotes(text: string, figures: readonly Figure[]): readonly SumFault[] {
  if (!text.includes('弃权')) return NO_FAULTS;
  return faultsAtEach(text, figures, CLUE.any, readAt);
}

function readAt(text: string, figures: readonly Figure[], first: Figure, at: number): readonly SumFault[] {
  if (!FOR.test(first.label)) return NO_FAULTS;
  const parts = [first];
  for (const figure of figures.slice(at + 1)) {
    if (figure.separator >= SEPARATOR.stop || !AGAINST.test(figure.label)) break;
    parts.push(figure);
  }
  const next = figures[at + parts.length];
  const whole =
    figures.slice(Math.max(0, at - MAX_BACK), at).findLast(({ label }) => VOTERS.test(label)) ??
    (next && next.separator < SEPARATOR.stop && VOTERS.test(next.label) ? next : undefined);
  if (!whole || parts.length < 2 || ![whole, ...parts].every(isExact)) return NO_FAULTS;
  return addsUp(whole, parts) ? NO_FAULTS : [faultOf(text, whole, parts)];
}
