import * as z from 'zod/mini';
import { day, updated } from './data-file.ts';
import data from './guiding.json' with { type: 'json' };
import type { Range } from '../../range.ts';
import { replaceBy, type StandingFinding } from './finding.ts';
import { isInTitle, sentenceAround } from './guards.ts';
import { isInOrder, type Member, memberPattern, type MemberRun, readMemberRuns } from './member-runs.ts';
import { reorder } from './read-phrase.ts';

const { ideas } = z
  .strictObject({
    source: z.string(),
    updated,
    /** In order. */
    ideas: z.array(
      z.strictObject({
        name: z.string(),
        /** Expressions for the ways it is written. */
        forms: z.array(z.string()),
        /** Those that aren't right in the list. */
        wrong: z.optional(z.array(z.string())),
        /** Since when they aren't. */
        wrongSince: z.optional(day),
        /** The first day on which the list went on to it. */
        validFrom: z.optional(day),
      }),
    ),
  })
  .parse(data);
/** One of these is in every list. */
export const GUIDING_ANCHORS: readonly string[] = ['毛泽东思想', '邓小平理论', '三个代表', '科学发展观'];

const PATTERN = memberPattern(ideas.map(({ forms }) => forms));
const LAST = ideas.length - 1;
const nameOf = (index: number) => ideas[index]?.name ?? '';
const told = (indexes: readonly number[]) =>
  indexes.map((index) => `“${nameOf(index).replace(/[“”]/gu, '')}”`).join('');

/** Courses, and what is told of the ideas one by one. */
const OTHERWISE = /课程|教材|概论|教研|中国化|飞跃|成果|创立|形成|诞生|发展史|一脉相承|著作|原著|选修|必修/u;
const LEADS = /(?:以|坚持以|始终以|高举|用|坚持)[“"]?$/u;
const GUIDES = /^[”"]?(?:[^，。；]{0,12})(?:为|作为)(?:根本|行动|重要)?(?:指导|指引|统领|引领|统揽)|^武装/u;
/** The idea that comes last is named behind, or another way of telling them all. */
const GOES_ON = /习近平|中国特色社会主义理论体系/u;

/** Lists of the guiding ideas that are not complete, not in order or stop early. */
export function readGuidingLists(text: string): readonly StandingFinding[] {
  return readMemberRuns(text, PATTERN, { start: 0, end: text.length }).flatMap((run) =>
    isInTitle(text, run) || run.members.some(({ index }) => index < 0) ? [] : faultsOf(text, run),
  );
}

/** “以科学发展观为指导”: one idea alone, where the list has gone on. */
export function readSingleGuide(text: string, at: Range): readonly StandingFinding[] {
  const index = SINGLE.findIndex((name) => text.startsWith(name, at.start));
  if (index < 0) return [];
  const start = isQuote(text.charAt(at.start - 1)) ? at.start - 1 : at.start;
  const end = at.end + (/^[”"]?(?:重要思想)?/u.exec(text.slice(at.end, at.end + 5))?.[0].length ?? 0);
  const guides = text.charAt(start - 1) === '以' && GUIDES_ALONE.test(text.slice(end, end + 4));
  return guides ? stopsEarly(text, { start, end }, SINGLE_FROM + index) : [];
}

const isQuote = (char: string) => char === '“' || char === '"';
/** Those that were the newest at some time, from this place of the list on. */
const SINGLE = ['三个代表', '科学发展观'];
const SINGLE_FROM = 3;
const GUIDES_ALONE = /^为(?:指导|指引|统领|引领|统揽)/u;

function faultsOf(text: string, run: MemberRun): StandingFinding[] {
  const sentence = sentenceAround(text, run);
  const around = text.slice(sentence.start, sentence.end);
  const { members } = run;
  const found = members.flatMap((member) => wrongName(text, member));
  if (OTHERWISE.test(around)) return found;
  const isGuide =
    LEADS.test(text.slice(Math.max(0, run.start - 4), run.start)) || GUIDES.test(text.slice(run.end, run.end + 24));
  if (!isInOrder(members)) return [...found, ...disorder(text, run)];
  const [first = 0, last = 0] = [members[0]?.index, members.at(-1)?.index];
  const indexes = new Set(members.map(({ index }) => index));
  const between = ideas.flatMap((_idea, index) =>
    index > first && index < last && !indexes.has(index) ? [index] : [],
  );
  const isList = isGuide || members.length > 2;
  if (between.length > 0) return isList ? [...found, gap(run, between)] : found;
  if (last < LAST) return [...found, ...(isList ? stopsEarly(text, run, last) : [])];
  return [...found, ...(first > 0 && isGuide ? [startsLate(run, first)] : [])];
}

function wrongName(text: string, { index, start, end }: Member): StandingFinding[] {
  const written = text.slice(start, end);
  if (!ideas[index]?.wrong?.includes(written)) return [];
  const message = `与其他指导思想并列时应写全称“${nameOf(index)}”`;
  const since = ideas[index]?.wrongSince;
  const fix = replaceBy(nameOf(index), { start, end }, true);
  return [{ start, end, severity: 'warning', message, fix, ...(since === undefined ? {} : { since }) }];
}

const ORDER = `顺序应为：${ideas.map(({ name }) => name).join('、')}`;

function disorder(text: string, { members, start, end }: MemberRun): StandingFinding[] {
  if (new Set(members.map(({ index }) => index)).size < members.length) return [];
  return [{ start, end, severity: 'error', message: `指导思想的${ORDER}`, fix: reorder(text, members) }];
}

function gap({ members, start, end }: MemberRun, missing: readonly number[]): StandingFinding {
  const next = members.find(({ index }) => index > (missing.at(-1) ?? 0));
  const added = missing.map((index) => `${nameOf(index)}、`).join('');
  const fix = next && {
    label: `补上${told(missing)}`,
    safe: false,
    edits: [{ start: next.start, end: next.start, text: added }],
  };
  return { start, end, severity: 'warning', message: `指导思想中间少了${told(missing)}`, ...(fix ? { fix } : {}) };
}

function startsLate({ start, end }: MemberRun, first: number): StandingFinding {
  const missing = ideas.flatMap((_idea, index) => (index < first ? [index] : []));
  const fix = {
    label: `补上${told(missing)}`,
    safe: false,
    edits: [{ start, end: start, text: missing.map((index) => `${nameOf(index)}、`).join('') }],
  };
  return { start, end, severity: 'warning', message: `指导思想前面少了${told(missing)}`, fix };
}

/** The last finding is that of the earliest time. */
function stopsEarly(text: string, { start, end }: Range, last: number): StandingFinding[] {
  const sentence = sentenceAround(text, { start, end });
  const around = text.slice(sentence.start, start) + text.slice(end, sentence.end);
  if (GOES_ON.test(around)) return [];
  return ideas
    .flatMap(({ name, validFrom }, index) => {
      if (index <= last || validFrom === undefined || around.includes(name)) return [];
      const [year = '', month = ''] = validFrom.split('-');
      const message = `指导思想只写到${quoted(nameOf(last))}，${year}年${Number(month)}月起还有${quoted(name)}`;
      return [{ start, end, severity: 'warning' as const, message, validTo: validFrom }];
    })
    .reverse();
}

function quoted(name: string): string {
  return name.startsWith('“') ? name : `“${name}”`;
}
