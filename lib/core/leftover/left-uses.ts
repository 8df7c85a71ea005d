import type { Sense } from './mention.ts';

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
/** 2024年，在县委的坚强领导下 */
const LED = /^度?[，,](?:[^，。；]{1,12}[，,])?[^，。；在]{0,8}在[^，。；]{2,40}(?:领导|带领|指导|支持|关心|帮助)下/u;
/** 2024年工作虽然…… */
const FELL_SHORT = /^度?的?[^，。；、]{0,8}工作[^。；、]{0,6}(?:虽然?|取得了?[^。；]{2,20}但|仍?存在|还有|与)/u;
const OPENS_SENTENCE = /(?:^|[。；！？）)]|(?:总的来看|总体来?看|尽管|虽然)[，,]?)$/u;

/** What the draft does with a year that it would hardly do with the year before. */
export function leftUse(before: string, after: string): Sense | undefined {
  if (COMPLETED.test(before) && TASKS.test(after)) return 'done';
  if (COMES.test(before) && ITS_WORK.test(after)) return 'comes';
  if (AIMS.test(before) && AIMED.test(after)) return 'aims';
  if (!OPENS_SENTENCE.test(before)) return EVENT.test(after) && /[，,在]$/u.test(before) ? 'event' : undefined;
  if (LED.test(after)) return 'led';
  if (FELL_SHORT.test(after)) return 'led';
  return EVENT.test(after) ? 'event' : undefined;
}
