import { SURNAMES } from '../surnames.ts';

/** What the words of a line promise, a bit each: names, and what may have been left from another draft. */
export const HINT = {
  /** 我镇 */
  self: 1,
  /** “十四五”, 五年规划 */
  plan: 1 << 1,
  /** 领导下 */
  led: 1 << 2,
  /** 现将, 以上是 */
  reported: 1 << 3,
  /** 镇党委, 两委 */
  acts: 1 << 4,
  /** What is a unit by its last two characters: 街道, 中学 */
  unitOfTwo: 1 << 5,
  /** 书记, 局长 */
  post: 1 << 6,
  /** 村民, 医生 */
  person: 1 << 7,
  /** 104周年, 第41个教师节 */
  yearly: 1 << 8,
  /** 镇将, 镇实际 */
  owned: 1 << 9,
  /** 上半年, 第一学期 */
  term: 1 << 10,
  /** 新篇章, 贡献 */
  home: 1 << 11,
  /** A surname where a name may begin. */
  surname: 1 << 12,
  /** What is a unit by its last character: 镇 */
  unit: 1 << 26,
  quote: 1 << 27,
} as const;

/** One character right before another tells them. */
export const HINT_PAIRS: readonly (readonly [hint: number, before: string, chars: string])[] = [
  [HINT.self, '我们本', '省市县区镇乡街村社校院局公厂幼园医学支行馆站所中队大会委厅司店矿台分集企农林场卫法检科部办'],
  [HINT.plan, '五', '”"规年'],
  [HINT.led, '导持心领力', '下'],
  [HINT.reported, '现上', '将就把是'],
  [HINT.acts, '镇乡道区村县两', '党委'],
  [HINT.owned, '镇乡道区村学院的', '将实'],
  [HINT.home, '篇贡', '章献'],
  [
    HINT.unitOfTwo,
    '街社小花中儿医生公集作农林广超老利务运转驿泵车电防书化物念育出法究水大援击景码隧工业技范态家嘉支协商费油象殖煤灌酒宾山故唱术剧讲',
    '道区园学院司团社场市心站馆所库厦队头屋房程苑行会矿店庄居庭室',
  ],
  [HINT.post, '同书主经助省州镇乡县市区局院校所站队厂科处部村社会行股园组班馆店台矿庭团事士察警担', '志记任理长'],
  [
    HINT.person,
    '老医律村居党教护会委代员社博同民干先女队支秘师格理导驶洁解络林术愿贫系头承程计技讲厨牵带主',
    '师民员生士计表工授学警人练书事傅者户头队持',
  ],
  [HINT.term, '半季学', '年度期'],
  [HINT.surname, '，。；、：（由对为向与和跟请让像是工户生机手者名人', SURNAMES],
  [HINT.yearly, '周个届次', '年全国世中教医植安“'],
];
