import { likenessOf, tellsApart } from './alike-characters.ts';
import {
  type Alignment,
  areCommon,
  areKinds,
  areNeighbours,
  isAllOf,
  isEnough,
  isNamed,
  wordsOf,
} from './alignment.ts';
import { isTurned, sharedEnd } from './compare-texts.ts';
import { isLeadAt, isOfLead, leadLength } from './name-lead.ts';
import { levelOf } from './levels.ts';
import { isLoose } from './loose-difference.ts';
import { additions, areWordsOfOneSet, firms, joins, levels, qualities, series, verbs } from './name-sets.ts';
import { areThings, nearWordAt } from './near-words.ts';
import { isOtherWord, mayBegin, mayBeTwice, plainSlip, type Wrong } from './plain-slip.ts';
import { isCommon, isOfWords } from './unit-endings.ts';

/** Two stretches that are one name written two ways, and how much of the end of each is compared. */
export interface LongDifference {
  difference: 'slip' | 'alike' | 'apart' | 'loose';
  /** Of a slip, which of the two is no word. */
  wrong?: Wrong;
  lengths: readonly [one: number, other: number];
}

/** 城南污水处理厂提标改造工程 and 城南污水处理厂提质改造工程; undefined where they may well be two. */
export function longDifference(one: string, other: string): LongDifference | undefined {
  const behind = sharedEnd(one, other);
  const [end, otherEnd] = [one.length - behind, other.length - behind];
  if (end === 0 || otherEnd === 0) return undefined;
  const [char, otherChar] = [one.charCodeAt(end - 1), other.charCodeAt(otherEnd - 1)];
  const [before, otherBefore] = [one.charCodeAt(end - WORD), other.charCodeAt(otherEnd - WORD)];
  let best: LongDifference | undefined;
  // Where nothing is the same before what differs, more has to be behind it.
  const isMuch = behind > WORD;
  if (isMuch || before === otherBefore || isOtherWord(one, other, behind))
    best = differenceAt(one, other, behind, 1, 1);
  if (isMuch || before === otherChar) best = longerOf(best, differenceAt(one, other, behind, 1, 0));
  if (isMuch || char === otherBefore) best = longerOf(best, differenceAt(one, other, behind, 0, 1));
  const areWords = isMuch || one.charCodeAt(end - WORD - 1) === other.charCodeAt(otherEnd - WORD - 1);
  // How much more the characters of one are, taken as numbers, than those of the other: 0 where they are the same.
  for (let of = WORD, more = char - otherChar; of <= MOST_TURNED && of <= end && of <= otherEnd; of += 1) {
    more += one.charCodeAt(end - of) - other.charCodeAt(otherEnd - of);
    if (more === 0 || (areWords && of === WORD))
      best = longerOf(best, differenceAt(one, other, behind, of, of, more === 0));
  }
  return best;
}

/** Words that changed places are of no more characters together than `MOST_TURNED`. */
const [WORD, FEWEST_SAME, MOST_TURNED] = [2, 2, 8];

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
  const same = sharedEnd(one, other, one.length - behind - ofOne, other.length - behind - ofOther);
  if (same + behind < FEWEST_SAME) return undefined;
  const isAll = same + behind === Math.min(one.length - ofOne, other.length - ofOther);
  const mayBeginThere = areTurned || ofOne > WORD;
  const isEnoughSame = isAll || isTold(same, behind, ofOne, mayBeginThere);
  if (!isAll && !mayBeginThere && same < WORD && !mayBePlain(one, other, behind, ofOne, ofOther, isEnoughSame))
    return undefined;
  const lead = Math.max(
    leadLength(one, one.length - behind - ofOne - same),
    leadLength(other, other.length - behind - ofOther - same),
  );
  // 推进青山大道 and 推动青山大道: what differs is none of the name.
  if (lead > same) return undefined;
  const before = same - lead;
  const alignment = { one, other, behind, ofOne, ofOther, before, lead };
  const lengths = [before + behind + ofOne, before + behind + ofOther] as const;
  const wrong = plainSlip(alignment);
  if (wrong) return joinsTwo(alignment) ? undefined : { difference: 'slip', wrong, lengths };
  if (!isEnoughSame) return undefined;
  const strict = isTold(before, behind, ofOne, mayBeginThere) ? judge(alignment) : undefined;
  const isNear = strict === undefined && isAll && before + behind > FEWEST_SAME && isLoose(alignment);
  const difference = isNear ? 'loose' : strict;
  if (!difference || isOfClass(alignment) || joinsTwo(alignment)) return undefined;
  return { difference, lengths };
}

/** By a look, where little or nothing is the same before it. */
function mayBePlain(
  one: string,
  other: string,
  behind: number,
  ofOne: number,
  ofOther: number,
  isEnoughSame: boolean,
): boolean {
  if (ofOne === ofOther) return isEnoughSame || (ofOne === 1 && isOtherWord(one, other, behind));
  const long = ofOne > 0 ? one : other;
  return mayBeTwice(long, long.length - behind - 1);
}

/** What begins there, or is shorter, is told by what stands behind alone; turned words may be. */
function isTold(before: number, behind: number, ofOne: number, mayBegin: boolean): boolean {
  return before + behind >= FEWEST_SAME && (before >= ofOne || mayBegin);
}

/** 重点水利工程 and 水利重点工程: common words that tell of what rank something is, and no name. */
function isOfClass(alignment: Alignment): boolean {
  const words = wordsOf(alignment);
  // A county has one 局 of that kind, and another word in its name is a slip.
  if (areWordsOfOneSet(...words) && !BUREAU.test(alignment.one)) return true;
  if (qualities.some((quality) => words.includes(quality)) || words.some((word) => RANK.test(word))) return true;
  const { one, other, behind, before, ofOne, ofOther } = alignment;
  return isClass(one, behind + ofOne + before) || isClass(other, behind + ofOther + before);
}

