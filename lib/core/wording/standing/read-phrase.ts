import { firstAtOrAfter, overlap, type Range } from '../../range.ts';
import { replaceBy, type StandingFinding, type StandingFix } from './finding.ts';
import { isInTitle, isQuoted, sentenceAround } from './guards.ts';
import { isInOrder, type Member, type MemberRun, readMemberRuns } from './member-runs.ts';
import type { MemberList, Phrase } from './phrases.ts';
import { swappedIn, withSwappedEnds } from './swapped.ts';

/** Between a name and the list that says what it means. */
const OPENS =
  /^[”"]?(?:的?(?:总体布局|战略布局|总?要求|学习教育|教育|[制法]度|问题|任务|目标|方针|工作|事项|理念|精神|内容|规定))?(?:[（(：:]|是指|就是|是|即|，即|——|：即)[“"]?$/u;
const CLOSES = /^[”"]?[）)]?(?:的|这|等)?[“"]?$/u;
const MOST_BETWEEN = 8;

/** Where a line speaks of a phrase. */
export interface PhrasePlaces {
  /** Where it is named. */
  names: Range[];
  /** From its first name or key to its last. */
  span: Range;
}

/** Lists of a phrase's members that are not as they have to be. */
export function readPhraseLists(text: string, phrase: Phrase, places: PhrasePlaces): readonly StandingFinding[] {
  const { list, earlierList } = phrase;
  if (!list) return [];
  const found = runsIn(text, phrase, list, places);
  if (!earlierList) return found;
  // A list that is right for one time is wrong for the other only; one that is right for neither is told by today's.
  const earlier = runsIn(text, phrase, earlierList, places);
  const both = found.filter((finding) => {
    const other = earlier[firstAtOrAfter(earlier, finding.end) - 1];
    return other !== undefined && overlap(finding, other);
  });
  const wrongNow = new Set(both);
  const outdated = found.filter((finding) => !wrongNow.has(finding));
  return [...both, ...outdated.map((finding) => ({ ...finding, validTo: earlierList.validTo }))];
}

function runsIn(text: string, phrase: Phrase, list: MemberList, { names, span }: PhrasePlaces): StandingFinding[] {
  // No list goes on from one sentence into the next.
  return readMemberRuns(text, list.pattern, sentenceAround(text, span)).flatMap((bare) => {
    const run = withSwappedEnds(text, bare, list.names, [phrase.name, ...(phrase.others ?? [])]);
    if (isInTitle(text, run) || isQuoted(text, { ...run, start: Math.max(0, run.start - 1) })) return [];
    const [before, behind] = [names[firstAtOrAfter(names, run.start) - 1], names[firstAtOrAfter(names, run.end)]];
    const isSpeltOut = before !== undefined && stands(text, before, run);
    const isNamed = isSpeltOut || (behind !== undefined && stands(text, behind, run));
    // 精益求精、追求卓越的工匠精神 picks out two.
    const least = isSpeltOut ? list.names.length / 2 : list.names.length - 1;
    const finding = isNamed ? namedFault(text, phrase, list, { run, least }) : bareFault(text, phrase, list, run);
    return finding ?? [];
  });
}

/** “四个意识”（政治意识、…… or 政治意识、……“四个意识” */
function stands(text: string, name: Range, run: Range): boolean {
  if (name.end <= run.start) return run.start - name.end <= MOST_BETWEEN && OPENS.test(text.slice(name.end, run.start));
  return name.start >= run.end && name.start - run.end <= MOST_BETWEEN && CLOSES.test(text.slice(run.end, name.start));
}

function namedFault(
  text: string,
  phrase: Phrase,
  list: MemberList,
  { run, least }: { run: MemberRun; least: number },
): StandingFinding | undefined {
  const swapped = swap(text, phrase, list, run);
  if (swapped) return swapped;
  // Few of many are picked out, not spelt out.
  if (run.members.length < least) return undefined;
  return missing(text, phrase, list, run) ?? disorder(text, phrase, list, run);
}

/** Without the name, a list is taken for the phrase by how much of it is there. */
function bareFault(text: string, phrase: Phrase, list: MemberList, run: MemberRun): StandingFinding | undefined {
  const told = new Set(run.members.map(({ index }) => index));
  const isTold = phrase.keys?.some((key) => text.slice(run.start, run.end).includes(key)) ?? false;
  if (!isTold) return undefined;
  if (told.size === list.names.length) {
    const swapped = swap(text, phrase, list, run);
    if (swapped) return swapped;
  }
  if (told.has(-1)) return isAllInPlaceButOne(phrase, list, run) ? missing(text, phrase, list, run) : undefined;
  if (told.size === list.names.length) return disorder(text, phrase, list, run);
  const isAllButOne = told.size === list.names.length - 1;
  return isAllButOne && phrase.whole === true ? missing(text, phrase, list, run) : undefined;
}

