import type { CharGroup, PairGroup } from '../char-set.ts';
import { BEFORE_PERSON, SURNAMES_OF_PERSONS } from '../names/person-names.ts';
import { LONG_ENDS } from '../names/long-names.ts';
import { UNIT_ENDS } from '../names/unit-endings.ts';

/** What the words of a line promise, a bit each: names, and what may have been left from another draft. */
export const HINT = {
  /** 我镇, 全镇, 全体, 一名教师 */
  self: 1,
  /** “十四五”, 五年规划, 开局之年 */
  plan: 1 << 1,
  /** 领导下 */
  led: 1 << 2,
  /** 现将, 以上是 */
  reported: 1 << 3,
  /** 镇党委, 两委 */
  acts: 1 << 4,
  /** What is a unit by its last two characters: 街道, 中学 */
  unitOfTwo: 1 << 5,
  /** 104周年, 76岁生日, 第41个教师节 */
  yearly: 1 << 6,
  /** 镇将, 镇实际 */
  owned: 1 << 7,
  /** 上半年, 第一学期, 一年来, 明年 */
  term: 1 << 8,
  /** 新篇章, 贡献, 镇各村 */
  home: 1 << 9,
  /** A surname where a name may begin, as it does at the start of a line. */
  surname: 1 << 10,
  /** What may be a long name by its last two characters: 平台 */
  longOfTwo: 1 << 11,
  /** 作为, 去年, 今年, 新生, 镇政府, 街道, 9月份 */
  other: 1 << 12,
  /** What is a unit by its last character: 镇 */
  unit: 1 << 26,
  quote: 1 << 27,
  /** What may be a long name by its last character: 局 */
  long: 1 << 28,
} as const;

/** One character right before another tells them. */
export const HINT_PAIRS: readonly PairGroup[] = [
  [
    HINT.self,
    '我们本全名',
    '体教护民省市县区镇乡街村社校院局公厂幼园医学支行馆站所中队大会委厅司店矿台分集企农林场卫法检科部办',
  ],
  [HINT.plan, '五之', '”"规年'],
  [HINT.led, '导持心领力', '下'],
  [HINT.reported, '现上', '将就把是'],
  [HINT.acts, '镇乡道区村县两校院园局行', '党委领'],
  [HINT.owned, '镇乡道区村学院的', '将实'],
  [HINT.home, '篇贡县镇乡道村区', '章献各全广境辖干经'],
  [HINT.unitOfTwo, UNIT_ENDS.before, UNIT_ENDS.last],
  [HINT.term, '半季学一明', '年度期'],
  [HINT.surname, BEFORE_PERSON, SURNAMES_OF_PERSONS],
  [HINT.longOfTwo, LONG_ENDS.before, LONG_ENDS.last],
  [HINT.other, '作去上今明新政街月', '为年生府道份'],
  [HINT.yearly, '周个届次岁华', '年岁诞生华全国世中教医植安爱宪民烈职记学“'],
];

/** Of a second look-up, what the readers of leftovers go by: a bit each. */
export const CUE = {
  /** 全年 */
  wholeYear: 1,
  /** 开学 */
  opened: 1 << 1,
  /** 寒假 */
  holiday: 1 << 2,
  /** 一年来，… */
  since: 1 << 3,
  /** 前三季度, 上半年, 1—6月 */
  partOver: 1 << 4,
  /** 9月 */
  month: 1 << 5,
  /** 根据《, 成立 */
  paper: 1 << 6,
  founded: 1 << 7,
  /** 镇党委, 县坚持 */
  placeActs: 1 << 8,
  /** 季度, 半年, 学期, 学年, 月份 */
  part: 1 << 9,
  /** 去年, 上年 */
  lastYear: 1 << 10,
  /** 明年, 来年 */
  nextYear: 1 << 11,
  /** 六年级, 高三, 大班, 新生 */
  school: 1 << 12,
  /** Beyond those of pairs, of which each takes two bits: 县, 区 */
  level: 1 << 28,
  /** 第 */
  ordinal: 1 << 29,
  /** 届 */
  session: 1 << 30,
} as const;

export const CUE_SINGLES: readonly CharGroup[] = [
  [CUE.level, '县区'],
  [CUE.ordinal, '第'],
  [CUE.session, '届'],
];

const NUMERALS = '一二三四五六七八九十0123456789';

export const CUE_PAIRS: readonly PairGroup[] = [
  [CUE.wholeYear, '全', '年'],
  [CUE.opened, '开', '学'],
  [CUE.holiday, '寒暑', '假'],
  [CUE.since, '来', '，,'],
  [CUE.partOver, '前上全1', '二三四五六七八九十两半年—–―~～-至'],
  [CUE.month, NUMERALS, '月'],
  [CUE.paper, '了据照发订台实制行', '《'],
  [CUE.founded, '成', '立'],
  [CUE.placeActs, '道区市县镇乡村', '党政人办村居两“地位坚始紧高现下共总面把以在认严积全扎充切'],
  [CUE.part, '季半学月', '度年期份'],
  [CUE.lastYear, '去上', '年'],
  [CUE.nextYear, '明来', '年'],
  [CUE.school, '年初高小中大新', '级一二三班生'],
];
