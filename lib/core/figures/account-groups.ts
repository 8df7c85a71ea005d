import { CLUE } from './clues.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { countsOwner } from './groups.ts';

const EACH = /每|各|均|单价/u;
/** More are a list that others read. */
export const MAX_FIGURES = 6;

/** Amounts of one unit in one sentence; where it has two or more, with the only one of the sentence before. */
export function groupsIn(figures: readonly Figure[]): (readonly Figure[])[] {
  const groups: (readonly Figure[])[] = [];
  let before: ReadonlyMap<string, readonly Figure[]> | undefined;
  for (let from = 0; from < figures.length; ) {
    let to = from + 1;
    while (to < figures.length && figures[to]?.separator !== SEPARATOR.stop) to += 1;
    const sentence = byUnit(figures, from, to);
    for (const [unit, amounts] of sentence) {
      const [whole, more] = before?.get(unit) ?? [];
      if (amounts.length < 2 || amounts.length + (whole && !more ? 1 : 0) < 3) continue;
      const own = withoutRepeated(amounts);
      if (isReckoned(own)) groups.push(own);
      if (whole && !more && own.length > 1 && isReckoned([whole, ...own])) groups.push([whole, ...own]);
    }
    before = sentence;
    from = to;
  }
  return groups;
}

function byUnit(figures: readonly Figure[], from: number, to: number): ReadonlyMap<string, readonly Figure[]> {
  const units = new Map<string, Figure[]>();
  for (let at = from; at < to; at += 1) {
    const figure = figures[at];
    if (!figure || figure.unit === '%' || figure.unit === '' || countsOwner(figure, figures[at + 1])) continue;
    const known = units.get(figure.unit) ?? seatsIn(units, figure);
    if (known) known.push(figure);
    else units.set(figure.unit, [figure]);
  }
  return units;
}

/** 床位960个，入住874人，空床86个: one seat for each. */
function seatsIn(units: ReadonlyMap<string, Figure[]>, { unit }: Figure): Figure[] | undefined {
  const seats = unit === '人' ? units.get('个') : undefined;
  return seats?.length === 1 && SEATS.test(seats[0]?.label ?? '') ? seats : undefined;
}

const SEATS = /(?:编制|床位|学位|座位|席位|名额)$/u;

/** 党员46名，这46名党员里……: told once more. */
function withoutRepeated(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ value, label }, at) => at !== 1 || value !== figures[0]?.value || !/^[这上全]/u.test(label));
}

function isReckoned(group: readonly Figure[]): boolean {
  return (
    group.length > 2 &&
    group.length <= MAX_FIGURES &&
    group.every(
      ({ exact, depth, label, clues }) => exact && depth === 0 && ((clues & CLUE.apiece) === 0 || !EACH.test(label)),
    )
  );
}
