import { charSet } from '../char-set.ts';
import { isDigit } from '../figures/number-at.ts';
import type { FormFault } from './form-fault.ts';
import { matchesOf } from '../matches.ts';

const HAN = '〇一二三四五六七八九';
const IN_DIGITS = /(?<![\d.,:：/A-Za-z~～–—－+-])([‘’']?)(\d{2})年/gu;
/** 七八年 and 八九年 may be about so many years, and 五四 and 八一 are days. */
const IN_WORDS =
  /(?<![〇零一二三四五六七八九十百千第])([八九][〇零二三四五六七八]|九九|[〇零][一二三四五六七八九])年/gu;
const beginsYear = charSet('八九〇零');
const MONTH = /^(?:1[0-2]|0?[1-9])月(?!份?以[上下])/u;
/** Only a year has them, no span of years. */
const PART_OF_YEAR =
  /^(?:度(?!过)|[底末](?![薪线蕴子端期尾])|初(?![心中衷级步期一二三始创见试次战稿])|[上下]半年|第?[一二三四]季度|[春秋夏冬](?:季|学期)|同期(?!间)|版(?![本面图权块式]))/u;
/** Of a person, in that year. */
const OF_LIFE = /^(?:入学|毕业|出生|入伍|参军|参加工作|入党|从[^，。；]{2,12}(?:毕业|退伍|转业|调[到入任]))/u;
const SINCE = /[自从]$/u;
const ON = /^(?:以来|开始|至今|起)/u;
const COMPARED = /[比较与同]$/u;
const CHANGED = /^(?:增长|提高|增加|减少|下降|上升|降低|缩短|延长|加快|相比|净增|翻)/u;
/** 23年，营业部新增客户……, which opens a sentence; no time that passed. */
const RECENT = /^2[1-9]/u;
const OPENS = /^，(?!弹指|风雨|一路|[他她它]|始终|一直|从|整整|不长|很长)/u;
const AT = /[于在是]$/u;
/** 村里98年修建的, 我校98年建校: once, of the last century, and of nothing that lasts. */
const ONCE =
  /^(?:[修新始兴改扩重]建|建(?:成|造|起|的|房|[校厂院馆站所场园社行库矿局队](?!史|历史|周年))|盖的|修(?:的|筑|通|成)|[铺敷埋架]设|安装|栽(?:植|下|的)|种下|打的|开挖|[开动竣]工|奠基|落成|通[车水电航](?!里程)|投产|投用|投入(?:使用|运行|运营)|启用|购[置买进入]|买[的来入进]|出厂|生产的|制造的|开业|开办|创[办建立]|成立(?!以来)|组建|设立|改制|调[入到任]|分配[到来至进]|搬[迁来入到]|迁[入来到]|退伍|转业|下岗|当选)/u;
/** 自87年担任支书 */
const BEGAN = /^(?:担任|任[^期职务]|实[施行]|推行|从事|当(?!年))/u;
const FOUNDED = /(?:[始修兴改新]?建|成立|落成|竣工|投产|投用|开业)于$/u;
const HAPPENED =
  /^(?:[修新始兴]建|建成|建造|建起|建的|盖的|开工|动工|竣工|通车|组建|改制|退休|退伍|从部队|当选|成立|投产|荣获|获得|被评|我[省市县区镇乡村局校院所队单处科])/u;

/** 98年洪水; 50年洪水 is one that comes so seldom. */
const LAST_CENTURY = /^[789]/u;
const EVENT = /^(?:特大|大)?(?:洪灾|洪水|抗洪|大水|地震|冰灾|雪灾|房改)/u;
const LASTED = /[近经历用过第了约续时共达满后隔逾超长每持跨越费耗花]$|建[校厂院馆站所场园社行库矿局队]$/u;

/** 98年, ’98年, 九八年 where a year is told: its four digits are written (GB/T 15835-2011 §5.1.4, §5.2.2). */
export function findShortYears(text: string): FormFault[] {
  if (!mayHoldYear(text)) return [];
  const faults: FormFault[] = [];
  const add = (start: number, written: string, put: string) =>
    faults.push({
      kind: '年份',
      start,
      end: start + written.length,
      severity: 'warning',
      message: `年份要写全，“${written}年”应写成“${put}年”`,
      puts: [put],
      safe: false,
    });
  for (const { 0: found, index, 1: mark = '', 2: year = '' } of matchesOf(IN_DIGITS, text)) {
    const after = text.slice(index + found.length, index + found.length + 8);
    const before = text.slice(Math.max(0, index - MOST_BEFORE), index);
    const isPast = LAST_CENTURY.test(year) && !LASTED.test(before);
    const isEvent = isPast && EVENT.test(after);
    const isOpening = RECENT.test(year) && (before === '' || before.endsWith('。')) && OPENS.test(after);
    if (mark !== '' || year.startsWith('0') || isEvent || isOpening || tellsYear(before, after, isPast))
      add(index, mark + year, inFull(year));
  }
  for (const { index, 1: year = '' } of matchesOf(IN_WORDS, text)) {
    const full = inFull([...year.replace('零', '〇')].map((digit) => HAN.indexOf(digit)).join(''));
    add(index, year, [...full].map((digit) => HAN.charAt(Number(digit))).join(''));
  }
  return faults;
}

/** Cheaper to look for: 98年, 九八年, but not 2025年. */
function mayHoldYear(text: string): boolean {
  for (let at = text.indexOf('年', 2); at >= 0; at = text.indexOf('年', at + 1)) {
    const code = text.charCodeAt(at - 2);
    if (isDigit(code) ? !isDigit(text.charCodeAt(at - 3)) : beginsYear(code)) return true;
  }
  return false;
}

function tellsYear(before: string, after: string, isPast: boolean): boolean {
  return (
    MONTH.test(after) ||
    PART_OF_YEAR.test(after) ||
    OF_LIFE.test(after) ||
    (SINCE.test(before) && ON.test(after)) ||
    (COMPARED.test(before) && CHANGED.test(after)) ||
    FOUNDED.test(before) ||
    (isPast && (ONCE.test(after) || (SINCE.test(before) && BEGAN.test(after)))) ||
    (AT.test(before) && HAPPENED.test(after))
  );
}

function inFull(year: string): string {
  return (Number(year) < TURN ? '20' : '19') + year;
}

/** Characters. */
const MOST_BEFORE = 4;
/** Who writes of work writes of the years around: 49 is 2049, 50 is 1950. */
const TURN = 50;
