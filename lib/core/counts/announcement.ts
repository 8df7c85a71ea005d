import { charTable } from '../char-set.ts';
import { isHanCode } from '../han.ts';
import { countOf } from '../han-numerals.ts';
import data from '../sums/words.json' with { type: 'json' };
import words from './count-words.json' with { type: 'json' };
import type { Line } from '../document/line.ts';
import { SIGN } from '../document/signs.ts';
import { byStart, type Range } from '../range.ts';
import { listText } from './list-text.ts';
import { matchesOf } from '../matches.ts';

/** 三项措施, 以下五个方面: a number of things that are to follow. The range is that of its words in the line. */
export interface Announcement extends Range {
  count: number;
  /** Where the list begins: behind the colon, the stop or 即. */
  listAt: number;
  link: 'colon' | 'stop' | 'namely' | 'bracket';
  /** The number with what it counts. */
  noun: string;
  /** Its words are of the kind that only announce (方面, 阶段, 措施), or it says 以下. */
  sure: boolean;
  /** It says 位, 次 or the like, which seldom announce: only items that are all alike are counted. */
  isRare: boolean;
  /** It says 分别是, which names them all. */
  isEach: boolean;
  /** It says 主要有, which names the chief ones. */
  isChief: boolean;
  /** Words stand between it and the end of its line, below which the list may be. */
  isLoose: boolean;
  /** What is counted, where it stands in quotation marks: 坚持 of “九个坚持”. */
  quoted: string;
}

/** Announce only with a number in words, and items that all look alike: 三位老师, but 12次. */
const RARE = '次位名场级家';
const [NUMERAL, WORD, NOUN, RARE_NOUN] = [1, 2, 4, 8];
const kindOf = charTable([
  [NUMERAL, '二两三四五六七八九十0123456789'],
  [WORD, '二两三四五六七八九十'],
  [NOUN, '大个项条点类种件步方支道招批轮期门'],
  [RARE_NOUN, RARE],
]);
const ANNOUNCES = new RegExp(
  `(?<![第\\d.．〇零一二三四五六七八九十百千万每近约多各])(?:([二两三四五六七八九十]{1,2}|\\d{1,2})(?:个方面|大类|方面|门(?!峡)|[大个项条点类种件步支道招批轮期])|([二两三四五六七八九十]{1,2})[${RARE}])`,
  'uy',
);
/** “三到位”, “四必访”: named after their number. Standing names of one thing are none. */
const NAMED = /“([两三四五六七八九])(?![农资务会风史委新个大项]|公(?!开)|严三)[一-龥]{1,3}”/gu;
/** 做到四自： without the marks. */
const BARE_NAMED =
  /(?<=做到|坚持|实行|推行|落实|突出|抓好|把好|严把|把住|守住|守好|过)([三四五六七八九])(?![农资务公会风史委新个大项点条])[一-龥]{1,2}$/u;
