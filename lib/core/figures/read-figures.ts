import { charSet, charTable, WHITE_SPACE } from '../char-set.ts';
import { CLUE } from './clues.ts';
import type { Figure } from './figure.ts';
import { readGap } from './gap.ts';
import { hanNumberAt, endOfHanDigits, isHanDigit, isOrdered, mayCountInHan } from './han-number-at.ts';
import { endOfDigits, isDigit, nextDigit, numberAt, type WrittenNumber } from './number-at.ts';
import { UNIT_STARTS, unitAt, type WrittenUnit } from './unit.ts';

/** Part of a date, a code, a measure (4×100米), an ordinal, a name (A4). */
const isNoAmountBehind = charSet(
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz〔[第×.·/@#_〇零十百千',
);
/** 前3名 are some of a rank; 目前3名, 学龄前3名 are all there are. */
const FRONT = '前'.charCodeAt(0);
const isOfTime = charSet('目当日此先以之提龄产岗');
/** 11分38秒, 2小时15分: what follows belongs to it. */
const PARTED = new Set(['分', '分钟', '小时', '时', '天', '年', '元']);
/** 3，100项 is one number, or a slip of another kind; 分别为120，130人 are two. */
const WIDE_COMMA = '，'.charCodeAt(0);
const ASTERISK = 0x2a;
const TIMES_BEFORE = /\d\*$/u;
const NO_AMOUNT_AFTER = /^(?:[×/:：.·]\d|[A-Za-z_])/u;
/** 3至5人, 3人—5人, but 3人增至5人 */
const RANGE_BEFORE =
  /(?:\d|[^\d\s]\d?)[~～—–-]$|\d至$|\d[^\d，。；、]{1,2}[~～—–]$|\d[^\d，。；、]{0,1}[^\d，。；、增升降减跌涨提高缩短落]至$/u;
const RANGE_AFTER = /^[~～—–\-至到]{1,2}\d/u;
const ABOUT_BEFORE =
  /(?:约|大约|约为|近|将近|接近|超|超过|超出|逾|不少于|不低于|不超过|不高于|不得少于|不足|至少|多达|突破|上|最多|最少)$/u;
/** 约走访120户 */
const ABOUT_ALL = /^(?:全年|共|总|累计|其中)?大?约(?![谈束定见请会车])/u;
const NOT_ABOUT =
  /(?:[彩商胸Bb]超|[加连算带]上|最近|附近|邻近|就近|临近|[地晚早山岸海水楼车陆船桌镇乡县厂矿]上|网上|线上|村上|街上|以上|会上|路上|身上|节约|合约|签约|预约|爽约|履约|违约|解约|特约|契约|公约|条约)$/u;
const ABOUT_AFTER =
  /^(?:多(?![\d出了产收销卖完招建发办做用]|[一-龥]{1,2}\d)|余|左右|上下|以上|以下|以内|之多|及以上|及以下|开外|不到)/u;

/** A unit, or what may stand before one; most numbers have neither behind them, as （1） and 2025年. */
const mayCount = charSet(`${UNIT_STARTS}.,*${WHITE_SPACE}万亿千百多余来几、和与及，`);

export const NO_FIGURES: readonly Figure[] = [];

/** The same with those in words (三十人, 七成五) among them, for what is asked of sums alone; undefined where none are. */
export function readFiguresInWords(text: string, inDigits: readonly Figure[]): Figure[] | undefined {
  if (!mayCountInHan(text, inDigits)) return undefined;
  const figures = readFrom(text, true);
  return figures.some(({ inWords }) => inWords) ? figures : undefined;
}

/**
 * The figures of one line that count or measure something, in order. Years, dates, times, ordinals and codes are none.
 * Linear in the line's length. `text` has half-width digits; offsets into it.
 */
export function readFigures(text: string): readonly Figure[] {
  return readFrom(text, false);
}

function readFrom(text: string, withWords: boolean): Figure[] {
  const figures: Figure[] = [];
  const nextNumber = withWords ? nextNumeral : nextDigit;
  let last = 0;
  let depth = 0;
  for (let start = nextNumber(text, 0), next = start; start < text.length; start = nextNumber(text, next)) {
    const inWords = !isDigit(text.charCodeAt(start));
    if (!inWords) {
      next = endOfDigits(text, start);
      if (!mayCount(text.charCodeAt(next))) continue;
    }
    const number = inWords ? hanNumberAt(text, start) : numberAt(text, start);
    next = number?.end ?? endOfHanDigits(text, start);
    const unit: ListedUnit | undefined =
      number &&
      (inWords ? unitInWords(text, number) : (unitOfList(text, number, last, start) ?? countedAt(text, number)));
    if (!number || !unit || (unit.name === '' && (number.scale === 1 || inWords))) continue;
    // 两位数增长
    if (inWords && text.startsWith('位数', number.end)) continue;
    const end = number.end + unit.length;
    const previous = start > 0 ? text.charCodeAt(start - 1) : 0;
    if (
      (isNoAmountBehind(previous) && !text.startsWith('杂八', start - 2)) ||
      (previous === WIDE_COMMA && last < start - 1 && isDigit(text.charCodeAt(start - 2))) ||
      (previous === FRONT && !isOfTime(text.charCodeAt(start - 2))) ||
      (previous === ASTERISK && TIMES_BEFORE.test(text.slice(Math.max(0, start - 2), start))) ||
      (unit.name === '' && NO_AMOUNT_AFTER.test(text.slice(end, end + 2)))
    )
      continue;
    const gap = readGap(text, last, start, depth);
    const scale = number.scale * unit.factor * (unit.times ?? 1);
    const label = nameIn(text, gap.label, start);
    const tail = tailAt(text, end);
    const opened = openedBy(tail.charCodeAt(0));
    figures.push({
      index: figures.length,
      start,
      end,
      value: number.value * scale,
      unit: unit.name,
      scale,
      factor: unit.factor,
      inWords,
      decimals: number.decimals,
      exact:
        !number.isAbout &&
        !(isDigit(text.charCodeAt(end)) && PARTED.has(unit.name)) &&
        isExact(text, start, end) &&
        ((gap.clues & CLUE.about) === 0 || !ABOUT_ALL.test(label)),
      kind:
        (inWords && isOrdered(text, start)) || (opened & RATE) > 0 || ((opened & CLASS) > 0 && isClass(unit.name, tail))
          ? 'other'
          : (gap.clues & SAYS_KIND) === 0
            ? 'amount'
            : kindOf(label, unit.name, gap.clues),
      depth: gap.depth,
      separator: gap.separator,
      label,
      gap: text.slice(Math.max(last, start - MAX_GAP), start),
      clues:
        gap.clues |
        (unit.name === '%' ? CLUE.percent | CLUE.any : CLUE.any) |
        ((opened & APIECE) > 0 || (openedBy(label.charCodeAt(0)) & APIECE) > 0 ? CLUE.apiece : 0),
      tail,
    });
    last = end;
    depth = gap.depth;
  }
  return figures;
}

function nextNumeral(text: string, at: number): number {
  let next = at;
  while (next < text.length && !isDigit(text.charCodeAt(next)) && !isHanDigit(text.charCodeAt(next))) next += 1;
  return next;
}

const MAX_GAP = 60;
const MAX_LABEL = 40;
const MAX_TAIL = 12;
const endsTail = charSet(`，。；、,;:：(（)）！？!?0123456789${WHITE_SPACE}`);

function tailAt(text: string, start: number): string {
  const most = Math.min(text.length, start + MAX_TAIL);
  let end = start;
  while (end < most && !endsTail(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

function nameIn(text: string, start: number, end: number): string {
  const label = text.slice(Math.max(start, end - MAX_LABEL), end);
  return label.includes('*') ? label.replaceAll('*', '') : label;
}

/** What the expressions for “about” end with or begin with: most figures have none of it. */
const mayBeAbout = charSet('~～—–-至约为近超过出逾于低高少足达破上以内多');
const mayBeRange = charSet('~～—–-至到多余左上以之及开不');

function isExact(text: string, start: number, end: number): boolean {
  if (mayBeRange(text.charCodeAt(end))) {
    const after = text.slice(end, end + 4);
    if (RANGE_AFTER.test(after) || ABOUT_AFTER.test(after)) return false;
  }
  if (start === 0 || !mayBeAbout(text.charCodeAt(start - 1))) return true;
  const before = text.slice(Math.max(0, start - 6), start);
  return !RANGE_BEFORE.test(before) && (!ABOUT_BEFORE.test(before) || NOT_ABOUT.test(before));
}

/** Of numbers side by side, the last alone has the unit: 分别为48、52和61起. */
const LIST = /(?:[、和与及，]\d{1,9}(?:\.\d{1,4})?){1,14}/uy;
/** 分别为2.8万、3.5万和2.1万人次 */
const SCALED = /(?:[、和与及，]\d{1,9}(?:\.\d{1,4})?[万亿]){1,14}/uy;
/** 16、19、22平方公里; 1.2万、0.8万、0.6万平方米 */
const LONG = /^、\d{1,6}(?:\.\d{1,4})?万?、\d/u;
const isPause = charSet('、和与及，');
const TIMES = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** The unit of a number that stands behind the list. */
interface ListedUnit extends WrittenUnit {
  /** 10,000 where 万 stands before it, too: 分别为1.2、1.4、1.6万亩. */
  times?: number;
}

function unitOfList(text: string, { end, scale }: WrittenNumber, last: number, start: number): ListedUnit | undefined {
  if (!isPause(text.charCodeAt(end)) || !isDigit(text.charCodeAt(end + 1))) return undefined;
  const isListed =
    /分别|依次/u.test(text.slice(Math.max(last, start - MAX_GAP), start)) ||
    LONG.test(text.slice(end, end + 16)) ||
    (start - last === 1 && isPause(text.charCodeAt(last)));
  const pattern = scale > 1 ? SCALED : LIST;
  pattern.lastIndex = end;
  const list = isListed ? pattern.exec(text)?.[0] : undefined;
  if (list === undefined) return undefined;
  const behind = end + list.length;
  const times = scale > 1 ? undefined : TIMES.get(text.charAt(behind));
  const unit = unitAt(text, times === undefined ? behind : behind + 1);
  return unit?.isCounted === true ? { ...unit, length: 0, times: times ?? 1 } : undefined;
}

function unitInWords(text: string, number: WrittenNumber): WrittenUnit | undefined {
  return 'isShare' in number && number.isShare === true ? SHARE : countedAt(text, number);
}

/** 七成, 百分之七 */
const SHARE: WrittenUnit = { length: 0, name: '%', factor: 1, isCounted: true };
const ALONE: WrittenUnit = { length: 0, name: '', factor: 1, isCounted: true };

/** An empty name where the number stands alone (125万); undefined for a year, an hour and their like. */
function countedAt(text: string, { end, decimals }: WrittenNumber): WrittenUnit | undefined {
  const found = unitAt(text, end) ?? ALONE;
  // 47.3岁 is an average, 60岁 a limit.
  if (!found.isCounted && decimals > 0 && found.name.endsWith('岁')) return { ...found, name: '岁' };
  return found.isCounted ? found : undefined;
}

/** What the first character behind a figure, or of its name, may say of it. */
const [APIECE, RATE, CLASS] = [1, 2, 4];
const openedBy = charTable([
  // 30元/箱, 5人一组, 一套260元, 单趟载客38人
  [APIECE, '/／一单百面'],
  // 780元/月
  [RATE, '/／'],
  [CLASS, '级项企产工大'],
]);
const CLASS_OF = /^(?:级|项目|企业|产业|工业|工程|大关)/u;

/** 10亿元项目: a class of projects. */
function isClass(unit: string, tail: string): boolean {
  return unit === '元' && CLASS_OF.test(tail);
}

/** One of these is in every word below. */
const SAYS_OTHER = CLUE.apiece | CLUE.measure;
const SAYS_KIND = CLUE.change | SAYS_OTHER;
const CHANGE =
  /(?:增长|增加|(?<!新)增|扩大|缩小|上涨|下跌|减少|压减|下降|降低|降|(?<![抵加豁])减|提高|(?<!改造|整治|巩固|优化|品质|修缮|扩容)提升|上升|回升|回落|(?:比|较|同比)\S{0,8}[多少高低])(?:了|幅度?|率)?(?:为|达到?)?$/u;
/** What each of those words ends with. */
const endsChange = charSet('长加增大小涨跌少减降低高升落多了率幅度为达到');
const OTHER =
  /(?:人均|户均|[亩单]产|平均|日均|年均|月均|场均|均|每\S{0,3}|最高|最低(?!价|生活|工资)|最大|最小|最长|最短|满分|单价|原价|售价|得分)\S{0,4}$/u;

/** 四年累计1200万元，每年分别为260万元、…… */
export const RESPECTIVE = /(?:分别|依次)[为是]?$/u;

/** 农村公路提升980万元 is what the work cost, 产值提升980万元 a change. */
const WORK = /(?<![值额价税入收格润本绩益酬资遇贴准年月期比])提升$/u;

function kindOf(label: string, unit: string, clues: number): Figure['kind'] {
  if ((clues & CLUE.change) !== 0 && endsChange(label.charCodeAt(label.length - 1)) && CHANGE.test(label))
    return unit === '元' && WORK.test(label) ? 'amount' : 'change';
  return (clues & SAYS_OTHER) !== 0 && OTHER.test(label) && !RESPECTIVE.test(label) ? 'other' : 'amount';
}
