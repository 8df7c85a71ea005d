import { charSet } from '../char-set.ts';
import type { Line } from '../document/line.ts';
import { SIGN } from '../document/signs.ts';
import type { Range } from '../range.ts';
import { listText } from './list-text.ts';
import { countOf } from '../han-numerals.ts';
import words from './count-words.json' with { type: 'json' };
import { readNamedLists } from './named-lists.ts';
import data from '../sums/words.json' with { type: 'json' };
import { matchesOf } from '../matches.ts';

/** 语文、数学、英语三个教研组: a list and its number behind it. The range is that of list and number. */
export interface CountedList extends Range {
  least: number;
  most: number;
  count: number;
  /** The number with what it counts. */
  words: string;
}

const isNumber = charSet('两三四五六七八九十');
const isCounter = charSet('大个项支类种');
/** 0—6岁儿童, 为65周岁及以上老年人: of what age they are. */
const AGE = String.raw`(?:[一-龥]{0,4}\d{1,3}(?:[—–－~～至-]{1,2}\d{1,3})?周?岁)?`;
const NAMES = new RegExp(
  String.raw`(?<![^，,。；;：:“”（）()了\s])((?:${AGE}[一-龥]{1,8}、){1,9}${AGE}[一-龥]{1,8}?)[“”]?([两三四五六七八九十])((?:大类|[大个项支类]|种(?=[形方类模途渠手]))[一-龥]{0,6})`,
  'uy',
);
const QUOTED =
  /((?:“[^”“]{1,16}”[、和与]?){2,9}|(?:《[^》《]{1,30}》[、和与]?){2,9})(等?)([两三四五六七八九十]|\d{1,2})((?:大类|[大个项支类部件份])[一-龥]{0,6})/gu;
const NUMBER = /^[一二三四五六七八九十]{1,3}$/u;
/** 在张村、李村建成三个广场: the number counts what was done there. */
const ACTS = new RegExp(`.(?:${data.actions.join('|')})`, 'u');
/** 开设插花、烘焙制作两个培训班: what is held may be named by what is done there. */
const HOLDS = /^(?:开设|开办|举办)/u;
/** 建立了会商、督查两项机制: what was set up may be, too. */
const BUILT = /(?:建立|形成|完善|制定|健全|推行|实行|落实)了$/u;
const AUTHORS = /(?:[省市县区州镇乡]委|政府|国务院|党中央)$/u;
/** 学习教育、对照检查、整改落实“三个环节” */
const IS_STEP = /^(?:个|大|项)?(?:环节|方面|阶段|步骤|层面|关口|重点)/u;
const OPEN_END = /等|其他|其它|以及/u;
/** 种苗、仓储补助在三大片区兑现, 水利、交通部门负责三项工程: one is told of the other. */
const TOLD_BY = new RegExp(`.(?:${words.taking.join('|')})了?$`, 'u');
/** 获省级、国家级三项荣誉: of what level each is. */
const LEVEL = /^(?:国家|全国|[省市州县区乡镇村])级?$/u;
const HAS_NUMBER = /[两三四五六七八九十][大个项]/u;

/** Offsets into the line's text. */
export function readCountedLists(line: Pick<Line, 'read' | 'signs'>): readonly CountedList[] {
  const { signs } = line;
  const isQuoted = (signs & SIGN.quoted) !== 0;
  const isListed = (signs & SIGN.counted) !== 0 && (signs & SIGN.listed) !== 0;
  const mayCount = isQuoted || isListed;
  const mayName = (signs & (SIGN.quoted | SIGN.acted | SIGN.apart)) !== 0;
  if (!mayCount && !mayName) return NONE;
  const text = listText(line);
  return [
    ...(isListed ? readNames(text) : NONE),
    ...(mayCount && (text.includes('”') || text.includes('》')) ? readQuoted(text) : NONE),
    ...(isQuoted ? readSlogans(text) : NONE),
    ...(isQuoted ? readRepeated(text) : NONE),
    ...(mayName ? readNamedLists(text) : NONE),
  ];
}

