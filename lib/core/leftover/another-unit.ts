import type { NamedUnit } from './named-units.ts';
import { BLANK } from './own-unit.ts';

/** What many units are besides; what they do stands before it. */
const GENERAL = /(?:(?:有限责任|股份有限|有限)?公司|集团|中心|管理处|协会|联合会|大队|支队|中队|.)$/u;
/** Of these there are many side by side, and two characters before tell which. */
const OF_MANY = /(?:街道|社区|镇|乡|村|小学|中学|医院|支行|林场|农场)$/u;
/** Of 望溪县教育局 and 宁川市望溪县教育局. */
const COUNTY = /^(?:[一-龥]{2,3}[省市])*([一-龥]{2,4})县(?!直)/u;
const LEVEL = /[省市县区]$/u;
const SCHOOL = /(?:学|校|学院|幼儿园)$/u;

/**
 * Whether it is another unit that does the same (红旗收费站, in the draft of 青山收费站), one of the kind in another
 * county, or another county than the own.
 */
export function isAnother({ kind, name }: Pick<NamedUnit, 'kind' | 'name'>, own: string): boolean {
  if (own.includes(BLANK)) return false;
  const county = COUNTY.exec(own)?.[1];
  if (kind === '县') return county !== undefined && !county.endsWith(name.slice(-2));
  const words = name + kind;
  if (OF_MANY.test(kind)) {
    if (own.endsWith(kind) && own.length >= kind.length + 2) return !own.endsWith(name.slice(-2) + kind);
  } else if (doesTheSame(words, own)) return true;
  const other = COUNTY.exec(words)?.[1];
  return (
    county !== undefined &&
    other !== undefined &&
    !county.endsWith(other.slice(-2)) &&
    ((SCHOOL.test(words) && SCHOOL.test(own)) || words.at(-1) === own.at(-1))
  );
}

const TOLD = 2;

function doesTheSame(words: string, own: string): boolean {
  let shared = 0;
  while (shared < Math.min(words.length, own.length) && words.at(-1 - shared) === own.at(-1 - shared)) shared += 1;
  const general = GENERAL.exec(own)?.[0].length ?? 1;
  const [rest, ownRest] = [words.slice(0, words.length - shared), own.slice(0, own.length - shared)];
  return (
    shared >= general + TOLD &&
    rest.length >= TOLD &&
    ownRest.length >= TOLD &&
    !own.includes(rest.slice(-TOLD)) &&
    LEVEL.exec(rest)?.[0] === LEVEL.exec(ownRest)?.[0]
  );
}