const MAX_BARE = 6;
/** “两账一图”: two of the one kind and one of the other. */
const TWO_KINDS = /^“([两二三四五六七八九])(?![一二三四五六七八九十])[一-龥]([一二两三四五六七八九])[一-龥]”$/u;
/** What may stand between the number and the list: 三个方面的不足： and “四个坚持”： */
const LINK =
  /^([^，,。；;：:、！？!?\d]{0,14})(?:([：:])|([，,。]?(?:主要|具体)?(?:即|分别是|分别为|是|包括|有(?![针效序力关机步利助望色])|如下|来说)[：:，,]?)|([，,][^，,。；;：:、\d]{2,12}[：:])|([（(])|。|[，,](?=一是|一要|首先|第一|[（(][一1][)）]|①)|$)/u;
const SURE =
  /方面|措施|阶段|环节|步|任务|[大好要难小件]事|问题|不足|短板|困难|原则|要求|做法|举措|办法|经验|体会|启示|建议|意见|实事|改革|行动|工程|活动|制度|机制|原因|特点|亮点|成效|变化|工作|内容|事项|类|点|制/u;
/** 分五个板块，同时进行。: the list stands below. */
const LOOSE = /^([^，,。；;：:、！？!?\d]{0,6})[，,][^。；;：:！？!?\d]{2,30}。?$/u;
const PARTS = /板块|环节|阶段|步骤|部分|层次|人群/u;
const DIVIDES = /(?:[分设]|分为|分成|设置|设有|围绕|面向|包括|安排)$/u;
/** “三大高地”“五大战略”：A、B、C explains the one or the other, and so do 五大高地和三个中心：. */
const BEHIND_OTHER =
  /“[二两三四五六七八九十][^“”]{1,8}”(?:[、和及与]?(?:[一-龥]{0,4}“)?|[、和及与，][一-龥]{0,4})$|[二两三四五六七八九十\d][大个项类][^，。；：、\d]{1,10}[和与及、+＋]$/u;
const LAST_OF_ROW = /[“‘](?:[一二三四五六七八九][一-龥]{1,2})+$/u;
const COUNTS = /[二两三四五六七八九十](?:[大个项条类]|方面)/u;
/** 三个十大：the outer number counts. */
const COUNTED_BY_OTHER = /[二两三四五六七八九十][大个项]“?$/u;
/** 10项14件, 三个方面11项, 8个城际、9个地铁 */
const COUNTED_TWICE = /(?:[二两三四五六七八九十\d][大个项条点类种件](?:方面)?|\d[个项件条][一-龥]{1,4}、)$/u;
/** 党的二十大精神的开局之年，是……; the number alone counts nothing. */
const OF_PARTY = /党的$/u;
const CONGRESS = /^二?十[一二三四五六七八九]?大$/u;
const SAYS_CONGRESS = /^(?:精神|报告|以来|确定|提出|召开|部署|作出|胜利)/u;
/** “两线”是指松梅（松山、梅岭）铁路: the bracket is that of another name. */
const EXPLAINED = /是指|指的?是|[是即]/u;
/** 从企业、行业两方面支持，分别为……: what is listed behind it are the deeds. */
const SIDES = /方面|层面|角度|维度/u;
/** 十项实事各项目标 counts no aims; “六稳”“六保” and 三大中心和五大基地 have two lists. */
const NAMES_OTHERS = /“|各[个项类]|[和与及][二两三四五六七八九十][大个项类]/u;
const ACTS = new RegExp(`^[一-龥]{1,6}(?:${data.actions.join('|')}|设立|开展)`, 'u');
const EACH_HAS = /^[^，。；、]{1,12}、有/u;
/** 三个以上 is no number of items. */
const NO_COUNT = /^(?:次|以上|以下|左右|多|余|月|小时|工作日|百分点|季度|年|学期|村民小组)/u;

/** The announcements of a line whose list follows at once, in order. Offsets into the line's text. */
export function readAnnouncements(line: Pick<Line, 'read' | 'signs'>): readonly Announcement[] {
  const { signs } = line;
  if ((signs & ANNOUNCING) === 0) return NONE;
  const text = listText(line);
  const found = [
    ...((signs & COUNTED) === 0 ? NONE : readCounted(text)),
    ...((signs & SIGN.quoted) === 0 ? NONE : readNamed(text)),
    ...((signs & SIGN.acted) === 0 ? NONE : readBareNamed(text)),
  ];
  if (found.length < 2) return found;
  found.sort(byStart);
  // 6个小区分两批施工，第一批……: the number nearest to the list announces it.
  return found.filter(({ end }, index) => end <= (found[index + 1]?.start ?? end));
}

const NONE: readonly Announcement[] = [];
const COUNTED = SIGN.counted | SIGN.countedInWords;
const ANNOUNCING = COUNTED | SIGN.quoted | SIGN.acted;

/** The expression is tried only where a number stands before what may be announced. */
function readCounted(text: string): Announcement[] {
  const found: Announcement[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    const mayAnnounce =
      (kind & NOUN) !== 0 ? (before & NUMERAL) !== 0 : (kind & RARE_NOUN) !== 0 && (before & WORD) !== 0;
    before = kind;
    if (!mayAnnounce) continue;
    const match = (isNumeral(text, at - 2) ? matchAt(text, at - 2) : undefined) ?? matchAt(text, at - 1);
    const announcement = match && readAnnouncement(text, match);
    if (announcement) found.push(announcement);
    if (match) at = match.index + match[0].length - 1;
  }
  return found;
}

function matchAt(text: string, at: number): RegExpExecArray | undefined {
  ANNOUNCES.lastIndex = at;
  return ANNOUNCES.exec(text) ?? undefined;
}

function readNamed(text: string): Announcement[] {
  const found: Announcement[] = [];
  for (const match of matchesOf(NAMED, text)) {
    const announcement = readAnnouncement(text, match);
    if (announcement) found.push(announcement);
  }
  return found;
}

function readBareNamed(text: string): Announcement[] {
  const found: Announcement[] = [];
  for (let colon = text.indexOf('：'); colon >= 0; colon = text.indexOf('：', colon + 1)) {
    if (!isNumeral(text, colon - 2) && !isNumeral(text, colon - 3)) continue;
    const from = Math.max(0, colon - MAX_BARE);
    const match = BARE_NAMED.exec(text.slice(from, colon));
    const announcement = match && readAnnouncement(text, match, from);
    if (announcement) found.push(announcement);
  }
  return found;
}

function isNumeral(text: string, at: number): boolean {
  return (kindOf(text.charCodeAt(at)) & NUMERAL) !== 0;
}

/** `from` is where in the text the match was looked for. */
function readAnnouncement(text: string, match: RegExpExecArray, from = 0): Announcement | undefined {
  const [written, counted, rare] = match;
  const number = counted ?? rare ?? '';
  const start = from + match.index;
  const end = start + written.length;
  const rest = text.slice(end, end + REACH);
  const link = LINK.exec(rest);
  if (!link) return readLoose(text, start, end, written, number);
  const [linked, noun = '', colon, namely, clause, bracket] = link;
  const [, one, other] = TWO_KINDS.exec(written) ?? [];
  const count = countOf(one ?? number) + (other ? countOf(other) : 0);
  if (count < 2 || count > MOST || NO_COUNT.test(rest) || isStanding(text, start)) return undefined;
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (BEHIND_OTHER.test(text.slice(Math.max(0, start - NEAR * 2), start)) || COUNTED_BY_OTHER.test(before))
    return undefined;
  if (CONGRESS.test(written) && (OF_PARTY.test(before) || SAYS_CONGRESS.test(rest))) return undefined;
  // 七大流域（包括长江、黄河）和沿海诸河: the bracket is closed before the list is.
  if (noun.endsWith('（') || NAMES_OTHERS.test(noun) || (bracket !== undefined && EXPLAINED.test(noun)))
    return undefined;
  const sure =
    SURE.test(written + noun) ||
    BELOW.test(before + noun) ||
    (noun === '' && before.endsWith('是')) ||
    NAMELY.test(namely ?? '');
  const linkage = bracket ? 'bracket' : linkOf(colon ?? clause, namely);
  // 做好“六篇文章”。一是……: the name of something known, and not what follows.
  if (linkage === 'stop' && (written.startsWith('“') || before.endsWith('“'))) return undefined;
  // “一核三翼七支点”：: the last number of a row.
  if (LAST_OF_ROW.test(before)) return undefined;
  // 四次会议的任务，主要做了以下六方面工作：: the second number announces.
  if (clause !== undefined && COUNTS.test(clause)) return undefined;
  // 10项14件实事：, 4个国铁、9个地铁项目：: two numbers, either of which may be the list's.
  if (COUNTED_TWICE.test(before)) return undefined;
  const isOfSides = SIDES.test(written) && namely?.includes('分别') === true;
  if ((linkage === 'stop' || namely === '是' || isOfSides) && isListedBefore(text, start, count)) return undefined;
  // 街道6个，园区9个。一要……: each has a number of its own.
  if (linkage === 'stop' && !sure && noun === '' && /^\d/u.test(number)) return undefined;
  if (rare !== undefined && linkage !== 'colon') return undefined;
  // 6个站点做到有场所、有制度: each of them has all that.
  if (
    namely?.startsWith('有') === true &&
    (/(?:做到|达到|实现|[都均皆已各])$/u.test(noun) || EACH_HAS.test(text.slice(end + linked.length)))
  )
    return undefined;
  // 两个渡口设立驿站，一是……: the places are counted, not what was done there.
  if (!sure && linkage !== 'colon' && namely === undefined && ACTS.test(noun)) return undefined;
  // “两升两降”：a list that groups them is not counted.
  if (one !== undefined && bracket === undefined && namely === undefined) return undefined;
  // “两个提升、三项改革”展开，重点做好： is a slogan, and no list of its own.
  if (
    (before.endsWith('等') && !/即|分别/u.test(namely ?? '')) ||
    (clause !== undefined && (!sure || noun.includes('”')))
  )
    return undefined;
  return {
    start,
    end: end + (noun.split('”')[0] ?? '').length,
    count,
    listAt: end + linked.length,
    link: linkage,
    sure,
    isRare: rare !== undefined,
    isEach: namely?.includes('分别') === true,
    isChief: CHIEF.test(namely ?? ''),
    isLoose: false,
    quoted: QUOTED.exec(written)?.[1] ?? (before.endsWith('“') ? quotedIn(noun) : ''),
    noun: (written + noun).replaceAll('”', ''),
  };
}

/** 从增加供给和扩大需求两方面发力，一要……: what is counted stands before the number. */
function isListedBefore(text: string, start: number, count: number): boolean {
  let from = start;
  const least = Math.max(0, start - MAX_LIST);
  while (from > least && (isHanCode(text.charCodeAt(from - 1)) || text.charAt(from - 1) === '、')) from -= 1;
  const list = text.slice(from, start);
  if (list.length < LEAST_LIST) return false;
  const items = list.split('、');
  const most = list.split(/[、和与及]/u);
  return items.length <= count && count <= most.length && most.length > 1 && !DOES.test(most.at(-1) ?? '');
}

const [LEAST_LIST, MAX_LIST] = [4, 60];
/** 围绕生产和安全开展两项行动 */
const DOES = new RegExp(`.(?:${data.actions.join('|')})`, 'u');

/** 坚持 of 坚持”重大原则 */
function quotedIn(noun: string): string {
  const end = noun.indexOf('”');
  return end > 0 && end <= MAX_QUOTED ? noun.slice(0, end) : '';
}

const MAX_QUOTED = 4;
const QUOTED = /^“[两三四五六七八九]个?([一-龥]{1,3})”$/u;

function readLoose(
  text: string,
  start: number,
  end: number,
  written: string,
  number: string,
): Announcement | undefined {
  const noun = text.length - end <= REACH ? LOOSE.exec(text.slice(end))?.[1] : undefined;
  if (noun === undefined || !PARTS.test(written + noun)) return undefined;
  const count = countOf(number);
  if (count < 2 || count > MOST) return undefined;
  if (!DIVIDES.test(text.slice(Math.max(0, start - NEAR), start))) return undefined;
  return {
    start,
    end: end + noun.length,
    count,
    listAt: text.length,
    link: 'stop',
    sure: true,
    isRare: false,
    isEach: false,
    isChief: false,
    isLoose: true,
    quoted: '',
    noun: written + noun,
  };
}

function isStanding(text: string, at: number): boolean {
  const from = text.startsWith('“', at) ? at + 1 : at;
  for (const name of words.standing) if (text.startsWith(name, from)) return true;
  return false;
}

const CHIEF = /主要(?:有|包括)/u;
/** 四项任务，即 */
const NAMELY = /即[：:，,]?$/u;
const REACH = 40;
const NEAR = 8;
const MOST = 20;
const BELOW = /以下|如下/u;

function linkOf(colon: string | undefined, namely: string | undefined): Announcement['link'] {
  if (colon !== undefined || /[：:]$/u.test(namely ?? '')) return 'colon';
  return namely === undefined ? 'stop' : 'namely';
}
