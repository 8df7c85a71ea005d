import type { Document } from '../document/document.ts';
import { agreeInTime } from '../quantities/context.ts';
import { type CountPair, pairOf } from '../quantities/count-pair.ts';
import { contradictingPair, FAR, mayContradict } from '../quantities/contradict.ts';
import { isToldAgain } from '../quantities/head-count.ts';
import { meetingCounts, type PlacedCount } from '../quantities/meeting-counts.ts';
import type { PartTimes } from '../quantities/part-times.ts';
import type { Scope } from '../quantities/scope.ts';
import { changesBehind, isChangedFrom } from '../quantities/told-change.ts';
import { NO_NOUN } from '../quantities/whole-unit.ts';
import { writtenAs } from '../sums/sum-fault.ts';
import type { Report } from './rule.ts';

const LARGE = 1000;

/** 专任教师58人 in one place and 52名专任教师 in another. Offsets into the document. */
export function headCountConflicts(document: Document, parts: PartTimes): Report[] {
  const isPlan = document.genreData.family === 'plan';
  const reports: Report[] = [];
  const asked = new Set<string>();
  for (const { one, others } of meetingCounts(document.paragraphs)) {
    const found = conflictOf(one, others, isPlan);
    if (found && areApart(one, found, parts)) continue;
    const report = found && reportOf(one, found);
    // 全班17名员工 may be told otherwise by its noun, and as all there are.
    if (!report || asked.has(report.subject) || reports.some(({ start }) => start === report.start)) continue;
    asked.add(report.subject);
    reports.push(report);
  }
  return reports;
}

/** Deeds of two years, or one done and one planned; how many there are is told of in all parts. */
function areApart({ paragraph: one }: PlacedCount, { other, scope, otherScope }: CountPair, parts: PartTimes): boolean {
  const areDeeds = DEEDS.has(scope) && DEEDS.has(otherScope);
  return areDeeds
    ? parts.isToCome(one) !== parts.isToCome(other.paragraph) || parts.areOfTwoTimes(one, other.paragraph)
    : parts.areHeadedByTwoTimes(one, other.paragraph);
}

/** Neither of all there are, nor of the very ones that the other is of. */
const DEEDS: ReadonlySet<Scope> = new Set<Scope>(['done', 'again', 'given']);

function conflictOf(one: PlacedCount, others: readonly PlacedCount[], isPlan: boolean): CountPair | undefined {
  for (const other of others) {
    const pair = wrongPair(one, other, isPlan);
    if (pair) return isOfMany(one, pair, others, isPlan) ? undefined : pair;
  }
  return undefined;
}

function wrongPair(one: PlacedCount, other: PlacedCount, isPlan: boolean): CountPair | undefined {
  if (!mayContradict(one.figure, other.figure) || (isToldLike(one, other) && !isBefore(other, one))) return undefined;
  const pair = contradictingPair(one, other, isPlan);
  return pair && agreeInTime(one, other, isPlan) && (one.isBehind || !(isChange(one, other) || isChange(other, one)))
    ? pair
    : undefined;
}

function isChange({ paragraph: { text }, figure }: PlacedCount, other: PlacedCount): boolean {
  return isChangedFrom(changesBehind(text, figure), figure, other.figure);
}

/** Of two that each may tell the other again, the second is asked about. */
function isToldLike(one: PlacedCount, other: PlacedCount): boolean {
  return one.isBehind ? other.isBehind : isToldAgain(other.figure);
}

function isBefore(one: PlacedCount, other: PlacedCount): boolean {
  return one.paragraph.start + one.figure.start < other.paragraph.start + other.figure.start;
}

/** Where several numbers go by the name, each is of others; only large ones are seldom alike by chance. */
function isOfMany(one: PlacedCount, pair: CountPair, others: readonly PlacedCount[], isPlan: boolean): boolean {
  // 现有织机240台，检修织机228台: 240台织机 tells the former again.
  if (pair.otherScope === 'done' && others.some((other) => isAgain(one, other))) return true;
  if (!others.some((third) => isOneMore(third, one, pair, isPlan))) return false;
  return one.figure.value < LARGE || others.some((other) => isAgain(one, other));
}

function isAgain(one: PlacedCount, other: PlacedCount): boolean {
  return other.figure.value === one.figure.value && pairOf(one, other) !== undefined;
}

function isOneMore(third: PlacedCount, one: PlacedCount, { other, otherScope }: CountPair, isPlan: boolean): boolean {
  const [value, left, right] = [third.figure.value, one.figure.value, other.figure.value];
  if (value === left || value === right || !(isNear(value, left) || isNear(value, right))) return false;
  const scope = pairOf(one, third)?.otherScope;
  return (scope === 'all' || scope === 'every' || scope === otherScope) && agreeInTime(one, third, isPlan);
}

function isNear(one: number, other: number): boolean {
  return one < other * FAR && other < one * FAR;
}

function reportOf(one: PlacedCount, { other, noun: shared }: CountPair): Report {
  const noun = shared.endsWith(NO_NOUN) ? '' : shared;
  // Of two names the later is asked about.
  const [here, there] = !one.isBehind && isBefore(one, other) ? [other, one] : [one, other];
  const { paragraph, figure, isBehind } = here;
  return {
    start: paragraph.start + figure.start,
    end: paragraph.start + figure.end + (isBehind ? figure.tail.indexOf(noun) + noun.length : 0),
    subject: `${noun || figure.unit}：${written(there)}、${written(here)}`,
    message: `另一处写的是“${told(there, noun)}”，这里是“${told(here, noun)}”，如果说的是同一件事，请核对`,
    fixes: [],
  };
}

function told(place: PlacedCount, noun: string): string {
  return place.isBehind ? written(place) + noun : noun + written(place);
}

function written({ paragraph: { text }, figure }: PlacedCount): string {
  return writtenAs(text, figure);
}
