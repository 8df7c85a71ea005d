import type { Paragraph } from '../document/paragraph.ts';
import type { Compared, Comparison, Fact } from '../rules/facts.ts';
import type { Figure } from '../figures/figure.ts';
import { contradictingPair, mayTouch } from './contradict.ts';
import { pairOf } from './count-pair.ts';
import { isCounted, isNamed, isToldAgain } from './head-count.ts';
import { itemOf } from './items.ts';
import { endOf, endsIn, MAX_ALIKE, openingOf, type PlacedCount } from './meeting-counts.ts';
import { Quantity } from './quantity.ts';
import { looksLikeOne } from './same-quantity.ts';
import { sentenceBefore } from './sentence.ts';
import { changesBehind, type ToldChange } from './told-change.ts';

/** What the comparison of quantities takes from a line. */
export function readsQuantities(paragraph: Paragraph): readonly Fact[] {
  const { line, text } = paragraph;
  if (line.figures.length === 0) return [];
  const item = itemOf(paragraph);
  const told = line.quantities.map(({ figure, start, end, name, times, ahead, opens, changes }) => ({
    key: [
      text.slice(start, end),
      name,
      figure.value,
      figure.unit,
      times.join(),
      ahead,
      opens,
      keyOf(changes),
      stopsBefore(text, figure.start),
      item,
    ].join('|'),
    start,
    end,
  }));
  const counts = [...line.counts.filter(isNamed), ...line.counts.filter(isCounted)].map((figure) => ({
    key: countKey(text, figure),
    start: figure.start,
    end: figure.end,
  }));
  return [...told, ...counts];
}

function countKey(text: string, figure: Figure): string {
  const { start, end, label, gap, tail } = figure;
  const sentence = [sentenceBefore(text, figure), keyOf(changesBehind(text, figure)), stopsBefore(text, start)];
  return [text.slice(start, end), label, gap, tail, ...sentence].join('|');
}

function keyOf(changes: readonly ToldChange[]): string {
  return changes.map(({ value, within, isShare }) => `${value} ${within} ${isShare}`).join();
}

/** Apart from the keys of quantities, and from each other. */
const NAMED = 0.25;
const OPENING = 0.5;
const WITHIN = 0.75;

/** Quantities meet those alike, a number those of the same noun, before or behind it. */
export const comparesQuantities: Comparison = {
  read: (paragraph) => {
    const { quantities, counts } = paragraph.line;
    if (counts.length === 0) return NOTHING;
    return [
      ...quantities.map(comparedQuantity),
      ...counts.filter(isNamed).map((figure) => new ComparedCount({ paragraph, figure, isBehind: false })),
      ...counts.filter(isCounted).map((figure) => new ComparedCount({ paragraph, figure, isBehind: true })),
    ];
  },
  areAlike: (one, other) => {
    const [left, right] = [quantityOf(one), quantityOf(other)];
    if (left && right) return left.figure.unit === right.figure.unit && looksLikeOne(left, right);
    return isEither(one, other, contradictingPair);
  },
  bearsOn: (one, other) =>
    (one.value === other.value || mayTouch(one.value, other.value)) && isEither(one, other, pairOf),
};

const NOTHING: readonly Compared[] = [];

function comparedQuantity(quantity: Quantity): Compared {
  const { likeness } = quantity;
  return {
    of: quantity,
    value: quantity.figure.value,
    keys: likeness,
    meets: likeness,
    limited: likeness,
    most: MAX_ALIKE,
  };
}

class ComparedCount implements Compared {
  readonly of: Figure;
  readonly value: number;
  readonly most = MAX_ALIKE;
  readonly keys: readonly number[];
  readonly meets: readonly number[];
  readonly limited: readonly number[];
  readonly place: PlacedCount;

  constructor(place: PlacedCount) {
    const { figure, isBehind } = place;
    this.place = place;
    this.of = figure;
    this.value = figure.value;
    const { keys, meets, limited } = isBehind ? keysOfCounted(figure) : keysOfNamed(figure);
    this.keys = keys;
    this.meets = meets;
    this.limited = limited;
  }
}

type Keys = Pick<Compared, 'keys' | 'meets' | 'limited'>;

/** A name meets the words behind a number in which its end stands, and a name with that end that is told again. */
function keysOfNamed(figure: Figure): Keys {
  const [named, within] = [endOf(figure) + NAMED, endOf(figure) + WITHIN];
  return isToldAgain(figure)
    ? { keys: [named, within], meets: [named, within], limited: [named] }
    : { keys: [named], meets: [within], limited: [named] };
}

function keysOfCounted(figure: Figure): Keys {
  const opening = openingOf(figure) + OPENING;
  const ends = endsIn(figure);
  return {
    keys: [opening, ...ends.map((end) => end + WITHIN)],
    meets: [opening, ...ends.map((end) => end + NAMED)],
    limited: [opening],
  };
}

/** Whether the two make a pair; of two of one kind each may be the first, else that before its noun is. */
function isEither(one: Compared, other: Compared, pair: typeof pairOf): boolean {
  if (!(one instanceof ComparedCount && other instanceof ComparedCount)) return false;
  const [first, second] = one.place.isBehind ? [one.place, other.place] : [other.place, one.place];
  return pair(first, second) !== undefined || (first.isBehind === second.isBehind && pair(second, first) !== undefined);
}

function quantityOf({ of }: Compared): Quantity | undefined {
  return of instanceof Quantity ? of : undefined;
}

/** In which sentence of the line it stands: values side by side in one are a comparison. */
function stopsBefore(text: string, end: number): number {
  return text.slice(0, end).split(/[。！？!?]/u).length;
}
