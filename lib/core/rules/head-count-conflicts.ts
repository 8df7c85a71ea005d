import type { Paragraph } from '../document/paragraph.ts';
import { agreeInTime } from '../quantities/context.ts';
import { type CountPair, pairOf } from '../quantities/count-pair.ts';
import { contradict, FAR, mayContradict } from '../quantities/head-count.ts';
import { meetingCounts, type PlacedCount } from '../quantities/meeting-counts.ts';
import type { Report } from './rule.ts';

const LARGE = 1000;

/** 专任教师58人 in one place and 52名专任教师 in another. Offsets into the document. */
export function headCountConflicts(paragraphs: readonly Paragraph[]): Report[] {
  const reports: Report[] = [];
  const asked = new Set<string>();
  for (const { one, others } of meetingCounts(paragraphs)) {
    const found = conflictOf(one, others);
    const report = found && reportOf(one, found);
    if (!report || asked.has(report.subject)) continue;
    asked.add(report.subject);
    reports.push(report);
  }
  return reports;
}

function conflictOf(one: PlacedCount, others: readonly PlacedCount[]): CountPair | undefined {
  for (const other of others) {
    const pair = wrongPair(one, other);
    if (pair) return isOfMany(one, pair, others) ? undefined : pair;
  }
  return undefined;
}

function wrongPair(one: PlacedCount, other: PlacedCount): CountPair | undefined {
  if (!mayContradict(one.figure, other.figure) || (other.isBehind && !isBefore(other, one))) return undefined;
  const pair = pairOf(one, other);
  const isWrong = pair && contradict(one.figure, pair.scope, other.figure, pair.otherScope) && agreeInTime(one, other);
  return isWrong ? pair : undefined;
}

function isBefore(one: PlacedCount, other: PlacedCount): boolean {
  return one.paragraph.start + one.figure.start < other.paragraph.start + other.figure.start;
}

/** Where several numbers go by the name, each is of others; only large ones are seldom alike by chance. */
function isOfMany(one: PlacedCount, pair: CountPair, others: readonly PlacedCount[]): boolean {
  // 现有织机240台，检修织机228台: 240台织机 tells the former again.
  if (pair.otherScope === 'done' && others.some((other) => isAgain(one, other))) return true;
  if (!others.some((third) => isOneMore(third, one, pair))) return false;
  return one.figure.value < LARGE || others.some((other) => isAgain(one, other));
}

function isAgain(one: PlacedCount, other: PlacedCount): boolean {
  return other.figure.value === one.figure.value && pairOf(one, other) !== undefined;
}

function isOneMore(third: PlacedCount, one: PlacedCount, { other, otherScope }: CountPair): boolean {
  const [value, left, right] = [third.figure.value, one.figure.value, other.figure.value];
  if (value === left || value === right || !(isNear(value, left) || isNear(value, right))) return false;
  const scope = pairOf(one, third)?.otherScope;
  return (scope === 'all' || scope === otherScope) && agreeInTime(one, third);
}

function isNear(one: number, other: number): boolean {
  return one < other * FAR && other < one * FAR;
}

function reportOf({ paragraph, figure }: PlacedCount, { other, noun }: CountPair): Report {
  const start = paragraph.start + figure.start;
  const written = paragraph.text.slice(figure.start, figure.end);
  const earlier = other.paragraph.text.slice(other.figure.start, other.figure.end);
  return {
    start,
    end: start + written.length + noun.length,
    subject: `${noun}：${earlier}、${written}`,
    message: `另一处写的是“${other.isBehind ? earlier + noun : noun + earlier}”，这里是“${written}${noun}”，如果说的是同一件事，请核对`,
    fixes: [],
  };
}
