import { beforeFirst } from '../before-first.ts';
import { charSet } from '../char-set.ts';
import { HINT } from '../document/hints.ts';
import type { LineDates } from '../dates/line-dates.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import { isDue } from './due-years.ts';
import { isCrowned, leftUse } from './left-uses.ts';
import { END, endsOf } from './year-ends.ts';
import type { Sense, YearMention } from './mention.ts';
import { namedYear } from './named-years.ts';
import { endsSentence } from './clause-ends.ts';

/** Characters looked at on either side of a year. */
const AROUND = 30;
const RELATIVE = '(今年|本年度?|去年|上年度?|上一年度?|明年|来年|下一年度?)(?:同期|全年|[上下]半年|年?底|年?末)?';
/** 明年（, 今年, 去年（即 */
const RELATIVE_BEFORE = new RegExp(`${RELATIVE}(?:[（(](?:即|也就是)?|[，,]?(?:即|也就是)|是)?$`, 'u');
/** ）, ，也就是今年 */
const RELATIVE_AFTER = new RegExp(`^度?[（(，,](?:即|也就是|也即)?${RELATIVE}[）)，,]`, 'u');
/** 较年初（2024年末） */
const OPENING_BALANCE = /年初[（(](?:即|也就是)?$/u;
/** 今年2024年度考核: what is named by its year is of that year. */
const NAMED_BY_YEAR =
  /^度?(?:的?(?:考核|预算|决算|审计|年报|财政|评[优先选比议]|工作(?:要点|计划)|第|全国|省|立项|开工|底|末|初)|以|[前后来])/u;
const OPENS = /^度?[，,]?是[^。；！？]{2,60}?(?:之年|一年|元年)/u;
const LOOKS_AHEAD = /(?:展望|迎接|即将(?:到来|开启)的|(?:崭|全)?新的|充满希望的|新的一年(?:里)?[（(，,—]{0,2}即?)$/u;
/** 进入2025年 is said of the time before, too. */
const COMES_TO = /(?:走进|步入|迈入|跨入|进入|迎来|面对|走向|奋进|开启|踏上|奔向|逐梦|决胜|站在)$/u;
/** 以2025年为新起点 */
const FROM = /以$/u;
const STARTS = /^为(?:新的?)?(?:起点|开端|契机)/u;
/** 计划2025年…… */
const INTENDED = /(?:^|[，。；])(?:我们|我[^，。；]{1,4})?(?:计划|拟|打算|争取)(?:在|于)?$/u;
const WILL =
  /^度?的?(?:工作[里中]?)?[，,]?(?:我们|[我全本][^，。；]{0,6}?|[^，。；]{2,10}[局镇乡村校院委办区会馆站所行部司队])?[，,]?(?:将|要|计划|拟|力争|争取|准备)(?:继续|进一步|重点|紧[紧扣密]|以|认真|全面|大力|持续|坚持|着力|始终|切实|抓[好实住]|深入|努力|做[好到强]|从|按照|围绕|聚焦|推[动进]|开展|组织|加[强大快]|强化|完善|建[立成设]|一如既往|再接再厉|不断|主动|积极|突出|统筹|落实|严格|扎实|稳步|更加|充分|实施|启动|新[建增]|在|牢牢|着重|集中|稳[中妥]|打造|优化|提[升高]|狠|奋力|勇|牢固|秉承|发扬|瞄准|锚定|更好|攻坚|主攻)/u;
/** 2025年，支行计划……, 2025年要办好两件实事: what is to come, and nothing that was. */
const LEADS =
  /^(?:度|[上下]半年|第?[一二三四]季度)?[^。；了已过曾虽获来]{0,30}?(?:[将拟要再]|计划|打算|准备|力争|争取|确保|预计|继续|重点|着力|努力|新[增建]|目标[是为：]|总体|总的|一是|抓好|做好|先行|想|完成(?!了)|建[成起](?!了))/u;
/** 2025年，支行将……: not what 将 took up. */
const INTENDS =
  /^(?:度|[上下]半年)?[^。；了已过曾虽获来]{0,16}?(?:[将拟]|计划|打算|力争|准备|我们要)(?![^，。；]{0,20}(?:作为|列[为入]|纳入|[放摆]在|融入|贯穿|结合))/u;
/** 2025年，学校工作的总体思路是 */
const OUTLINES =
  /^度?(?:[，,][^。；了已]{0,24}|的?[^，。；了已]{0,8}工作的?)(?:总体思路|总体要求|总的要求|工作思路|基本思路|指导思想|总体目标|工作目标)/u;
/** 为做好2025年……工作 */
const FOR_WORK =
  /(?:^|[。；，,])(?:为了?|决定|拟)(?:[^，。；《]{0,12})(?:做好|抓好|搞好|推进|完成好?|举办|开展|组织|加强)$/u;
const PLANS = /^度?(?:的)?(?:工作|重点)?(?:工作)?(?:打算|计划|思路|安排|设想|要点)(?:如下|是|为|[：:])/u;
const LOOKS_BACK = /(?:^|[。；，,])(?:总之[，,]?)?(?:回顾|总结|回望|回首|盘点)(?:过去的?|即将过去的)?$/u;
const PASSING = /即将过去的$/u;
const PAST = /过去的$/u;
/** 2024年即将过去, 告别2024年 */
const ENDS = /^度?[，,]?(?:的工作)?(?:就要|即将|已经?|很快|转眼)[^，。；]{0,4}(?:过去|结束|画上|尾声|收官)/u;
const LEAVES = /(?:告别|送别|挥别|辞别)$/u;
const CLOSES = /(?:^|[。；])(?:以上(?:就)?是|现[将就把])[^。；]{0,20}$/u;
const CLOSES_AFTER = /^[^。；]{0,24}(?:总结|汇报|报告|计划|方案|情况|述职|述廉|履职|小结|发言)/u;

const SENSES: Readonly<Record<string, Sense>> = {
  今: 'this',
  本: 'this',
  去: 'last',
  上: 'last',
  明: 'next',
  来: 'next',
  下: 'next',
};

/** What the line says of years that it names; `hints` are its bits of HINT. */
export function readYearMentions(
  text: string,
  { dates }: Pick<LineDates, 'dates'>,
  hints: number,
): readonly YearMention[] {
  let mentions: YearMention[] | undefined;
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    const year = date?.written.year;
    if (!year) continue;
    const found = isDue(date, text)
      ? { sense: 'due' as const, start: date.start, end: date.end, month: date.month }
      : date.month === undefined
        ? mayTell(date, text, hints)
          ? senseOf(date, text, hints)
          : undefined
        : untilMonth(date, text);
    // 2023年，全镇新建……: what it means hangs on the part in which it stands.
    const mayBeTold = !found || found.sense === 'leads';
    const named = mayBeTold ? namedYear(text, date.start, date.end) : undefined;
    if (named && (!found || named === 'opened')) {
      const { start, end, month } = date;
      (mentions ??= []).push({
        start,
        end,
        month,
        sense: named,
        year: year.value,
        beside: besides(index, text, dates),
      });
    }
    if (found) (mentions ??= []).push({ ...found, year: year.value, beside: besides(index, text, dates) });
  }
  return mentions ?? NONE;
}

/** A year's last days are told for good, not its other ones in December. */
const [DECEMBER, LAST_DAYS] = [12, 30];

/** 截至2024年11月底，全镇……: how things stand, as no sentence says that tells of the year before. */
function untilMonth(
  { start, end, month, day, written }: WrittenDate,
  text: string,
): Pick<YearMention, 'sense' | 'start' | 'end' | 'month'> | undefined {
  if (!written.year || (endsOf(text.charCodeAt(start - 1)) & END.until) === 0) return undefined;
  if (month === DECEMBER && (day === undefined || day >= LAST_DAYS)) return undefined;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const sentence =
    before.slice(before.lastIndexOf('。') + 1) + beforeFirst(text.slice(end, end + AROUND), endsSentence);
  const isUntil = /截[至止]$/u.test(before) && (day !== undefined || /^[底末，,]/u.test(text.slice(end)));
  return isUntil && !OTHER_TIME.test(sentence) ? { sense: 'until', start, end, month } : undefined;
}

const OTHER_TIME = /去年|上年|同期|当时|当年|比|一期|累计|历时/u;

/** What all that is looked for behind a year begins with, two characters of it; some needs only what stands before. */
const opensBehind = charSet('度（(，,的工重打计思安设要就即已很转各上下');
const goesOnBehind = charSet('（(，,即也今本去上明来下的工重打计思安设要作点算划路排想将经快眼就已很转成各项半');

function mayTell({ start, end }: WrittenDate, text: string, hints: number): boolean {
  return (
    start === 0 ||
    (endsOf(text.charCodeAt(start - 1)) & END.any) !== 0 ||
    (opensBehind(text.charCodeAt(end)) && goesOnBehind(text.charCodeAt(end + 1))) ||
    (hints & HINT.reported) !== 0
  );
}

const NONE: readonly YearMention[] = [];

function senseOf(
  { start, end }: WrittenDate,
  text: string,
  hints: number,
): Pick<YearMention, 'sense' | 'start' | 'end'> | undefined {
  const ends = start === 0 ? END.sentence | END.opens : endsOf(text.charCodeAt(start - 1));
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + 2 * AROUND);
  const relative = (ends & END.relative) === 0 ? null : RELATIVE_BEFORE.exec(before);
  if (relative && !NAMED_BY_YEAR.test(after))
    return relativeSense(relative[1], { start: start - relative[0].length, end });
  if ((ends & END.relative) !== 0 && OPENING_BALANCE.test(before) && /^年?[末底]/u.test(after))
    return { sense: 'last', start, end };
  const behind = RELATIVE_AFTER.exec(after);
  if (behind) return relativeSense(behind[1], { start, end: end + behind[0].length - 1 });
  const sense = plainSense(before, after, ends, hints);
  return sense && { sense, start, end };
}

