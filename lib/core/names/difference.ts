import type { Likeness } from './alike-characters.ts';
import { alikeDifference } from './compare-texts.ts';
import type { Name } from './name.ts';
import { areTurned } from './numbered-names.ts';
import { namedDifference, quotedDifference } from './quoted-difference.ts';
import { titledDifference } from './titled-difference.ts';
import { unitDifference } from './unit-difference.ts';

/**
 * How two names differ that may be one. `swapped`: two characters changed places; `same-tail`: of the same thing; `long`:
 * one character of many; `longer`: one more; `apart`: a character or a word, where all the rest is the same, so that they
 * are one only if nothing tells of two; `loose`: so near only that the rarer one has to speak of what was told before.
 */
export type Difference = Likeness | 'swapped' | 'same-tail' | 'long' | 'longer' | 'apart' | 'loose';

export function differenceOf(one: Name, other: Name): Difference | undefined {
  if (one.kind !== other.kind) return undefined;
  switch (one.kind) {
    case 'unit':
      return unitDifference(one, other);
    case 'numbered':
      return areTurned(one.text, other.text) ? 'apart' : undefined;
    case 'person':
      return personDifference(one, other);
    case 'quoted':
      return quotedDifference(one, other);
    case 'named':
      return namedDifference(one, other);
    case 'titled':
      return titledDifference(one, other);
  }
}

const PERSON = 3;

/** 苏琬老师 and 苏婉老师; 部长陈炜 and 述职人：陈伟. Of 同志 there are many. */
function isOfOnePost({ tail }: Name, { tail: other }: Name): boolean {
  if (tail === '' || other === '') return false;
  return (tail === other && tail !== '同志') || tail === REPORTS || other === REPORTS;
}

/** 述职人 */
const REPORTS = '职人';

/** 孙志远 and 孙远, 欧阳静怡 and 欧静怡 */
function isOneLost(one: Name, other: Name): boolean {
  const [long, short] = one.text.length > other.text.length ? [one, other] : [other, one];
  const isCompound = long.text.length > PERSON && long.text.slice(0, 2) === short.text.slice(0, 2);
  if (isCompound) return short.text.length === PERSON && long.text.lastIndexOf(short.text.charAt(2)) >= 2;
  return (
    long.text.length === short.text.length + 1 &&
    short.isSure &&
    (long.isSure || long.isWhole) &&
    long.text.charAt(0) === short.text.charAt(0) &&
    long.text.endsWith(short.text.slice(1))
  );
}

/** Posts that few hold. */
const OF_FEW = /[长记任理席监]$/u;

/** 李秀兰老人 and 李秀莲老人: what is no more than near is of one person by the same post. */
function personDifference(one: Name, other: Name): Difference | undefined {
  if (one.text.length !== other.text.length) return isOneLost(one, other) ? 'apart' : undefined;
  if (one.text.length < PERSON)
    return isOfOnePost(one, other) && alikeDifference(one.text, other.text) === 'alike' ? 'apart' : undefined;
  const isOfPost = one.tail !== '' && one.tail === other.tail;
  // 驾驶员孙长富 and 驾驶员张长富
  if (isOfPost && one.text.length === PERSON && one.text.slice(1) === other.text.slice(1)) return 'apart';
  const difference = alikeDifference(one.text, other.text);
  // 科长易远帆 and 科长易远航
  if (!difference && isOfPost && OF_FEW.test(one.tail) && one.text.slice(0, 2) === other.text.slice(0, 2))
    return 'loose';
  if (difference !== 'near' && difference !== 'synonym') return difference;
  return isOfPost ? 'apart' : difference;
}
