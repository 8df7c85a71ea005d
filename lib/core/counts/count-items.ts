import { beforeFirst } from '../before-first.ts';
import { charSet } from '../char-set.ts';
import type { Mark } from '../numbering/mark.ts';
import { firstAtOrAfter } from '../range.ts';
import type { Announcement } from './announcement.ts';
import { countAlike, countDeeds } from './count-clauses.ts';
import { countNamed } from './count-named.ts';
import { listsNothing } from './no-list.ts';
import { countMarks, exactly, type ItemCount } from './item-count.ts';
import { matchesOf } from '../matches.ts';

/** The first item stands right behind the announcement. */
const NEAR = 2;
/** Of the line's marks that are looked at for one list. */
const MAX_MARKS = 60;

/** A list within the announcement's own line. */
export function countInLine(text: string, marks: readonly Mark[], announcement: Announcement): ItemCount | undefined {
  const { listAt } = announcement;
  if (announcement.isRare) return countParallel(text.slice(listAt, listAt + MAX_SEQUENCE), announcement);
  const first = firstAtOrAfter(marks, listAt);
  const mark = marks[first];
  if (mark && mark.start <= listAt + NEAR) {
    const own = marks.slice(first, first + MAX_MARKS);
    const isList = mark.value === 1 && !tellsParts(text.slice(listAt, listAt + MAX_SEQUENCE), announcement, own);
    return isList ? withLast(countMarks(own), text, mark) : undefined;
  }
  const rest = text.slice(listAt, listAt + 1200);
  if (announcement.link === 'bracket') return countInBracket(rest, announcement.count);
  const items =
    countOrdinals(rest, announcement) ??
    countEach(rest, announcement) ??
    (announcement.link === 'stop' ? undefined : countWords(rest, announcement));
  return items && announcement.isChief && items.most < announcement.count ? undefined : items;
}

/** 办结11项，一是民生类4项，二是……: each has a number of its own, and they are summed, not counted. */
function tellsParts(list: string, { count, noun }: Announcement, marks: readonly Mark[]): boolean {
  const unit = noun.charAt(String(count).length);
  const [first] = marks;
  if (!first || !/^\d/u.test(noun)) return false;
  const told = list.split(/[；;。]/u)[0]?.split(unit).length ?? 0;
  return told > marks.filter(({ style }) => style === first.style).length;
}

/** 最后 counts, but numbers nothing. */
function withLast(items: ItemCount, text: string, { style, end }: Mark): ItemCount {
  if (style !== 'sequence') return items;
  const rest = text.slice(end, end + MAX_SEQUENCE);
  // A list parted by ； has its last item there, too.
  if (/^[^。；;]*[；;][^。]*[；;]最后/u.test(rest)) return exactly(items.least + 1);
  return /[。；，;,]最后/u.test(rest) ? { least: items.least, most: items.most + 1 } : items;
}

const MAX_SEQUENCE = 600;
const ORDINAL = /第([一二三四五六七八九十])([一-龥])/gu;

/** 第一篇章……；第二篇章……, 头一道……，第二道……: the same word each time. */
function countOrdinals(rest: string, { noun: announced, link }: Announcement): ItemCount | undefined {
  const noun = /^[第头]一(?!时间)([一-龥])/u.exec(rest)?.[1];
  // 学会12项技能。第一学年……
  if (noun === undefined || (link === 'stop' && !announced.includes(noun))) return undefined;
  const [sentences = ''] = rest.split(/[第头]一/u).slice(1);
  const count = 1 + matchesOf(ORDINAL, sentences).filter((match) => match[2] === noun).length;
  return { least: count, most: count };
}

/** 一件是修路，……；一件是通水 after 两件实事. */
function countEach(rest: string, { noun, link }: Announcement): ItemCount | undefined {
  const each = `一${noun.replace(/^[\d一二两三四五六七八九十]+/u, '').charAt(0)}是`;
  if (link !== 'colon' || !rest.startsWith(each)) return undefined;
  const [paragraph = ''] = rest.split('\n');
  const count = paragraph.split(/[；;。]/u).filter((item) => item.slice(0, NEAR + each.length).includes(each)).length;
  return count > 1 ? exactly(count) : undefined;
}

