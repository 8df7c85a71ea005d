import { tellsApart } from './alike-characters.ts';
import { alikeDifference, firstDifference, sharedEnd, sharedStart } from './compare-texts.ts';
import type { Difference } from './difference.ts';
import { longerDifference } from './longer-difference.ts';
import type { Name } from './name.ts';
import { areOfOneSet } from './name-sets.ts';
import { nearWordBetween } from './near-words.ts';
import { isOtherRoundNumber } from './quoted-numbers.ts';
import { nounLength } from './thing-nouns.ts';
import { isCommon, isOfWords } from './unit-endings.ts';

const SHORTEST = 3;
/** So long are names that may have a character, or a word, that says the same. */
const [LONG_ENOUGH, LONG_FOR_WORD] = [5, 4];

/** Names in quotation marks: “小星星合唱团” and “小星星合唱队”. */
export function quotedDifference(one: Name, other: Name): Difference | undefined {
  if (one.text.length === other.text.length && isOfOneSubtitle(one, other)) return 'apart';
  if (one.text.length !== other.text.length)
    return longerDifference(one.text, other.text, sharedNoun(one, other) >= LONG_NOUN || isSameThing(one, other));
  if (one.text.length < SHORTEST) return ofTwoDifference(one, other);
  const alike = alikeDifference(one.text, other.text);
  if (alike === 'alike' || alike === 'swapped') return alike;
  if (isOtherRoundNumber(one, other)) return 'apart';
  if (isOfCounted(one.text, other.text)) return undefined;
  if (isOfSameHalf(one.text, other.text)) return 'loose';
  if (alike === 'synonym' && one.text.length >= LONG_ENOUGH) return 'alike';
  if (alike === 'near' && (sharedNoun(one, other) > 0 || nounLength(one.text) === one.text.length)) return 'apart';
  if (isSlogan(one.text, other.text) || areExchanged(one.text, other.text)) return 'apart';
  if (ONE_OF_MANY.test(one.text) || ONE_OF_MANY.test(other.text))
    return LOAN.test(one.text) && isLoose(one.text, other.text) ? 'loose' : undefined;
  if (alike === 'synonym' && one.text.length >= LONG_FOR_WORD && one.text.at(-1) === other.text.at(-1)) return 'apart';
  const strict = otherCharacter(one, other) ?? (isOtherWord(one, other) || isTurned(one, other) ? 'apart' : undefined);
  return strict ?? (isLoose(one.text, other.text) ? 'loose' : undefined);
}

/** “荷风讲堂” and “荷塘讲堂”, “工匠杯” and “巧匠杯” */
function isLoose(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  const isThing = nounLength(one) > 0 || LOAN.test(one) || CONTESTS.test(one);
  const isKind = at === 0 ? isThing : one.length >= LONG_FOR_WORD || isThing;
  return (
    isKind &&
    at >= 0 &&
    at < one.length - 1 &&
    one.slice(at + 1) === other.slice(at + 1) &&
    !isToldApart(one, other, at) &&
    !(isOfWords(one, at, at) && isOfWords(other, at, at))
  );
}

/** “晨星驿站” and “星光驿站”: of the same kind, by two words that have a character in common. */
function isOfSameHalf(one: string, other: string): boolean {
  if (one.length !== WORD * 2 || one.slice(WORD) !== other.slice(WORD) || nounLength(one) !== one.length) return false;
  const [[first, second], [otherFirst, otherSecond]] = [one, other];
  return first === otherSecond || second === otherFirst;
}

/** “陶韵千年——窑址出土陶器展” and “陶韵千秋——窑址出土陶器展” */
function isOfOneSubtitle({ text: one, tail }: Name, { text: other, tail: otherTail }: Name): boolean {
  if (tail !== otherTail || tail.length < SUBTITLE || !/^[—·：\s，]/u.test(tail) || one === other) return false;
  if (one.length <= WORD) return alikeDifference(one, other) === 'alike';
  return sharedStart(one, other) + sharedEnd(one, other) >= one.length - WORD;
}

