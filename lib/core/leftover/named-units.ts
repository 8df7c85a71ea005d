import { HINT } from '../document/hints.ts';
import type { Range } from '../range.ts';

/** A unit by whose name the draft seems to speak of itself, or of who leads it. The range is within the line. */
export interface NamedUnit extends Range {
  /** 镇 of 红旗镇 */
  kind: string;
  /** What stands before it, as far as it may be of the name: 望溪县红旗. */
  name: string;
}

/** Longer ones first. */
const PLACES = '街道|社区|镇|乡|村|县';
const HOUSES =
  '小学|中学|学校|学院|大学|幼儿园|医院|卫生院|敬老院|养老院|福利院|检察院|法院|分公司|公司|集团|支行|分行|图书馆|文化馆|博物馆|档案馆|林场|农场|[一-龥]站|[一-龥]所|[一-龥]局|[一-龥]队|[一-龥]馆|[一-龥]厂|[一-龥]委|中心|管理处|商会|协会|联合会';
const NAMED = `([一-龥]{2,12}?)(${PLACES}|${HOUSES})`;
const ORGANS =
  '党委和政府|党委[、和]?(?:人民)?政府|党工委[、和]?办事处|党委|党工委|党组|党支部|党总支|[村居]?两委|委员会|[村居]委会|人民政府|政府|委';
/** 在红旗镇党委的正确领导下 */
const LED = new RegExp(`在(?:[^，。；在]{0,12}?[省市、])?${NAMED}(?:${ORGANS})[^，。；]{0,24}?(?:领导|带领)下`, 'gu');
/** 现将红旗镇2025年……总结如下, 以上是红旗镇2025年……总结 */
const REPORTED = new RegExp(
  `(?:现[将就把]|以上(?:就)?是)(?:中共)?${NAMED}(?:${ORGANS})?(?:20\\d\\d年|[上下今本]半?年|一年来)[^。；]{0,40}?(?:如下|总结|汇报|报告|情况)`,
  'gu',
);
const SAYS_HOW =
  '(?:高度重视|始终|坚持|认真|深入|紧紧|围绕|立足|全面|切实|严格|把|将?(?:继续|进一步|持续|不断|一如既往)|将(?:坚持|始终|紧紧|以|按照|围绕|认真|全面|切实|着力|重点|严格|在)|全体)';
/** What belongs to a unit alone: its offices and its people. */
const OFFICES =
  '教务处|政教处|总务处|德育处|招生就业处|教导处|后勤处|办公室|医务科|护理部|财务科|人事科|保卫科|总务科|各科室|各部门|各班组|领导班子|班子成员|工会|团委|少先队|全体(?:教职工|干部职工|干警|医护人员|职工|员工|党员|师生)';
/** 红旗镇党委政府高度重视, 红旗收费站将继续, 红旗小学教务处要 */
const ACTS = new RegExp(
  `(?:^|[。；，：])(?:下一步|今年|明年|[新过]的一年|一年来|今后)?${NAMED}(?:(?:${ORGANS})?(?=${SAYS_HOW})|(?:${OFFICES})(?=要|应|须|负责|将|${SAYS_HOW}))`,
  'gu',
);
/** 结合红旗镇实际 */
const FITTED = new RegExp(`(?:结合|立足|根据)${NAMED}的?(?:工作)?实际`, 'gu');
/** 各村, 全镇, 在乡镇: no names. */
const NO_NAME =
  /[各全本我该每一两三四五六七八九十个之的和与及同向到赴对等、]|乡$|所[在属]|上级|中心$|附属|民主|行政$|自然$|城乡|建制|有限|分$|子$|集团$|试点|示范|主持|负责|分管|兼任|担任|带领|协助|联系|组织|加强|支持|根据|按照|服务$/u;
/** What may be all of a name before such a kind: 望溪县红旗. */
const SHORT: Readonly<Record<string, RegExp>> = {
  村: /^(?:[一-龥]{2,3}[省市县区镇乡])?[一-龥]{2}$/u,
  社区: /^(?:[一-龥]{2,3}[省市县区镇乡])?[一-龥]{2}$/u,
  镇: /^(?:[一-龥]{2,3}[省市县区])?[一-龥]{2,3}$/u,
  乡: /^(?:[一-龥]{2,3}[省市县区])?[一-龥]{2,3}$/u,
  街道: /^(?:[一-龥]{2,3}[省市县区])?[一-龥]{2,3}$/u,
};

/** What is read where a line has which of its HINTs. */
const READERS: readonly (readonly [hint: number, pattern: RegExp])[] = [
  [HINT.led, LED],
  [HINT.reported, REPORTED],
  [HINT.acts, ACTS],
  [HINT.owned, FITTED],
];
export const UNIT_HINTS = HINT.led | HINT.reported | HINT.acts | HINT.owned;

export function readNamedUnits(text: string, hints: number): readonly NamedUnit[] {
  let units: NamedUnit[] | undefined;
  for (const [hint, pattern] of READERS) {
    if ((hints & hint) === 0) continue;
    for (const { index, 0: words, 1: name = '', 2: kind = '' } of text.matchAll(pattern)) {
      if (NO_NAME.test(name) || SHORT[kind]?.test(name) === false) continue;
      const start = index + words.indexOf(name + kind);
      (units ??= []).push({ start, end: start + name.length + kind.length, kind, name });
    }
  }
  return units ?? NONE;
}

const NONE: readonly NamedUnit[] = [];
