import type { Range } from '../range.ts';
import { type FiveYearPlan, planNamed } from './five-year-plans.ts';
import { matchesOf } from '../matches.ts';

/** A five-year plan that a line speaks of as one that runs, ends or is made. The range is within the line. */
export interface PlanMention extends Range {
  plan: FiveYearPlan;
  stage: 'first' | 'last' | 'within' | 'made' | 'towards' | 'runs';
  /** The year that is said to be of it; undefined where it is the draft's own. */
  year: number | undefined;
  /** It is said of the year after. */
  isNext: boolean;
}

const QUOTED = '[“"]?(十[二三四五])五[”"]?';
const PLAIN = '第(十[二三四五])个五年规划';
const YEAR_IS = '(?:(20\\d\\d)年|今年|本年度?|明年)(?:度)?(?:[，,]?(?:既|正|也|又)?是|作为)';
const STAGE = '(?:(开局|起步|头一年|第一年|首年)|(收官|收尾|最后一年|决胜|末年)|(关键|攻坚|承上启下|中期|中间|重要))';
/** 2025年是“十四五”规划的收官之年 */
const TOLD = new RegExp(
  `${YEAR_IS}[^，。；“"]{0,14}(?:${QUOTED}|${PLAIN})(?:规划|时期|发展|目标|任务|实施|建设){0,3}的?(?:全面)?${STAGE}`,
  'gu',
);
/** 科学编制“十五五”规划 */
const MADE = new RegExp(
  `(?:编制|谋划|制定|研究提出)好?(?:全[国省市县区镇乡])?(?:${QUOTED}(?:规划|时期|发展|重点|重大)|${PLAIN})(?![^，。；]{0,10}(?:评估|总结|调整|修编|终期|收官))`,
  'gu',
);
/** 为“十四五”开好局起好步 */
const TOWARDS = new RegExp(
  `(?:为|确保|实现|迎接)(?:实现|推动|推进)?${QUOTED}(?:规划|时期|发展)?的?(?:良好|精彩|高质量|顺利)?(?:开局|开好局|起好步|开门红|起步|开篇)`,
  'gu',
);
/** 为“十四五”规划圆满收官打下基础, 落实“十四五”规划各项任务 */
const RUNNING = new RegExp(
  `(?:(?:为|确保|实现|推动|助力)(?:实现|推动|推进)?${QUOTED}[^，。；]{0,12}?(?:收官|收好官|打好基础|完成)|(?:贯彻|落实|实施|推进|对接|围绕|紧扣|对标)好?[^，。；、《]{0,4}${QUOTED}(?:规划|目标|任务|发展)(?![^，。；]{0,10}(?:评估|总结|遗留|结转|末|期间|以来)))`,
  'gu',
);
const PAST = /(?:已|曾|了|参与|完成|以来|期间|当时|如期|顺利)[^，。；]{0,12}$/u;

/** What the line says of five-year plans. */
export function readPlanMentions(text: string): readonly PlanMention[] {
  const mentions: PlanMention[] = [];
  for (const match of matchesOf(TOLD, text)) {
    const [words, year, quoted, plain, first, last] = match;
    const plan = planNamed(`${quoted ?? plain ?? ''}五`);
    const stage = first ? 'first' : last ? 'last' : 'within';
    const isNext = words.startsWith('明');
    if (plan)
      mentions.push({ ...rangeOf(match), plan, stage, year: year === undefined ? undefined : Number(year), isNext });
  }
  for (const match of matchesOf(MADE, text)) {
    const [, quoted, plain] = match;
    const plan = planNamed(`${quoted ?? plain ?? ''}五`);
    if (plan && !PAST.test(text.slice(Math.max(0, match.index - 14), match.index)))
      mentions.push({ ...rangeOf(match), plan, stage: 'made', year: undefined, isNext: false });
  }
  for (const match of matchesOf(TOWARDS, text)) {
    const plan = planNamed(`${match[1] ?? ''}五`);
    if (plan && !PAST.test(text.slice(Math.max(0, match.index - 14), match.index)))
      mentions.push({ ...rangeOf(match), plan, stage: 'towards', year: undefined, isNext: false });
  }
  for (const match of matchesOf(RUNNING, text)) {
    const plan = planNamed(`${match[1] ?? match[2] ?? ''}五`);
    if (plan && !PAST.test(text.slice(Math.max(0, match.index - 14), match.index)))
      mentions.push({ ...rangeOf(match), plan, stage: 'runs', year: undefined, isNext: false });
  }
  return mentions;
}

function rangeOf({ index, 0: words }: RegExpExecArray): Range {
  return { start: index, end: index + words.length };
}

/** Undefined where the mention may be right in a draft that is told in `now`. */
export function planDoubt({ plan, stage, year, isNext }: PlanMention, now: readonly number[]): string | undefined {
  const years = year === undefined ? now.map((each) => each + (isNext ? 1 : 0)) : [year];
  const { name, from, to } = plan;
  if (years.length === 0 || years.some((each) => fits(stage, each, plan))) return undefined;
  return stage === 'made'
    ? `“${name}”规划${from}年就开始实施了，这里还在编制它，请核对`
    : `“${name}”是${from}—${to}年，和这里说的年份对不上，请核对`;
}

/** A plan may still be worked out, for a county or a trade, in the year in which it begins, and the next. */
function fits(stage: PlanMention['stage'], year: number, { from, to }: FiveYearPlan): boolean {
  if (stage === 'first') return year === from;
  if (stage === 'towards') return year === from || year === from - 1;
  // One that is to come may be spoken of; a past one is not put into work.
  if (stage === 'runs') return year <= to;
  if (stage === 'last') return year === to;
  return stage === 'within' ? year >= from && year <= to : year <= from + 1;
}
