import type { Paragraph } from '../document/paragraph.ts';
import { type PlacedFault, trimNumber } from './sum-fault.ts';
import { readRowFaults, type Row } from './table-rows.ts';

const TOTAL = /^(?:合计|总计|共计|总数|总和)$/u;
const SUBTOTAL = /小计/u;
/** Columns that nobody adds up. */
const NOT_ADDED = /率|比|%|均|序号|单价|编号|年份|排名|名次|年龄|时间|日期|电话/u;
const EMPTY = /^[-—–/]{0,3}$/u;

/** Columns of tables whose 合计 isn't the sum of the rows above. Offsets into the document. */
export function readTableSums(paragraphs: readonly Paragraph[]): PlacedFault[] {
  const faults: PlacedFault[] = [];
  let rows: Row[] = [];
  for (const { line, start } of paragraphs) {
    const { cells } = line;
    if (cells.length === 0 && rows.length === 0) continue;
    const isTotal = cells.slice(0, 2).some(({ text }) => TOTAL.test(text));
    if (isTotal) faults.push(...checkTotal({ cells, start }, rows));
    if (cells.length < 2 || isTotal) {
      faults.push(...readRowFaults(rows));
      rows = [];
    } else if (!cells.every(({ text }) => /^[:-]*$/u.test(text))) rows.push({ cells, start });
  }
  return [...faults, ...readRowFaults(rows)];
}

/** Columns are counted from the right: a total's row leaves out the number of the row. */
function checkTotal(total: Row, rows: readonly Row[]): PlacedFault[] {
  const [header, ...body] = rows;
  const subtotals = body.filter(({ cells }) => cells.slice(0, 2).some(({ text }) => SUBTOTAL.test(text)));
  const listed = subtotals.length > 0 ? body.filter((row) => !subtotals.includes(row)) : body;
  if (!header) return [];
  // Without a header the first row is one of the others.
  const isHeader = header.cells.slice(1).every(({ value }) => value === undefined);
  const items = isHeader ? listed : [header, ...listed];
  if (items.length < 2) return [];
  return total.cells.flatMap((cell, index) => {
    const column = index - total.cells.length;
    const { value } = cell;
    if (value === undefined || cell.text.endsWith('%') || NOT_ADDED.test(header.cells.at(column)?.text ?? ''))
      return [];
    const above = items.map(({ cells }) => (cells.length < -column ? undefined : cells.at(column)));
    const numbers = above.map((each) => (each && EMPTY.test(each.text) ? 0 : each?.value));
    if (numbers.includes(undefined) || above.every((each) => each?.value === undefined)) return [];
    const sum = numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
    const decimals = Math.max(cell.decimals, ...above.map((each) => each?.decimals ?? 0));
    const slack = decimals === 0 ? 0 : 10 ** -decimals;
    if (Math.abs(sum - value) <= slack * (1 + 1e-6)) return [];
    return [
      {
        start: total.start + cell.start,
        end: total.start + cell.end,
        message: `合计写的是${cell.text}，上面各行加起来是${trimNumber(sum)}，请核对`,
        subject: `合计${cell.text}：${trimNumber(sum)}`,
      },
    ];
  });
}
