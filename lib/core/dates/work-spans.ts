import type { Range } from '../range.ts';
import { firstDay, lastDay } from './calendar.ts';
import { SURELY_BACK } from './periods.ts';
import type { Period, WrittenDate } from './written-date.ts';

/** Behind the first date: 开工，; 正式启动，总投资300万元，于 */
const STARTS =
  /^(?:正式|全面|顺利|如期)?(?:开工|动工|破土|启动|开始|开幕|立项|进场|开班|开赛|奠基)(?:建设|施工|改造|实施|运行)?[，,](?:[^，,]{2,20}[，,])?(?:并?于|至|到|已)?$/u;
/** Behind the second; with an object (完成方案) it may be another work. */
const ENDS =
  /^(?:前|底|如期|全部|全面|正式|顺利|提前){0,2}((?:竣工|完工|结束|闭幕|建成|投用|投产|通车|封顶|结业|结项|落幕|收官|验收|完成)(?:投用|投产|通车|验收|交付)?)(?=[，。；、！,;）)]|并|$)/u;
const LONGEST_GAP = 40;
const RELATIVE = /[去上今本次翌明来前当同]年/u;

/** 2025年3月10日开工，2025年2月28日竣工: work that ends before it starts. Dates and periods are those of the line. */
export function findWorkFaults(
  { dates, periods }: { dates: readonly WrittenDate[]; periods: readonly Period[] },
  text: string,
): Range[] {
  const faults: Range[] = [];
  let ends: Set<WrittenDate> | undefined;
  for (let index = 1; index < dates.length; index += 1) {
    const [from, to] = [dates[index - 1], dates[index]];
    if (!from || !to || to.start - from.end > LONGEST_GAP || !isBackwards(from, to)) continue;
    ends ??= new Set(periods.map((period) => period.to));
    if (ends.has(to)) continue;
    const gap = text.slice(from.end, to.start);
    const end = STARTS.test(gap) ? ENDS.exec(text.slice(to.end, to.end + 12)) : null;
    if (!end) continue;
    const isRelative = RELATIVE.test(text.slice(Math.max(0, from.start - 4), from.start) + gap);
    if (isRelative && !(from.written.year && to.written.year)) continue;
    faults.push({ start: from.start, end: to.end + end[0].length });
  }
  return faults;
}

function isBackwards(from: WrittenDate, to: WrittenDate): boolean {
  const known = { ...to, year: to.year ?? from.year };
  if (from.lunar || to.lunar || from.month === undefined || to.month === undefined) return false;
  if (from.year === undefined && to.year !== undefined) return false;
  const back = firstDay(from) - lastDay(known);
  return back > 0 && (to.year !== undefined || back < SURELY_BACK);
}
