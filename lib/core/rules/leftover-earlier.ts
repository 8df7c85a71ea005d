import { leftoverOf } from '../leftover/read-leftovers.ts';
import { afterLast } from '../after-last.ts';
import { readReportingPeriods } from '../dates/reporting-period.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { DraftYears } from '../leftover/draft-years.ts';
import { isYearEarly, mayBeEarly, type OwnTime } from '../leftover/earlier-dates.ts';
import type { Range } from '../range.ts';
import { bodyOf, linesHolding, reportAt, reportsOf, roleAt } from './leftover-places.ts';
import type { Report } from './rule.ts';

/** 2023年8月8日 in a summary of 2024: what would be right but for its year. */
export function earlierReports(document: Document, years: DraftYears): Report[] {
  const own = ownTime(document, years);
  if (!own) return [];
  return reportsOf(
    document,
    'earlier',
    (date, { start }) =>
      isYearEarly(date, roleAt(start + date.start, document) ?? 'preamble', own)
        ? '比全文说的时间早一年，像是以前的材料留下的，请核对年份'
        : undefined,
    bodyOf(document).filter(({ line }) => mayBeEarly(line.dates, own)),
  );
}

const MONTHS = 12;

/** What the title says, or the year that the rest tells; undefined where that is no one time. */
function ownTime({ title = '' }: Document, { own, signedYear, signedMonth, isPlan }: DraftYears): OwnTime | undefined {
  const [titled, another] = readReportingPeriods(title);
  if (another && another.from !== (titled?.to ?? 0) + 1) return undefined;
  const signed = signedYear === undefined ? undefined : signedYear * MONTHS + (signedMonth ?? MONTHS) - 1;
  if (titled) return { from: titled.from, to: titled.to, signed, isPlan, title };
  return own === undefined ? undefined : { from: own * MONTHS, to: own * MONTHS + MONTHS - 1, signed, isPlan, title };
}

/** What another year's figures are called by. */
const OF_OTHER_YEAR = /上年|去年|决算|表彰|获奖|优秀|先进|完成|情况|整改|问题|存量|统计|结转|《/u;
const ATTACHED = /^附件/u;

/** 附件：2025年值班安排表 under a draft of 2026, and slogans of that year. */
const TITLED = /(20\d{2})年([一-龥“”]{5,})$/u;
const KIND_OF_TEXT =
  /(?:的)?(?:系列)?(?:活动|工作|实施){0,2}(?:方案|计划|总结|汇报|报告|策划书?|安排|小结|情况){1,2}(?:的(?:汇报|报告))?$/u;
const LEAST_NAMED = 5;
/** Compared, told of the year before, or what is built on. */
const OF_THEN = /[比较在自继]$|去年|上年|上届|往年|参[照考]|总结|回顾|经验|《|以来|[荣获]|延续|沿用|曾/u;

/** 秋季田径运动会 of a year, as a title names it; undefined where it names nothing that tells a draft. */
function titledWork(title: string): { year: number; work: string } | undefined {
  const [, year, named = ''] = TITLED.exec(title) ?? [];
  const work = named.replace(KIND_OF_TEXT, '');
  return year === undefined || work.length < LEAST_NAMED ? undefined : { year: Number(year), work };
}

/**
 * 2023年秋季田径运动会 in the draft on that of 2024: what the title names behind its year, of the year before. Offsets into
 * the paragraph's text.
 */
export function titledBefore({ read: text }: Pick<Paragraph, 'read'>, title: string): readonly Range[] {
  const titled = titledWork(title);
  if (!titled) return [];
  const found: Range[] = [];
  const words = `${titled.year - 1}年`;
  const named = words + titled.work;
  for (let at = text.indexOf(named); at >= 0; at = text.indexOf(named, at + 1))
    if (!OF_THEN.test(afterLast(text.slice(0, at), '。；'))) found.push({ start: at, end: at + words.length });
  return found;
}

export function namedReports(document: Document, { own }: DraftYears): Report[] {
  if (own === undefined) return [];
  const message = `全文说的是${own}年，这里的年份早一年，像是以前的材料留下的，请核对`;
  const slogans = reportsOf(document, 'slogans', ({ year }) => (year === own - 1 ? message : undefined));
  const below = document.paragraphs.slice(document.frame.bodyEnd);
  const from = below.findIndex(({ read: text }) => ATTACHED.test(text));
  const attached = from < 0 ? [] : below.slice(from).filter(({ read: text }) => !OF_OTHER_YEAR.test(text));
  const { title = '' } = document;
  const named = titledWork(title) ? linesHolding(document, [`${own - 1}年`]) : [];
  const titled = named.flatMap((paragraph) =>
    titledBefore(paragraph, title).flatMap((each) => reportAt(each, paragraph, message)),
  );
  const years = attached.flatMap((paragraph) =>
    leftoverOf(paragraph.line, 'years').flatMap((each) => {
      const isEarly = each.year === own - 1 && each.month === undefined && !paragraph.read.includes(`${own}年`);
      return isEarly ? reportAt(each, paragraph, message) : [];
    }),
  );
  return [...slogans, ...titled, ...years];
}
