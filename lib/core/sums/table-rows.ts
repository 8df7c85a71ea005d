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
const BEFORE = /^(?:上年|去年|上期|年初|期初|基期|.{0,4}同期)/u;
const NOW = /^(?:本年|今年|本期|年末|期末)/u;
const YEAR = /^(20\d{2})年/u;
const GROWTH = /^(?:同比)?(?:增[长幅减速]|升降|变化|同比)/u;
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
  const growth = growthOf(cells);
  if (growth) return growth;
  const total = cells.length - 1;
  return TOTAL.test(cells[total]?.text ?? '') ? ofAll(cells, total) : undefined;
}

/** 2024年, 2025年, 增幅 */
function growthOf(header: readonly Cell[]): Reckon | undefined {
  const years = header.map(({ text }) => Number(YEAR.exec(text)?.[1] ?? 0));
  const [one = 0, two = 0, more] = years.filter((year) => year > 0).sort((a, b) => a - b);
  const find = (pattern: RegExp) => header.findIndex(({ text }) => pattern.test(text));
  const isYears = one > 0 && two > one && more === undefined;
  const [before, now] = isYears ? [years.indexOf(one), years.indexOf(two)] : [find(BEFORE), find(NOW)];
  const growth = find(GROWTH);
  if (before < 0 || now < 0 || growth < 0) return undefined;
  return ({ cells }) => {
    const [from, to, cell] = [cells[before], cells[now], cells[growth]];
    if (!from?.value || to?.value === undefined || cell?.value === undefined || !cell.text.endsWith('%'))
      return undefined;
    const rounded = (each: Cell) => (each.decimals === 0 ? 0 : 0.5 * 10 ** -each.decimals);
    const slack = 10 ** -cell.decimals + ((rounded(from) + rounded(to)) / from.value) * 100;
    return { cell, expected: (to.value / from.value - 1) * 100, slack, how: '用前面的数算下来' };
  };
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