/** 内科的于医生看慢病，骨科的康医生看腰腿 after 两位医生; 春季查农资；秋季查粮库 after 两次检查: all alike. */
function countParallel(rest: string, { noun, link }: Announcement): ItemCount | undefined {
  const sentence = beforeFirst(rest, isStop);
  if (OPEN_END.test(sentence)) return undefined;
  if (link === 'colon' && LED_QUOTED.test(sentence)) return exactly(sentence.split('“').length - 1);
  const clauses = sentence.split(/[；;]/u).filter((clause) => clause !== '');
  if (clauses.length > 1)
    return clauses.length <= MAX_PARALLEL && shareOpening(clauses) ? exactly(clauses.length) : undefined;
  const name = PERSON.exec(noun)?.[1];
  const items = sentence.split(/[，,]/u);
  const isOneEach = name !== undefined && items.length > 1 && items.every((item) => item.split(name).length === 2);
  return isOneEach && !/[、和与及]/u.test(sentence) ? exactly(items.length) : undefined;
}

/** 3月的“春雷行动”和9月的“秋风行动” after 两次行动, and nothing else. */
const LED_QUOTED = /^(?:[^“”，,；;：:、]{0,8}“[^“”]{1,16}”[、和与及]?){2,12}$/u;
const isStop = charSet('。！？!?\n');
const MAX_PARALLEL = 12;
/** The 老师 of 三位老师开讲 */
const PERSON = /^[二两三四五六七八九十]+[位名]([一-龥]{2})/u;
const OPENING = 4;

/** Whether one character stands near the beginning of each. */
function shareOpening(clauses: readonly string[]): boolean {
  const [first = '', ...others] = clauses.map((clause) => clause.slice(0, OPENING));
  return [...first].some((char) => others.every((other) => other.includes(char)));
}

const MAX_ITEM = 24;
const MAX_CLAUSE = 60;
const OPEN_END = /等(?:$|[，,；;、\d一二三四五六七八九十])|…|\.{3}|_{2}|[xX×]{2}/u;

/** The bracket was opened before the number: （“两山”：……、……）的空间结构 */
const BEHIND_BRACKET = /^(?=[^（(）)]*[）)])([^）)]*)[）)].*$/u;
/** “两山”：……、……；“一轴”：……: the next name has a list of its own. */
const NEXT_NAME = /[；;，,](?=“[^“”]{1,8}”[：:即指])/u;

/** A list of words up to the stop: A；B；C or A、B和C, or short clauses alike. */
function countWords(rest: string, { link, sure, noun, count, isEach, quoted }: Announcement): ItemCount | undefined {
  const sentence = /^[^。！？!?]{2,600}/u
    .exec(rest)?.[0]
    .replace(/^[是为：:]/u, '')
    .replace(BRACKETS, '')
    .replace(BRACKETS, '')
    .replace(BEHIND_BRACKET, '$1');
  if (sentence === undefined || OPEN_END.test(sentence) || listsNothing(sentence, count)) return undefined;
  const [, one, other] = TWO_KINDS.exec(noun) ?? [];
  if (one !== undefined && other !== undefined) return countKinds(sentence, one, other);
  const ofTwo = OF_TWO.exec(noun);
  if (ofTwo) return countOfTwo(sentence, ofTwo[1] ?? '', ofTwo[2] ?? '');
  const clauses = sentence.split(NEXT_NAME, 1).flatMap((own) => own.split(/[；;]/u).filter((clause) => clause !== ''));
  if (NUMBER_AS_NAME.test(noun)) return clauses.length === 1 ? countNamed(clauses[0] ?? '', noun, quoted) : undefined;
  if (clauses.length > 1 && !(link === 'namely' && /^[^；;]*[、，]/u.test(sentence)))
    return link === 'colon' ? countClauses(clauses, noun, quoted, count) : undefined;
  // 四个组开展检查：检查安全、卫生、消防: what the groups do, no list of them.
  if (!sure && link === 'colon' && ACTS.test(noun)) return undefined;
  const first = clauses[0] ?? '';
  if (areParts(first, noun)) return undefined;
  const named = countQuoted(first) ?? countNamed(first, noun, quoted);
  if (named) return named;
  const [list = '', ...others] = first.split(/[，,]/u);
  // 不吃请、不收礼，不打招呼: the list goes on.
  if (list.includes('、') && others[0]?.startsWith(list.charAt(0))) return undefined;
  // 春比开工、夏比进度、秋比成果，全年比增长
  if (quoted !== '' && list.split('、').every((item) => item.includes(quoted)) && others[0]?.includes(quoted) === true)
    return undefined;
  // 辖11个村，有小学1所、教学点3个: what there is besides.
  if (/^\d/u.test(noun) && list.split('、').every((item) => /\d/u.test(item))) return undefined;
  if (list.includes('、')) return countGroups([list, ...others], count) ?? countNames(list, sure);
  if (others.length === 0 && (isEach || (link === 'colon' && sharesEnd(list, noun)))) return countPair(list);
  return countAlike(first) ?? countDeeds(first, noun, count);
}

