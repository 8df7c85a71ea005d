import { NO_FAULTS } from './each-figure.ts';
import { countOf } from '../han-numerals.ts';
import { type SumFault, trimNumber } from './sum-fault.ts';
import { matchesOf } from '../matches.ts';

const SPAN = /(\d{1,2})[:：](\d{2})\s?[至到—–~～-]{1,2}\s?(\d{1,2})[:：](\d{2})/gu;
const TOLD =
  /^[^。；\d]{0,12}(?:共计?|时长|历时|为期|持续|用时|全程|总时长)(?:约?[为是])?(?<count>\d{1,3}(?:\.\d)?|[一两二三四五六七八九十]{1,2})个?(?<unit>小时|分钟)(?![多余左])/u;
/** 中间休息1小时: not all of the time. */
const BREAKS = /休息|午休|间隙|除外|扣除|除去|不含|每/u;
const MINUTES_OF_HOUR = 60;

/** Hours that don't fit the times of day: 9:00至15:00，共7个小时. */
export function readHourSpans(text: string): readonly SumFault[] {
  if (!text.includes('小时') && !text.includes('分钟')) return NO_FAULTS;
  const spans = matchesOf(SPAN, text);
  return spans.flatMap((span, at) => {
    const end = span.index + span[0].length;
    const next = spans[at + 1]?.index ?? text.length;
    const told = TOLD.exec(text.slice(end, next));
    const before = spans[at - 1];
    // 9:00—11:30授课，14:00—16:30研讨，共5小时: of both.
    const isOfSeveral = before && !/[。；]/u.test(text.slice(before.index, span.index));
    if (!told || isOfSeveral || BREAKS.test(told[0])) return NO_FAULTS;
    const { count = '', unit = '' } = told.groups ?? {};
    const minutes = lengthOf(span);
    const shown = countOf(count) * (unit === '小时' ? MINUTES_OF_HOUR : 1);
    if (minutes <= 0 || shown === minutes || shown > minutes * 2 || minutes > shown * 2) return NO_FAULTS;
    const hours = unit === '小时' ? minutes / MINUTES_OF_HOUR : minutes;
    return [
      {
        start: span.index,
        end: end + told[0].length,
        figures: [],
        message: `“${span[0]}”是${trimNumber(Number(hours.toFixed(2)))}${unit}，文中写的是${count}${unit}，请核对`,
        subject: `${span[0]}：${count}${unit}`,
      },
    ];
  });
}

function lengthOf([, hour, minute, lastHour, lastMinute]: RegExpExecArray): number {
  return (Number(lastHour) - Number(hour)) * MINUTES_OF_HOUR + Number(lastMinute) - Number(minute);
}
