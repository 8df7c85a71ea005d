import type { Figure } from '../figures/figure.ts';
import { sharesChar } from './groups.ts';
import { stepOf } from './sums.ts';

const UNDONE = /[未没不]/u;

/** 未开工 is not what is left of 已完工, as some may be under way. */
export function isOfOtherStage(left: Figure, done: Figure, rate = ''): boolean {
  const name = left.label + left.tail;
  const at = name.search(UNDONE);
  return at >= 0 && !sharesChar(name.slice(at + 1, at + 1 + LONGEST), done.label + done.tail + rate);
}

const LONGEST = 4;

/** Of numbers of one digit, any is one slip from any other. */
export function isFarApart(left: Figure, rest: number): boolean {
  const [told, meant] = [left.value / stepOf(left), rest / stepOf(left)];
  return told < 10 && meant < 10 && Math.abs(told - meant) > MOST_APART;
}

const MOST_APART = 2;
