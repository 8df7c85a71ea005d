import type { Range } from '../range.ts';
import { matchesOf } from '../matches.ts';

/** One cell of a table row. The range is that of its words in the line. */
export interface Cell extends Range {
  /** Without Markdown marks. */
  text: string;
  /** Undefined where it holds no number; 90 for 90%, 20 for 20元, -3 for －3. */
  value: number | undefined;
  decimals: number;
}

const ANY_CELL = /[\t|]/u;
const CELL = /[^\t|]+/gu;
const NUMBER = /^[-－−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d+))?(?<unit>%|[一-龥]{1,2})?$/u;
/** 3月, 2025年, 12日 name a time. */
const TIME = /^[年月日号届期级班]/u;

/** The cells of a line of a pasted table (tabs) or a Markdown one (|); empty for any other line. */
export function readCells(line: string): Cell[] {
  if (!ANY_CELL.test(line)) return readSpaced(line);
  const cells: Cell[] = [];
  for (const match of matchesOf(CELL, line)) {
    const cell = cellOf(match[0], match.index);
    if (cell.text !== '' || !line.includes('|')) cells.push(cell);
  }
  return cells;
}

function cellOf(written: string, at: number): Cell {
  const text = written.replaceAll('*', '').replaceAll(/\s/gu, '');
  const number = NUMBER.exec(text);
  const inner = written.trim();
  const start = at + written.indexOf(inner);
  return {
    start,
    end: start + inner.length,
    text,
    value:
      number && !TIME.test(number.groups?.['unit'] ?? '')
        ? Number.parseFloat(text.replaceAll(',', '').replace(/^[－−]/u, '-'))
        : undefined,
    decimals: number?.groups?.['fraction']?.length ?? 0,
  };
}

const MAX_ROW = 80;
const MAX_CELL = 20;
const BARE = /^\d[\d.,]*$/u;
const MARK = /[，。；：、！？,;:!?“”]/u;
const SPACED = /[^ \u3000]+/gu;
/** Between cells that are set apart by more, a space parts the digits of a number: 18 620. */
const WIDE = /(?:[^ \u3000]| (?=\d{3}(?!\d)))+/gu;
const IS_WIDE = /[^\s]\u3000[^\s]|[^\s] {2,}[^\s]/u;
/** 1. 场地费 and （一） open an item of a list. */
const NUMBERING = /^(?:[\d一二三四五六七八九十（(]{1,3}[.．、）)]|[-•*#]|第)/u;

/** A row of a table that lost its tabs: 市级拨款 64 36. Words without a number may be its header. */
function readSpaced(line: string): Cell[] {
  const row = line.length > MAX_ROW ? '' : line.trim();
  if (!(row.includes(' ') || row.includes('\u3000')) || MARK.test(row) || NUMBERING.test(row)) return NO_CELLS;
  const cells: Cell[] = [];
  const pattern = row.includes(' ') && IS_WIDE.test(row) ? WIDE : SPACED;
  for (const match of matchesOf(pattern, line)) {
    const cell = cellOf(match[0], match.index);
    if (cell.text.length > MAX_CELL) return NO_CELLS;
    cells.push(cell);
  }
  // 场地费 800元 is an item of a list, told with its unit.
  return cells.length > 2 || BARE.test(cells[1]?.text ?? '') ? cells : NO_CELLS;
}

export const NO_CELLS: Cell[] = [];
