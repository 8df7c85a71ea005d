import type { Cell } from '../figures/cells.ts';
import { type PlacedFault, trimNumber } from './sum-fault.ts';

/** A line of a table at its place in the document. */
export interface Row {
  cells: readonly Cell[];
  start: number;
}

const TOTAL = /^(?:合计|总计|小计|总分|总数)(?:[（(].{1,8}[)）])?$/u;
const COUNT = /^数量/u;
const PRICE = /^单价/u;
const AMOUNT = /^(?:金额|小计|合计|总价|费用|合价)/u;
const PLANNED = /^(?:计划|任务|目标|应)/u;
const DONE = /^(?:完成|实际|实)/u;
const RATE = /率(?:[（(]%[)）])?$/u;
/** Columns that nobody adds up. */
const NO_SUMMAND = /序号|编号|年份|率|占比|%|均|单价|排名|名次|电话|日期|时间|学号|年龄/u;

/** What a row's last number should be, and the word for how. */
type Reckon = (row: Row) => { cell: Cell; expected: number; slack: number; how: string } | undefined;

/** Rows whose total, amount or rate doesn't fit the row's other cells, in tables where it does in another row. */
export function readRowFaults([header, ...rows]: readonly Row[]): PlacedFault[] {
  const reckon = header && rows.length > 1 ? reckonOf(header) : undefined;
  if (!reckon) return [];
  const results = rows.flatMap((row) => {
    const result = row.cells.length === header?.cells.length ? reckon(row) : undefined;
    return result ? [{ row, ...result }] : [];
  });
  const isOff = ({ cell, expected, slack }: (typeof results)[number]) =>
    cell.value !== undefined && Math.abs(cell.value - expected) > slack;
  const off = results.filter(isOff);
  // Where no row fits, the columns mean something else.
  if (off.length * 2 > results.length) return [];
  return off.map(({ row, cell, expected, how }) => ({
    start: row.start + cell.start,
    end: row.start + cell.end,
    message: `这一行写的是${cell.text}，${how}是${trimNumber(Number(expected.toFixed(2)))}，请核对`,
    subject: `${cell.text}：${trimNumber(Number(expected.toFixed(2)))}`,
  }));
}

function reckonOf({ cells }: Row): Reckon | undefined {
  const find = (pattern: RegExp) => cells.findIndex(({ text }) => pattern.test(text));
  const [count, price, amount] = [find(COUNT), find(PRICE), find(AMOUNT)];
  if (count >= 0 && price >= 0 && amount >= 0)
    return ofTwo(count, price, amount, (one, two) => one * two, '数量乘单价');
  const [planned, done, rate] = [find(PLANNED), find(DONE), find(RATE)];
  if (planned >= 0 && done >= 0 && rate >= 0)
    return ofTwo(done, planned, rate, (one, two) => (one / two) * 100, '用前面的数算下来');
  const total = cells.length - 1;
  return TOTAL.test(cells[total]?.text ?? '') ? ofAll(cells, total) : undefined;
}

function ofTwo(
  one: number,
  two: number,
  result: number,
  reckon: (one: number, two: number) => number,
  how: string,
): Reckon {
  return ({ cells }) => {
    const [left, right, cell] = [cells[one]?.value, cells[two]?.value, cells[result]];
    if (left === undefined || right === undefined || right === 0 || !cell) return undefined;
    return cell.value === undefined
      ? undefined
      : { cell, expected: reckon(left, right), slack: 10 ** -cell.decimals, how };
  };
}

function ofAll(header: readonly Cell[], total: number): Reckon {
  return ({ cells }) => {
    const cell = cells[total];
    const summands = cells.filter(
      ({ text, value }, at) =>
        at < total && value !== undefined && !text.endsWith('%') && !NO_SUMMAND.test(header[at]?.text ?? ''),
    );
    if (!cell || cell.value === undefined || summands.length < 2) return undefined;
    const decimals = Math.max(...[cell, ...summands].map((each) => each.decimals));
    const expected = summands.reduce((sum, { value }) => sum + (value ?? 0), 0);
    return { cell, expected, slack: decimals === 0 ? 1e-6 : 1.000001 * 10 ** -decimals, how: '各列加起来' };
  };
}
