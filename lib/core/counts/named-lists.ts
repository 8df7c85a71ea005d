import { countOf } from '../han-numerals.ts';
import type { CountedList } from './list-before.ts';
import { matchesOf } from '../matches.ts';

const MAY_HOLD = /“[三四五六七八九][一-龥]”|分别[是为位在设放]|[到持行实展][三四五六七八九][一-龥][，,]/u;
/** “三比”竞赛，; 做到三查， */
const SLOGAN =
  /(?:“(?<quoted>[三四五六七八九])(?<of>[一-龥])”[一-龥]{0,4}|(?:做到|坚持|实行|推行|落实|开展)(?<bare>[三四五六七八九])(?<ofBare>[一-龥]))/gu;
/** 设3处补给点，分别是柳岸桥、湖心亭、南门， */
const PLACES =
  /(?<![\d.第几])(?<number>[两三四五六七八九十]|[2-9]|1\d)[处座家所台辆场次][一-龥]{0,6}[，,][一-龥]{0,2}分别(?:是|为|(?:位|设|放)?在|位于)(?<list>[^，,。；;：:（(“等]{3,120})(?=[，,。；;]|$)/gu;
const MAX_AROUND = 80;
/** More than one off, the list is of something else, or only begun. */
const MOST_OFF = 1;

/** Lists whose items begin with what their number counts, and places of which each is named. */
export function readNamedLists(text: string): CountedList[] {
  return MAY_HOLD.test(text) ? [...readSlogans(text), ...readPlaces(text)] : [];
}

function readSlogans(text: string): CountedList[] {
  const lists: CountedList[] = [];
  for (const { 0: written, index, groups = {} } of matchesOf(SLOGAN, text)) {
    const { quoted, of, bare, ofBare } = groups;
    const [number = '', noun = ''] = quoted === undefined ? [bare, ofBare] : [quoted, of];
    const end = index + written.length;
    const items =
      countBehind(text.slice(end, end + MAX_AROUND), noun) ||
      (quoted === undefined ? 0 : countBefore(text.slice(Math.max(0, index - MAX_AROUND), index), noun));
    const start = index + written.indexOf(number);
    const words = number + noun;
    if (items > 1 && Math.abs(items - countOf(number)) <= MOST_OFF)
      lists.push({ start, end: start + words.length, least: items, most: items, count: countOf(number), words });
  }
  return lists;
}

/** ，比产量、比质量、比成本。 */
function countBehind(rest: string, noun: string): number {
  const list = /^[，,]([^。；;（(“]{3,80}?)(?:[。；;]|$)/u.exec(rest)?.[1];
  const items = list?.split(/[、，,]/u) ?? [];
  const others = items.findIndex((item) => !item.startsWith(noun) || item.length > MAX_ITEM);
  const own = others < 0 ? items : items.slice(0, others);
  return /等/u.test(own.join('')) ? 0 : own.length;
}

const MAX_ITEM = 8;

/** 进机关、进学校、进企业的 */
function countBefore(before: string, noun: string): number {
  if (!before.includes(`、${noun}`)) return 0;
  const list = /[一-龥、]{3,80}$/u.exec(before)?.[0].replace(/的$/u, '') ?? '';
  const items = list.split('、');
  const [first = '', ...others] = items;
  const at = first.lastIndexOf(noun);
  const isAll = at >= 0 && others.every((item) => item.startsWith(noun) && item.length <= MAX_ITEM);
  return isAll && others.length > 0 && !/[等和与及、]$/u.test(list) ? items.length : 0;
}

function readPlaces(text: string): CountedList[] {
  const lists: CountedList[] = [];
  for (const { 0: written, index, groups = {} } of matchesOf(PLACES, text)) {
    const { number = '', list = '' } = groups;
    const parts = list.split(/[、和与及]/u);
    // 6月1日、6月9日和8月2日: no 和 is within a name where all end alike.
    const most = parts.length;
    const least = parts.every((part) => part.at(-1) === parts[0]?.at(-1)) ? most : list.split('、').length;
    const count = countOf(number);
    if (least < 2 || Math.abs(least - count) > MOST_OFF) continue;
    const words = /^[^，,]*/u.exec(written)?.[0] ?? '';
    lists.push({ start: index, end: index + words.length, least, most, count, words });
  }
  return lists;
}