/** With the mark before it. */
const SUBTITLE = 5;
const WORD = 2;

/** “你送我检” and “我送你检” */
function areExchanged(one: string, other: string): boolean {
  const [start, end] = [sharedStart(one, other), one.length - sharedEnd(one, other)];
  return (
    one.length >= EXCHANGED &&
    end - start > WORD &&
    one.charAt(start) === other.charAt(end - 1) &&
    one.charAt(end - 1) === other.charAt(start) &&
    one.slice(start + 1, end - 1) === other.slice(start + 1, end - 1)
  );
}

const EXCHANGED = 4;

/** “好家风润万家” and “好家风传万家”: a word in the middle of many. */
function isSlogan(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  if (one.length < LONG || at < 2 || at > one.length - 3 || isToldApart(one, other, at)) return false;
  return one.slice(at + 1) === other.slice(at + 1) && !isOfWords(one, at, at) && !isOfWords(other, at, at);
}

/** “春晖”助学计划 and “春辉”助学计划; “三保” and “三包” are two. */
function ofTwoDifference(one: Name, other: Name): Difference | undefined {
  if (COUNTED.test(one.text) || COUNTED.test(other.text)) return undefined;
  if (alikeDifference(one.text, other.text) === 'alike' && sharedNoun(one, other) > 0) return 'apart';
  return otherCharacter(one, other);
}

/** “多规合一” and “多证合一”, “强街放权” and “强区放权”: of what is counted, or each of a set, there are many. */
function isOfCounted(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  if (areOfOneSet(one.charAt(at), other.charAt(at))) return true;
  if (one.length > MOST_COUNTED) return false;
  return NUMERAL.test(one.charAt(at - 1)) || (at < WORD && OF_COUNT.test(one) && OF_COUNT.test(other));
}

const NUMERAL = /[一二三四五六七八九十]/u;
const MOST_COUNTED = 4;
const OF_COUNT = /^[一双两三四五六七八九十百千万多全]/u;
const COUNTED = /^[双两三四五六七八九十]/u;

/** “护航春耕”行动 and “春耕护航”行动, “枫叶红”品牌 and “红枫叶”品牌. */
function isTurned(one: Name, other: Name): boolean {
  const { length } = one.text;
  if (sharedNoun(one, other) === 0 || length > TURNED) return false;
  return (
    `${one.text}${one.text}`.includes(other.text) && !(length === TURNED && one.text.startsWith(other.text.slice(1)))
  );
}

const TURNED = 4;

/** “红色管家”党建品牌 and “红管家”品牌 */
function isSameThing({ tail }: Name, other: Name): boolean {
  const noun = tail.slice(0, nounLength(tail)).slice(-2);
  return noun !== '' && noun === other.tail.slice(0, nounLength(other.tail)).slice(-2);
}

/** How long what they are is, where they are the same: 助学计划. */
function sharedNoun(one: Name, other: Name): number {
  return nounLength(one.tail.slice(0, sharedStart(one.tail, other.tail)));
}

/** What is given to many, each by another word: “最美教师”, “最美医师”; “一村一策”, “一企一策”; to one year after the other. */
const ONE_OF_MANY =
  /^(?:最美|最佳|十佳|优秀|先进|模范|文明|平安|美丽|绿色|清廉|书香[家校社机企乡村]|金牌|小小|好|送|一.一)|(?:之星|之家|标兵|能手|(?<!童)[年月周日季贷保])$/u;

/** In a name of so many characters, any one in the middle may be wrong. */
const LONG = 6;
const MIN_TAIL = 5;
/** Of a short name, so much of what it is has to be told behind it; by its length. */
const TAILS = [0, 0, 5, 4];
const SHORTEST_TAIL = 2;
/** So much of it, where a character is lost of the name. */
const LONG_NOUN = 3;

