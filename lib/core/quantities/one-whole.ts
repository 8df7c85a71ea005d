import words from './count-words.json' with { type: 'json' };
import { NUMBERING } from './numbering-before.ts';

const OWNERS = words.owners.join('|');
const GIVEN = new RegExp(`(?:${words.given.join('|')})$`, 'u');
const WHOSE = new RegExp(`全(?![年面程力新部体])([一-龥])|${OWNERS}`, 'u');
const NO_OWNER = new RegExp([...words.owners, ...words.stock, ...words.all, '开放', '目前', '的'].join('|'), 'gu');
/** 对辖区, 辖区内, 预计参加, 参加活动 */
const AROUND =
  /^(?:[对为给把将向]|预计|计划|拟|(?:确保|力争)?完成|确保|力争)|(?:[内里中]|参[加与](?:本次)?(?:活动|比赛|大赛|会议|培训|仪式)|(?:参[赛会训演展]|受邀|应邀|到场))$/gu;

/** 全镇 and 全村 have numbers of their own, 学校 and 全校 one; so have 一车间 and 二车间. The words are those before the noun. */
export function isOfOneWhole(one: string, other: string): boolean {
  if (one === other) return true;
  const left = WHOSE.exec(one);
  const right = left && WHOSE.exec(other);
  if (left && right && !left[0].includes(right[1] ?? right[0]) && !right[0].includes(left[1] ?? left[0])) return false;
  const owner = ownerIn(one);
  if (owner.length < 2) return true;
  const otherOwner = ownerIn(other);
  return otherOwner.length < 2 || owner.includes(otherOwner) || otherOwner.includes(owner);
}

function ownerIn(before: string): string {
  return before.length < 2 || GIVEN.test(before) ? '' : withoutOwner(before);
}

/** The words before a noun, without those that say whose it is and that these are all. */
export function withoutOwner(before: string): string {
  return before.replace(NUMBERING, '').replace(NO_OWNER, '').replace(AROUND, '');
}
