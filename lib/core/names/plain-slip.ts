import { likenessOf, tellsApart } from './alike-characters.ts';
import type { Alignment } from './alignment.ts';
import { isLeadAt } from './name-lead.ts';
import { additions } from './name-sets.ts';
import { isOfAnyWord } from './other-words.ts';
import { isCommon } from './unit-endings.ts';

/** Which of the two is no word where the other is one. */
export type Wrong = 'one' | 'other';

/** So much is the same in both at least, besides what differs. */
const [LEAST, LEAST_OF_TURNED, LEAST_BEHIND] = [2, 2, 3];

/**
 * Where a common word stands in one of them, and in the other what is no word: a character of the same sound or look
 * (管理 and 馆理), two in the other order (统计 and 计统), one lost (考核 and 核) or written twice (服务 and 服务务).
 * Undefined where either may be meant.
 */
export function plainSlip(alignment: Alignment): Wrong | undefined {
  const { one, other, ofOne, ofOther, before, behind } = alignment;
  if (ofOne !== ofOther) return before + behind < LEAST ? undefined : oneMore(alignment);
  const [end, otherEnd] = [one.length - behind, other.length - behind];
  if (ofOne === 1) {
    if (before + behind <= LEAST && behind < LEAST) return undefined;
    const wrong = wordOf(alignment, end, otherEnd);
    const [char, otherChar] = [one.charAt(end - 1), other.charAt(otherEnd - 1)];
    return wrong && likenessOf(char, otherChar) === 'alike' && !tellsApart(char) && !tellsApart(otherChar)
      ? wrong
      : undefined;
  }
  if (ofOne !== 2 || before + behind < LEAST_OF_TURNED || behind < 1) return undefined;
  const isTurned =
    one.charAt(end - 1) === other.charAt(otherEnd - 2) && one.charAt(end - 2) === other.charAt(otherEnd - 1);
  if (!isTurned) return undefined;
  if (areWords(one, end, before) && !isOfAnyWord(other, otherEnd - 2, otherEnd - 1)) return 'other';
  return areWords(other, otherEnd, before) && !isOfAnyWord(one, end - 2, end - 1) ? 'one' : undefined;
}

/** Which of the two is no word, where one character differs. */
function wordOf({ one, other, before, behind }: Alignment, end: number, otherEnd: number): Wrong | undefined {
  if (isOfSharedWord(one, end - 1, before, behind))
    return isOfAnyWord(other, otherEnd - 1, otherEnd - 1) ? undefined : 'other';
  return isOfSharedWord(other, otherEnd - 1, before, behind) && !isOfAnyWord(one, end - 1, end - 1) ? 'one' : undefined;
}

/** Whether a word begins with the character that differs in one of them alone. */
export function isOtherWord(one: string, other: string, behind: number): boolean {
  return behind > 1 && isCommon(one, one.length - behind + 1) !== isCommon(other, other.length - behind + 1);
}

/** Whether the character stands right behind once more, or but one behind. */
export function mayBeTwice(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === text.charCodeAt(at + 1) || code === text.charCodeAt(at + 2);
}

/** Whether a common word holds the character, and stands in what is the same for the rest. */
function isOfSharedWord(text: string, at: number, before: number, behind: number): boolean {
  return (before > 0 && isCommon(text, at + 1)) || (behind > 0 && isCommon(text, at + 2));
}

/** Whether the two characters before `end` are one common word, or of two. */
function areWords(text: string, end: number, before: number): boolean {
  return isCommon(text, end) || (before > 0 && isCommon(text, end - 1) && isCommon(text, end + 1));
}

function oneMore({ one, other, ofOne, before, behind }: Alignment): Wrong | undefined {
  if (behind < LEAST_BEHIND) return undefined;
  const [long, short] = ofOne === 1 ? [one, other] : [other, one];
  const [longIsWrong, shortIsWrong]: [Wrong, Wrong] = ofOne === 1 ? ['one', 'other'] : ['other', 'one'];
  const isMore = isTwice(long, short, before, behind);
  if (!isMore && (before < LOST_BEFORE || !hasLost(long, short, behind))) return undefined;
  const more = long.charAt(long.length - behind - 1);
  if (tellsApart(more) || additions.includes(more)) return undefined;
  return isMore ? longIsWrong : shortIsWrong;
}

/** Offices leave characters out on purpose, too, but hardly within a long name. */
const LOST_BEFORE = 2;

/** 重重点 and 点重点: what stands beside it, or behind that, once more. */
function isTwice(long: string, short: string, before: number, behind: number): boolean {
  const at = long.length - behind - 1;
  const more = long.charAt(at);
  const isNextAgain = more === long.charAt(at + 1);
  if (before > 0) {
    if (!isNextAgain && (before < 2 || more !== long.charAt(at - 2)) && more !== long.charAt(at + 2)) return false;
    // 医疗 and 疗养 of 医疗疗养
    return !AGAIN.test(more) && !(isCommon(long, at + 1) && isCommon(long, at + 3));
  }
  if (!isNextAgain || AGAIN.test(more) || isCommon(long, at + 1) || isLeadAt(long, at - 1)) return false;
  // 实施 and 施工 of 实施施工, 黄金 and 金融 of 黄金金融
  return (
    mayBegin(long, at) && (isCommon(long, at + 3) || (behind > LEAST_BEHIND && mayBegin(short, short.length - behind)))
  );
}

/** What is said twice on purpose, or ends one word and begins the next: 村村通, 中国国家, 供水水源. */
const AGAIN = /[水业力路批步层村家户人天个多小国省市县区镇乡社]/u;

/** Whether nothing stands before it, or what governs a name. */
export function mayBegin(text: string, at: number): boolean {
  return at === 0 || isLeadAt(text, at - 2);
}

/** Whether half of a common word is left: 绩 of 绩效. */
export function hasLost(long: string, short: string, behind: number): boolean {
  const [at, joint] = [long.length - behind - 1, short.length - behind];
  const half = isCommon(long, at + 1) ? joint - 1 : isCommon(long, at + 2) ? joint : -1;
  return half >= 0 && !isOfAnyWord(short, half, half) && !additions.includes(short.charAt(half));
}

/** Whether the character before it stands once more at `at`, in a name of which all is told. */
export function isTwiceIn(long: string, at: number): boolean {
  const more = long.charAt(at);
  return more === long.charAt(at - 1) && !AGAIN.test(more) && !(isCommon(long, at) && isCommon(long, at + 2));
}
