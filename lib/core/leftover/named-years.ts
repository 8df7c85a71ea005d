import { afterLast } from '../after-last.ts';
import { beforeFirst } from '../before-first.ts';
import type { Sense } from './mention.ts';
import { endsStatement } from './clause-ends.ts';

/** Compared, told as past, or the name of something. */
const EXPLAINED =
  /[比较]|同期|同比|以来|已|了|曾|去年|上年|前年|往年|明年|来年|虽|尽管|获|荣|评[为选优]|被|印发|批复|立项|开工|建成|成立|发布|遗留|结转|基础上|成果|经验|总结|回顾|存量|旧存|完成情况|现有|目前|截至|决算|审计|考核结果|施行|出生|毕业|[担历兼]任|任职|历时|连续|至今|最[高低大多]|第[一二三四五六七八九十]批|发生|吸取|教训|期间曾|留下|反馈|巡察|巡视|督察|投用|投入使用|投产|竣工|采购|购置|签订|招标|中标|下达|核定|确定的|制定的|出台|规定|标准|发现|其中/u;
/** What is past of what will be done, too. */
const PAST = /[比较]|同期|同比|以来|已|了|曾|去年|上年|遗留|结转|基础上|回顾|总结|《|第[一二三四五六七八九十]批/u;
/** 总结提升阶段（: of what a plan sets a part for. */
const STAGE = /[一-龥]{2,8}(?:阶段|验收|总结|步骤)[：:]?[一-龥]{0,8}[（(：:，]?$/u;
/** 《2025年工作要点》, 〔2025〕 */
const QUOTED = /[《“〔（(「][^》”〕）)」]{0,12}$/u;
const IN_BRACKETS = /[（(]$/u;
const OPENS =
  /(?:^|[。；])(?:（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、]|[一二三四五六七八九十]是)?[^，。；（）]{0,16}$/u;
const STARTS = /(?:^|[。；])$/u;
/** 2024年，全镇完成…… */
const TOLD =
  /^(?:度|全年)?(?:[，,](?!是)|(?=全[镇乡村县区市局校院站所馆]|我[镇乡村县区市局校院站所馆]|[高中]考|春运))/u;
/** 2025年选派的58名干部, 2025年的25亿元: what is of then, as no work or task is. */
const OF_THEN = /^度?(?:的(?!工作|目标|任务|重点|各项|打算|计划)|[^，。；的]{1,10}的(?!工作|目标|任务|通知|要求))/u;
const GROWS = /由$/u;
/** Where something is set for a time: 时间：2025年, 自2025年, （2025年3月至5月） */
const SET =
  /(?:时间|日期|地点|报名|阶段|步骤|期限|时段|自|从|于|在|到|至|拟|计划|力争|争取|确保|预计|列入|纳入|定于|将|[：:（(，,、一二三是])$/u;
/** 附件：1. 青山镇 */
const ATTACHED = /^附件\d?[：:]?(?:\s?\d[.．、]\s?)?[^，。；]{0,20}$/u;
/** Told by `due`. */
const YEAR_ENDS = /^年?[底末]/u;
/** What is yet to be done. */
const WILL = /^.{0,24}?(?:将|计划|拟|力争|确保|争取|(?<![简主纪摘扼提])要(?![求点素]))/u;
const [BEFORE, AFTER] = [40, 60];

/** What is said of a year by no more than its place in a sentence that explains it by nothing. */
export function namedYear(text: string, start: number, end: number): Sense | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const lead = afterLast(before, '。；');
  const rest = beforeFirst(text.slice(end, end + AFTER), endsStatement);
  if (
    GROWS.test(before) ||
    OF_THEN.test(rest) ||
    YEAR_ENDS.test(rest) ||
    (QUOTED.test(lead) && !IN_BRACKETS.test(lead))
  )
    return undefined;
  if (ATTACHED.test(text.slice(0, start)) && !/上年|决算|《/u.test(text)) return 'attached';
  const said = lead.replace(STAGE, '');
  if (WILL.test(rest)) return PAST.test(said) || PAST.test(rest) ? undefined : 'willed';
  const startsSentence = STARTS.test(before);
  if (!startsSentence && !SET.test(before) && !OPENS.test(before)) return undefined;
  if (EXPLAINED.test(said) || EXPLAINED.test(said === lead ? rest : (rest.split(/[）)]/u)[0] ?? ''))) return undefined;
  return startsSentence && TOLD.test(rest) ? 'opened' : 'dated';
}
