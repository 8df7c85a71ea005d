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
import { isTurned } from './compare-texts.ts';
import { isOfLead } from './name-lead.ts';
import { additions, areOfOneSet, joins, levels } from './name-sets.ts';
import { isOfWords } from './unit-endings.ts';

const WORD = 2;

/** So near only that one of them has to speak of what was told before; asked where nothing but the name stands there in one of them. */
export function isLoose(alignment: Alignment): boolean {
  const { one, ofOne, ofOther, before, behind } = alignment;
  const same = before + behind;
  // 龙潭口水库 and 龙口潭水库
  if (ofOne >= WORD && ofOne === ofOther && same >= LOOSE - 1 && isTurned(...wordsOf(alignment))) return true;
  // 病案统计科 and 病案管理科
  if (ofOne === WORD && isAllOf(alignment) && same === LOOSE - 1 && behind === 1 && OFFICE_WITHIN.test(one))
    return isEachOther(alignment);
  if (same < (before === 0 ? LOOSE - 1 : LOOSE)) return false;
  if (ofOne !== ofOther) return isLooselyMore(alignment);
  if (areNeighbours(alignment)) return false;
  if (ofOne === 1) return isLooselyOther(alignment);
  if (ofOne !== WORD || !isEnough(alignment, LOOSE_OF_WORD) || !isEachOther(alignment)) return false;
  return (
    (!areCommon(alignment) && isNamed(one, one.length - behind - WORD, before)) ||
    (isAllOf(alignment) && SYSTEM.test(one))
  );
}

/** Of these, a draft tells of few. */
const SYSTEM = /系统$|平台$/u;

const LOOSE = 4;
/** Where what is the same is common words for the most: 临江产业园. */
const LOOSE_OF_COMMON = 5;
const LOOSE_OF_WORD = { before: 4, behind: 2, all: 6 };

/** 惠农农资超市 and 惠民农资超市 */
function isLooselyOther(alignment: Alignment): boolean {
  const { one, other, before, behind } = alignment;
  if (behind < WORD) return false;
  const [char, otherChar] = wordsOf(alignment);
  if (areOfOneSet(char, otherChar) || joins.includes(char) || joins.includes(otherChar) || one.endsWith('工程'))
    return false;
  const isOwn = isNamed(one, one.length, behind) || isNamed(one, one.length - behind - 1, before);
  if (before > 0 && before + behind < LOOSE_OF_COMMON && !isOwn) return false;
  const [at, otherAt] = [one.length - behind - 1, other.length - behind - 1];
  if (isOfLead(one, at) && isOfLead(other, otherAt)) return false;
  const [isWord, isOtherWord] = [isOfWords(one, at, at), isOfWords(other, otherAt, otherAt)];
  // 国有旗山苗圃 and 国有祁山苗圃
  if (before === 0)
    return isAllOf(alignment) && likenessOf(char, otherChar) === 'alike' && !isWord && !levels.includes(one.charAt(1));
  return (!isWord || !isOtherWord) && !levels.includes(char) && !levels.includes(one.charAt(at + 1));
}

const OFFICE_WITHIN = /[科股]$/u;

const OF_MEMBERS = /会$/u;

/** 桃花源小区 and 桃源小区 */
function isLooselyMore(alignment: Alignment): boolean {
  const { one, other, before, behind } = alignment;
  const short = one.length < other.length ? one : other;
  if (before < 1 || behind < 1 || !isNamed(short, short.length, before + behind)) return false;
  if (!isAllOf(alignment) && before <= WORD && (before < WORD || behind <= WORD)) return false;
  const more = wordsOf(alignment).join('');
  // 闽商会 and 闽商协会, but 派出所任所 is of 派出所任所长, 教育局局 of 教育局局长.
  if (behind < WORD && (!OF_MEMBERS.test(short) || more === '会')) return false;
  return !tellsApart(more) && !additions.includes(more) && !areKinds(alignment);
}

/** 智慧护理信息系统 and 智慧护理管理系统: neither character of the word is the same, and none tells things apart. */
function isEachOther(alignment: Alignment): boolean {
  const [word, otherWord] = wordsOf(alignment);
  if (word.charAt(0) === otherWord.charAt(0) || word.charAt(1) === otherWord.charAt(1)) return false;
  return ![...word, ...otherWord].some((char) => tellsApart(char));
}
