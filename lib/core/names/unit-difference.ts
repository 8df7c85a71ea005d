import { charSet } from '../char-set.ts';
import { tellsApart } from './alike-characters.ts';
import { alikeDifference, firstDifference } from './compare-texts.ts';
import type { Difference } from './difference.ts';
import { levelOf } from './levels.ts';
import type { Name } from './name.ts';
import { isLeadAt } from './name-lead.ts';
import { areOfOneSet } from './name-sets.ts';
import { nearWordAt, nearWordBetween } from './near-words.ts';
import { isCommon, isOfFew, isOfWords, longNamedLength } from './unit-endings.ts';

export function unitDifference(one: Name, other: Name): Difference | undefined {
  if (isOtherLevel(one.text, other.text)) return 'apart';
  const near = nearWordBetween(one.text, other.text);
  if (near)
    return longNamedLength(one.text, one.text.length) > 0 || isOwn(one, near.start, near.isThing) ? 'apart' : undefined;
  if (one.ending !== other.ending || one.text.length !== other.text.length) return undefined;
  const told = one.text.length - one.ending;
  const at = firstDifference(one.text, other.text);
  // 清山镇 and 青山镇, 东城小区 and 城东小区: not by the words that say what they are.
  if (at < 0 || at >= told) return undefined;
  const difference = alikeDifference(one.text, other.text);
  if (difference === 'alike' || difference === 'swapped') {
    const last = difference === 'swapped' ? at + 1 : at;
    return isOfWords(one.text, at, last) || isOfWords(other.text, at, last) ? undefined : difference;
  }
  if (isFramed(one, other, at) || isOtherCharacter(one, other, at, told)) return 'apart';
  return isLoose(one, other, at) ? 'loose' : undefined;
}

/** Characters that are the same, where one differs: 惠农农资超市 and 惠民农资超市; fewer where more of them are its own. */
const [LOOSE, LOOSE_OF_OWN] = [5, 4];

function isLoose({ text, ending }: Name, { text: other }: Name, at: number): boolean {
  const isMuch = text.length > LOOSE || (text.length > LOOSE_OF_OWN && ending > 1 && text.length - ending > OWN);
  if (!isMuch || longNamedLength(text, text.length) > 0 || text.slice(at + 1) !== other.slice(at + 1)) return false;
  const [char, otherChar] = [text.charAt(at), other.charAt(at)];
  if (areOfOneSet(char, otherChar) || BETWEEN.test(char + otherChar + text.charAt(at + 1))) return false;
  if (text.includes('家') || text.endsWith('工程')) return false;
  return !isOfWords(text, at, at) && !isOfWords(other, at, at);
}

/** 中队和桃源镇 and 中队辖桃源镇 */
const BETWEEN = /[和与及暨辖做为省市县区镇乡村]/u;

/** Characters of the name besides those that differ. */
const [OWN, MUCH_OWN] = [2, 3];

/** 石湾镇 and 石湾乡, 云溪镇 and 云溪街道. */
export function isOtherLevel(one: string, other: string): boolean {
  const [level, otherLevel] = [levelOf(one), levelOf(other)];
  if (!level || !otherLevel || level.kind !== otherLevel.kind) return false;
  const told = one.length - level.length;
  if (told < level.least || (level.least === OWN && isCommon(one, told))) return false;
  return one.slice(0, told) === other.slice(0, -otherLevel.length) && one !== other;
}

const isPlace = charSet('县市镇乡村区道路');

/** Whether enough of the name is left without the word at `start`: 澄溪 of 澄溪剧院; of works more, 滨河路 of 滨河路改造工程. */
function isOwn({ text }: Name, start: number, isThing: boolean): boolean {
  if (isThing) return start >= OWN && !isCommon(text, OWN);
  return text.endsWith('工程') && start > OWN && !isCommon(text, OWN) && !isCommon(text, MUCH_OWN);
}

/** 红石寨现场教学点 and 红岩寨现场教学点: what is known by what stands behind it. */
function isFramed({ text, tail }: Name, other: Name, at: number): boolean {
  if (at < 1 || tail !== other.tail || !FRAME.test(tail) || nearWordAt(tail, 0) !== 0 || isLeadAt(tail, 0))
    return false;
  if (isOfWords(text, at, at) || isOfWords(other.text, at, at)) return false;
  if (tellsApart(text.charAt(at)) || tellsApart(other.text.charAt(at))) return false;
  return !isPlace(text.charCodeAt(text.length - 1)) && text.slice(at + 1) === other.text.slice(at + 1);
}

/** Not the works that many have done: 治理工程. */
const FRAME = /^\p{Script=Han}{2}(?![到了为至的])\p{Script=Han}$/u;

/** 松树垭水库 and 松树坪水库: the name of a thing that there are few of, known by the rest of it. */
function isOtherCharacter({ text, ending }: Name, other: Name, at: number, told: number): boolean {
  if (at < 1 || ending < 2 || told <= OWN || text.slice(at + 1) !== other.text.slice(at + 1)) return false;
  if (tellsApart(text.charAt(at)) || tellsApart(other.text.charAt(at))) return false;
  if (isOfWords(text, at, at) || isOfWords(other.text, at, at)) return false;
  return isOfFew(text) || (told > MUCH_OWN && !isPlace(text.charCodeAt(text.length - 1)));
}
