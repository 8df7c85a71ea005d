import type { Range } from '../../range.ts';
import type { Member, MemberRun } from './member-runs.ts';

const BEHIND = /^[”"]?(?:[、，,]|以及|及|和|与)[“"]?/u;
const AHEAD = /[、，,]$/u;
const HAN = /^\p{Script=Han}+$/u;
/** Where a word that closes a list ends. */
const ENDS = /^[、，。；：！”"）)的,;:!]|^等|^$/u;
const QUOTE = /^[“"]/u;
const MOST_CALLED = 20;
/** In longer members a few characters may be left out, too: 管经营必须管安全. */
const LONG = 6;

/** The run with what stands at its beginning or end in place of a member: …、共赢 for …、共享. */
export function withSwappedEnds(
  text: string,
  run: MemberRun,
  names: readonly string[],
  called: readonly string[],
): MemberRun {
  const { members, start, end } = run;
  const [first, last] = [members[0]?.index ?? 0, members.at(-1)?.index ?? 0];
  const behind = last === names.length - 2 ? swappedBehind(text, end, names.at(-1) ?? '', called) : undefined;
  const ahead = first === 1 ? swappedAhead(text, start, names[0] ?? '') : undefined;
  const stranger = behind ?? ahead;
  if (!stranger) return run;
  const strange = { ...stranger, index: -1 };
  return behind
    ? { members: [...members, strange], start, end: behind.end }
    : { members: [strange, ...members], start: stranger.start, end };
}

function swappedBehind(text: string, at: number, name: string, called: readonly string[]): Range | undefined {
  const joiner = BEHIND.exec(text.slice(at, at + 4))?.[0];
  if (joiner === undefined) return undefined;
  const start = at + joiner.length;
  for (let end = start + 2; end <= start + name.length + 2; end += 1) {
    // 精准脱贫、环境保护三大攻坚战: what stands before the name is of the list, whatever it is.
    const behind = text.slice(end, end + MOST_CALLED).replace(QUOTE, '');
    if (called.some((each) => behind.startsWith(each)) && HAN.test(text.slice(start, end))) return { start, end };
    if (!ENDS.test(text.charAt(end))) continue;
    return isLike(text.slice(start, end), name) ? { start, end } : undefined;
  }
  return undefined;
}

function swappedAhead(text: string, at: number, name: string): Range | undefined {
  if (!AHEAD.test(text.slice(at - 1, at))) return undefined;
  const [start, end] = [at - 1 - name.length, at - 1];
  return start >= 0 && isLike(text.slice(start, end), name) ? { start, end } : undefined;
}

/** The member that each stranger of the run stands for, where it is like it; undefined where one is something else. */
export function swappedIn(text: string, { members }: MemberRun, names: readonly string[]): string | undefined {
  const at = members.findIndex(({ index }) => index < 0);
  const stranger = members[at];
  if (!stranger || members.some(({ index }, place) => index < 0 && place !== at)) return undefined;
  const [before, after] = [members[at - 1], members[at + 1]];
  const index = before ? before.index + 1 : (after?.index ?? 0) - 1;
  const isBetween = !before || !after || after.index === index + 1;
  const name = names[index];
  return name !== undefined && isBetween && isLike(wordsOf(text, stranger), name) ? name : undefined;
}

const wordsOf = (text: string, { start, end }: Member) => text.slice(start, end);

/** 共赢 and 共享, 失职问责 and 失职追责: half of the characters or more are the same. */
function isLike(word: string, name: string): boolean {
  const difference = Math.abs(word.length - name.length);
  if (word === name || !HAN.test(word) || difference > (name.length < LONG ? 0 : 2)) return false;
  const same = [...new Set(word)].filter((char) => name.includes(char)).length;
  return same * 2 >= new Set(name).size;
}
