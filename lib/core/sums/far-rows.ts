import type { Paragraph } from '../document/paragraph.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { isOneSlip } from './slips.ts';
import { faultOf, type PlacedFault } from './sum-fault.ts';
import { noTolerance, sumOf } from './sums.ts';

/** Rows, and lines before them among which their whole stands. */
const [MIN_ROWS, MAX_ROWS, MAX_BACK] = [3, 20, 12];
/** Further off, it is the whole of something else. */
const MOST_OFF = 0.25;
/** 每个村, 占, 同比: no amounts of their own. */
const OTHER = /[每均各占比较]|其中|由|从|[到至]$/u;

/** Two amounts told together, in a line: 6个小区，惠及3180户. */
interface Row {
  paragraph: Paragraph;
  one: Figure;
  other: Figure;
}

/**
 * Rows of two amounts each, in clauses or lines of their own, of which the one column makes up the whole and the other,
 * by a slip, doesn't: 改造14个小区7960户. …… 改造甲等4个小区，惠及2310户；改造乙等6个小区，惠及3180户；…….
 */
export function readFarRows(paragraphs: readonly Paragraph[]): PlacedFault[] {
  const faults: PlacedFault[] = [];
  let rows: Row[] = [];
  for (const paragraph of paragraphs) {
    // A heading or a line of words parts no rows from each other, but other figures do.
    if (paragraph.line.figures.length < 2 || paragraph.line.cells.length > 0) continue;
    for (const row of rowsIn(paragraph)) {
      if (row && isNext(rows.at(-1), row)) {
        rows.push(row);
        continue;
      }
      ask(paragraphs, rows, faults);
      rows = row ? [row] : [];
    }
  }
  ask(paragraphs, rows, faults);
  return faults;
}

/** Undefined for clauses that hold anything else. */
function rowsIn(paragraph: Paragraph): readonly (Row | undefined)[] {
  const { figures } = paragraph.line;
  const rows: (Row | undefined)[] = [];
  for (let from = 0; from < figures.length; ) {
    let to = from + 1;
    while (to < figures.length && (figures[to]?.separator ?? SEPARATOR.stop) < SEPARATOR.semicolon) to += 1;
    const [one, other] = [figures[from], figures[from + 1]];
    rows.push(to - from === 2 && one && other && arePair(one, other) ? { paragraph, one, other } : undefined);
    from = to;
  }
  return rows;
}

function arePair(one: Figure, other: Figure): boolean {
  if (one.unit === other.unit || !isExactAmount(one) || !isExactAmount(other)) return false;
  return isCounted(one) && isCounted(other);
}

function isCounted({ unit, label, depth }: Figure): boolean {
  return unit !== '%' && unit !== '' && depth === 0 && !OTHER.test(label);
}

/** Of the same units, told in the same words behind the first: 受益 and 受益. */
function isNext(before: Row | undefined, row: Row): boolean {
  return (
    before !== undefined &&
    before.one.unit === row.one.unit &&
    before.other.unit === row.other.unit &&
    before.other.label === row.other.label
  );
}

function ask(paragraphs: readonly Paragraph[], rows: readonly Row[], faults: PlacedFault[]): void {
  const [first] = rows;
  if (!first || rows.length < MIN_ROWS || rows.length > MAX_ROWS) return;
  const columns = [rows.map(({ one }) => one), rows.map(({ other }) => other)] as const;
  for (let at = first.paragraph.index; at >= Math.max(0, first.paragraph.index - MAX_BACK); at -= 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const { figures, text } = paragraph.line;
    for (let index = figures.length - 2; index >= 0; index -= 1) {
      const [one, other] = [figures[index], figures[index + 1]];
      if (!one || !other || (paragraph === first.paragraph && index + 1 >= first.one.index)) continue;
      if (other.separator > SEPARATOR.comma || !arePair(one, other)) continue;
      const odd = oddOf([one, other], columns) ?? oddOf([other, one], columns);
      if (odd === undefined) continue;
      if (odd) faults.push(placed(paragraph, text, odd));
      return;
    }
  }
}

type Odd = readonly [whole: Figure, parts: readonly Figure[]];

/** Undefined where the pair is not of the rows; false where both columns come out. */
function oddOf(
  [one, other]: readonly [Figure, Figure],
  [left, right]: readonly [readonly Figure[], readonly Figure[]],
): Odd | false | undefined {
  if (one.unit !== left[0]?.unit || other.unit !== right[0]?.unit) return undefined;
  const [isOne, isOther] = [isSum(one, left), isSum(other, right)];
  if (isOne && isOther) return false;
  if (isOne === isOther) return undefined;
  const [whole, parts] = isOne ? [other, right] : [one, left];
  const off = Math.abs(sumOf(parts) / whole.value - 1);
  return off <= MOST_OFF && isOneSlip(whole, parts) ? [whole, parts] : undefined;
}

function isSum(whole: Figure, parts: readonly Figure[]): boolean {
  return Math.abs(sumOf(parts) - whole.value) <= noTolerance(whole);
}

function placed({ start }: Paragraph, text: string, [whole, parts]: Odd): PlacedFault {
  const { message, subject } = faultOf(text, whole, parts);
  return { start: start + whole.start, end: start + whole.end, message, subject };
}
