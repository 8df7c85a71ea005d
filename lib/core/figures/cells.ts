import type { Range } from '../range.ts';

/** One cell of a table row. The range is that of its words in the line. */
export interface Cell extends Range {
  /** Without Markdown marks. */
  text: string;
  /** Undefined where it holds no number; 90 for 90%, 20 for 20元. */
  value: number | undefined;
  decimals: number;
}

const ANY_CELL = /[\t|]/u;
const CELL = /[^\t|]+/gu;
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d+))?(?<unit>%|[一-龥]{1,2})?$/u;
/** 3月, 2025年, 12日 name a time. */
const TIME = /^[年月日号届期级班]/u;

/** The cells of a line of a pasted table (tabs) or a Markdown one (|); empty for any other line. */
export function readCells(line: string): Cell[] {
  if (!ANY_CELL.test(line)) return [];
  const cells: Cell[] = [];
  CELL.lastIndex = 0;
  for (let match = CELL.exec(line); match; match = CELL.exec(line)) {
    const text = match[0].replaceAll('*', '').replaceAll(/\s/gu, '');
    if (text === '' && line.includes('|')) continue;
    const number = NUMBER.exec(text);
    const inner = match[0].trim();
    const start = match.index + match[0].indexOf(inner);
    cells.push({
      start,
      end: start + inner.length,
      text,
      value:
        number && !TIME.test(number.groups?.['unit'] ?? '') ? Number.parseFloat(text.replaceAll(',', '')) : undefined,
      decimals: number?.groups?.['fraction']?.length ?? 0,
    });
  }
  return cells;
}
