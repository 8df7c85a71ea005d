/** What stands before a name and behind it where a draft speaks of its own unit; the name is the first group. */
interface Frame {
  before: RegExp;
  after?: RegExp;
}

const POST =
  '^(?:的|任|当|担任|工作，现任)?[一-龥]{0,12}?(?:书记|主任|(?<!班|组|科|股|部|家)长(?!期)|[教指]导员|经理|文书)';

const FRAMES: readonly Frame[] = [
  // 发挥石桥镇职能
  { before: /(?:发挥|履行)(?:好)?([一-龥]{0,8})$/u, after: /^的?[一-龥]{0,6}(?:职能|职责|作用)/u },
  { before: /由([一-龥]{2,10})$/u, after: /^[一-龥]{0,8}负责(?:解释|修订)/u },
  // 成立石桥林场“防火月”领导小组
  {
    before: /成立了?([一-龥]{2,8})$/u,
    after: /^[一-龥“”]{0,18}?(?:领导小组|指挥部|专班|工作组|委员会)/u,
  },
  // 我们石桥村, 我代表石桥镇
  { before: /(?:(?:^|[^给为向跟和与同])(?:我们|咱们?)|我代表)([一-龥]{2,8})$/u },
  // 现任石桥村党支部书记
  { before: /(?:我是|现任|[年月]起(?:担任|任)|派驻)([一-龥]{2,10})$/u, after: new RegExp(POST, 'u') },
  // 2021年3月任石桥村党支部书记，主持村里工作: not what somebody was before
  {
    before: /[年月](?:担任|任|当选|[到在])([一-龥]{2,10})$/u,
    after: new RegExp(`${POST}[一-龥、]{0,10}(?:，(?:主持|分管|负责|主管|到(?:现在|今年|目前)|至今)|的第.年)`, 'u'),
  },
  // 把石桥支行办成百姓信得过的银行, 把石桥村的日子过得更好
  {
    before: /把([一-龥]{2,8})$/u,
    after:
      /^(?:的[一-龥]{2,6}?(?:过|抓|办|做|搞|建设?|治理|变)[得成好]|[办建管变][得成好]|建设[得成好]|打造成|管理好)/u,
  },
  // 请石桥村的全体党员
  {
    before: /(?:带领|依靠|动员|请)([一-龥]{2,8})$/u,
    after: /^的?(?:全体|广大|各位)?(?:党员|干部|群众|村民|居民|职工|教职工|师生|员工|民警|乡亲|父老|医护|[“]?两委)/u,
  },
  // 严防石桥镇发生……
  {
    before: /(?:严防|防止|避免|杜绝|确保|保证)([一-龥]{2,8})$/u,
    after: /^(?:不?再?发生|不?出现|不出|全年|安全|社会|不)/u,
  },
  // 制定了《石桥小学一日常规》
  { before: /(?:制定|印发|修订|出台|完善|执行|健全)了?《([一-龥]{2,8})$/u },
  // 让石桥小学的名片更亮
  {
    before:
      /(?:让|使|为|推动|推进|促进|提升|提高|增强|树立|维护|展示|展现|扩大|打响|擦亮|彰显|塑造|开创|谱写|书写|助力|争做)([一-龥]{2,10}?)$/u,
    after:
      /^(?:的[一-龥]{0,6}?(?:质量|水平|面貌|形象|声誉|品牌|影响力|知名度|名片|明天|未来|事业|工作|贡献|力量|风采|精神)|[一-龥]{0,4}(?:形象|声誉|品牌|新篇章|新局面)|(?:赢得|争得|争光|增光))/u,
  },
];

/** What stands before the name where a clause begins with it. */
const OPENS =
  /^(?:目前|如今|现在|下一步|今后|今年|明年|全年|今年以来|一年来|半年来|本学期|学期以来|新的一年|首先|现将|以上是|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]是|\d{1,2}[.．]|20\d\d年(?:以来|度)?)?([一-龥]{2,12})$/u;
/** 县文化馆 has no name of its own. */
const SISTER_OPENS = new RegExp(OPENS.source.replace('{2,12}', '{1,12}'), 'u');
/** Before these the clause is what the draft does for its own. */
const SERVES = /^(?:让|使|推动|促进|提升|提高|增强|树立|维护|展示|展现|打响|擦亮|彰显)/u;