const NONE: readonly CountedList[] = [];

/** Where the list would start that stands right before a number; -1 where nothing is listed there. */
function startOfNames(text: string, number: number): number {
  let at = isQuote(text.charCodeAt(number - 1)) ? number - 1 : number;
  let isOne = false;
  const least = number - MAX_NAMES;
  for (; at > 0; at -= 1) {
    if (at < least) return -1;
    const code = text.charCodeAt(at - 1);
    if (code === PAUSE) isOne = true;
    // 与水利、林业等部门建立了会商、巡查两项机制
    else if (code === DONE) break;
    else if (code < FIRST_HAN || code > LAST_HAN) {
      const digits = digitsOfAge(text, at);
      if (digits === 0) break;
      at -= digits - 1;
    }
  }
  return isOne ? at : -1;
}

/** How many characters before 岁 tell an age. */
function digitsOfAge(text: string, at: number): number {
  if (!OF_AGE.test(text.slice(at, at + 2))) return 0;
  return DIGITS_OF_AGE.exec(text.slice(Math.max(0, at - MAX_AGE), at))?.[0].length ?? 0;
}

const OF_AGE = /^周?岁/u;
const DIGITS_OF_AGE = /(?:\d{1,3}[—–－~～至-]{1,2})?\d{1,3}$/u;
/** Characters of 100——100. */
const MAX_AGE = 8;

/** Characters; ten names of eight, and what parts them. */
const MAX_NAMES = 100;
const isQuote = charSet('“”');
const PAUSE = '、'.charCodeAt(0);
const DONE = '了'.charCodeAt(0);
const FIRST_HAN = 0x4e_00;
const LAST_HAN = 0x9f_a5;

function readNames(text: string): CountedList[] {
  const lists: CountedList[] = [];
  for (let at = 1, last = -1; at < text.length; at += 1) {
    if (!isCounter(text.charCodeAt(at)) || !isNumber(text.charCodeAt(at - 1))) continue;
    const start = startOfNames(text, at - 1);
    if (start <= last) continue;
    NAMES.lastIndex = last = start;
    const match = NAMES.exec(text);
    if (!match) continue;
    const [written, names = '', number = '', words = ''] = match;
    // 书法、绘画、剪纸等三类: there may be more than are named, but hardly fewer.
    const open = names.endsWith('等');
    const items = (open ? names.slice(0, -1) : names).split('、');
    const count = countOf(number);
    // A number far off counts something else: 机关、企业五个单位.
    if (Math.abs(count - items.length) > 1) continue;
    const most = items.flatMap((item) => item.split(/[和与]|及(?!以)/u)).length;
    // “五、成立三个工作组” opens with its own number.
    // “人口多、土地少，投入高、产出低”两大矛盾: the names begin in the middle of what is quoted.
    const quote = text.charAt(match.index + names.length);
    const isCut = quote === '”' && text.charAt(match.index - 1) !== '“';
    // 低保、医保、残疾人“两项补贴”：the last one's name holds the number.
    // 落实省委、省政府“三项机制”: whose it is, not what it has.
    const isOwnName = quote === '“' && (count < most || !IS_STEP.test(words));
    if (
      isCut ||
      isOwnName ||
      // 培育“松岭”牌大米、月湖鱼两个品牌: the list begins before what is quoted or put in brackets.
      /[”）]/u.test(text.charAt(match.index - 1)) ||
      TOLD_BY.test(items.at(-1) ?? '') ||
      LEVEL.test(items.at(-1) ?? '') ||
      holdsFixedName((items.at(-1) ?? '') + number + words) ||
      // 刚察、祁连三项330千伏工程: what is counted goes on.
      /[\dA-Za-z]/u.test(text.charAt(match.index + written.length)) ||
      // 临时救助、残疾人两项补贴等政策: the number is of the last, and others are left out.
      words.includes('等') ||
      // 落实省委、省政府三个“一号工程”: who set them.
      AUTHORS.test(items.at(-1) ?? '') ||
      // 共建四大园区、办好四大节会、打造四大品牌: a number of each.
      HAS_NUMBER.test(names) ||
      OPEN_END.test(items.join('')) ||
      (ACTS.test(items.at(-1) ?? '') && !HOLDS.test(names) && !BUILT.test(text.slice(Math.max(0, start - 3), start))) ||
      NUMBER.test(items[0] ?? '')
    )
      continue;
    const range = { start: match.index, end: match.index + written.length };
    lists.push({ ...range, least: items.length, most: open ? Infinity : most, count, words: number + words });
  }
  return lists;
}

