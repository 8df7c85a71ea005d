import type { Sense } from './mention.ts';
import { END } from './year-ends.ts';

/** 圆满完成了2024年各项任务 */
const COMPLETED = /(?:圆满|全面|较好|顺利|超额|胜利|出色)地?完成了?$/u;
const TASKS = /^度?[^，。；的]{0,6}的?(?:各项|目标|工作|任务)[^，。；的]{0,8}(?:任务|目标)(?=[，。；]|$)/u;
/** 明年，我局将围绕2025年目标任务 */
const COMES =
  /(?:^|[。；])在?(?:明年|来年|新的一年[里内中]?|下一年度?)(?![^。；]{0,30}(?:基础上|比|对照|同期))[^。；]{0,24}(?:围绕|完成好?|实现|落实好?|做好|抓好|对标|紧扣|瞄准|锚定)$/u;
const ITS_WORK = /^度?的?(?:全年|全[省市县区镇乡村校院局行厂馆]|各项|工作|目标|任务|预期|既定|重点)/u;
/** 2025年“六一”活动结束后，各组要 */
const EVENT =
  /^度?[^，。；年]{1,16}?(?:结束后|开始前|开幕前|启动后|启动前|期间|当天|前[一二三两\d]+[天日周])[，,]?[^。；了曾已]{0,30}?(?:要|应|须|及时|负责|做好|由|组织|安排|不得)/u;
/** 确保完成2025年各项任务 */
const AIMS = /(?:确保|力争|争取|保证)(?:如期|全面|圆满|按期|高质量)?(?:完成|实现)?$/u;
const AIMED =
  /^度?全?[省市县区镇乡村校院局行厂馆]?(?:的?(?:各项|目标|任务|工作目标|工作任务|预期)|[^，。；的了]{2,14}(?:达到?|增长|突破|超过|控制在|不低于|\d))/u;
/** 奋力夺取2025年各项工作的新胜利 */
const CROWNS = /(?:夺取|谱写|书写|续写|开创)$/u;
const CROWNED = /^度?[^，。；！？“”了]{0,24}新的?(?:更大)?(?:胜利|篇章|局面|华章|辉煌|业绩)(?=[，。；！]|$)/u;
/** 为圆满完成2025年各项目标任务而努力奋斗 */
const FOR_ITS_WORK = /为(?:全面|圆满|顺利|如期|确保)?(?:完成|实现)$/u;
const STRIVEN =
  /^度?[^，。；！？“”了]{0,24}(?:目标|任务)(?:而(?:不懈|共同|继续)?(?:努力|奋斗|拼搏)|作出(?:新的|更大|应有的?|积极)?(?:更大)?(?:的)?贡献)/u;
/** 2024年，在县委的坚强领导下 */
const LED =
  /^度?(?:以来|[上下]半年|第?[一二三四]季度)?[，,](?:[^，。；]{1,12}[，,])?[^，。；在]{0,8}在[^，。；]{2,40}(?:领导|带领|指导|支持|关心|帮助)下/u;
/** 2024年工作虽然…… */
const FELL_SHORT = /^度?的?[^，。；、]{0,8}工作[^。；、]{0,6}(?:虽然?|取得了?[^。；]{2,20}但|仍?存在|还有|与)/u;
/** 2024年虽然取得了一定成绩，但…… */
const FELL_SHORT_OF = /^度?[，,]?(?:我[^，。；]{1,4}|全[^，。；]{1,2})?(?:虽然?|尽管)[^。；]{0,24}取得[^。；]{1,24}但/u;
/** 2024年的成绩来之不易 */
const EARNED = /^度?的?(?:工作)?成绩(?:的取得|来之不易|固然)/u;
/** 我局2024年各项工作取得了新成效 */
const SUMS_UP = /^度?的?各项(?:工作|事业)[^。；]{0,12}取得/u;
const OWN_SUBJECT = /(?:^|[。；，,])(?:我[^，。；]{1,4}|全[^，。；]{1,2})?$/u;
/** 对照2024年目标任务 */
const FOLLOWS = /(?:^|[。；，,])(?:我[^，。；]{1,4})?(?:紧紧)?(?:围绕|对照|对标|按照|根据)[^，。；《]{0,8}$/u;
const FOLLOWED =
  /^度?的?(?!考核|审计|决算)[^，。；的《]{0,8}(?:工作要点|目标任务|任务目标|工作部署|工作安排|工作计划|工作目标|工作任务|决策部署)(?=[，,的和要])/u;
/** 确保2025年防汛演练顺利开展, 做好2025年……工作: what is yet to be done. */
const SETS =
  /(?:确保|保障|保证|做好|抓好|办好|组织好?|开展好?|筹备好?|举办好?|推进|迎接|全力以赴)(?:本次|我[^，。；]{1,2}|全[^，。；]{1,2})?$/u;
const SET =
  /^度?的?(?!考核|决算|预算)[^，。；了已未]{0,16}?(?:活动|工作|任务|比赛|演练|检查|招生|考试|普查|会议|赛事|改造|建设|项目|培训)(?![^，。；]{0,10}(?:总结|收尾|扫尾|结转|遗留|考核|评比|表彰|验收|评估|审计|决算|整改|回头看|结算|收官|归档|成果))/u;
/** 二、2025年下半年工作打算 */
const HEADS = /^(?:[上下]半年|第?[一二三四]季度)的?[^，。；\d]{0,6}(?:打算|计划|安排|思路|设想)$/u;
const OPENS_HEADING = /^(?:（?[一二三四五六七八九十]{1,3}[、）]|\d{1,2}[.．、])?$/u;
const OPENS_SENTENCE = /(?:^|[。；！？）)]|(?:总的来看|总体来?看|尽管|虽然)[，,]?)$/u;

/** What the draft does with a year that it would hardly do with the year before; `ends` are the bits of END. */
export function leftUse(before: string, after: string, ends: number): Sense | undefined {
  const mayEnd = (end: number) => (ends & end) !== 0;
  // 确保全面完成 is yet to be done.
  if (mayEnd(END.aims) && AIMS.test(before) && AIMED.test(after)) return 'aims';
  if (mayEnd(END.completed) && COMPLETED.test(before) && TASKS.test(after)) return 'done';
  if (mayEnd(END.follows) && COMES.test(before) && ITS_WORK.test(after)) return 'comes';
  if ((mayEnd(END.sets) || endsWithOwn(before)) && SETS.test(before) && SET.test(after)) return 'sets';
  if (FOLLOWS.test(before) && FOLLOWED.test(after)) return 'done';
  if (SUMS_UP.test(after) && OWN_SUBJECT.test(before)) return 'led';
  if (HEADS.test(after) && OPENS_HEADING.test(before)) return 'heads';
  if (!mayEnd(END.opens) || !OPENS_SENTENCE.test(before))
    return (mayEnd(END.comma) || mayEnd(END.within)) && EVENT.test(after) ? 'event' : undefined;
  if (LED.test(after)) return 'led';
  if (FELL_SHORT.test(after) || FELL_SHORT_OF.test(after) || EARNED.test(after)) return 'led';
  return EVENT.test(after) ? 'event' : undefined;
}

/** With what a draft closes that calls for the success of a year. */
export function isCrowned(before: string, after: string): boolean {
  return (CROWNS.test(before) && CROWNED.test(after)) || (FOR_ITS_WORK.test(before) && STRIVEN.test(after));
}

/** 确保我镇 */
function endsWithOwn(before: string): boolean {
  return '我全'.includes(before.at(-2) ?? '。') || '我全'.includes(before.at(-3) ?? '。');
}
