import { wordsOf } from '../genres/genre-words.ts';
import { HIDEABLE, isFormula } from './closing.ts';
import { draftYear } from './draft-year.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { hintsOfHeading } from './heading-role.ts';
import type { Role } from './section.ts';
import { tellsLittleDone, tellsProblems } from './told.ts';

export interface TellingParagraph extends Paragraph {
  role: Role;
}

/**
 * Paragraphs without a heading that do the work of a part of their own. They open like it, say it, and stand where it
 * would stand: at the draft's end, before the heading of the plan, or anywhere past the first third of a draft that
 * has no headings. A remark in the middle of a section is none.
 */
export function tellingParagraphs(layout: Layout): TellingParagraph[] {
  const { body, headings, genre } = layout;
  const named = new Set(headings.flatMap(({ roles }) => roles));
  const wanted = HIDEABLE.filter((role) => !named.has(role) && genre.parts.some((part) => part.role === role));
  if (wanted.length === 0) return [];
  const role = roleReader(layout);
  if (headings.length === 0)
    return body.slice(Math.ceil(body.length / 3)).flatMap((paragraph, at, late) => {
      const next = late[at + 1];
      return role(paragraph, wanted) ?? lacksBeforePlan(paragraph, next && role(next, wanted), wanted) ?? [];
    });
  const told = trailing(body, body.length, (paragraph) => role(paragraph, wanted));
  const amid = lacksAmid(layout, wanted, role);
  const starts = new Set(amid.map(({ start }) => start));
  return [...amid, ...told.filter(({ start }) => !starts.has(start))];
}

type RoleReader = (paragraph: Paragraph, wanted: readonly Role[]) => TellingParagraph | undefined;

/** What lacks, told right above the heading of the plan; where it is said of all (同时，我们也清醒认识到……), anywhere. */
function lacksAmid(layout: Layout, wanted: readonly Role[], role: RoleReader): TellingParagraph[] {
  const { body, headings } = layout;
  const problems: readonly Role[] = wanted.filter((one) => one === 'problems');
  if (problems.length === 0) return [];
  const plan = headings.find(({ roles }) => roles.includes('plan'));
  const beforePlan = plan ? body.findIndex(({ index }) => index === plan.paragraph) : -1;
  const admitted = body.slice(1).flatMap((each) => (admits(each) ? (role(each, problems) ?? []) : []));
  if (admitted.length > 0) return admitted;
  return beforePlan > 0
    ? trailing(body, beforePlan, (paragraph) => role(paragraph, problems) ?? lacksAtEnd(paragraph, layout))
    : [];
}

/** 各位代表！在看到成绩的同时，…… */
const GRANTS =
  '^(?:[^，。；！]{2,6}[！，])?(?:[^，。；！]{0,10}(?:成绩|成效|进步|成果)[^，。；！]{0,8}[，；]|[^，。；！]{0,4}同时，?|当然，|但是?，?|不可否认，)?';
const LACK = '(?:问题|不足|短板|差距|距离|困难|挑战|薄弱|弱项|矛盾)';
/** ……我们也清醒地认识到，……还存在短板, 成绩固然可喜，问题也不容忽视。: what is said of all, and not of one topic. */
const ADMITS = [
  new RegExp(`${GRANTS}[^，。；！：]{0,12}(?:[认意]识到?|看到|深知|承认)[^。；]{0,60}${LACK}`, 'u'),
  new RegExp(`${GRANTS}(?<=[，；])[但也]?${LACK}[^，。；！]{1,10}[，。；：]`, 'u'),
  /^不可否认，[^。；]{0,30}(?:不足|短板|差距|薄弱|弱项)/u,
];
/** Up to where one of them may look. */
const MAX_ADMISSION = 140;

/** Whether a paragraph owns up to what is lacking in all of the work, and its sentences go on with that. */
function admits({ text, line }: Paragraph): boolean {
  const first = text.slice(0, MAX_ADMISSION);
  if (!ADMITS.some((pattern) => pattern.test(first))) return false;
  const { all, lacking, done } = line.sentences;
  return lacking > 0 && lacking * 3 >= all && done * 2 <= all;
}

/** Nothing but what lacks, below other text that stands above the heading of the plan. */
function lacksAtEnd(paragraph: Paragraph, { headings }: Layout): TellingParagraph | undefined {
  const isFirst = headings.some(
    ({ paragraph: at, glued }) => paragraph.index <= at + (glued ? 0 : 1) && paragraph.index >= at,
  );
  return !isFirst && !paragraph.line.number && isLack(paragraph) ? { ...paragraph, role: 'problems' } : undefined;
}