function relativeSense(word = '', range: { start: number; end: number }) {
  const sense = SENSES[word.charAt(0)];
  return sense && { sense, ...range };
}

/** `ends` are the bits of END. */
function plainSense(before: string, after: string, ends: number, hints: number): Sense | undefined {
  const mayEnd = (end: number) => (ends & end) !== 0;
  const opensSentence = mayEnd(END.sentence);
  if (opensSentence && OPENS.test(after)) return 'opens';
  if (mayEnd(END.ahead) && LOOKS_AHEAD.test(before)) return 'ahead';
  if (mayEnd(END.crowns) && isCrowned(before, after)) return 'crowns';
  if (mayEnd(END.work) && FOR_WORK.test(before)) return 'planned';
  if (opensSentence && OUTLINES.test(after)) return 'perhaps-ahead';
  if (STARTS.test(after) && FROM.test(before)) return 'perhaps-ahead';
  if (mayEnd(END.intended) && INTENDED.test(before)) return 'leads';
  if (PLANS.test(after) || (mayEnd(END.comes) && COMES_TO.test(before))) return 'perhaps-ahead';
  const isWithin = mayEnd(END.within);
  if ((opensSentence || (isWithin && /(?:^|[。；！？])在$/u.test(before))) && WILL.test(after)) return 'perhaps-ahead';
  if (isWithin && /(?:^|[。；，])在$/u.test(before) && /^度?的?工作[中里]/u.test(after)) return 'ends';
  if (ENDS.test(after) || (mayEnd(END.leaves) && LEAVES.test(before))) return 'ends';
  if (mayEnd(END.looksBack) && LOOKS_BACK.test(before) && /^度?(?:的?工作)?[，,]/u.test(after)) return 'told';
  if (mayEnd(END.past) && PASSING.test(before)) return 'passing';
  if (mayEnd(END.past) && PAST.test(before)) return 'past';
  if ((hints & HINT.reported) !== 0 && CLOSES.test(before) && CLOSES_AFTER.test(after)) return 'told';
  const use = leftUse(before, after, ends);
  if (use) return use;
  const goesOn = opensSentence || (mayEnd(END.comma) && /[，,][^，。；]{0,12}问题[，,]$/u.test(before));
  if (goesOn && LEADS.test(after)) return INTENDS.test(after) ? 'intends' : 'leads';
  return undefined;
}

/** Years of the sentence that stand so near among its dates. */
const NEAR = 3;

function besides(index: number, text: string, dates: readonly WrittenDate[]): number[] {
  const date = dates[index];
  return dates.slice(Math.max(0, index - NEAR), index + NEAR + 1).flatMap((other) => {
    const { year } = other.written;
    if (!date || other === date || !year || Math.abs(other.start - date.start) > 2 * AROUND) return [];
    const between = text.slice(Math.min(date.end, other.end), Math.max(date.start, other.start));
    return between.includes('。') ? [] : [year.value];
  });
}
