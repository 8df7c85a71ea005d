import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { firstAtOrAfter } from '../range.ts';
import type { DraftYears } from './draft-years.ts';
import type { Sense, YearMention } from './mention.ts';

/** How many years a word is away from the one it is said in. */
const AWAY: Readonly<Partial<Record<Sense, number>>> = { this: 0, last: -1, next: 1 };

/** Earlier years are history, and no draft of theirs was at hand. */
const RECENT = 2;

/** What to ask about a year that the line names; undefined where it may be right. */
export function yearDoubt(
  mention: YearMention,
  paragraph: Paragraph,
  document: Document,
  years: DraftYears,
): string | undefined {
  const { sense, year, beside } = mention;
  const away = AWAY[sense];
  if (away !== undefined) {
    const fits = years.now.some((now) => year === now + away);
    return fits || beside.length > 1
      ? undefined
      : `这里写的是“${wordsOf(mention, paragraph)}”，和${tellsOf(years)}对不上，请核对`;
  }
  if (
    years.own === undefined ||
    (year !== years.own && beside.includes(years.own)) ||
    !isOff(mention, paragraph, document, { ...years, own: years.own })
  )
    return undefined;
  const words = wordsOf(mention, paragraph);
  return year === years.own && !years.isPlan
    ? `${tellsOf(years)}，这里要做的事写的也是“${words}”，请核对是不是下一年`
    : `${tellsOf(years)}，这里写的是“${words}”，像是以前的材料留下的，请核对`;
}

/** Figures of that many months ago are the latest. */
const LATELY = 2;
/** By then no draft of the whole year is written. */
const [OCTOBER, NOVEMBER, DECEMBER] = [10, 11, 12];
const MONTHS = 12;
/** A plan may be given out a few months after its work began. */
const LONG_AGO = 4;

/** Parts of a plan that set what is to be done. */
const SETS: ReadonlySet<string> = new Set(['goal', 'measures', 'schedule', 'requirements']);
/** 2000年底前建成的小区: what is to be done names years long past only to say of what it is. */
const OF_WHAT_COMES: ReadonlySet<Sense> = new Set([
  'ahead',
  'perhaps-ahead',
  'due',
  'comes',
  'aims',
  'crowns',
  'sets',
  'event',
]);
/** Parts of a summary in which it calls for what comes. */
const CLOSES: ReadonlySet<string> = new Set(['plan', 'other']);
/** Parts of a summary that lead in; what will be done stands in any other. */
const LEADS_IN: ReadonlySet<string> = new Set(['preamble', 'overview']);

function isOff(
  { sense, year, month, start, beside }: YearMention,
  paragraph: Paragraph,
  document: Document,
  { own, now, signedYear, signedMonth, isPlan, isBySignature, isWhole, term }: DraftYears & { own: number },
): boolean {
  const role = () => sectionAt(paragraph.start + start, document) ?? 'preamble';
  const isRecent = year < own && year >= own - RECENT;
  const isOver = (due = DECEMBER) =>
    signedYear === undefined ? due <= OCTOBER : signedYear > own || (signedMonth !== undefined && due < signedMonth);
  const isLate = signedYear === own && signedMonth !== undefined && signedMonth >= NOVEMBER;
  // What is set for a time that was over when the draft was written.
  const isDated = (isSet: boolean) => {
    if (!isPlan)
      return isWhole && role() === 'plan' && year === own && (isOver(month) || (month === undefined && isLate));
    const isBefore =
      signedYear === undefined ||
      (month === undefined
        ? signedYear > year || role() === 'goal'
        : year * MONTHS + month < signedYear * MONTHS + (signedMonth ?? 1) - 1);
    if (isBySignature && year === own && month !== undefined && signedMonth !== undefined)
      return role() === 'schedule' && month < signedMonth - LONG_AGO;
    return isSet && year === own - 1 && SETS.has(role()) && isBefore;
  };
  if (year < own - RECENT && OF_WHAT_COMES.has(sense)) return false;
  switch (sense) {
    case 'opens':
      return year === own - 1
        ? !paragraph.read.includes(`${own}年`)
        : year === own && !isPlan && isWhole && role() === 'plan' && !/明年|来年|今年/u.test(paragraph.read);
    case 'told':
      return !isPlan && year !== own;
    case 'passing':
      return !now.includes(year);
    case 'past':
      return (!isPlan && isWhole && isRecent) || !now.some((each) => year === each || year === each - 1);
    case 'ends':
      return year < own - (isPlan ? 1 : 0);
    case 'ahead':
      return isPlan ? year < own : isWhole && year <= own;
    case 'perhaps-ahead':
      return isPlan ? year < own : isWhole && year <= own && !LEADS_IN.has(role());
    case 'due':
      if (isPlan) return isRecent && SETS.has(role());
      return isWhole && role() === 'plan' && (year < own || (year === own && isOver(month)));
    case 'done':
      return !isPlan && isWhole && isRecent;
    case 'comes':
      return isPlan ? isRecent : isWhole && year <= own;
    case 'aims':
      return isPlan ? isRecent && SETS.has(role()) : isWhole && year <= own && role() === 'plan';
    case 'crowns':
      if (isPlan) return isRecent;
      // In November one may still call for the rest of the year.
      return isWhole && year <= own && CLOSES.has(role()) && !(signedYear === own && signedMonth === NOVEMBER);
    case 'sets':
      return isPlan ? isRecent && !now.includes(year) && SETS.has(role()) : isWhole && year <= own && role() === 'plan';
    case 'event':
      return isPlan ? isRecent && !LEADS_IN.has(role()) : isWhole && year <= own && role() === 'plan';
    case 'led':
      return (
        !isPlan &&
        isRecent &&
        !paragraph.read.includes(`${own}年`) &&
        (isWhole || (term !== undefined && !paragraph.read.includes('今年')))
      );
    case 'until':
      return (
        !isPlan &&
        year === own - 1 &&
        now.includes(own) &&
        month !== undefined &&
        signedMonth !== undefined &&
        month <= signedMonth &&
        month >= signedMonth - LATELY
      );
    case 'planned':
      return isPlan ? isRecent && LEADS_IN.has(role()) : isWhole && year <= own && role() === 'plan';
    case 'heads':
      return year < own;
    case 'intends':
      return isPlan
        ? role() === 'goal' && isDated(true)
        : isWhole && year <= own && ['plan', 'problems'].includes(role());
    case 'leads':
      return isPlan ? role() === 'goal' && isDated(true) : isWhole && year <= own && role() === 'plan';
    case 'opened':
      if (!isPlan && role() !== 'plan')
        return (
          year === own - 1 &&
          beside.length === 0 &&
          (isWhole || term !== undefined) &&
          !LEADS_IN.has(role()) &&
          !paragraph.read.includes(`${own}年`) &&
          !/今年|本年|目前/u.test(paragraph.read)
        );
      return isDated(month !== undefined);
    case 'dated':
      return isDated(month !== undefined);
    case 'attached':
      return year === own - 1 && !paragraph.read.includes(`${own}年`);
    case 'willed':
      return isDated(true);
    default:
      return false;
  }
}

function sectionAt(at: number, { sections }: Document): string | undefined {
  return sections[firstAtOrAfter(sections, at + 1) - 1]?.role;
}

function wordsOf({ start, end }: YearMention, { read: text }: Paragraph): string {
  return text.slice(start, end);
}

function tellsOf({ own, now, isPlan }: DraftYears): string {
  return own === undefined ? `落款的${now[0]}年` : `全文${isPlan ? '安排' : '说'}的是${own}年`;
}
