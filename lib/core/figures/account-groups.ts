import { CLUE } from './clues.ts';
import { type Figure, SEPARATOR } from './figure.ts';

const EACH = /每|各|均|单价/u;
/** More are a list that others read. */
export const MAX_FIGURES = 6;

/** Amounts of one unit in one sentence; where it has two or more, with the only one of the sentence before. */
export function groupsIn(figures: readonly Figure[]): (readonly Figure[])[] {
  const groups: (readonly Figure[])[] = [];
  let before: readonly Figure[] = [];
  for (let from = 0; from < figures.length; ) {
    let to = from + 1;
    while (to < figures.length && figures[to]?.separator !== SEPARATOR.stop) to += 1;
    const sentence = figures.slice(from, to);
    for (let at = 0; at < sentence.length - 1; at += 1) {
      const unit = sentence[at]?.unit ?? '';
      if (unit === '%' || unit === '') continue;
      const count = countOfUnit(sentence, unit, at);
      // Once for each unit: at its first figure.
      if (count < 2 || count < countOfUnit(sentence, unit, 0)) continue;
      const whole = countOfUnit(before, unit, 0) === 1 ? before.find((figure) => figure.unit === unit) : undefined;
      if (count + (whole ? 1 : 0) < 3) continue;
      const own = withoutRepeated(sentence.filter((figure) => figure.unit === unit));
      if (isReckoned(own)) groups.push(own);
      if (whole && own.length > 1 && isReckoned([whole, ...own])) groups.push([whole, ...own]);
    }
    before = sentence;
    from = to;
  }
  return groups;
}

function countOfUnit(figures: readonly Figure[], unit: string, from: number): number {
  let count = 0;
  for (let at = from; at < figures.length; at += 1) if (figures[at]?.unit === unit) count += 1;
  return count;
}

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
