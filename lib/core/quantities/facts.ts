import type { Paragraph } from '../document/paragraph.ts';
import type { Compared, Comparison, Fact } from '../rules/facts.ts';
import { endOf, LONGEST_NOUN, MAX_OWNER } from './head-count.ts';
import type { Quantity } from './quantity.ts';
import { looksLikeOne } from './same-quantity.ts';

/** What the comparison of quantities takes from a line. */
export function readsQuantities({ line, text }: Paragraph): readonly Fact[] {
  const told = line.quantities.map(({ figure, start, end, name, times, ahead, opens, sure }) => ({
    key: [
      text.slice(start, end),
      name,
      figure.value,
      figure.unit,
      times.join(),
      ahead,
      opens,
      sure,
      stopsBefore(text, figure.start),
    ].join('|'),
    start,
    end,
  }));
  const named = line.namedCounts.map(({ start, end, label, unit }) => ({
    key: [text.slice(start, end), unit, label.slice(-LONGEST_NOUN), label.length > LONGEST_NOUN + MAX_OWNER].join('|'),
    start,
    end,
  }));
  const counted = line.headCounts.map(({ figure: { start, end }, noun }) => ({
    key: [text.slice(start, end), noun].join('|'),
    start,
    end,
  }));
  return [...told, ...named, ...counted];
}

/** Apart from the keys of quantities, and from each other. */
const COUNTED = 0.25;
const NAMED = 0.75;

/** Quantities meet those alike, a head count the figures that name what it counts. */
export const comparesQuantities: Comparison = {
  read: ({ line: { quantities, headCounts, namedCounts } }) =>
    quantities.length + headCounts.length + namedCounts.length === 0
      ? NOTHING
      : [
          ...quantities.map((quantity) => ({
            of: quantity,
            quantity,
            keys: quantity.likeness,
            meets: quantity.likeness,
          })),
          ...namedCounts.map((figure) => comparedCount(figure, endOf(figure.label), NAMED, COUNTED)),
          ...headCounts.map((count) => comparedCount(count, endOf(count.noun), COUNTED, NAMED)),
        ],
  areAlike: (one, other) => {
    const [left, right] = [quantityOf(one), quantityOf(other)];
    return !left || !right || (left.figure.unit === right.figure.unit && looksLikeOne(left, right));
  },
};

interface ComparedQuantity extends Compared {
  quantity: Quantity;
}

const NOTHING: readonly Compared[] = [];

function comparedCount(of: object, end: number, own: number, other: number): Compared {
  return { of, keys: [end + own], meets: [end + other] };
}

function quantityOf(compared: Compared | ComparedQuantity): Quantity | undefined {
  return 'quantity' in compared ? compared.quantity : undefined;
}

/** In which sentence of the line it stands: values side by side in one are a comparison. */
function stopsBefore(text: string, end: number): number {
  return text.slice(0, end).split(/[。！？!?]/u).length;
}
