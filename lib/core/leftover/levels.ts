import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';

/** A county or a district spoken of as that above the draft's unit, or all of it. The range is within the line. */
export interface Level extends Range {
  kind: '县' | '区';
  /** 全县, 县委: of the own one alone. */
  isSure: boolean;
}

/** 县委, 区住建局 */
const ORGAN =
  /(?:委(?![员托])|政府|人大|政协|纪委|直(?:各|机关|单位|部门)|级|法院|检察院|[一-龥]{2,5}局(?![面部势限]))/uy;
/** 社区, 园区 and the like are no districts; 东湖区 is. */
const OTHER_WORDS = '社园小景地片辖灌城新山矿厂库林牧郊街特战专分校病营院防疫馆住商护治市域老发能范验务税居各乡外邻';
const OTHERS = /邻|兄弟|外[县区]|赴|考察|参观|来自|协作|援|各[县区]|跨|周边|毗邻|全市各/u;

/** 新疆塔县2019年全县脱贫: one that is named in the same sentence. */
const NAMED = /(?<=[^全各我本该两，。；、])[县区][^。；县区]*$/u;

/** Where the line speaks so; names before it are left out but for 全. */
export function readLevels(text: string): readonly Level[] {
  let levels: Level[] | undefined;
  for (const kind of ['县', '区'] as const)
    for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
      const before = text.charAt(at - 1);
      if (before === '全') {
        // 全区 may be the whole of an autonomous region.
        const isSure = kind === '县';
        if (!'域级城'.includes(text.charAt(at + 1) || '。'))
          (levels ??= []).push({ start: at - 1, end: at + 1, kind, isSure });
        continue;
      }
      if (before !== '' && OTHER_WORDS.includes(before)) continue;
      ORGAN.lastIndex = at + 1;
      const [organ] = ORGAN.exec(text) ?? [];
      if (organ === undefined) continue;
      const isNamed = /[一-龥]$/u.test(before) && !'在经由按照向被对和及与获受到于是从为据报将合'.includes(before);
      (levels ??= []).push({
        start: at,
        end: at + 1 + organ.length,
        kind,
        isSure: !isNamed && /^(?:委|政府)$/u.test(organ),
      });
    }
  return levels ?? NONE;
}

/** Whether others are told of before it; asked where it may have been left. */
export function isOfOthers(text: string, { start }: Range): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return OTHERS.test(before) || NAMED.test(before);
}

const AROUND = 20;
const NONE: readonly Level[] = [];
/** So often a draft speaks of the one, and so seldom of the other, that the other was left. */
const [MANY, FEW] = [3, 1];

/** The kind that was left among all that a draft says; undefined where it speaks of both. */
export function strangeLevel(levels: readonly Level[]): '县' | '区' | undefined {
  const counties = levels.filter(({ kind }) => kind === '县').length;
  const districts = levels.length - counties;
  if (counties >= MANY && districts >= 1 && districts <= FEW) return '区';
  return districts >= MANY && counties >= 1 && counties <= FEW ? '县' : undefined;
}

/** 镇党委, 街道办事处: whose village or school it is. */
const TOWN = /(镇|乡|街道)(?:党委|党工委|政府|人大|办事处)/gu;
const TOWN_NAMED = /[一-龥]$/u;
const MAY_LEAD = /[在经由按照向被对和及与获受到于是从为据报将]$/u;

const SAID_BEFORE = /(?:镇|乡|街道)(?:党委|党工委|政府)[、和]$/u;

/** The same of towns, townships and subdistricts. */
export interface TownWord extends Range {
  kind: string;
  isSure: boolean;
  /** 镇党委、镇政府 is said once. */
  isFirst: boolean;
}

export function readTownWords(text: string): readonly TownWord[] {
  return matchesOf(TOWN, text).flatMap(({ index: start, 0: words, 1: kind = '' }) => {
    const before = text.slice(Math.max(0, start - AROUND), start);
    if (/[乡城各村集]$/u.test(before)) return [];
    const isNamed = TOWN_NAMED.test(before) && !MAY_LEAD.test(before);
    const isFirst = !SAID_BEFORE.test(before);
    return [{ start, end: start + words.length, kind, isSure: !isNamed, isFirst }];
  });
}

/** So often a draft names the one that the other was left. */
const OWN_TOWN = 2;

/** `own` is what the unit's name says. */
export function strangeTown(words: readonly TownWord[], own: string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, isFirst } of words) if (isFirst) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most, other, more] = [...counts].sort(([, one], [, two]) => two - one);
  if (own !== undefined && most && !other && most[0] !== own && most[1] === 1) return most[0];
  return most && other && !more && most[1] >= OWN_TOWN && other[1] === 1 ? other[0] : undefined;
}
