import { afterLast } from '../after-last.ts';
import { charSet } from '../char-set.ts';
import { CLUE } from '../figures/clues.ts';
import type { Figure } from '../figures/figure.ts';
import { RESPECTIVE } from '../figures/read-figures.ts';
import { unitAt } from '../figures/unit.ts';
import { matchesOf } from '../matches.ts';

/** An amount told for each of what it is told for: 每人120元, 人均3元, 30元/箱, 亩产560公斤, 单价35元. */
export interface Apiece {
  figure: Figure;
  /** What it is told for, one for each word of that: 人 and 月 of 每人每月80元. */
  per: readonly Per[];
  /** Told in round numbers. */
  average: boolean;
  /** Its words in a message: 每人, 单价. */
  words: string;
}

export interface Per {
  /** 人, 月, 站点; empty for any: 单价, 各. */
  noun: string;
  /** 10,000 of 每万人. */
  scale: number;
  /** 每个补助2万元: the thing is named where it is counted. */
  isThing?: boolean;
}

const EACH =
  /(?:每|^单(?=[趟次场台车间批块件张套份本册条只双瓶箱袋])|^一(?=[一-龥]))(百|千(?![瓦米克伏卡])|万|亿)?个?([^，。；、：:每\d]{0,8})/gu;
const AVERAGE = /([月日年天]?[生人户亩月日天周年场次村班校车家台床篇件笔单店组队头株趟期节])均/gu;
const FUEL = /^百公里(?:平均)?(?:油耗|耗油|能耗|耗电)[为是量]?$/u;
const YIELD = /(?:亩产|平均单产|单产)[^，。；、]{0,3}$/u;
const PRICE = /(?:单价|面额|面值|均价|售价|票价|收购价|价格|标价)(?:约?[为是])?$/u;
const OF_EACH_KIND = /各(?![类种项级界方地])[^，。；、各\d]{0,4}$/u;
const SLASH = /^[/／](?:每)?(?:天|日)?([一-龥]{1,2})/u;
const isSlash = (tail: string) => tail.startsWith('/') || tail.startsWith('／');
/** 每生, 每日 */
const ALIASES = new Map([
  ['生', '人'],
  ['日', '天'],
]);
const SCALES = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 1e8],
]);
/** 三个岗每日共需12人 tells the total of a day. */
const TOTAL = /共|合计|总|下来|^一个?[年月天周学]/u;
/** 5人一组, 260元一套 */
const ONE_EACH = /^一([一-龥])/u;
/** 一套260元, 单趟载客38人 */
const isOneEach = charSet('一单百');
const ANY: Per = { noun: '', scale: 1 };

/** What a figure is told for; undefined where it is told for nothing. */
export function readApiece(figure: Figure): Apiece | undefined {
  const { clues, tail, unit } = figure;
  if (isSlash(tail)) {
    const noun = SLASH.exec(tail)?.[1];
    return noun === undefined || tail.includes('=')
      ? undefined
      : { figure, per: [{ noun, scale: 1 }], average: false, words: `每${noun}` };
  }
  const one = tail.startsWith('一') ? ONE_EACH.exec(tail)?.[1] : undefined;
  if (one !== undefined && unitAt(one, 0)?.isCounted)
    return { figure, per: [{ noun: one, scale: 1 }], average: false, words: `每${one}` };
  if (((clues & CLUE.apiece) === 0 && !isOneEach(figure.label.charCodeAt(0))) || RESPECTIVE.test(figure.label))
    return undefined;
  const label = clauseOf(figure);
  const average = label.includes('均');
  const per = [...eachOf(label), ...(average ? averagesOf(label) : [])];
  if (per.length > 0) return { figure, per, average: average || per.some(isOfMany), words: wordsOf(label) };
  if (label.startsWith('百公里') && FUEL.test(label))
    return { figure, per: [{ noun: '公里', scale: 100 }], average: true, words: '百公里' };
  if (label.includes('产') && YIELD.test(label))
    return { figure, per: [{ noun: '亩', scale: 1 }], average: true, words: '亩产' };
  if (unit === '元' && PRICE.test(label)) return { figure, per: [ANY], average, words: average ? '均价' : '单价' };
  return label.includes('各') && OF_EACH_KIND.test(label)
    ? { figure, per: [ANY], average: false, words: '各' }
    : undefined;
}

