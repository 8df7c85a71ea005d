import { firstDay, lastDay, YEAR } from '../dates/calendar.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { SIGN } from '../document/signs.ts';
import type { Range } from '../range.ts';
import type { Fact } from './facts.ts';
import type { Report } from './rule.ts';

/** A stage that a line opens with: （一）动员部署阶段（5月20日—31日）. The range is that of name and time, in the line's text. */
interface Stage extends Range {
  /** Without number and time. */
  name: string;
  time: string;
  /** Stages of one level are numbered alike. */
  level: string;
  /** It is the first of its run. */
  opens: boolean;
  from: WrittenDate;
  to: WrittenDate;
}

/** A stage at its place in the document, with the days it goes from and to. */
interface PlacedStage extends Stage {
  at: number;
  first: number;
  last: number;
}

/** Between the name and the time. */
const LEADS_UP = String.raw`[：，。（\s]{0,2}(?:时间)?[：为]?[从自]?`;
const STAGE = new RegExp(
  String.raw`^[^，。；：、（\d\s]{0,14}阶段(?:[：，\s]?[^，。；：、（\d\s]{1,12})?${LEADS_UP}`,
  'u',
);
const ENDS_NAME = new RegExp(`${LEADS_UP}$`, 'u');
const FIRST = /^第一阶段/u;
/** 12月起 has no end, 12月底前 no start. */
const OPEN = /^(?:份|以)?(?:起|开始|前|之前|后|之后|底前)/u;
/** Characters of the longest name and what leads up to the time. */
const MAX_OPENING = 40;

/** Undefined where the line opens with no stage, or its time can't be read. */
function readStage({ line, text, read }: Pick<Paragraph, 'line' | 'text' | 'read'>): Stage | undefined {
  if ((line.signs & SIGN.dated) === 0) return undefined;
  const skip = line.number?.length ?? 0;
  const opening = read.slice(skip, skip + MAX_OPENING);
  if (!opening.includes('阶段')) return undefined;
  const head = STAGE.exec(opening)?.[0];
  if (head === undefined) return undefined;
  const at = skip + head.length;
  const { dates, periods } = line.dates;
  const period = periods.find(({ start }) => start === at);
  const from = period?.from ?? dates.find(({ start }) => start === at);
  if (!from || period?.reversed === true) return undefined;
  const to = period?.to ?? from;
  if (![from, to].every(isPlain) || OPEN.test(text.slice(to.end, to.end + 4))) return undefined;
  const { value, style = 'plain' } = line.number ?? {};
  return {
    start: skip,
    end: read.startsWith('）', to.end) ? to.end + 1 : to.end,
    name: head.replace(ENDS_NAME, ''),
    time: text.slice(from.start, to.end),
    level: style,
    opens: value === undefined ? FIRST.test(head) : value === 1,
    from,
    to,
  };
}

function isPlain({ month, lunar, academic }: WrittenDate): boolean {
  return month !== undefined && month <= 12 && !lunar && !academic;
}

/** The stage of a line, for as long as the line stays as it is. */
export function readsStages(paragraph: Paragraph): readonly Fact[] {
  const stage = readStage(paragraph);
  if (!stage) return NO_FACTS;
  const { start, end, name, time, level, opens } = stage;
  return [{ key: `${name} ${time} ${level} ${opens}`, start, end }];
}

const NO_FACTS: readonly Fact[] = [];

/** The stages of each run, in the order they stand in. */
function readRuns({ paragraphs, headings }: Document): readonly (readonly PlacedStage[])[] {
  const all: PlacedStage[][] = [];
  const tops = new Set(headings.map(({ paragraph }) => paragraph));
  let open = new Map<string, PlacedStage[]>();
  for (const paragraph of paragraphs) {
    const stage = readStage(paragraph);
    if (!stage) {
      // Under another heading another schedule begins.
      if (tops.has(paragraph.index)) open = new Map();
      continue;
    }
    let run = stage.opens ? undefined : open.get(stage.level);
    if (!run) {
      run = [];
      all.push(run);
      open.set(stage.level, run);
    }
    run.push(placed({ ...stage, at: paragraph.start }, run.at(-1)));
  }
  return all;
}

