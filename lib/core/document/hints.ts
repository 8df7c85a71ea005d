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
  /** 镇党委, 站将, 小学教务处 */
  acts: 1 << 4,
  /** What is a unit by its last two characters: 街道, 中学 */
  unitOfTwo: 1 << 5,
  /** 书记, 局长 */
  post: 1 << 6,
  /** 村民, 医生 */
  person: 1 << 7,
  /** 104周年, 第41个教师节 */
  yearly: 1 << 8,
  /** 镇实际 */
  owned: 1 << 9,
  /** What is a unit by its last character: 镇 */
  unit: 1 << 24,
  quote: 1 << 25,
} as const;

/** One character right before another tells them. */
export const HINT_PAIRS: readonly (readonly [hint: number, before: string, chars: string])[] = [
  [HINT.self, '我们本', '省市县区镇乡街村社校院局公厂幼园医学支行馆站所中队大会委厅司店矿台分集企农林场卫法检科部办'],
  [HINT.plan, '五', '”"规年'],
  [HINT.led, '导持心领力', '下'],
  [HINT.reported, '现上', '将就把是'],
  [HINT.acts, '镇乡道区村县学校院园司团行馆场站所局队厂委心处会', '党委两高始坚认深紧围立切严把将继进教政总德招后办医护财人保各班工少'],
  [HINT.owned, '镇乡道区村县学校院园司团行馆场站所局队厂委心处会的作', '实'],
  [
    HINT.unitOfTwo,
    '街社小花中儿医生公集作农林广超老利务运转驿泵车电防书化物念育出法究水大援击景码隧工',
    '道区园学院司团社场市心站馆所库厦队头屋房程',
  ],
  [HINT.post, '同书主经助省州镇乡县市区局院校所站队厂科处部村社会行股园组班馆店台矿庭团事士察警担', '志记任理长'],
  [
    HINT.person,
    '老医律村居党教护会委代员社博同民干先女队支秘师格理导驶洁解络林术愿贫系头承程计技讲厨牵带主',
    '师民员生士计表工授学警人练书事傅者户头队持',
  ],
  [HINT.yearly, '周个届次', '年全国世中教医植安“'],
];