/** 每万人 */
export function isOfMany({ scale }: Per): boolean {
  return scale > 1;
}

/** 每台由市、区两级补助: what is told for each goes back past a pause. */
function clauseOf({ label, gap }: Figure): string {
  if (label.includes('每') || !gap.includes('每')) return label;
  const clause = afterLast(gap, OPENERS);
  return PAUSED.test(clause) ? clause : label;
}

const OPENERS = '，。；：（）,;:';
const PAUSED = /^[^、]{0,4}每[^、每]{1,10}、/u;

const WORDS =
  /[生人户亩月日天周年场次村班校车家台床篇件笔单店组队头株趟期节]均|每(?:千瓦时|(?:百|千|万|亿)?个?(?:人次|户次|平方米|立方米|公[里斤顷]|[一-龥]))/u;

function wordsOf(label: string): string {
  return WORDS.exec(label)?.[0] ?? '';
}

/** No noun: 每个补助, 每个由省级. */
const DONE_TO_EACH = /^(?:补[助贴]|奖[励补]|投[入资]|资助|扶持|拨|给|配|安排|由|按|需|可|支付|花|造价|成本|发放)/u;
const NO_PER: readonly Per[] = [];

function eachOf(label: string): readonly Per[] {
  if (!label.includes('每') && !isOneEach(label.charCodeAt(0))) return NO_PER;
  const each: Per[] = [];
  for (const match of matchesOf(EACH, label)) {
    const [words, scale = '', noun = ''] = match;
    // 一次性纸杯 is told for nothing.
    if (
      TOTAL.test(words) ||
      (words.startsWith('一') && !words.startsWith('一个') && (noun.startsWith('次性') || !unitAt(noun, 0)?.isCounted))
    )
      continue;
    each.push({
      isThing: words.includes('个') && (noun === '' || DONE_TO_EACH.test(noun)),
      noun: (ALIASES.get(noun.charAt(0)) ?? noun.charAt(0)) + noun.slice(1),
      scale: SCALES.get(scale) ?? 1,
    });
  }
  return each;
}

/** 月人均 is told for each of 人 and 月. */
function averagesOf(label: string): Per[] {
  const per: Per[] = [];
  for (const match of matchesOf(AVERAGE, label))
    for (const noun of match[1] ?? '') per.push({ noun: ALIASES.get(noun) ?? noun, scale: 1 });
  return per;
}

const PEOPLE = /^(?:孩子|娃|学生|老人|同学|学员|病人|队员)/u;

/** 54个孩子 are 54人. */
export function arePeople({ tail }: Pick<Figure, 'tail'>): boolean {
  return PEOPLE.test(tail);
}

/** How many of `per` a figure counts: 40户 for 每户, 8个站点 for 每个站点, 24个班 for 每班, 1500吨 for 每公斤. */
export function headsIn({ unit, tail, label, value, factor }: Figure, { noun, scale }: Per): number | undefined {
  // 54个孩子 for 每人
  if (noun.startsWith('人') && !noun.startsWith('人次') && unit === '个' && arePeople({ tail })) return value / scale;
  if (noun.startsWith('天') && unit === '工作日') return value / scale;
  // 次均 of 4.2万人次
  if (noun === '次' && unit === '人次') return value / scale;
  // 7500人次 who 供餐 was told of, for 每餐
  if (unit === '人次' && label.endsWith(noun.charAt(0))) return value / scale;
  if (noun === '') return unit === '元' || unit === '%' ? undefined : value / factor;
  const written = unitAt(noun, 0);
  if (written?.isCounted && unit === written.name) return value / written.factor / scale;
  // 五个班 for 每班配备
  if (written?.isCounted && unit === '个' && tail.startsWith(noun.slice(0, written.length))) return value / scale;
  // 23支代表队 for 每队
  if (noun.length === 1 && tail.length > 1 && tail.length < 6 && tail.endsWith(noun)) return value / scale;
  const names = noun.slice(0, 2);
  // 5个区 for 每个区设
  if (tail !== '' && (tail.startsWith(names) || noun.startsWith(tail))) return value / scale;
  // 九个党小组 for 每组
  if (unit === '个' && noun !== '' && tail.slice(1, 4).includes(noun.charAt(0)) && written?.isCounted)
    return value / scale;
  // 教学班36个 for 每班
  return unit === '个' && noun !== '' && tail === '' && label.endsWith(names) ? value / scale : undefined;
}
