import { MAX_FIGURES } from './account-groups.ts';
import type { Figure } from '../figures/figure.ts';
import { addsUp, noTolerance, sumOf, sumTolerance } from './sums.ts';

/** 168篇，省级26篇，市级58篇，县级84篇: some neighbours are an account of their own. */
export function someRunComesOut(group: readonly Figure[]): boolean {
  for (let from = 0; from + 2 < group.length; from += 1) {
    let sum = group[from]?.value ?? 0;
    for (let to = from + 1; to < group.length; to += 1) {
      const last = group[to]?.value ?? 0;
      const first = group[from]?.value ?? 0;
      const isRun = to > from + 1 && Math.min(Math.abs(sum - last), Math.abs(sum + last - 2 * first)) <= WIDE * sum;
      if (isRun && comesOutAs(group.slice(from, to + 1))) return true;
      sum += last;
    }
  }
  return false;
}

/** The first of them is the sum of the others, or the last. */
function comesOutAs(run: readonly Figure[]): boolean {
  const [first, ...others] = run;
  const last = run.at(-1);
  return (first !== undefined && addsUp(first, others)) || (last !== undefined && addsUp(last, run.slice(0, -1)));
}

/** Rounding takes no more. */
const WIDE = 0.05;

/** Whether the one asked about comes out of others when some are added and some taken away. */
export function comesOut(group: readonly Figure[], told: Figure | undefined): boolean {
  const tolerance = Math.max(sumTolerance(group), ...group.map(noTolerance));
  return comesOutFrom({ group, told, tolerance }, 0, 0, 0);
}

interface Account {
  group: readonly Figure[];
  told: Figure | undefined;
  tolerance: number;
}

/** The same from the figure at `at` on, where those before come to `sum`, and so many of them are `used`. */
function comesOutFrom(account: Account, at: number, sum: number, used: number): boolean {
  const { group, told, tolerance } = account;
  if (at === group.length) return used > 2 && Math.abs(sum) <= tolerance;
  const value = group[at]?.value ?? 0;
  return (
    (group[at] !== told && comesOutFrom(account, at + 1, sum, used)) ||
    comesOutFrom(account, at + 1, sum + value, used + 1) ||
    comesOutFrom(account, at + 1, sum - value, used + 1)
  );
}

/** 13.02亿元，其中……: an amount before is the sum of all. */
export function isWholeOf(group: readonly Figure[], figures: readonly Figure[]): boolean {
  const from = group[0]?.index ?? 0;
  const tolerance = sumTolerance(group);
  for (const { unit, value } of figures.slice(Math.max(0, from - MAX_FIGURES), from))
    if (unit === group[0]?.unit && Math.abs(value - sumOf(group)) <= tolerance) return true;
  return false;
}

/** One is so many times another: they are told apiece. */
export function isProduct(group: readonly Figure[], figures: readonly Figure[]): boolean {
  const from = group[0]?.index ?? 0;
  for (const count of figures.slice(Math.max(0, from - 2), (group.at(-1)?.index ?? from) + 2))
    if (count.unit !== group[0]?.unit && areTimes(group, count.value)) return true;
  return false;
}

/** One is `times` another. */
function areTimes(group: readonly Figure[], times: number): boolean {
  for (const one of group)
    for (const other of group) if (other !== one && Math.abs(one.value * times - other.value) < 1e-6) return true;
  return false;
}
