import { beforeFirst } from '../before-first.ts';
import { charSet } from '../char-set.ts';
import { NO_FAULTS } from './each-figure.ts';
import type { SumFault } from './sum-fault.ts';
import { parseHanNumber } from '../han-numerals.ts';
import { matchesOf } from '../matches.ts';

const SPAN =
  /(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日[^。；\d]{0,12}?[至到—–~～-]{1,2}(?:(20\d{2})年|[当次][年日月])?(?:(\d{1,2})月)?(\d{1,2})日/gu;
/** Characters behind the dates that may tell how many days they are. */
const REACH = 40;
const TOLD =
  /(?:为期|历时|共计?|总?工期|持续|合计|前后|连续|时长|用时|(?:^|[，,、]))(?:约?[为是]|了|计)?(\d{1,3}|[一二三四五六七八九十百]{1,5})(?:天|日)(?![多余左上前])/u;
/** 星期一至星期五，共10天: not all of the days. */
const SOME_DAYS = /星期|周[一二三四五六日末]|工作日|双休|休息|除外|不含|逢/u;
const isStop = charSet('。；');
const DAY = 86_400_000;
const MOST_OFF = 2;

/** Days that don't fit the dates: 自4月10日至5月9日，为期40天. */
export function readDaySpans(text: string): readonly SumFault[] {
  if (!text.includes('月')) return NO_FAULTS;
  const faults: SumFault[] = [];
  for (const match of matchesOf(SPAN, text)) {
    const [dates, year, month, day, lastYear, lastMonth, lastDay] = match;
    const end = match.index + dates.length;
    const behind = beforeFirst(text.slice(end, end + REACH), isStop);
    const told = TOLD.exec(behind);
    const days = told ? daysOf(told[1] ?? '') : undefined;
    if (!told || days === undefined || SOME_DAYS.test(dates + behind)) continue;
    const spans = spansOf(year, month, day, lastYear, lastMonth, lastDay);
    const [least = 0] = spans;
    if (spans.includes(days) || days > least * MOST_OFF || least > days * MOST_OFF) continue;
    faults.push({
      start: match.index,
      end: end + told.index + told[0].length,
      figures: [],
      message: `“${dates}”前后是${spans.at(-1)}天，文中写的是${days}天，请核对`,
      subject: `${dates}：${days}天`,
    });
  }
  return faults;
}

function daysOf(written: string): number | undefined {
  return /^\d/u.test(written) ? Number(written) : parseHanNumber(written);
}

/** With and without the first day, in a leap year and in none where the year isn't told. */
function spansOf(
  year: string | undefined,
  month = '',
  day = '',
  lastYear: string | undefined,
  lastMonth = month,
  lastDay = '',
): readonly number[] {
  const years = year === undefined ? [2023, 2024] : [Number(year)];
  const spans = years.flatMap((first) => {
    const from = Date.UTC(first, Number(month) - 1, Number(day));
    const same = Date.UTC(lastYear === undefined ? first : Number(lastYear), Number(lastMonth) - 1, Number(lastDay));
    const to = same < from ? Date.UTC(first + 1, Number(lastMonth) - 1, Number(lastDay)) : same;
    const days = Math.round((to - from) / DAY);
    return [days, days + 1];
  });
  return [...new Set(spans)].sort((a, b) => a - b);
}