/** 共治、共建共享: in pairs, which is another order of things. */
function isInPairs(members: readonly Member[]): boolean {
  const glued = members.slice(1).map((member, at) => member.start === members[at]?.end);
  return glued.includes(true) && glued.includes(false);
}

/** 奢侈之风 where 奢靡之风 belongs. */
function swap(text: string, phrase: Phrase, { names }: MemberList, run: MemberRun): StandingFinding | undefined {
  const name = swappedIn(text, run, names);
  const stranger = run.members.find(({ index }) => index < 0);
  if (name === undefined || !stranger || isTooShort(phrase, names, name)) return undefined;
  // 想干事、会干事、敢干事: two of three are others.
  const isOften = run.members.some(({ index, start, end }) => index >= 0 && text.slice(start, end) !== names[index]);
  if (names.length < 4 && isOften) return undefined;
  const place = { start: stranger.start, end: stranger.end };
  const fault = `里的“${text.slice(place.start, place.end)}”应是“${name}”`;
  return { ...finding(phrase, names, run, fault), fix: replaceBy(name, place, false) };
}

/** 共商、共治、共享 is like 共建、共治、共享 and another one. */
function isTooShort({ whole, fixed }: Phrase, names: readonly string[], name: string): boolean {
  return names.length < 4 && name.length < 3 && whole !== true && fixed !== true;
}

/** 学思想、强党性、重实干、建新功: as many as there have to be, and one of them is another. */
function isAllInPlaceButOne({ whole, fixed }: Phrase, { names }: MemberList, { members }: MemberRun): boolean {
  if ((whole !== true && fixed !== true) || names.length < 4 || members.length !== names.length) return false;
  return members.filter(({ index }, at) => index === at).length === names.length - 1;
}

function missing(text: string, phrase: Phrase, { names }: MemberList, run: MemberRun): StandingFinding | undefined {
  const told = new Set(run.members.map(({ index }) => index));
  const lacking = names.filter((_name, index) => !told.has(index));
  if (lacking[0] === names[0] && startsOtherwise(text, run.start, names[0] ?? '')) return undefined;
  const stranger = run.members.find(({ index }) => index < 0);
  if (/^[”"]?(?:等|……)/u.test(text.slice(run.end, run.end + 3))) return undefined;
  if (lacking.length === 0) {
    if (!stranger) return undefined;
    return finding(phrase, names, run, `里没有“${text.slice(stranger.start, stranger.end)}”`);
  }
  if (phrase.fromSecond && !stranger && lacking.length === 1 && lacking[0] === names[0]) return undefined;
  const instead = stranger ? `，多了“${text.slice(stranger.start, stranger.end)}”` : '';
  return finding(phrase, names, run, `少了${lacking.map((name) => `“${name}”`).join('')}${instead}`);
}

/** 决策尊法、遇事找法、……: what stands first is another, but made alike. */
function startsOtherwise(text: string, start: number, name: string): boolean {
  const before = text.slice(Math.max(0, start - 1 - name.length), start);
  return before.endsWith('、') && [...name].some((char, at) => before.charAt(at) === char);
}

function disorder(
  text: string,
  phrase: Phrase,
  list: MemberList,
  { members, start, end }: MemberRun,
): StandingFinding | undefined {
  if (phrase.ordered === false || isInOrder(members) || isInPairs(members)) return undefined;
  if (new Set(members.map(({ index }) => index)).size < members.length) return undefined;
  const found = finding(phrase, list.names, { start, end }, '的顺序不对');
  return { ...found, severity: phrase.orderNote ? 'info' : 'warning', fix: reorder(text, members) };
}

/** Each place gets what belongs there; marks and words between stay. */
export function reorder(text: string, members: readonly Member[]): StandingFix {
  const sorted = [...members].sort((one, other) => one.index - other.index);
  return {
    label: '改成规范的顺序',
    safe: true,
    edits: members.flatMap(({ start, end }, at) => {
      const put = sorted[at];
      const right = put ? text.slice(put.start, put.end) : '';
      return right === text.slice(start, end) ? [] : [{ start, end, text: right }];
    }),
  };
}

function finding(phrase: Phrase, names: readonly string[], { start, end }: Range, fault: string): StandingFinding {
  const whole = names.join('、');
  const shown = phrase.name.includes('、') ? '这句话' : `“${phrase.name}”`;
  const since = phrase.since ?? phrase.validFrom;
  const message = `${shown}${fault}，应为：${whole}`;
  return { start, end, severity: 'warning', message, ...(since === undefined ? {} : { since }) };
}