/** A stage that tells no year is of the year of the one before it, or goes on into the next from the last months of it. */
function placed(stage: Stage & { at: number }, before: PlacedStage | undefined): PlacedStage {
  const { from, to } = stage;
  const year = from.year ?? yearBehind(from, before);
  const first = firstDay({ ...from, year });
  const last = lastDay({ ...to, year: to.year ?? year });
  return { ...stage, first, last: last < first ? last + YEAR : last };
}

function yearBehind({ month = 1 }: WrittenDate, before: PlacedStage | undefined): number {
  if (!before) return 0;
  const [year, firstMonth] = placeOf(before.first);
  const [lastYear, lastMonth] = placeOf(before.last);
  if (month >= firstMonth) return year;
  return lastYear > year || (lastMonth >= LATE && month <= EARLY) ? year + 1 : year;
}

/** Year and month of a day. */
function placeOf(day: number): [year: number, month: number] {
  return [Math.floor((day - 1) / YEAR), Math.floor(((day - 1) % YEAR) / MONTH) + 1];
}

const MONTH = YEAR / 12;
/** Months: from October on, and up to March. */
const [LATE, EARLY] = [10, 3];

/** The stage that stands too early or too late, where the others are in order without it; and the one it should change places with. */
interface Misplaced {
  stage: PlacedStage;
  other: PlacedStage;
  isEarly: boolean;
}

function misplacedIn(run: readonly PlacedStage[]): Misplaced | undefined {
  const at = run.findIndex((stage, index) => isBehind(run[index - 1], stage));
  const [early, late] = [run[at - 1], run[at]];
  if (!early || !late || haveMixedYears(run) || isInOrder(withoutYears(run))) return undefined;
  if (isInOrder(run.filter((stage) => stage !== early)))
    return { stage: early, other: lastBefore(run, early), isEarly: true };
  if (isInOrder(run.filter((stage) => stage !== late)))
    return { stage: late, other: firstAfter(run, late), isEarly: false };
  return undefined;
}

/** 2025年4月, 2024年6月, 2025年9月: by their months in order, one tells another year by a slip, and stands where it should. */
function withoutYears(run: readonly PlacedStage[]): readonly PlacedStage[] {
  const bare: PlacedStage[] = [];
  for (const { from, to, ...stage } of run) {
    const yearless = { from: { ...from, year: undefined }, to: { ...to, year: undefined } };
    bare.push(placed({ ...stage, ...yearless }, bare.at(-1)));
  }
  return bare;
}

/** It begins and ends before the other begins: stages that overlap may be told in any order. */
function isBehind(before: PlacedStage | undefined, stage: PlacedStage): boolean {
  return before !== undefined && stage.last < before.first;
}

function isInOrder(run: readonly PlacedStage[]): boolean {
  for (const [index, stage] of run.entries()) if (isBehind(run[index - 1], stage)) return false;
  return true;
}

/** A year that only some of them tell says nothing of the others told before it. */
function haveMixedYears(run: readonly PlacedStage[]): boolean {
  const [first] = run;
  return first?.from.year === undefined && run.some(({ from }) => from.year !== undefined);
}

/** The last that should stand before it. */
function lastBefore(run: readonly PlacedStage[], early: PlacedStage): PlacedStage {
  return run.findLast((stage) => stage.last < early.first) ?? early;
}

/** The first that should stand behind it. */
function firstAfter(run: readonly PlacedStage[], late: PlacedStage): PlacedStage {
  return run.find((stage) => late.last < stage.first) ?? late;
}

/** Stages of a plan that stand before one that comes first, or behind one that comes later. */
export function reportStages(document: Document): Report[] {
  if (document.genreData.family !== 'plan') return [];
  return readRuns(document).flatMap((run) => {
    const misplaced = run.length > 1 ? misplacedIn(run) : undefined;
    return misplaced ? [report(misplaced)] : [];
  });
}

function report({ stage, other, isEarly }: Misplaced): Report {
  const [place, time] = isEarly ? ['前面', '晚'] : ['后面', '早'];
  return {
    start: stage.at + stage.start,
    end: stage.at + stage.end,
    subject: stage.name,
    message: `${told(stage)}写在${told(other)}${place}，时间却比它${time}，请看看是否放错了位置，或者时间写错了`,
    fixes: [],
  };
}

function told({ name, time }: PlacedStage): string {
  return `“${name}”（${time}）`;
}
