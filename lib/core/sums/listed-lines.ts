import type { Paragraph } from '../document/paragraph.ts';
import { CLUE } from '../figures/clues.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { NO_FAULTS } from './each-figure.ts';
import { isExact } from './figure-lists.ts';
import { faultOf, type PlacedFault } from './sum-fault.ts';
import { addsUp, noTolerance, someAddUp, sumOf } from './sums.ts';
import { parseHanNumber } from '../han-numerals.ts';

const MAX_LINES = 30;
/** Characters; longer lines are no items of a list. */
const MAX_ITEM = 80;
/** 合计：3540元；以上四个季度活动经费合计35万元 */
const CLOSES =
  /^(?:以上|上述)?(?:([两二三四五六七八九十])个?[项季月类]\S{0,2}?)?[^，。；、：:]{0,8}(?:合计|总计|共计|(?<sum>总支出|总收入|总投入|总费用|总额|总数))[^，。；、\d]{0,8}$/u;
const INTRODUCES = /(?:如下|其中|包括|分别是|分别为|具体)[^，。；：:]{0,6}[：:]$/u;

/** 活动经费共计2500元： */
const TOTAL_FIRST = /(?:共|总|合计|预算)[^\d。；：:]{0,8}\d{1,9}(?:\.\d{1,4})?[万亿]?[元人名户个项场次][：:]$/u;

/** What a line may be in a list of amounts; the draft around it decides whether it is. */
export interface ListedLine {
  /** It may be the total under a list. */
  closes: boolean;
  /** It may be the total over a list. */
  introduces: boolean;
}

const NEITHER: ListedLine = { closes: false, introduces: false };

export function readListedLine(text: string): ListedLine {
  const [closes, introduces] = [mayClose(text), mayIntroduce(text)];
  return closes || introduces ? { closes, introduces } : NEITHER;
}

function mayClose(text: string): boolean {
  return /合计|总[计支收投费额数]|共计/u.test(text.slice(0, 22));
}

function mayIntroduce(text: string): boolean {
  return (
    (text.endsWith('：') || text.endsWith(':')) &&
    (INTRODUCES.test(text.slice(-16)) || TOTAL_FIRST.test(text.slice(-32)))
  );
}

/** All that the total of a list takes from a line that may be an item of it; empty where it is none. */
export function itemKey(paragraph: Paragraph): string {
  if (paragraph.text.length > MAX_ITEM) return '';
  const units = new Set(paragraph.line.figures.map(({ unit }) => unit));
  const items = [...units].flatMap((unit) => [itemOf(paragraph, unit, 'first'), itemOf(paragraph, unit, 'last')]);
  const keys = items.map((item) => (item ? [item.value, item.unit, item.scale, item.decimals, item.exact].join() : ''));
  return [isNumbered(paragraph), ...keys].join('|');
}

/** Totals of lines: 合计 under a list, or a sum over one that is told item by item. Offsets into the document. */
export function readListedSums(paragraphs: readonly Paragraph[]): PlacedFault[] {
  const faults: PlacedFault[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.line.figures.length === 0) continue;
    const { closes, introduces } = paragraph.line.listed;
    if (closes) faults.push(...readClosing(paragraphs, paragraph, at));
    if (introduces) faults.push(...readIntroduced(paragraphs, paragraph, at));
  }
  return faults;
}

function readClosing(paragraphs: readonly Paragraph[], { line, start }: Paragraph, at: number): PlacedFault[] {
  if (line.cells.length > 1) return [];
  const [whole] = line.figures;
  const match = whole && CLOSES.exec(line.text.slice(0, whole.start));
  if (!whole || !match || !whole.exact) return [];
  const parts: Figure[] = [];
  for (let index = at - 1; index >= Math.max(0, at - MAX_LINES); index -= 1) {
    const part = itemOf(paragraphs[index], whole.unit, 'last');
    if (!part || isNumbered(paragraphs[index]) !== isNumbered(paragraphs[at - 1])) break;
    parts.unshift(part);
  }
  const count = match[1] === undefined ? undefined : match[1] === '两' ? 2 : parseHanNumber(match[1]);
  const listed = count === undefined ? parts : parts.length >= count ? parts.slice(-count) : [];
  if (listed.some((_, from) => listed.length - from > 1 && addsUp(whole, listed.slice(from)))) return [];
  if (isOfWrongItem(paragraphs.slice(Math.max(0, at - MAX_LINES), at), whole, listed)) return [];
  return ask(line.text, start, whole, listed, match.groups?.['sum'] ? [0.8, 1.25] : [0.5, 2]);
}

