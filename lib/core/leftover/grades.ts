import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';

/** The grade of which a draft says that it is its own. The range is within the line. */
export interface OwnGrade extends Range {
  grade: number;
}

const GRADE = '([一二三四五六七八九]年级|初[一二三]|高[一二三]|[小中大]班)';
const OWN = new RegExp(
  `(?:作为|我们|我所带的|我带的)(?:一[名个])?${GRADE}(?:的?(?:学生|班主任|教师|老师|全体)|[，（(])`,
  'gu',
);
const GRADES = '一二三四五六七八九';
const [JUNIOR, SENIOR, KINDERGARTEN] = [6, 9, 20];

export function readOwnGrades(text: string): readonly OwnGrade[] {
  if (!text.includes('作为') && !text.includes('我们') && !text.includes('带的')) return NONE;
  return matchesOf(OWN, text).map(({ index, 0: words, 1: said = '' }) => {
    const start = index + words.indexOf(said);
    return { start, end: start + said.length, grade: gradeOf(said) };
  });
}

const NONE: readonly OwnGrade[] = [];

/** 初一 is 七年级. */
function gradeOf(said: string): number {
  if (said.endsWith('班')) return KINDERGARTEN + '小中大'.indexOf(said.charAt(0));
  const from = said.startsWith('初') ? JUNIOR : said.startsWith('高') ? SENIOR : 0;
  return from + 1 + GRADES.indexOf(said.charAt(from === 0 ? 0 : 1));
}

const TITLED = new RegExp(GRADE, 'gu');

/** The one grade that a title names. */
export function titledGrade(title: string): string | undefined {
  const [titled, another] = matchesOf(TITLED, title);
  return another ? undefined : titled?.[0];
}

/** What to ask of it under a title of that grade; undefined where it may be right. */
export function gradeDoubt({ grade }: OwnGrade, titled: string): string | undefined {
  return gradeOf(titled) === grade ? undefined : `标题里是${titled}，这里不一样，像是以前的材料留下的，请核对`;
}
