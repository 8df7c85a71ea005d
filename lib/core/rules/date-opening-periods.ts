import { readReportingPeriods, type ReportingPeriod } from '../dates/reporting-period.ts';
import { readYearPart } from '../dates/year-parts.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { matchesOf } from '../matches.ts';

export const MAX_PARAGRAPHS = 3;
/** Characters of a paragraph that may still be its opening. */
const MAX_LENGTH = 600;
/** 现将……汇报如下, 下面我就……作总结; 制定……计划：; 为做好……工作，……制定本方案 */
const STATES = [
  /(?:[现谨兹](?:将|就|对|把)|下面[，,]?(?:我)?(?:将|就))[^。；！？]{0,90}?(?:如下|[上呈]报(?=[，。])|[作做]一?个?(?:简要)?(?:总结|汇报|报告|述职)|向[^，。；！？]{1,12}(?:汇报|报告|述职))/gu,
  /(?<=^|[，。])对[^，。；！？]{0,30}(?:工作|履职)[^，。；！？]{0,20}(?:总结|汇报|报告|述职)如下/gu,
  /(?<=^|[，。])[特现]?制[定订]出?[^，。；：！？《]{0,30}(?:计划|方案|要点)(?:如下)?(?=[。：:])/gu,
  /(?<=^|。)为(?:进一步)?(?:切实|扎实|认真|全面)?(?:做好|抓好|搞好|完成好?)[^，。；！？《]{0,40}(?=，[^。；]{0,60}制[定订](?:本|以下|如下))/gu,
];
/** 现将2023年5月任职以来履职情况…… tells since when. */
const SINCE = /^[^，。；]{0,8}以来/u;
/** 现将我队2月份的工作…… */
const BARE_MONTH =
  /(?<![\d年月.—–~～至到-])(1[0-2]|[1-9])月份?(?=的?[^\d—–~～至到日以底起，。]{0,8}(?:工作|情况|总结))/gu;
const BARE_PART = /(?<![\d年—–-])(?=[上下]半年|全年|第?[一二三四]季度|前[二三]季度)/gu;

/** The periods that a paragraph of the opening names; their ranges are within the paragraph. */
export interface Opening {
  paragraph: Paragraph;
  /** Those in “现将……如下”. */
  stated: readonly ReportingPeriod[];
  /** The one its first sentence begins with. */
  leading: ReportingPeriod | undefined;
  all: readonly ReportingPeriod[];
  namesThisYear: boolean;
}

/** What stands between title and first heading. `year` is that of periods which name none. */
export function readOpening({ paragraphs, frame, headings }: Document, year: number | undefined): Opening[] {
  const end = Math.min(headings[0]?.paragraph ?? frame.bodyEnd, frame.bodyStart + MAX_PARAGRAPHS);
  return paragraphs.slice(frame.bodyStart, end).map((paragraph) => readParagraph(paragraph, year));
}

/** Whether the paragraph may be one of the opening. */
export function isOpening({ index }: Paragraph, { frame }: Document): boolean {
  return index < frame.bodyStart + MAX_PARAGRAPHS;
}

function readParagraph(paragraph: Paragraph, year: number | undefined): Opening {
  const text = paragraph.text.slice(0, MAX_LENGTH);
  const all = readReportingPeriods(text, paragraph.line.dates, year).filter(
    ({ start, end }) => end <= text.length && !isQuoted(text, start),
  );
  const stated: ReportingPeriod[] = [];
  for (const { index, 0: clause } of STATES.flatMap((states) => matchesOf(states, text))) {
    const within = all.filter(({ start, end }) => start >= index && end <= index + clause.length);
    stated.push(...within.filter((period) => !isSince(period, text)));
    if (year !== undefined) stated.push(...bareParts(clause, index, year));
  }
  const leading = all.find((period) => leads(period, text));
  return { paragraph, stated, leading, all, namesThisYear: /今年|本年/u.test(text) };
}

/** A single month from which on something is told. */
function isSince({ kind, from, to, end }: ReportingPeriod, text: string): boolean {
  return kind === 'months' && from === to && SINCE.test(text.slice(end, end + 12));
}

/** In the title of another paper. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}

/** Parts of a year without its number: 现将上半年工作总结如下. */
function bareParts(clause: string, offset: number, year: number): ReportingPeriod[] {
  const months = matchesOf(BARE_MONTH, clause).map(({ index, 0: words, 1: month }) => {
    const [start, at] = [offset + index, year * 12 + Number(month) - 1];
    return { start, end: start + words.length, from: at, to: at, kind: 'months' as const, years: [] };
  });
  const parts = matchesOf(BARE_PART, clause).flatMap(({ index }) => {
    const part = readYearPart(clause, index);
    if (!part) return [];
    const [from, to] = [year * 12 + part.from, year * 12 + part.to];
    return [{ start: offset + index, end: offset + part.end, from, to, kind: 'part' as const, years: [] }];
  });
  return [...months, ...parts];
}

/** 我叫王强，现任乡长，分管农业。 */
const INTRODUCES = /^(?:我叫|我是|本人)[^。！？]{4,120}。/u;

/** 2022年8月至2025年1月，我在城西中学任教务主任：what one did before. */
const HOLDS_POST =
  /^[，,]?(?:我|本人)?(?:先后|曾)?[^，。；]{0,20}?(?:[担历曾先]?任(?![务期何职])|挂职|借调|就读|服役|驻村)(?![^，。；]{0,16}(?:期间|以来))/u;
/** Characters. */
const MAX_POST = 48;

/** “2024年，我局……”, “2024年1月至12月，……”; no year of founding, no single month. */
function leads({ start, end, kind, from, to }: ReportingPeriod, text: string): boolean {
  if (!/^(?:自|从|在|回顾|回首|今年)?$/u.test(text.slice(0, start).replace(INTRODUCES, ''))) return false;
  if (kind === 'months' && (from === to || HOLDS_POST.test(text.slice(end, end + MAX_POST)))) return false;
  return /^(?:以来|度|里|中|期间|工作|，|,|是|对|我|本|全)/u.test(text.slice(end, end + 2));
}
