import type { Document } from '../document/document.ts';
import type { Role, Section } from '../document/section.ts';
import { sectionIndexOf } from '../document/section-of.ts';
import type { Range } from '../range.ts';
import { yearIn } from '../year-in.ts';

/** 今后五年, “十四五”时期: years told together. */
const YEARS = /(?:过去|今后|未来)[的]?[两二三四五六七八九十\d]{1,2}年|“?十[一二三四五六七]五”?/u;
const TELLS: readonly Role[] = ['overview', 'measures', 'results'];

/** A paragraph's. */
type Place = Pick<Range, 'start'>;

/** Of which time each part of a draft tells. */
export class PartTimes {
  readonly #sections: readonly Section[];
  /** What a heading names holds for the parts below it, too, up to the next that names one: of each section. */
  readonly #named: readonly (string | undefined)[];
  /** The first section of what is still to come. */
  readonly #turn: number;

  constructor({ sections, genreData: { family } }: Pick<Document, 'sections' | 'genreData'>) {
    this.#sections = sections;
    let time: string | undefined;
    this.#named = sections.map(({ heading }) => (time = (heading && timeIn(heading)) ?? time));
    this.#turn = family === 'plan' ? 0 : turnIn(sections);
  }

  /** All of a plan is still to come, and in other drafts the part on plans with what is told below it. */
  isToCome(paragraph: Place): boolean {
    const index = this.#indexOf(paragraph);
    const section = this.#sections[index];
    // What stands below the paragraph of the problems leads over to what will be done.
    if (section?.role === 'problems')
      return index + 1 === this.#turn && section.heading === undefined && paragraph.start > section.start;
    return index >= this.#turn;
  }

  /** 一、2025年工作回顾 and 二、2026年重点任务 */
  areOfTwoTimes(one: Place, other: Place): boolean {
    const [left, right] = [this.#named[this.#indexOf(one)], this.#named[this.#indexOf(other)]];
    return left !== undefined && right !== undefined && left !== right;
  }

  /** Of the headings right above them. */
  areHeadedByTwoTimes(one: Place, other: Place): boolean {
    const [left, right] = [one, other].map((place) => timeIn(this.#sections[this.#indexOf(place)]?.heading ?? ''));
    return left !== undefined && right !== undefined && left !== right;
  }

  #indexOf(place: Place): number {
    return sectionIndexOf(place, this.#sections);
  }
}

function timeIn(heading: string): string | undefined {
  return YEARS.exec(heading)?.[0] ?? yearIn(heading)?.toString();
}

/** The part on plans, or where work is told again behind the problems: what will be done about them. */
function turnIn(sections: readonly Section[]): number {
  const plan = sections.findIndex(({ role }) => role === 'plan');
  const problems = sections.findIndex(({ role }) => role === 'problems');
  // 在看到成绩的同时，…… without a heading has what was done before it.
  const isBehindWork =
    (problems >= 0 && sections[problems]?.heading === undefined) ||
    sections.slice(0, problems + 1).some(({ role }) => TELLS.includes(role));
  const again = isBehindWork ? sections.findIndex(({ role }, index) => index > problems && TELLS.includes(role)) : -1;
  return Math.min(...[plan, again].filter((index) => index >= 0));
}
