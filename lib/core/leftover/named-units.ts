import { afterLast } from '../after-last.ts';
import { HINT } from '../document/hints.ts';
import type { Range } from '../range.ts';
import { matchesOf } from '../matches.ts';
import { OFFICE } from './offices.ts';

/** A unit by whose name the draft seems to speak of itself, or of who leads it. The range is within the line. */
export interface NamedUnit extends Range {
  /** 镇 of 红旗镇 */
  kind: string;
  /** The last two characters before it: 红旗. */
  name: string;
}

const KINDS = '街道|社区|镇|乡|村|县|小学|中学|医院|公司';
const NAMED = `([一-龥]{2})(${KINDS})`;
/** 在红旗镇党委的正确领导下; who supports or guides may be another. */
const LED = new RegExp(
  `在[^，。；在]{0,20}?${NAMED}(?:党委|党工委|政府|人民政府|党支部|党总支|两委|委)[^，。；]{0,24}?(?:领导[^，。；]{0,8}|带领)下`,
  'gu',
);
/** 在清河县教育局党组的领导下 */
const LED_BY_OFFICE =
  /在([一-龥]{2})(县)(?!委|政府|人民政府)[一-龥]{2,10}(?:局|委|办|党组|党委)[^，。；]{0,16}?(?:领导|带领)下/gu;
/** 在县林业局党组的带领下: the name is the office's, the kind says 局 and whose it is. */
const LED_BY_PEER = new RegExp(
  `在(?:[一-龥]{2,3}(?=[县区市旗]))?([县区市旗]?)(${OFFICE})局(?:党组|党委|领导班子)[^，。；]{0,12}?(?:领导[^，。；]{0,4}|带领)下`,
  'gu',
);
/** 现将红旗镇2025年……总结如下, 以上是红旗镇2025年……总结 */
const REPORTED = new RegExp(
  `(?:现[将就把]|以上(?:就)?是)(?:中共)?(?:[一-龥]{0,8}?)${NAMED}(?:党委|党工委|人民政府|政府|党委政府|党支部|委员会|[村居]委会)?(?:20\\d\\d年|[上下今本]半?年|一年来)[^。；]{0,40}?(?:如下|总结|汇报|报告|情况)`,
  'gu',
);
/** 红旗镇党委政府高度重视 */
const ACTS = new RegExp(
  `(?:^|[。；，])(?:[一-龥]{2,3}[省市县区])?${NAMED}(?:党委[、和]?(?:人民)?政府|党工委[、和]?办事处|党委|党工委|党支部|[村居]两委|委(?:[、和]?县?政府)?)(?=高度重视|始终|坚持|认真|深入|紧紧|围绕|立足|全面|切实|严格|把|将(?:把|对|继续|进一步|坚持|持续|不断))`,
  'gu',
);
/** 按照红旗镇党委的部署 */
const FOLLOWS = new RegExp(
  `(?:按照|根据|落实|贯彻|围绕)(?:[一-龥]{2,3}[省市县区])?${NAMED}(?:党委|党工委|委)[^，。；]{0,12}?(?:部署|要求|安排|决策|中心工作)`,
  'gu',
);
/** 组织红旗镇各村, 红旗镇广大干部群众 */
const BELONGS =
  /(县|镇|乡|街道|村|社区)(?=各(?:村|乡镇|镇|社区|部门|单位|中小学|党支部|学校|灌区|企业|站所|医院|网点)|全体|广大|干部群众|党员干部|人民(?:群众|生活)|境内|辖区内|经济社会|上下)/gu;
/** Where others are told of: 到红旗镇各村学习 */
const OF_OTHERS =
  /[到赴与和同向从由像比]|学习|考察|对口|支援|帮扶|参观|来自|联合|协作|协助|借鉴|交流|对接|结对|援|邻|走访|调研|检查|督[导查促]|指导|其中|例如|试点/u;
/** 结合红旗镇实际, 红旗镇将继续…… */
const OWNED = /(街道|社区|镇|乡|村|小学|中学|医院)(?:的?(?:工作)?(实际)|将(?:继续|进一步|坚持|持续|始终|紧紧|不断))/gu;
const BEFORE_OWNED = /(?:^|[。；，])([一-龥]{2})$/u;
const FITTED = /(?:结合|立足|根据)([一-龥]{2})$/u;
/** 为红旗镇发展作出贡献, 谱写望溪县教育新篇章 */
const FOR_HOME =
  /(?:为|推动|推进|助力|谱写|书写|开创|建设)(?:实现|推动|推进|建设|加快|美丽|幸福|平安|富裕|文明|现代化|新时代|新|谱写){0,3}(?<![一-龥]为)([一-龥]{2})(县|镇|乡)(?![长委政域区村党民级直])[^，。；]{0,16}(?:新篇章|新局面|新辉煌|贡献)/gu;
