import { afterLast } from '../after-last.ts';
import { beforeFirst } from '../before-first.ts';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { endsClause } from './clause-ends.ts';

/** A class of a school or a kindergarten: 高二（3）班, 大二班. The range is within the line. */
export interface SchoolClass extends Range {
  /** 高二, 大 */
  grade: string;
  /** 3 */
  number: string;
  /** Whether the sentence tells nothing by which it may be another's, or that of another year. */
  isBare: boolean;
}

const CLASS =
  /(?:(高[一二三]|初[一二三]|[一二三四五六七八九]年级|[七八九])[（(]?([一二三四五六七八九十]|\d{1,2})[）)]?班|([小中大])([一二三四五六七八九十]|\d{1,2})班)/gu;
/** Of all that is called so few are numbered. */
const NUMBERED = /[一二三四五六七八九十\d）)]班/u;
/** 由高一（3）班升入, 与中二班结对: the class of another year, or another class. */
const OTHERS =
  /去年|上学[年期]|上[一半]|原|曾|升入|升上|升级|升到|接手|接任|接过|调整|从|由|到|与|和|同|跟|、|及|邻|平行|兄弟|各班|其他|结对|听课|上课|公开课|比赛|年级组|展示|执教|先后|观摩|一年前|毕业|20\d\d/u;

export function readSchoolClasses(text: string): readonly SchoolClass[] {
  if (!NUMBERED.test(text)) return NONE;
  return matchesOf(CLASS, text).map(({ index: start, 0: words, 1: grade, 2: number, 3: age, 4: numbered }) => {
    const end = start + words.length;
    const lead = afterLast(text.slice(Math.max(0, start - AROUND), start), '。');
    const rest = beforeFirst(text.slice(end, end + AROUND), endsClause);
    return {
      start,
      end,
      grade: gradeOf(grade ?? age ?? ''),
      number: number ?? numbered ?? '',
      isBare: !OTHERS.test(lead) && !/^[、和与及]|^的?[一-龥]{2,3}(?:老师|同学)/u.test(rest),
    };
  });
}

/** 八年级 is 八, and 初二. */
function gradeOf(said: string): string {
  return said.startsWith('初') ? '七八九'.charAt('一二三'.indexOf(said.charAt(1))) : said.replace('年级', '');
}

const NONE: readonly SchoolClass[] = [];
const AROUND = 30;

/** The grade of the one class that a draft names, told apart from the same class of the grade before: undefined where it names many. */
export function strangeClasses<Named extends SchoolClass>(
  all: readonly Named[],
  titled: SchoolClass | undefined,
): readonly Named[] {
  const own = titled ?? all[0];
  if (!own) return [];
  const others = all.filter(({ grade, number }) => grade !== own.grade || number !== own.number);
  const [only, more] = others;
  return only && !more && only.isBare && only.number === own.number && only.grade !== own.grade ? [only] : [];
}
