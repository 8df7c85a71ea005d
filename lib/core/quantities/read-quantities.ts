import { charSet, WHITE_SPACE } from '../char-set.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { clauseOf, clauseStart, endOfLead } from './clause.ts';
import { tellsByDigits } from './likeness.ts';
import { isBase, isNamedBefore, nounEnd, speaksOfAll } from './predicate.ts';
import { Quantity } from './quantity.ts';
import { addToName, type NameSoFar, newName, OF_EACH, SAID } from './quantity-name.ts';
import words from './quantity-words.json' with { type: 'json' };

const OTHER_AMOUNT = new RegExp(words.otherAmount.join('|'), 'u');
const RATE = /[率度]$/u;
const NUMBERING = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、]|[①-⑳]|[一二三四五六七八九十]是)/u;
/** Half a character, where a window's edge cut it. */
const CUT = /\p{Cs}/u;
const mayBeNumbered = charSet(`0123456789（(一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳${WHITE_SPACE}`);
const isClosingQuote = charSet('”’"》」');
const MIN_NAME = 4;
const MIN_RATE = 3;
const MIN_NOUN = 2;
const LONG_CHANGE = 8;
const LONG_LEAD = 6;

/** The quantities of a line; `figures` are its own. */
export function readQuantities(text: string, figures: readonly Figure[]): readonly Quantity[] {
  let found: Quantity[] | undefined;
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at];
    const quantity = figure?.depth === 0 && mayBeTold(figure) ? readQuantity(text, figures, figure) : undefined;
    if (quantity) (found ??= []).push(quantity);
  }
  return found ?? NONE;
}

const NONE: readonly Quantity[] = [];

/** An amount; of percentages also a change, and what is at least to be reached. */
function mayBeTold(figure: Figure): boolean {
  const { exact, kind, unit, tail } = figure;
  if (unit === '%') return kind !== 'other' && (exact || tail.startsWith('以上'));
  return exact && (kind === 'amount' || (kind === 'other' && tellsByDigits(figure)));
}

function readQuantity(text: string, figures: readonly Figure[], figure: Figure): Quantity | undefined {
  const base = namesBase(figures, figure);
  const start = base ? base.start - base.label.length : clauseStart(figures, figure);
  if (isTooShort(figure, figure.start - start + figure.tail.length)) return undefined;
  const isNamed = base !== undefined || isNamedBefore(figure);
  const lead = endOfLead(text, start, figure.start);
  const leadEnd = base?.start ?? endOfName(text, start, lead, figure.unit);
  const tailEnd = figure.end + (isNamed ? 0 : nounEnd(figure));
  const numbered = mayBeNumbered(text.charCodeAt(start < leadEnd ? start : figure.end));
  const number = numbered ? (NUMBERING.exec(clauseOf(text, figure, start))?.[0].length ?? 0) : 0;
  const inTail = Math.max(0, number - (leadEnd - start));
  const name = newName(text);
  addToName(name, start + number - inTail, leadEnd);
  addToName(name, figure.end + inTail, tailEnd);
  // 从70户增加到90户 tells of all there are.
  if (lead < figure.start && !base) name.said |= SAID.whole | SAID.reached;
  if ((isNamed && speaksOfAll(figure)) || isQuoted(text, figure, name)) name.said |= SAID.whole;
  const isPlain = isToldByName(figure, name) && !isOtherAmount(text, figure, start, name);
  if (name.name.length < MIN_NOUN || (!isPlain && !tellsByDigits(figure))) return undefined;
  if ((name.said & SAID.half) !== 0 && CUT.test(clauseOf(text, figure, start))) return undefined;
  return new Quantity(text, figure, start, name, isPlain);
}

/** What the unit says already: 新增入库单位68家 is named 新增入库. */
function endOfName(text: string, start: number, end: number, unit: string): number {
  if (end - start < LONG_LEAD) return end;
  const isSaid =
    (unit === '家' && (text.startsWith('单位', end - 2) || text.startsWith('企业', end - 2))) ||
    (unit === '人' && (text.startsWith('人员', end - 2) || text.startsWith('人数', end - 2)));
  return isSaid ? end - 2 : end;
}

/** “爱心小屋”3处: no other thing has that name. */
function isQuoted(text: string, { start }: Figure, { name }: NameSoFar): boolean {
  return isClosingQuote(text.charCodeAt(start - 1)) && name.length >= MIN_NAME;
}

function isToldByName({ kind, unit }: Figure, name: NameSoFar): boolean {
  if (kind === 'other') return false;
  const isChange = kind === 'change';
  const isRate = unit === '%';
  return isLong(name.name, isChange, isRate) || (!isChange && !isRate && isOfWhole(name));
}

function isOtherAmount(text: string, figure: Figure, start: number, { said }: NameSoFar): boolean {
  return (said & SAID.other) !== 0 && figure.kind !== 'change' && OTHER_AMOUNT.test(clauseOf(text, figure, start));
}

/** 收入力争达到3500万元，在今年3000万元的基础上……: both are named alike. */
function namesBase(figures: readonly Figure[], figure: Figure): Figure | undefined {
  const { index, unit, separator } = figure;
  const before = isBase(figure) && separator <= SEPARATOR.comma ? figures[index - 1] : undefined;
  return before?.unit === unit ? before : undefined;
}

/** 全年听课 is short enough; of less only the digits tell. */
function isTooShort(figure: Figure, length: number): boolean {
  if (figure.unit === '%') return length < MIN_RATE;
  return length < MIN_NOUN || (length < MIN_NAME && !tellsByDigits(figure));
}

/** 排放量比上年下降 names a change, 出租率 a rate. */
function isLong(name: string, isChange: boolean, isRate: boolean): boolean {
  if (isChange) return name.length >= LONG_CHANGE;
  return isRate ? name.length >= MIN_RATE && RATE.test(name) : name.length >= MIN_NAME;
}

/** 全年听课: a short name is told of all, unless many things have one like it. */
function isOfWhole({ name, said }: NameSoFar): boolean {
  return (said & SAID.whole) !== 0 && !OF_EACH.test(name);
}
