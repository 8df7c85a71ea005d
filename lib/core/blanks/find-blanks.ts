import { trimEndBy } from '../trim.ts';
import type { Range } from '../range.ts';
import { FORMS, type Form, type Place } from './forms.ts';
import { findLookalikes } from './lookalikes.ts';

const CONTEXT = 12;

/** Every unfilled blank of the text, in order; they never overlap. */
export function findBlanks(text: string): Range[] {
  let taken = disjoint(findLookalikes(text));
  const found: Range[] = [];
  const run = (form: Form) => {
    const ranges = matches(text, form).filter((range) => !overlaps(range, taken));
    if (ranges.length === 0) return;
    for (const range of ranges) found.push(range);
    taken = disjoint([...taken, ...ranges]);
  };
  for (const form of FORMS) if (!form.templateOnly) run(form);
  if (found.length > 0) for (const form of FORMS) if (form.templateOnly) run(form);
  return found.sort((a, b) => a.start - b.start);
}

function matches(text: string, { pattern, accepts }: Form): Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(pattern)) {
    const place = placeAt(text, match.index, match.index + match[0].length);
    if (accepts(place)) ranges.push({ start: place.start, end: place.end });
  }
  return ranges;
}

function placeAt(text: string, start: number, end: number): Place {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/^.*[\n\r]/su, '');
  const after = (/^[^\n\r]*/u.exec(text.slice(end, end + CONTEXT + 4))?.[0] ?? '').replace(/^[ \u3000\t]+/u, '');
  return {
    text,
    start,
    end,
    found: text.slice(start, end),
    previous: trimEndBy(before, /[ \u3000\t]/u).at(-1) ?? '',
    next: after.charAt(0),
    after,
    before,
  };
}

/** `disjoint` is in order and free of overlaps, so only the last range that starts before `end` can reach in. */
function overlaps({ start, end }: Range, disjoint: readonly Range[]): boolean {
  let low = 0;
  let high = disjoint.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((disjoint[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (disjoint[low - 1]?.end ?? 0) > start;
}

/** In order, overlapping ones joined. */
function disjoint(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