function isLack({ line }: Paragraph): boolean {
  const { all, lacking, ahead, done } = line.sentences;
  return lacking > 0 && lacking * 2 >= all && ahead === 0 && done === 0;
}

/** 有两户危房还没改完。 above 下一步，……: nothing but what lacks, right before what is to be done about it. */
function lacksBeforePlan(
  paragraph: Paragraph,
  next: TellingParagraph | undefined,
  wanted: readonly Role[],
): TellingParagraph | undefined {
  return next?.role === 'plan' && isLack(paragraph) && wanted.includes('problems')
    ? { ...paragraph, role: 'problems' }
    : undefined;
}

type Reader = (paragraph: Paragraph) => TellingParagraph | undefined;

/** The run of telling paragraphs that ends before the paragraph at `end`, a closing one behind them left out. */
function trailing(body: readonly Paragraph[], end: number, read: Reader): TellingParagraph[] {
  const told: TellingParagraph[] = [];
  for (let at = end - 1; at > 0; at -= 1) {
    const paragraph = body[at];
    const found = paragraph && read(paragraph);
    if (found) told.unshift(found);
    else if (at < end - 1 || told.length > 0) break;
  }
  return told;
}

/** 工作虽有起色，但…… */
const CONCEDES = /^[^。；]{0,16}(?:虽|尽管)[^。；]{2,30}但/u;
/** Up to the first stop. */
const FIRST = /^[^。：；！？:]{4,30}(?=[。：；！？:])/u;

/** What the first words hint at, and the sentences bear out: 回过头看，我的毛病也不少。; `year` is the draft's. */
function toldInOwnWords({ text, line }: Paragraph, { genre, frame }: Layout, year: number): Role | undefined {
  const { sentences } = line;
  const words = wordsOf(genre);
  const title = frame.title?.text ?? '';
  const first = FIRST.exec(text)?.[0];
  const hints = first === undefined ? [] : hintsOfHeading(first, genre);
  const { all, lacking, done } = sentences;
  const isLacking = lacking > 0 && lacking * 2 >= all;
  const tells = tellsProblems(sentences) || (isLacking && done === 0);
  if (hints.at(-1)?.role === 'problems' && tells) return 'problems';
  if (isLacking && (sentences.opensLacking || (done === 0 && CONCEDES.test(text)))) return 'problems';
  if (isLacking && (words.opens('problems', text) || (words.says('problems', text) && done === 0))) return 'problems';
  if (opensNextPeriod(text, title) && tellsLittleDone(sentences)) return 'plan';
  const opensPlan = words.opens('plan', text) || sentences.year > year;
  return opensPlan && sentences.opensAhead && tellsLittleDone(sentences) ? 'plan' : undefined;
}

const PERIODS: readonly { last: RegExp; opens: RegExp }[] = [
  { last: /([一二三四])季度/u, opens: /^第?([一二三四])季度/u },
  { last: /(\d{1,2})月份?(?!.{0,10}月)/u, opens: /^(\d{1,2})月(?!\d)/u },
];
const QUARTERS = '一二三四';

/** 四季度的活更重。 in a summary of the third, 10月，…… in one of 7至9月. */
function opensNextPeriod(text: string, title: string): boolean {
  return PERIODS.some(({ last, opens }) => {
    const [own, next] = [last.exec(title)?.[1], opens.exec(text)?.[1]];
    if (own === undefined || next === undefined) return false;
    return QUARTERS.includes(own) ? QUARTERS.indexOf(next) > QUARTERS.indexOf(own) : Number(next) > Number(own);
  });
}

function roleReader(layout: Layout): RoleReader {
  const { headings, genre } = layout;
  const words = wordsOf(genre);
  const year = draftYear(layout);
  const tops = new Map(headings.map((heading) => [heading.paragraph, heading]));
  return (paragraph, wanted) => {
    const { index, text, line } = paragraph;
    // The first paragraph under a heading says what the heading says.
    if (
      line.number ||
      tops.has(index) ||
      line.heading(genre) ||
      tops.get(index - 1)?.glued === false ||
      isFormula(text)
    )
      return undefined;
    const role =
      (wanted.includes('problems') && admits(paragraph) ? 'problems' : undefined) ??
      wanted.find((one) => words.opens(one, text) && words.says(one, text)) ??
      toldInOwnWords(paragraph, layout, year);
    return role && wanted.includes(role) ? { ...paragraph, role } : undefined;
  };
}