/** “两个一百万”工程 is called after figures, and has no two items. */
const NUMBER_AS_NAME =
  /^(?:[二两三四五六七八九十]|\d{1,2})个[一二三四五六七八九]?[十百千万亿]{1,3}[元亩吨户人]?(?:工程|行动|计划|目标|项目|产业)?$/u;

/** A；B；C, or 松岭桥、月湖桥；完成…… and 不迟到、不拖堂、不坐着讲；作业要“三控”：……: where the first of them lists what was announced, the others tell of other things. */
function countClauses(clauses: readonly string[], noun: string, quoted: string, count: number): ItemCount | undefined {
  const [first = '', ...others] = clauses;
  if (first.split('、').length === count) return undefined;
  if (first.includes('、') && !others.some((other) => other.includes(quoted || noun.slice(-2)))) {
    const named = countNamed(first, noun, quoted);
    if (named) return named;
  }
  return clauses.every((clause) => clause.length <= MAX_CLAUSE) ? exactly(clauses.length) : undefined;
}

/** 男子100米、男子铅球，女子100米、女子铅球 are four: commas may part the groups of a list. */
function countGroups(clauses: readonly string[], count: number): ItemCount | undefined {
  let items = 0;
  for (const [index, clause] of clauses.entries()) {
    if (!clause.includes('、')) return undefined;
    items += clause.split('、').length;
    if (index > 0 && items === count) return exactly(count);
  }
  return undefined;
}

/** 低年级组（一至三年级）和高年级组 after 三个组别 */
function sharesEnd(list: string, noun: string): boolean {
  const ends = list
    .replace(BRACKETS, '')
    .split(/[和与]/u)
    .map((item) => item.at(-1) ?? '');
  return ends.length === 2 && ends[0] === ends[1] && noun.slice(-2).includes(ends[0] ?? ' ');
}

const BRACKETS = /（[^（）]{1,80}）/gu;

/** 分别是苗圃和花房 */
function countPair(list: string): ItemCount | undefined {
  const items = list.replace(BRACKETS, '').split(/[和与]/u);
  return items.length === 2 && items.every((item) => /^[一-龥]{2,12}$/u.test(item)) ? exactly(2) : undefined;
}

/** “四降一升”，即收案、积案、发案、伤亡下降，结案率上升: the items of each kind, by how their clauses end. */
function countKinds(sentence: string, one: string, other: string): ItemCount | undefined {
  const clauses = sentence.split(/[，,；;]/u).map((clause) => clause.split(/[、和与及]/u));
  const kinds = [one, other].map((kind) => clauses.filter((items) => items.at(-1)?.slice(-CHANGED).includes(kind)));
  const [falls, rises] = kinds.map((found) => found.flat().length);
  return kinds.flat().length === clauses.length && falls && rises ? exactly(falls + rises) : undefined;
}