const BUREAU = /[局委]$/u;

function isClass(name: string, length: number): boolean {
  const start = name.length - length;
  const places = qualities.map((quality) => name.indexOf(quality, start)).filter((at) => at >= 0);
  if (places.length === 0) return false;
  let own = 0;
  for (let at = start; at < name.length - WORD; at += 1)
    if (!isOfWords(name, at, at) && !places.some((place) => at === place || at === place + 1)) own += 1;
  return own < WORD;
}

/** 八大 of 八大融合项目 */
const RANK = /[一二三四五六七八九十]大/u;

/** 投资融资和项目 and 投资拉动和项目: what differs is of the first of two things; an office may be of two. */
function joinsTwo({ one, other, behind, before, ofOne }: Alignment): boolean {
  const end = one.length - behind - ofOne;
  if (JOIN_BEHIND_END.test(one.slice(end - before, end))) return true;
  const left = behind - one.slice(one.length - behind).search(JOIN);
  if (left > behind || left <= WORD || OF_TWO.test(one)) return false;
  // 永和社区 joins nothing.
  return isCommon(one, one.length - left) || isCommon(other, other.length - left);
}

/** 中心和研发 of 中心和研发中心 */
const JOIN_BEHIND_END = /(?:中心|平台|系统|基地|[园片社]区|项目|工程)[和与及暨].?$/u;
const JOIN = /[和与及暨]/u;
/** What may be named for two things that it is for: 水务和湖泊局. */
const OF_TWO = /[局委院厅部会处科公司心站所社团]$/u;

function judge(alignment: Alignment): 'alike' | 'apart' | undefined {
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

function otherCharacter(alignment: Alignment): 'alike' | 'apart' | undefined {
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
  // 直达 and 通达: what is done, and no name.
  if (isOfLead(one, at) && isOfLead(other, otherAt)) return undefined;
  const areJoins = joins.includes(char) && joins.includes(otherChar);
  if (areJoins && !OF_TWO.test(one)) return undefined;
  if (joins.includes(char) !== joins.includes(otherChar) || verbs.includes(char) || verbs.includes(otherChar))
    return undefined;
  if (areNeighbours(alignment)) return undefined;
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

/** 永宁里小区 and 永宁小区 */
function isOneMore(alignment: Alignment): boolean {
  const { before, behind } = alignment;
  const isMuch =
    isEnough(alignment, ANY) || (isAllOf(alignment) && (before >= WORD ? behind >= WORD : behind >= OF_LEVEL.behind));
  if (!isMuch) return false;
  const more = wordsOf(alignment).join('');
  if (areKinds(alignment) || !isNamedInAll(alignment)) return false;
  return !tellsApart(more) && !additions.includes(more);
}

/** Whether what is the same in both has more than common words. */
function isNamedInAll({ one, other, behind, before, ofOne }: Alignment): boolean {
  const length = before + behind;
  return ofOne === 0 ? isNamed(one, one.length, length) : isNamed(other, other.length, length);
}

const [FEWEST_OF_TURNED, FEWEST_IN_ALL, OF_NEAR] = [3, 6, 6];

/** 智慧城市综合服务管理平台 and 智慧城市服务综合管理平台 */
function areTurnedAround(alignment: Alignment): boolean {
  const { ofOne, before, behind } = alignment;
  const [words, others] = wordsOf(alignment);
  if (JOIN.test(words) && !OF_TWO.test(alignment.one)) return false;
  if (!isTurned(words, others) || isLeadAt(words, 0) || isLeadAt(others, 0)) return false;
  // 省道314线 and 省道341线: no other figures stand in a stretch.
  if (/^\d+$/u.test(words)) return true;
  // 制造研发基地 and 研发制造基地: any of them.
  if (before + behind <= WORD && !isNamed(alignment.one, alignment.one.length - behind, ofOne)) return false;
  // 蛇口片区 and 口蛇片区
  if (before === 0 && ofOne === WORD && behind >= WORD && areBegun(alignment)) return true;
  // 梨花文化旅游节, where the ending is of one character.
  if (behind < WORD && (before < WORD || ofOne < FEWEST_OF_TURNED)) return false;
  return before + behind >= WORD && before + behind + ofOne >= FEWEST_IN_ALL - (behind > WORD ? 1 : 0);
}

/** Whether a name may begin in both with what differs, and that tells nothing apart. */
function areBegun(alignment: Alignment): boolean {
  const { one, other, behind, ofOne } = alignment;
  const [words] = wordsOf(alignment);
  return (
    mayBegin(one, one.length - behind - ofOne) &&
    mayBegin(other, other.length - behind - ofOne) &&
    ![...words].some((char) => tellsApart(char))
  );
}

/** 县公路事业发展中心 */
const OFFICE = /^.{0,4}(?<![片园小社])[省市县区旗镇乡].*(?:局|中心|委|院|处|馆|站|所)$/u;

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
  if (isAllOf(alignment) && isEnough(alignment, OF_ALL) && !areNeighbours(alignment))
    return (
      word.charAt(0) !== otherWord.charAt(0) &&
      word.charAt(1) !== otherWord.charAt(1) &&
      (OFFICE.test(one) || (isNamed(one, one.length - behind - WORD, before) && !areCommon(alignment)))
    );
  const [level, otherLevel] = [levelOf(one), levelOf(other)];
  return (
    level !== undefined &&
    level.length > 1 &&
    level.kind === otherLevel?.kind &&
    before >= Math.max(level.least, WORD + 1)
  );
}