/** “荷塘月韵”群众文艺汇演 and “荷塘月色”群众文艺汇演. */
function otherCharacter(one: Name, other: Name): Difference | undefined {
  const at = firstDifference(one.text, other.text);
  if (at < 0 || one.text.slice(at + 1) !== other.text.slice(at + 1) || isToldApart(one.text, other.text, at))
    return undefined;
  const { length } = one.text;
  // “货卖全国” and “货卖全球”
  if (at === length - 1 && at > WORD && isCommon(one.text, length) && isCommon(other.text, length)) return undefined;
  if (sharedStart(one.tail, other.tail) >= MIN_TAIL && length >= SHORTEST) return 'same-tail';
  if (sharedNoun(one, other) >= (TAILS[length] ?? SHORTEST_TAIL)) return 'apart';
  if (length >= EXCHANGED && at === length - 1 && KINDS.test(one.text) && KINDS.test(other.text)) return 'apart';
  // “税心相伴”服务品牌 and “税心相随”品牌
  if (length >= EXCHANGED && isSameThing(one, other)) return 'apart';
  // “银发帮帮团” and “银发帮扶团”
  const areWords = isOfWords(one.text, at, at) && isOfWords(other.text, at, at);
  if (length >= LONG_ENOUGH && at >= WORD && at < length - 1 && !areWords) return 'apart';
  if (length < LONG || at === 0 || at === length - 1) return undefined;
  // “巾帼共富工坊” and “巾帼致富工坊”
  return nounLength(one.text) === length && at < length - 2 ? 'apart' : 'long';
}

/** “板凳议事会” and “板凳议事厅”: by what they are. */
const KINDS = /(?<!之)[会厅堂室站屋坊社团队亭吧院所馆角节]$/u;

/** “兴农快贷” and “惠农快贷” */
const LOAN = /^.{3,}贷$/u;
const CONTESTS = /[杯卡]$/u;

function isToldApart(one: string, other: string, at: number): boolean {
  return tellsApart(one.charAt(at)) || tellsApart(other.charAt(at));
}

/** “澄溪记忆”专题数据库 and “澄溪印记”专题数据库; of a long name any word. */
function isOtherWord(one: Name, other: Name): boolean {
  const near = nearWordBetween(one.text, other.text);
  const isNamed = sharedNoun(one, other) > 0;
  // “初心讲堂” and “初心课堂”
  if (near) return one.text.length >= LONG_FOR_WORD && (isNamed || (near.isThing && near.start > 0));
  const same = sharedStart(one.text, other.text) + sharedEnd(one.text, other.text);
  return isNamed && one.text.length >= LONG && same >= one.text.length - 2;
}

/** Of what stands behind a name, so much at either end is the same, where a word differs. */
const [ENDS, LONG_NOUNS] = [2, 8];

/** “春芽”教学骨干培养计划 and “春芽”教学新秀培养计划: by what stands behind the same name. */
export function namedDifference(one: Name, other: Name): Difference | undefined {
  const at = one.text.indexOf('”') + 1;
  const [noun, otherNoun] = [one.text.slice(at), other.text.slice(at)];
  if (at !== other.text.indexOf('”') + 1 || sharedStart(one.text, other.text) < at || noun === otherNoun)
    return undefined;
  // “夕阳红”志愿者服务队, but “春芽”计划书 is another thing.
  if (noun.length !== otherNoun.length)
    return noun.startsWith(otherNoun) || otherNoun.startsWith(noun)
      ? undefined
      : longerDifference(noun, otherNoun, true);
  if (nearWordBetween(noun, otherNoun)) return 'apart';
  const [start, end] = [sharedStart(noun, otherNoun), sharedEnd(noun, otherNoun)];
  const differ = noun.length - start - end;
  const isCharacter = differ === 1 && start > 0 && end > 0 && !isToldApart(noun, otherNoun, start);
  const isWord = differ === 2 && noun.length >= LONG_NOUNS && start >= ENDS && end > ENDS;
  return isCharacter || isWord ? 'apart' : undefined;
}
