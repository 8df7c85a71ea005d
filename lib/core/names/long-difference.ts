import { likenessOf, tellsApart } from './alike-characters.ts';
import { type Alignment, isAllOf, isEnough, isNamed, wordsOf } from './alignment.ts';
import { isTurned, sharedEnd } from './compare-texts.ts';
import { levelOf } from './levels.ts';
import { isLoose } from './loose-difference.ts';
import { additions, firms, joins, levels, series, verbs } from './name-sets.ts';
import { areThings, nearWordAt } from './near-words.ts';
import { isOfWords } from './unit-endings.ts';

/** Two stretches that are one name written two ways, and how much of the end of each is compared. */
export interface LongDifference {
  difference: 'alike' | 'apart' | 'loose';
  lengths: readonly [one: number, other: number];
}

/** 城南污水处理厂提标改造工程 and 城南污水处理厂提质改造工程; undefined where they may well be two. */
export function longDifference(one: string, other: string): LongDifference | undefined {
  const behind = sharedEnd(one, other);
  const [end, otherEnd] = [one.length - behind, other.length - behind];
  if (end === 0 || otherEnd === 0) return undefined;
  let best = differenceAt(one, other, behind, 1, 1);
  best = longerOf(best, differenceAt(one, other, behind, 1, 0));
  best = longerOf(best, differenceAt(one, other, behind, 0, 1));
  // How much more the characters of one are, taken as numbers, than those of the other: 0 where they are the same.
  let more = one.charCodeAt(end - 1) - other.charCodeAt(otherEnd - 1);
  for (let of = WORD; of <= MOST_TURNED && of <= end && of <= otherEnd; of += 1) {
    more += one.charCodeAt(end - of) - other.charCodeAt(otherEnd - of);
    if (more === 0 || of === WORD) best = longerOf(best, differenceAt(one, other, behind, of, of, more === 0));
  }
  return best;
}

const [WORD, FEWEST_SAME] = [2, 2];
/** Words that changed places are of so many characters together. */
const MOST_TURNED = 8;

function longerOf(one: LongDifference | undefined, other: LongDifference | undefined): LongDifference | undefined {
  return (other?.lengths[0] ?? 0) > (one?.lengths[0] ?? 0) ? other : one;
}

function differenceAt(
  one: string,
  other: string,
  behind: number,
  ofOne: number,
  ofOther: number,
  areTurned = false,
): LongDifference | undefined {
  const before = sharedEnd(one, other, one.length - behind - ofOne, other.length - behind - ofOther);
  // What begins there, or is shorter, is told by what stands behind alone; turned words may be.
  const isTold = before + behind >= FEWEST_SAME && (ofOne > WORD || before >= ofOne || areTurned);
  const isWhole =
    before + behind > FEWEST_SAME && before + behind === Math.min(one.length - ofOne, other.length - ofOther);
  if (!isTold && !isWhole) return undefined;
  const alignment = { one, other, behind, ofOne, ofOther, before };
  const difference = (isTold ? judge(alignment) : undefined) ?? (isWhole && isLoose(alignment) ? 'loose' : undefined);
  if (!difference) return undefined;
  const same = behind + before - leadOf(one, behind + ofOne + before);
  return { difference, lengths: [same + ofOne, same + ofOther] };
}

/** 届 of 第三届望溪桃花文化旅游节, 与 of 与恒泰建设有限公司, where the last characters, as many as `length`, begin so: 0 or 1. */
function leadOf(text: string, length: number): number {
  const [first, second] = [text.charAt(text.length - length), text.charAt(text.length - length - 1)];
  return LEADS.test(first) || (second !== '' && COUNTERS.test(first)) ? 1 : 0;
}

const LEADS = /[与和及向为约]/u;
const COUNTERS = /[届次个座家名条处项号期]/u;

function judge(alignment: Alignment): LongDifference['difference'] | undefined {
  const { ofOne, ofOther } = alignment;
  if (ofOne !== ofOther) return isOneMore(alignment) ? 'apart' : undefined;
  if (ofOne === 1) return otherCharacter(alignment);
  if (areTurnedAround(alignment)) return 'apart';
  return ofOne === WORD && hasOtherWord(alignment) ? 'apart' : undefined;
}

/** So much has to be the same, before and behind and in all: where what differs is no word, where it is one, and where it is easily written for the other. */
const ANY = { before: 2, behind: 2, all: 5 };
const OF_WORDS = { before: 3, behind: 2, all: 6 };
const OF_LIKE = { before: 1, behind: 1, all: 5 };
const OF_FIRM = { before: 3, behind: 2, all: 5 };
const OF_LEVEL = { before: 2, behind: 4, all: 6 };
const OF_LAST = { before: 4, behind: 0, all: 4 };
const OF_ALL = { before: 3, behind: 2, all: 6 };
const AT_END = { before: 5, behind: 1, all: 6 };

/** So much that a word in one of them is a slip, too. */
const MUCH = 7;

/** 所在县人民医院 */
const GENERAL = /[所各全本我该两]./u;

