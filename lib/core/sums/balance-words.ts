/** A whole told behind its parts: 加起来, 合起来, 全年下来. */
export const CLOSES =
  /[加合](?:起来|在一起)|下来|前后|全[年天日长程部站镇乡县市区村校院局馆场矿厂库队店行班组体线]|^一行|整个|实有|^参[加评会训赛]/u;
/** 参训人数, 队伍达到: of the same clause alone. */
export const MAY_CLOSE = /[人户家件台]数$|达到?$/u;
/** What is left: 剩下, 其余, 没有采纳的, 尾款, 实际在岗, 进入复赛. */
export const LEFT =
  /^(?!上|去|年初|期初)[^，。；]{0,6}(?:剩|空[床编缺余位岗]|余[下的款额]?|尾款|缺席|缺勤|缺额|无效|次品|废品|在[岗编册用职读]|还[有存欠缺]|实[有存到际发]|留[下任在校存用]|进入|晋级|尚|待[修查处补办整]|库存)|^[欠尾]|^(?:[^，。；]{0,4}[的有])?(?:没|未|不)|另[有外]/u;
export const TURNED = /应[收缴到发付]|遗留|结转|原有|共|总/u;
export const PASSED = /(?<![不未])(?:合格|及格|达标)/u;
/** 退回补正21份，通过117份: what was sent back and what wasn't. */
export const SENT_BACK = /退[回出还]|淘汰|报废|损[失坏]|请假|病假/u;
/** 发现问题100家: not done of the whole. */
export const FOUND = /发现|查出|存在|涉及/u;
/** What is there after some came and others went. */
export const NOW =
  /^(?!上|去).*(?:^实际|目前|现[有在存]|年[底末]|月[底末]|在[岗编册用职读院校园]|预算数|期末|账上|库里|仍|还有|结存|实有|达到?$|增[至到]|降[至到]|剩|余)/u;
export const ADDED = /加入|新增|增加|基础/u;
export const IN =
  /繁育|出生|产仔|延[期长]|顺延|展期|(?<!投)入|追加|进账|收[到进押治水电租费取了款缴]|募|新|增|购|招|补[充进]|吸纳|引进|添/u;
export const OUT =
  /花|退|出|停|淘汰(?!赛)|解除|使用|发[给放]|报[废损]|卖|损|减|用[去掉了]|走|离|释|注销|消耗|领|还[了掉款]|拆|死|撤/u;
/** 甲村比乙村多收12吨, 多招80人, 每吨上调0.6元, 新设3个 */
export const REACHES = /[到至]/u;
export const DIFFERENCE =
  /(?:比[^，。；]{1,10}(?:[多少高低增减]|提前|提早|推迟))|^(?:其中)?(?:净|共|自然)?(?:[多少](?!数|年)|增|减|核减|审减|上调|下调|相差|差距|差额|新设|新增|撤|(?:提前|提早|推迟|延后|延误|超期)(?:了|完[工成])?$)/u;
export const OTHER_TIME = /去年(?!遗留|结转)|上年|往年|同期|上[届月]|上季度|上学期/u;
/** 比年初计划增多15所: over what was planned. */
export const OVER_PLAN = /比[^，。；]{0,6}(?:计划|目标|任务|预期)/u;
export const SO_FAR = /^累计/u;
export const OF_WHICH = /其中|包括|含/u;
