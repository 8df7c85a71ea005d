import { wordsOf } from '../genres/genre-words.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import type { Role } from './section.ts';

/** Roles that may stand hidden in a paragraph without a heading. */
export const HIDEABLE: readonly Role[] = ['problems', 'plan'];

/** 特此报告。 and the like say nothing. */
const FORMULA = /^(?:特此|专此|妥否|以上(?:是我的)?(?:报告|总结|汇报|方案|意见|述职|计划|情况)?).{0,12}$/u;

/**
 * The last paragraph of the body where it closes the draft: it has no number, and more stands above it under the
 * same heading, or it opens as closing paragraphs do.
 */
export function closingParagraph(layout: Layout): Paragraph | undefined {
  const { body, headings, genre } = layout;
  const last = body.findLast(({ text }) => !FORMULA.test(text));
  if (!last || body.length < 2 || last.line.number) return undefined;
  const heading = headings.at(-1);
  if (heading && heading.paragraph >= last.index) return undefined;
  const words = wordsOf(genre);
  if (words.closing.test(last.text))
    return isUnderTellingHeading(layout, last) && !/^(?:总|综|以上)/u.test(last.text) ? undefined : last;
  if (isUnderTellingHeading(layout, last)) return undefined;
  const alone = heading !== undefined && !heading.glued && heading.paragraph === last.index - 1;
  return alone ? undefined : last;
}

/** The paragraph belongs to a section whose heading names problems or plan: then nothing is hidden in it. */
function isUnderTellingHeading({ headings }: Layout, paragraph: Paragraph): boolean {
  const heading = headings.findLast((each) => each.paragraph < paragraph.index);
  return heading?.roles.some((role) => HIDEABLE.includes(role)) ?? false;
}
