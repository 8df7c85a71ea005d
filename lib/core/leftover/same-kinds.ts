import * as z from 'zod/mini';
import data from './same-kinds.json' with { type: 'json' };

const words = z.array(z.string());
/** `kinds`: how names of units end; `sisters`: of what kinds units stand side by side in one place. */
const { kinds, sisters } = z.strictObject({ source: z.string(), kinds: words, sisters: z.array(words) }).parse(data);

/** By what word a unit of the own kind is named, and by what words those of its sister kinds. */
export interface SameKind {
  word: string;
  /** 红旗 of 县红旗派出所 */
  core: string;
  sisters: readonly string[];
}

const PLACE = /^(?:[一-龥]{1,3}[省市])?(?:[一-龥]{0,4}?[县区])?(?:[一-龥]{2,4}?(?:镇|乡|街道))?/u;
const ONE_OF_PLACES = /^(?:街道|社区|[镇乡村县])$/u;

/** Undefined where the name doesn't say of what kind the unit is. */
export function sameKindOf(own: string): SameKind | undefined {
  const [word] = kinds
    .filter((kind) => own.lastIndexOf(kind) > 1 && (!ONE_OF_PLACES.test(kind) || own.endsWith(kind)))
    .sort(
      (one, other) =>
        own.lastIndexOf(other) + other.length - own.lastIndexOf(one) - one.length || other.length - one.length,
    );
  if (word === undefined) return undefined;
  const others = sisters.filter((each) => each.includes(word)).flat();
  return {
    word,
    core: coreOf(own.slice(0, own.lastIndexOf(word)), word),
    sisters: others.filter((each) => each !== word && !own.includes(each)),
  };
}

/** What is left of a name when the places above it are left out. */
export function coreOf(name: string, word: string): string {
  return ONE_OF_PLACES.test(word) ? name.replace(/^.*[省市县区](?=[一-龥]{2})/u, '') : name.replace(PLACE, '');
}