/** 铁人三项: the number is a part of the last one's name. */
function holdsFixedName(last: string): boolean {
  return words.fixed.some((name) => last.includes(name));
}

function readQuoted(text: string): CountedList[] {
  const lists: CountedList[] = [];
  for (const match of matchesOf(QUOTED, text)) {
    const [written, names = '', open = '', number = '', words = ''] = match;
    const items = names.split(/[”》]/u).length - 1;
    // 荣获“文明城市”、“卫生城市”和十大“魅力城市”: the number begins another item.
    if (/[、和与]$/u.test(names)) continue;
    // 新建“爱心驿站”“司机之家”12个: so many of each.
    if (/^\d/u.test(number) && Math.abs(countOf(number) - items) > 1) continue;
    // 春节、“五一”和“十一”三个假期: the list begins before.
    if (/[、和与及]/u.test(text.charAt(match.index - 1))) continue;
    const range = { start: match.index, end: match.index + written.length };
    lists.push({
      ...range,
      least: items,
      most: open ? Infinity : items,
      count: countOf(number),
      words: number + words,
    });
  }
  return lists;
}

const SLOGAN = /“([二两三四五六七八九])([一-龥]{1,3})”/gu;
const MAX_BEFORE = 120;

/** 法人责任制、招标投标制、合同管理制，实行“三制”管理: each ends with what is counted. */
function readSlogans(text: string): CountedList[] {
  const lists: CountedList[] = [];
  for (const match of matchesOf(SLOGAN, text)) {
    const [written, number = '', noun = ''] = match;
    const before = text.slice(Math.max(0, match.index - MAX_BEFORE), match.index);
    if (!before.endsWith(noun, before.lastIndexOf('，'))) continue;
    const list = /(?:^|[，。；：])([^，。；：“”]{4,100})，[^，。；：、]{0,6}$/u.exec(before)?.[1] ?? '';
    const items = list.split(/[、和与]/u);
    if (items.length < 2 || !items.every((item) => item.length > noun.length && item.endsWith(noun))) continue;
    const range = { start: match.index, end: match.index + written.length };
    lists.push({
      ...range,
      least: items.length,
      most: items.length,
      count: countOf(number),
      words: written.slice(1, -1),
    });
  }
  return lists;
}

/** Before what is told again. */
const OPENS = /(?:^|[，、,：:和与及])$/u;
const REPEATED = /(?:上述|以上|这)“([二两三四五六七八九])个([一-龥]{2})”/gu;

/** 不准收礼，不准吃请。违反上述“两个不准”的: each of the clauses before it begins with what is counted. */
function readRepeated(text: string): CountedList[] {
  const lists: CountedList[] = [];
  for (const match of matchesOf(REPEATED, text)) {
    const [written, number = '', noun = ''] = match;
    const before = text.slice(Math.max(0, match.index - MAX_BEFORE), match.index).split(/[。；]/u);
    const count = (before.at(-2) ?? '')
      .split(noun)
      .filter((text, index, all) => index < all.length - 1 && OPENS.test(text)).length;
    if (count < 2) continue;
    const start = match.index + written.indexOf('“') + 1;
    const words = written.slice(written.indexOf('“') + 1, -1);
    lists.push({
      start,
      end: start + words.length,
      least: count,
      most: count,
      count: countOf(number),
      words,
    });
  }
  return lists;
}