/** What belongs to a unit and speaks for it. */
const ORGAN =
  '(?:[、和及]?(?:党委|党工委|党总支|党支部|支部|“?两委”?(?:班子)?|人民政府|政府|办事处|工会|团委|妇联|[村居]委会|[村居]民委员会|委员会|党政班子|班子))';
const IS_LED = '[一-龥]{0,8}在[^，。]{2,20}领导下';
const IS_CALLED = `${ORGAN}*（(?:以下)?简称`;
/** How what follows tells that it's another, or that a longer name goes on. */
const NOT_OWN =
  /^(?:[、（(”》/]|[和与同及跟](?!各|所属|下属)|等|来|到|赴|派|一行|荣?获|率先|分别|负责|承担|承[办建]|协办|中标|提供|代表|人[，。、]|[一-龥]?副?[校园院所行场站馆镇乡村队社县]长|主任|书记|第?[一二三四五六七八九十\d]+[组队班社]|至|段|附近|境内|方向|路口|[东南西北内外](?:侧|部|面|路|街)?|一[带期楼])/u;
/** These only begin alike. */
const IS_OWN = new RegExp(`^(?:${IS_CALLED}|承担着?|负责管辖|${IS_LED}|${ORGAN}+[一-龥]{2})`, 'u');
const PEOPLE =
  '(?:民警|辅警|教师|教职工|职工|医护|护理|护士|医生|员工|党员|师生|法官|干警|收费员|团队|队伍|工作人员|干部职工)';
/** What is told of the draft's own: how it works, what it did, who works there. */
const ACTS = new RegExp(
  `^(?:${IS_CALLED}|${IS_LED}|${ORGAN}*的?(?:全年|全体|上下|广大|[与和及]?各(?!级)|[与和及](?:所属|下属)|领导班子|班子成员|(?:[一-龥]{2})?${PEOPLE}|的[一-龥]{0,6}?(?:质量|水平|面貌|形象|声誉|品牌|影响力|知名度|工作|发展|[一-龥]{2}环境|村容|产业)|(?:下|管)?辖(?!区)|距|离[镇县城市村]|地处|位于|坐落|担负|承担着|(?:辖区|经营|占地|建筑|区域|国土)?总?面积|占地|始建|建于|创[办建]于|共有|拥有|设有|紧扣|又[一-龥]|现?有(?:在职|在编|床位|\\d)|担当|肩负|始终|坚持|认真|深入|积极|全面|切实|严格|扎实|着力|大力|进一步|不断|持续|继续|高度重视|紧[紧密]|围绕|立足|结合|把|以[一-龥《“]|将|共(?![享产同青])|累计|现有|实现|完成|投入|开展|组织|连续|未|无[一-龥]|没有|充分|主动|成立|制定|建立|召开|要[求]?|必须|门诊|接待|发放|于\\d|在[一-龥]|按照|根据|通过|借助|加强|加大|强化|推进|落实|狠?抓|精心|统筹|创新|聚焦|突出|牢固|[一-龥]{2,6}(?:达到?|同比|增长|提[高升])|[上下今去]半?年|20\\d\\d年|团结|带领|坚决|自\\d|提前|超前|决定|负责管辖|承担|管辖|是一[所个家座]|[东南西北][起临至靠邻]|核定|总库容|日处理|日均|年均|户籍|常住|由[^，。]{2,20}组成|[先连][后续][一-龥]{0,3}被|入选|建成于?))`,
  'u',
);

/** What a unit says of itself alone. */
const BY_OWN =
  /^(?:全体|全年|领导班子|班子成员|干部职工|(?:的)?(?:面貌|形象|声誉)|始终|坚持|紧紧围绕|高度重视|现有|共有|(?:党委、?政府)?将(?:继续|进一步|坚持|把))/u;

/**
 * The name that ends with `clause`, the words before a unit's kind, where the draft seems to speak of its own unit so;
 * `after` stands behind the kind. A sister is a unit of another kind that stands beside those of the own.
 */
export function spokenName(clause: string, after: string, isSister: boolean): string | undefined {
  for (const frame of FRAMES) {
    const name = (frame.after?.test(after) ?? true) ? frame.before.exec(clause)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  if ((NOT_OWN.test(after) && !IS_OWN.test(after)) || !(isSister ? BY_OWN : ACTS).test(after)) return undefined;
  return (isSister ? SISTER_OPENS : OPENS).exec(clause.replace(SERVES, ''))?.[1];
}