/** 各村, 全镇, 在乡镇: no names. */
export const NO_NAME =
  /[各全本我该每一两三四五六七八九十个之的和与及等、]|乡$|所[在属]|上级|中心|附属|民主|行政|自然|城乡|农|建制|有限|分|子|集团|试点|示范|主持|负责|兼任|担任|带领|协助|联系|组织|加强|支持|服务|按照|根据|落实|贯彻|围绕|动员|发动|引导|号召|推动|推进|促进|深入|走进|进入|覆盖|凝聚|激发|带动|保障|营造|脱贫|贫困|美丽|幸福|平安|文明|富裕|宜居|特色|重点|薄弱|新型|智慧|传统|城中|老旧|安置|周边|相邻|偏远|边远|数字|未来|红色|绿色|共富|城关|县级|民族|生态|旅游|工业|经济|人口|大县|强县/u;

/** What is read where a line has which of its HINTs. */
const READERS: readonly (readonly [hint: number, pattern: RegExp])[] = [
  [HINT.led, LED],
  [HINT.led, LED_BY_OFFICE],
  [HINT.reported, REPORTED],
  [HINT.acts, ACTS],
  [HINT.acts, FOLLOWS],
  [HINT.home, FOR_HOME],
];
export const UNIT_HINTS = HINT.led | HINT.reported | HINT.acts | HINT.owned | HINT.home;

export function readNamedUnits(text: string, hints: number): readonly NamedUnit[] {
  let units: NamedUnit[] | undefined;
  for (const [hint, pattern] of READERS) {
    if ((hints & hint) === 0 || (hint === HINT.home && !text.includes('新篇章') && !text.includes('贡献'))) continue;
    for (const { index, 0: words, 1: name = '', 2: kind = '' } of matchesOf(pattern, text)) {
      if (NO_NAME.test(name)) continue;
      const start = index + words.indexOf(name + kind);
      (units ??= []).push({ start, end: start + name.length + kind.length, kind, name });
    }
  }
  if ((hints & HINT.led) !== 0)
    for (const { index, 0: words, 1: level = '', 2: name = '' } of matchesOf(LED_BY_PEER, text)) {
      const start = index + words.indexOf(`${level}${name}局`);
      (units ??= []).push({ start, end: start + level.length + name.length + 1, kind: `${level}局`, name });
    }
  const owned = (hints & HINT.owned) === 0 ? NONE : readOwned(text);
  const belonging = (hints & HINT.home) === 0 ? NONE : readBelongings(text);
  return owned.length + belonging.length === 0
    ? (units ?? NONE)
    : [...(units ?? NONE), ...owned, ...belonging].filter(firstOfEach());
}

/** 为红旗镇广大群众作出贡献 is told by two signs. */
function firstOfEach(): (unit: NamedUnit) => boolean {
  const starts = new Set<number>();
  return ({ start }) => !starts.has(start) && starts.add(start).size > 0;
}

function readOwned(text: string): readonly NamedUnit[] {
  return matchesOf(OWNED, text).flatMap(({ index, 1: kind = '', 2: fitted }) => {
    const before = text.slice(Math.max(0, index - MOST_BEFORE), index);
    const name = (fitted === undefined ? BEFORE_OWNED : FITTED).exec(before)?.[1];
    if (name === undefined || NO_NAME.test(name)) return [];
    return [{ start: index - name.length, end: index + kind.length, kind, name }];
  });
}

function readBelongings(text: string): readonly NamedUnit[] {
  return matchesOf(BELONGS, text).flatMap(({ index, 1: kind = '' }) => {
    const start = index - NAME_LENGTH;
    const name = text.slice(Math.max(0, start), index);
    if (!NAME.test(name) || NO_NAME.test(name)) return [];
    const sentence = afterLast(text.slice(Math.max(0, start - MOST_OF_SENTENCE), start), '。');
    return OF_OTHERS.test(sentence) ? [] : [{ start, end: index + kind.length, kind, name }];
  });
}

const NAME = /^[一-龥]{2}$/u;
const NAME_LENGTH = 2;
const [MOST_BEFORE, MOST_OF_SENTENCE] = [4, 40];

const NONE: readonly NamedUnit[] = [];