function readIntroduced(paragraphs: readonly Paragraph[], { line, start }: Paragraph, at: number): PlacedFault[] {
  const whole = line.figures.findLast(({ kind }) => kind === 'amount');
  if (!whole?.exact || /[。；]/u.test(line.text.slice(whole.end))) return [];
  const parts: Figure[] = [];
  for (const paragraph of paragraphs.slice(at + 1, at + 1 + MAX_LINES)) {
    const part = itemOf(paragraph, whole.unit, 'first');
    if (!part || isNumbered(paragraph) !== isNumbered(paragraphs[at + 1])) break;
    parts.push(part);
  }
  if (someAddUp(whole, parts) || isOfWrongItem(paragraphs.slice(at + 1, at + 1 + MAX_LINES), whole, parts)) return [];
  return ask(line.text, start, whole, parts, [0.75, 1.3]);
}

const NUMBERED =
  /^\s*(?:\d{1,2}(?:[.．](?!\d)|、)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳]|[一二三四五六七八九十]{1,2}、)/u;

/** Lines with numbers and lines without are of two lists. */
function isNumbered(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && NUMBERED.test(paragraph.text);
}

/** 25盏，每盏160元，计4400元: with what that comes to, the total is right, and the item is asked about by itself. */
function isOfWrongItem(paragraphs: readonly Paragraph[], whole: Figure, parts: readonly Figure[]): boolean {
  const off = whole.value - sumOf(parts);
  for (const { line } of paragraphs)
    for (const { figures } of line.figures.length > 2 ? line.sumFaults : NO_FAULTS) {
      const [told, ...factors] = figures;
      if (!told || factors.length < 2 || !parts.includes(told)) continue;
      let product = 1;
      for (const { value } of factors) product *= value;
      if (Math.abs(product - told.value - off) <= noTolerance(whole)) return true;
    }
  return false;
}

/** The amount a short line tells. */
function itemOf(paragraph: Paragraph | undefined, unit: string, which: 'first' | 'last'): Figure | undefined {
  // A line that ends in a colon tells of the list, not of an item.
  if (!paragraph || paragraph.text.length > MAX_ITEM || /[：:]$/u.test(paragraph.text)) return undefined;
  if (paragraph.line.cells.length > 1) return undefined;
  const own = paragraph.line.figures.filter((figure) => figure.unit === unit && figure.kind === 'amount');
  // 演出补助：60场×3000元＝18万元
  const isReckoned = own.some(({ clues }) => (clues & CLUE.sign) !== 0);
  // 物料3200元，其中海报1200元、手册2000元
  const parted = paragraph.line.figures.findIndex(({ gap }) => gap.includes('其中'));
  const wholes = own.filter(({ index }) => index < parted);
  const figure = which === 'first' && !isReckoned ? own[0] : (wholes.at(-1) ?? own.at(-1));
  return figure && !paragraph.line.figures.some(({ separator }) => separator === SEPARATOR.stop) ? figure : undefined;
}

function ask(
  text: string,
  start: number,
  whole: Figure,
  parts: Figure[],
  [least, most]: [number, number],
): PlacedFault[] {
  const share = sumOf(parts) / whole.value;
  if (parts.length < 2 || share < least || share > most || !parts.every(isExact)) return [];
  const { message, subject } = faultOf(text, whole, parts);
  return [{ start: start + whole.start, end: start + whole.end, message, subject }];
}
