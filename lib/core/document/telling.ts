import type { Genre } from '../genres/genre.ts';
import { wordsOf } from '../genres/genre-words.ts';
import { HIDEABLE } from './closing.ts';
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
  const plan = headings.find(({ roles }) => roles.includes('plan'));
  const beforePlan = plan ? body.findIndex(({ index }) => index === plan.paragraph) : -1;
  const told = trailing(body, body.length, (paragraph) => role(paragraph, wanted));
  const problems: readonly Role[] = wanted.filter((one) => one === 'problems');
  return beforePlan > 0 ? [...trailing(body, beforePlan, (paragraph) => role(paragraph, problems)), ...told] : told;
}

/** 有两户危房还没改完。 above 下一步，……: nothing but what lacks, right before what is to be done about it. */
function lacksBeforePlan(
  paragraph: Paragraph,
  next: TellingParagraph | undefined,
  wanted: readonly Role[],
): TellingParagraph | undefined {
  const { all, lacking, ahead, done } = paragraph.line.sentences;
  const isLack = lacking > 0 && lacking * 2 >= all && ahead === 0 && done === 0;
  return next?.role === 'plan' && isLack && wanted.includes('problems')
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
function toldInOwnWords({ text, line }: Paragraph, genre: Genre, year: number): Role | undefined {
  const { sentences } = line;
  const words = wordsOf(genre);
  const first = FIRST.exec(text)?.[0];
  const hints = first === undefined ? [] : hintsOfHeading(first, genre);
  const { all, lacking, done } = sentences;
  const isLacking = lacking > 0 && lacking * 2 >= all;
  const tells = tellsProblems(sentences) || (isLacking && done === 0);
  if (hints.at(-1)?.role === 'problems' && tells) return 'problems';
  if (isLacking && done === 0 && CONCEDES.test(text)) return 'problems';
  if (isLacking && (words.opens('problems', text) || (words.says('problems', text) && done === 0))) return 'problems';
  const opensPlan = words.opens('plan', text) || sentences.year > year;
  return opensPlan && sentences.opensAhead && tellsLittleDone(sentences) ? 'plan' : undefined;
}

function roleReader(layout: Layout) {
  const { headings, genre } = layout;
  const words = wordsOf(genre);
  const year = draftYear(layout);
  const tops = new Map(headings.map((heading) => [heading.paragraph, heading]));
  return (paragraph: Paragraph, wanted: readonly Role[]): TellingParagraph | undefined => {
    const { index, text, line } = paragraph;
    // The first paragraph under a heading says what the heading says.
    if (line.number || tops.has(index) || line.heading(genre) || tops.get(index - 1)?.glued === false) return undefined;
    const role =
      wanted.find((one) => words.opens(one, text) && words.says(one, text)) ?? toldInOwnWords(paragraph, genre, year);
    return role && wanted.includes(role) ? { ...paragraph, role } : undefined;
  };
}
