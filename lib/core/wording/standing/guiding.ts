import type { Range } from '../../range.ts';
import { replaceBy, type StandingFinding } from './finding.ts';
import { isInTitle, sentenceAround, shown } from './guards.ts';
import { barelyWritten, type Idea } from './ideas.ts';
import { isInOrder, type Member, memberPattern, type MemberRun, readMemberRuns } from './member-runs.ts';
import { reorder } from './read-phrase.ts';
import { typedWord } from './typed-word.ts';
import { monthInWords } from './updated.ts';

/** Reads what a line says of the guiding ideas. */
export interface GuidingReader {
  /** Lists of them that are not complete, not in order or stop early. */
  readLists: (text: string) => readonly StandingFinding[];
  /** “以科学发展观为指导”: one alone where the list has gone on; it begins with one of the anchors. */
  readSingle: (text: string, at: Range) => readonly StandingFinding[];
}

/** One of these is in every list. */
export const GUIDING_ANCHORS: readonly string[] = ['毛泽东思想', '邓小平理论', '三个代表', '科学发展观'];

const MARKS = /[“”"]+/gu;
/** A plain word's expression that leaves its quotation marks free; no two free ones side by side, which would take long to try. */
const anyMarks = (word: string) => word.replace(MARKS, (marks) => MARK[marks.charAt(0)] ?? '');
const MARK: Readonly<Record<string, string>> = { '“': '[“"]?', '”': '[”"]?', '"': '[“”"]?' };

export function createGuidingReader(ideas: readonly Idea[]): GuidingReader {
  const pattern = memberPattern(ideas.map(({ name, forms = [] }) => [name, ...forms].map(anyMarks)));
  const singles = SINGLE.map((anchor) => ({
    anchor,
    index: ideas.findIndex((idea) => [...barelyWritten(idea)].some((form) => form.startsWith(anchor))),
  }));
  return {
    readLists: (text) =>
      readMemberRuns(text, pattern, { start: 0, end: text.length }).flatMap((run) =>
        isInTitle(text, run) || run.members.some(({ index }) => index < 0) ? [] : faultsOf(ideas, text, run),
      ),
    readSingle: (text, at) => {
      const single = singles.find(({ anchor }) => text.startsWith(anchor, at.start));
      const place = single && guidesAlone(text, at);
      return place ? stopsEarly(ideas, text, place, single.index) : [];
    },
  };
}

function nameOf(ideas: readonly Idea[], index: number): string {
  return ideas[index]?.name ?? '';
}

function told(ideas: readonly Idea[], indexes: readonly number[]): string {
  return indexes.map((index) => `“${typedWord(nameOf(ideas, index)).bare}”`).join('');
}

/** Courses, and what is told of the ideas one by one. */
const OTHERWISE = /课程|教材|概论|教研|中国化|飞跃|成果|创立|形成|诞生|发展史|一脉相承|著作|原著|选修|必修/u;
const LEADS = /(?:以|坚持以|始终以|高举|用|坚持)[“"]?$/u;
const GUIDES = /^[”"]?(?:[^，。；]{0,12})(?:为|作为)(?:根本|行动|重要)?(?:指导|指引|统领|引领|统揽)|^武装/u;
/** The idea that comes last is named behind, or another way of telling them all. */
const GOES_ON = /习近平|中国特色社会主义理论体系/u;

/** Those that were the newest at some time. */
const SINGLE = ['三个代表', '科学发展观'];
const GUIDES_ALONE = /^为(?:指导|指引|统领|引领|统揽)/u;

/** What stands between 以 and 为指导 around a place, if it does. */
function guidesAlone(text: string, at: Range): Range | undefined {
  const start = isQuote(text.charAt(at.start - 1)) ? at.start - 1 : at.start;
  const end = at.end + (/^[”"]?(?:重要思想)?/u.exec(text.slice(at.end, at.end + 5))?.[0].length ?? 0);
  const guides = text.charAt(start - 1) === '以' && GUIDES_ALONE.test(text.slice(end, end + 4));
  return guides ? { start, end } : undefined;
}

const isQuote = (char: string) => char === '“' || char === '"';

function faultsOf(ideas: readonly Idea[], text: string, run: MemberRun): StandingFinding[] {
  const sentence = sentenceAround(text, run);
  const around = text.slice(sentence.start, sentence.end);
  const { members } = run;
  const found = members.flatMap((member) => wrongName(ideas, text, member));
  if (OTHERWISE.test(around)) return found;
  const isGuide =
    LEADS.test(text.slice(Math.max(0, run.start - 4), run.start)) || GUIDES.test(text.slice(run.end, run.end + 24));
  if (!isInOrder(members)) return [...found, ...disorder(ideas, text, run)];
  const [first = 0, last = 0] = [members[0]?.index, members.at(-1)?.index];
  const indexes = new Set(members.map(({ index }) => index));
  const between = ideas.flatMap((_idea, index) =>
    index > first && index < last && !indexes.has(index) ? [index] : [],
  );
  const isList = isGuide || members.length > 2;
  if (between.length > 0) return isList ? [...found, gap(ideas, run, between)] : found;
  if (last < ideas.length - 1) return [...found, ...(isList ? stopsEarly(ideas, text, run, last) : [])];
  return [...found, ...(first > 0 && isGuide ? [startsLate(ideas, run, first)] : [])];
}

function wrongName(ideas: readonly Idea[], text: string, { index, start, end }: Member): StandingFinding[] {
  const written = text.slice(start, end);
  const { name, wrong = [], wrongSince: since } = ideas[index] ?? { name: '' };
  if (!wrong.some((word) => typedWord(word).bare === typedWord(written).bare)) return [];
  const message = `与其他指导思想并列时应写全称${shown(name)}`;
  const fix = replaceBy(name, { start, end }, true);
  return [{ start, end, severity: 'warning', message, fix, ...(since === undefined ? {} : { since }) }];
}

function disorder(ideas: readonly Idea[], text: string, { members, start, end }: MemberRun): StandingFinding[] {
  if (new Set(members.map(({ index }) => index)).size < members.length) return [];
  const message = `指导思想的顺序应为：${ideas.map(({ name }) => name).join('、')}`;
  return [{ start, end, severity: 'error', message, fix: reorder(text, members) }];
}

function gap(ideas: readonly Idea[], { members, start, end }: MemberRun, missing: readonly number[]): StandingFinding {
  const next = members.find(({ index }) => index > (missing.at(-1) ?? 0));
  const added = missing.map((index) => `${nameOf(ideas, index)}、`).join('');
  const fix = next && {
    label: `补上${told(ideas, missing)}`,
    safe: false,
    edits: [{ start: next.start, end: next.start, text: added }],
  };
  const message = `指导思想中间少了${told(ideas, missing)}`;
  // A list is as good without what came into it later.
  const [since = ''] = missing.map((index) => ideas[index]?.validFrom ?? '').sort();
  return {
    start,
    end,
    severity: 'warning',
    message,
    ...(fix ? { fix } : {}),
    ...(since === '' ? {} : { since }),
  };
}

function startsLate(ideas: readonly Idea[], { start, end }: MemberRun, first: number): StandingFinding {
  const missing = ideas.flatMap((_idea, index) => (index < first ? [index] : []));
  const fix = {
    label: `补上${told(ideas, missing)}`,
    safe: false,
    edits: [{ start, end: start, text: missing.map((index) => `${nameOf(ideas, index)}、`).join('') }],
  };
  return { start, end, severity: 'warning', message: `指导思想前面少了${told(ideas, missing)}`, fix };
}

/** The last finding is that of the earliest time. */
function stopsEarly(ideas: readonly Idea[], text: string, { start, end }: Range, last: number): StandingFinding[] {
  const sentence = sentenceAround(text, { start, end });
  const around = text.slice(sentence.start, start) + text.slice(end, sentence.end);
  // Where the list itself tells of his, only what comes after that can be missing.
  if (GOES_ON.test(around) && !text.slice(start, end).includes('习近平')) return [];
  return ideas
    .flatMap(({ name, validFrom }, index) => {
      if (index <= last || validFrom === undefined || around.includes(name)) return [];
      const message = `指导思想只写到${shown(nameOf(ideas, last))}，${monthInWords(validFrom)}起还有${shown(name)}`;
      return [{ start, end, severity: 'warning' as const, message, validTo: validFrom }];
    })
    .reverse();
}
