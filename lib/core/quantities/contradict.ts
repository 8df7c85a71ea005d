import type { Figure } from '../figures/figure.ts';
import { type CountPair, pairOf } from './count-pair.ts';
import type { PlacedCount } from './meeting-counts.ts';
import { isSlip } from './same-quantity.ts';
import type { Scope } from './scope.ts';

/** By how many times two numbers of one noun may differ and still be the same told twice, by what they are said of. */
const NEAR = { every: 1.5, all: 4 / 3, everyDone: 1.3, done: 1.2, given: 1.2, named: 1.25, few: 1.35 };
const FEW_OFF = 2;
const MOST_SLIPPED = 2;
const FEW_DIGITS = 2;
const MANY_DIGITS = 3;
/** Two numbers further apart are no two of one list. */
export const FAR = 1.3;
const MOST_TOUCHING = MOST_SLIPPED * FAR;

/**
 * The two numbers where they are of one noun and hardly can be both right, whatever the times they are told of. What may
 * be in a plan alone is passed over where it is none.
 */
export function contradictingPair(one: PlacedCount, other: PlacedCount, isPlan = true): CountPair | undefined {
  if (!mayContradict(one.figure, other.figure)) return undefined;
  const pair = pairOf(one, other);
  if (!pair) return undefined;
  const isTold = contradict(one.figure, pair.scope, other.figure, pair.otherScope);
  if (isTold || areToldAlike(one.figure, other.figure, pair)) return pair;
  return isPlan && areOfOnePlan(one.figure, other.figure, pair) ? pair : undefined;
}

/** 布置展位36个 and 40个展位搭建: what there will be of a thing is one number, as nobody has taken part yet. */
function areOfOnePlan(one: Figure, other: Figure, { scope, otherScope }: CountPair): boolean {
  const isGivenOnce = (scope === 'given') !== (otherScope === 'given');
  const isEvery = scope === 'every' || otherScope === 'every';
  return isOffWithin(one.value, other.value, isEvery ? NEAR.every : isGivenOnce ? NEAR.given : 1);
}

/**
 * 建成志愿服务站11个 and 13个志愿服务站全年收到锦旗: by so long a name, those told of before are seldom more than there are.
 * People may be others each time.
 */
function areToldAlike(one: Figure, other: Figure, { noun, scope, otherScope }: CountPair): boolean {
  if (noun.length < LONG_NOUN || PEOPLE.has(one.unit) || !isOffWithin(one.value, other.value, NEAR.named)) return false;
  return one.value > other.value ? scope === 'given' : otherScope === 'given';
}

const LONG_NOUN = 4;
const PEOPLE: ReadonlySet<string> = new Set(['人', '户', '人次']);

/** Whether they are so near to each other, and different, that one may be a slip. */
export function mayContradict(one: Figure, other: Figure): boolean {
  return isOffWithin(one.value, other.value, MOST_SLIPPED);
}

/** Whether two numbers of one noun may contradict, or the one a third that is near the other. */
export function mayTouch(one: number, other: number): boolean {
  return isOffWithin(one, other, MOST_TOUCHING);
}

/** Whether they differ, and neither is more than `most` times the other. */
function isOffWithin(one: number, other: number, most: number): boolean {
  return one !== other && one <= other * most && other <= one * most;
}

/** Whether two numbers of one noun hardly can be both right; they may contradict. */
function contradict(one: Figure, scope: Scope, other: Figure, otherScope: Scope): boolean {
  if (scope === 'same' || isSlip(one, other, MANY_DIGITS)) return true;
  if (scope === 'given') return isMore(one, other) && isOfAll(otherScope);
  if (otherScope === 'given') return isMore(other, one) && isOfAll(scope);
  const apart = Math.max(one.value, other.value) / Math.min(one.value, other.value);
  const isEvery = scope === 'every' || otherScope === 'every';
  if (isOfAll(scope) && isOfAll(otherScope))
    return apart <= (isEvery ? NEAR.every : NEAR.all) || isSlip(one, other, FEW_DIGITS);
  if (scope === 'stock') return false;
  const isOfOneDeed = isOfAll(scope) || isOfAll(otherScope) || scope === 'again';
  const near = isEvery ? NEAR.everyDone : scope === 'again' ? NEAR.named : NEAR.done;
  return isOfOneDeed && (apart <= near || isOffByFew(one, other));
}

/** 6个 and 8个 */
function isOffByFew(one: Figure, other: Figure): boolean {
  if (PEOPLE.has(one.unit)) return false;
  return Math.abs(one.value - other.value) <= FEW_OFF && isOffWithin(one.value, other.value, NEAR.few);
}

/** More than all there are; fewer may be some of them. */
function isMore(given: Figure, all: Figure): boolean {
  if (given.value <= all.value) return false;
  return given.value <= all.value * (isSlip(given, all, FEW_DIGITS) ? FAR : NEAR.given);
}

function isOfAll(scope: Scope): boolean {
  return scope === 'all' || scope === 'every' || scope === 'stock';
}
