import type { Document } from '../document/document.ts';
import { yearIn } from '../year-in.ts';
import type { Meaning } from './blank.ts';

/** The words around a year that tell which year it is. Checked in this order, on the sentence it stands in. */
interface YearPlace {
  before: string;
  after: string;
  role: string;
  /** The closing paragraph or the first one of the draft. */
  isTitle: boolean;
  isClosing: boolean;
}

export interface YearMeaning {
  meaning: Meaning;
  doubtful: boolean;
  /** Founding years and ranges differ from place to place: each takes a value of its own. */
  own: boolean;
}

const certain = (meaning: Meaning): YearMeaning => ({ meaning, doubtful: false, own: false });
const doubtful = (meaning: Meaning): YearMeaning => ({ meaning, doubtful: true, own: false });
const own = (meaning: Meaning): YearMeaning => ({ meaning, doubtful: true, own: true });

const FOUNDED = /成立|始建|创建于|创办|组建|挂牌|建于|建成|建院|建校|建厂|设立|投入使用|落成|启用|合并|更名/u;
const LAST_YEAR_BEFORE = /(?:去年|上年|上一年|同比|较|比|与)[（(]?$/u;
const RANGE_AFTER = /^年?[—–~～至到-]{1,2}/u;
const RANGE_BEFORE = /年?[—–~～至到-]{1,2}$/u;
const HISTORY_AFTER = /^年(?:起|开始|度?(?:被|荣获|获评|获))/u;
const FUTURE = /将|力争|争取|计划|打算|拟|要进一步|继续/u;
const PAST = /取得|完成了|实现了|荣获|已|圆满|的带领下|的领导下|以来/u;

export function yearMeaning({ before, after, role, isTitle, isClosing }: YearPlace): YearMeaning {
  if (/(?:明年|来年|下一年|下年度)[（(]?$/u.test(before)) return certain('next-year');
  if (/(?:今年|本年度?)[（(]?$/u.test(before)) return certain('this-year');
  if (LAST_YEAR_BEFORE.test(before)) return certain('last-year');
  if (/[〔[［（(]$/u.test(before) && /^[〕\]］）)]/u.test(after)) return own('other-year');
  if (RANGE_AFTER.test(after) && /^.{0,3}[\dxX×_*]{4}/u.test(after.replace(RANGE_AFTER, ''))) return own('other-year');
  if (RANGE_BEFORE.test(before) && /[\dxX×_*]{4}年?[—–~～至到-]{1,2}$/u.test(before)) return own('other-year');
  if (isTitle)
    return /(?:计划|思路|打算|安排|要点|方案)/u.test(after) && !/总结/u.test(after)
      ? certain('next-year')
      : certain('this-year');
  if (role === 'date') return signingYear(after);
  if (FOUNDED.test(before.slice(-12)) || FOUNDED.test(after.slice(0, 14))) return own('founding-year');
  if (/(?:自|从|始于|截至|截止)$/u.test(before) && !after.startsWith('年以来')) return own('other-year');
  if (HISTORY_AFTER.test(after)) return doubtful('other-year');
  if (role === 'plan')
    return /^年(?:的?(?:工作)?(?:中|里)?)?.{0,12}(?:取得|完成了|以来|成绩)/u.test(after)
      ? doubtful('this-year')
      : certain('next-year');
  if (isClosing && FUTURE.test(after) && !PAST.test(after.slice(0, 30))) return certain('next-year');
  return certain('this-year');
}

/** A summary is signed at the end of its year or early in the next. */
function signingYear(after: string): YearMeaning {
  const month = /^年\s*(\d{1,2}|[一二三四五六七八九十]{1,2})月/u.exec(after)?.[1];
  if (month === undefined || /^(?:0?[1-4]|[一二三四])$/u.test(month))
    return { meaning: 'this-year', doubtful: true, own: false };
  return certain('this-year');
}

/** The year the draft itself says it is about, with the words that say so; undefined where it doesn't. */
export function draftYear({
  title = '',
  frame,
  paragraphs,
  text,
}: Document): { year: number; reason: string } | undefined {
  const titled = yearIn(title);
  if (titled) return { year: titled, reason: `标题里写的是${titled}年` };
  const opening = paragraphs
    .slice(0, 3)
    .map((paragraph) => paragraph.text)
    .join('\n');
  const opened = yearIn(/20\d{2}年(?:度|以来|来|，|,|我|全)/u.exec(opening)?.[0] ?? '');
  if (opened) return { year: opened, reason: `开头写的是${opened}年` };
  const date = frame.date ? text.slice(frame.date.start, frame.date.end) : '';
  const signed = /(20\d{2})[年./-]\s*0?(\d{1,2})/u.exec(date);
  // Signed before May, the summary may be about the year before.
  if (signed?.[1] && Number(signed[2]) > 4) return { year: Number(signed[1]), reason: `落款日期写的是${signed[1]}年` };
  return undefined;
}