/** “三问一测”，即问睡眠、问身体、问情绪，测血压，……: only where each item is of the one or the other is it sure where they end. */
function countOfTwo(sentence: string, one: string, other: string): ItemCount | undefined {
  const items = sentence.split(/[、，,；;]/u);
  const isOther = (item: string) => item.includes(other);
  return items.some(isOther) && items.every((item) => item.includes(one) || isOther(item))
    ? exactly(items.length)
    : undefined;
}

/** “两账一图” */
const OF_TWO = /^“[两二三四五六七八九]([一-龥])[一二两三四五六七八九]([一-龥])(?:”|$)/u;
/** Two kinds of change. */
const TWO_KINDS = /^“?[两二三四五六七八九]([升降增减涨跌])[一二两三四五六七八九]([升降增减涨跌])/u;
/** 下降, 有所增加 */
const CHANGED = 2;

/** “四个一”活动（一次党课、一次参观） */
function countInBracket(rest: string, count: number): ItemCount | undefined {
  const list = /^([^（）()，,。：:]{3,200})[）)]/u.exec(rest)?.[1];
  if (list === undefined || !list.includes('、') || OPEN_END.test(list) || /^(?:含|其中|包括|如)/u.test(list))
    return undefined;
  const items = list.split('、');
  // 9个县（市、区） names kinds of places, and a list far from the number is no list of what it counts.
  if (items.some((item) => PLACE.test(item)) || Math.abs(items.length - count) > 1) return undefined;
  return countNames(list, true);
}

const PLACE = /^(?:[市区县旗村居乡镇场]|街道|社区|园区|乡镇|行政村|管委会|部门|单位|[科股处]室|中心|企业|学校)$/u;
const ACTS = /开展|进行|实施|督导|负责|检查/u;

/** “安居工程”“畅通工程”“清洁工程”, 《考勤办法》《请假规定》 */
function countQuoted(list: string): ItemCount | undefined {
  if (LED_QUOTED.test(list)) return exactly(list.split('“').length - 1);
  const quoted = /^(?:“[^“”]{1,16}”[、，,和与]?){2,20}(?=$|(?<=[，,])[^“”]{1,60}$)/u.exec(list)?.[0];
  if (quoted !== undefined) return exactly(quoted.split('“').length - 1);
  const titles = /^(?:《[^《》]{1,30}》[、，,和与及]?){2,20}(?=[^《等]|$)/u.exec(list)?.[0];
  return titles === undefined ? undefined : exactly(titles.split('《').length - 1);
}

/** 分别为节前检查5轮、窗口检查6轮 after 14轮: each has a number of its own. */
function areParts(list: string, noun: string): boolean {
  const unit = /^\d{1,2}(.)/u.exec(noun)?.[1];
  return unit !== undefined && list.split('、').every((item) => item.includes(unit) && /\d/u.test(item));
}

/** Of the length of the shortest other name. */
const LEAST_ALIKE = 0.7;

/** Names joined by 、; 和 and its like may join two of them or stand inside one. */
function countNames(list: string, sure: boolean): ItemCount | undefined {
  const items = list.split('、');
  if ((!sure && items.length < 3) || !items.every((item) => item !== '' && item.length <= MAX_ITEM)) return undefined;
  const joined = items.flatMap((item) => item.split(JOINING));
  const last = (items.at(-1) ?? '').split(JOINING);
  // A、B和C: the last two, where neither is too short to be a name of its own.
  const [left = '', right = ''] = last;
  const named = items.filter((item) => item.at(-1) === right.at(-1)).length * 2 > items.length;
  // 四川省文化和旅游发展大会 is one name, though the pieces are long; each would be as long as the others are.
  const isLong =
    Math.min(left.length, right.length) >= LEAST_ALIKE * Math.min(...items.slice(0, -1).map(({ length }) => length));
  const ends =
    last.length === 2 && left.length > 2 && right.length > 2 && isLong && (!named || left.at(-1) === right.at(-1));
  return { least: items.length + (ends ? 1 : 0), most: joined.length };
}

const JOINING = /以及|[和与及]/u;