function otherCharacter(alignment: Alignment): LongDifference['difference'] | undefined {
  const { one, other, behind } = alignment;
  const [char, otherChar] = wordsOf(alignment);
  if (tellsApart(char) || tellsApart(otherChar)) return undefined;
  const [at, otherAt] = [one.length - behind - 1, other.length - behind - 1];
  if (levels.includes(char) && levels.includes(otherChar))
    return isEnough(alignment, OF_LEVEL) && !GENERAL.test(one.slice(Math.max(0, at - WORD), at)) ? 'apart' : undefined;
  if (isNearWord(alignment)) return 'apart';
  if (firms.some((firm) => one.endsWith(firm)) && isEnough(alignment, OF_FIRM)) return 'apart';
  if (behind === 0)
    return likenessOf(char, otherChar) === 'alike' && isEnough(alignment, OF_LAST) ? 'alike' : undefined;
  const [isWord, isOtherWord] = [isOfWords(one, at, at), isOfWords(other, otherAt, otherAt)];
  const areWords = isWord && isOtherWord;
  const isPlain = alignment.before + behind >= MUCH ? !areWords : !isWord && !isOtherWord;
  const isLike = isPlain && likenessOf(char, otherChar) === 'alike';
  if (isLike && (isEnough(alignment, OF_LIKE) || isWholeOne(alignment))) return 'alike';
  if (series.some((chars) => chars.includes(char) && chars.includes(otherChar))) return undefined;
  // 中队辖桃源镇 and 中队和桃源镇
  if (joins.includes(char) !== joins.includes(otherChar) || verbs.includes(char) || verbs.includes(otherChar))
    return undefined;
  return isEnough(alignment, areWords ? OF_WORDS : ANY) || (!areWords && isEnough(alignment, AT_END))
    ? 'apart'
    : undefined;
}

/** 怡合楼 beside 住怡和楼: one of them is nothing but the name. */
function isWholeOne({ one, other, before, behind }: Alignment): boolean {
  return before > 0 && before + 1 + behind === Math.min(one.length, other.length);
}

/** 智慧水务调度系统 and 智能水务调度系统 */
function isNearWord({ one, other, behind, before }: Alignment): boolean {
  const [end, otherEnd] = [one.length - behind + 1, other.length - behind + 1];
  for (const shift of [0, 1]) {
    const group = nearWordAt(one, end - WORD - shift);
    if (group !== 0 && group === nearWordAt(other, otherEnd - WORD - shift) && before - shift + behind >= OF_NEAR)
      return true;
  }
  return false;
}

const OF_NEAR = 6;

/** 永宁里小区 and 永宁小区 */
function isOneMore(alignment: Alignment): boolean {
  const { before, behind } = alignment;
  const isMuch =
    isEnough(alignment, ANY) || (isAllOf(alignment) && (before >= WORD ? behind >= WORD : behind >= OF_LEVEL.behind));
  if (!isMuch) return false;
  const more = wordsOf(alignment).join('');
  return !tellsApart(more) && !additions.includes(more);
}

const [FEWEST_OF_TURNED, FEWEST_IN_ALL] = [3, 6];

/** 智慧城市综合服务管理平台 and 智慧城市服务综合管理平台 */
function areTurnedAround(alignment: Alignment): boolean {
  const { ofOne, before, behind } = alignment;
  const [words, others] = wordsOf(alignment);
  if (!isTurned(words, others)) return false;
  // 省道314线 and 省道341线: no other figures stand in a stretch.
  if (/^\d+$/u.test(words)) return true;
  // 梨花文化旅游节, where the ending is of one character.
  if (behind < WORD && (before < WORD || ofOne < FEWEST_OF_TURNED)) return false;
  return before + behind >= WORD && before + behind + ofOne >= FEWEST_IN_ALL - (behind > WORD ? 1 : 0);
}

/** 县公路事业发展中心 */
const OFFICE = /^.{0,4}[省市县区旗镇乡].*(?:局|中心|委|院|处|馆|站|所)$/u;

function hasOtherWord(alignment: Alignment): boolean {
  const { one, other, before, behind } = alignment;
  const [word, otherWord] = wordsOf(alignment);
  const group = nearWordAt(word, 0);
  if (group !== 0 && group === nearWordAt(otherWord, 0))
    return (
      before >= WORD &&
      // 金鼎商贸城 and 金鼎商业城
      ((areThings(group) && isAllOf(alignment) && behind > 0) ||
        (before + behind >= FEWEST_IN_ALL - 1 && isNamed(one, one.length - behind - WORD, before)))
    );
  if (firms.some((firm) => one.endsWith(firm))) return isEnough(alignment, { before: 4, behind: 4, all: 8 });
  if (isAllOf(alignment) && isEnough(alignment, OF_ALL))
    return (
      word.charAt(0) !== otherWord.charAt(0) &&
      word.charAt(1) !== otherWord.charAt(1) &&
      (OFFICE.test(one) || isNamed(one, one.length - behind - WORD, before))
    );
  const [level, otherLevel] = [levelOf(one), levelOf(other)];
  return (
    level !== undefined &&
    level.length > 1 &&
    level.kind === otherLevel?.kind &&
    before >= Math.max(level.least, WORD + 1)
  );
}
