import { type GenreWords, wordsOf } from '../genres/genre-words.ts';
import { draftYear } from './draft-year.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import type { Role } from './section.ts';
import { tallySentences } from './sentence-tally.ts';
import { tellsPlan } from './told.ts';
import { matchesOf } from '../matches.ts';

/** Roles that may stand hidden in a paragraph without a heading. */
export const HIDEABLE: readonly Role[] = ['problems', 'plan'];

/** 特此报告。 and the like say nothing. */
const FORMULA =
  /^(?:我的)?(?:述职|汇报|报告|总结)(?:完了|完毕|到此(?:为止|结束)?)[^。]{0,24}[。！]?$|^(?:特此|专此|此致|敬礼|[妥当]否|不[妥当]之处|不足之处[，、]?[敬恳还]?[请望]|谢谢|(?:我的)?(?:述职|汇报|报告|总结)(?:完毕|到此|完了|就到)|以上(?:是我的)?(?:报告|总结|汇报|方案|意见|述职|计划|情况)?).{0,12}$|^(?:以上|上述|我的述职|如有不[妥当]|[恳敬]?请(?:各位|大家|领导|同志|上级|组织|考核|评委|代表|审议|评议|批评|予以))[^。；]{0,40}(?:指正|审议|评议|审查|批示|审阅|监督|指示|批评)[。！]?$/u;

/** 请予审议。谢谢大家！ */
const THANKS = /(?<=[。！])(?:再次)?(?:感谢|谢谢)[^。！]{0,12}[。！]?$/u;

/** Whether it only hands the draft over (不足之处，敬请指正). */
export function isFormula(text: string): boolean {
  return FORMULA.test(text.replace(THANKS, ''));
}

/** The first of the last paragraphs of the body that only hand the draft over (以上报告，请予审议). */
export function closingFormula({ body }: Layout): Paragraph | undefined {
  let first: Paragraph | undefined;
  for (let index = body.length - 1; index > 0; index -= 1) {
    const paragraph = body[index];
    if (!paragraph || !isFormula(paragraph.text)) break;
    first = paragraph;
  }
  return first;
}

/**
 * The last paragraph of the body where it closes the draft: it has no number, and more stands above it under the
 * same heading, or it opens as closing paragraphs do.
 */
export function closingParagraph(layout: Layout): Paragraph | undefined {
  const { body, headings, genre } = layout;
  const last = body.findLast(({ text }) => !isFormula(text));
  if (!last || body.length < 2 || last.line.number) return undefined;
  const heading = headings.at(-1);
  if (heading && heading.paragraph >= last.index) return undefined;
  const words = wordsOf(genre);
  if (isUnderTellingHeading(layout, last))
    return /^(?:总|综|以上|千言万语)/u.test(last.text) ||
      looksBack(layout, last) ||
      bidsFarewell(layout, last) ||
      followsList(layout, last)
      ? last
      : undefined;
  if (words.closing.test(last.text)) return last;
  const alone = heading !== undefined && !heading.glued && heading.paragraph === last.index - 1;
  return alone ? undefined : last;
}

/** 回顾这一年，…… below the text of a plan. */
function looksBack({ headings }: Layout, { text, index }: Paragraph): boolean {
  const heading = headings.at(-1);
  return heading !== undefined && heading.paragraph < index - 1 && /^回[顾望首]/u.test(text);
}

/** Characters; a longer paragraph at the end of a plan is one of its items. */
const MAX_FAREWELL = 120;

/** Below the text of a plan, a few words that look back or forward to no work of their own (征程万里，重任在肩). */
function bidsFarewell({ headings, genre }: Layout, { text, index }: Paragraph): boolean {
  const heading = headings.at(-1);
  if (!heading || heading.paragraph >= index - (heading.glued ? 0 : 1) || text.length > MAX_FAREWELL) return false;
  const { farewell, topicalVerb } = wordsOf(genre);
  return farewell.test(text) && !topicalVerb.test(text);
}

/** Characters; a longer paragraph goes on with what stands above it. */
const MAX_LAST_WORDS = 40;

/** A few last words behind paragraphs that count (头一件，…… 第二件，……): they count no more, and give no figures. */
export function followsList({ paragraphs }: Layout, { text, index }: Paragraph): boolean {
  if (text.length > MAX_LAST_WORDS || /\d/u.test(text) || COUNTS.test(text)) return false;
  const [higher, above] = paragraphs.slice(Math.max(0, index - 2), index);
  return [higher, above].every((paragraph) => paragraph !== undefined && COUNTS.test(paragraph.text));
}

const COUNTS = /^(?:第[二三四五六七八九]|[二三四五六七八九]是|[其再最][二三四五六次后])/u;

/** Whether a paragraph without a heading tells of problems or plan, in the genre's words or in the writer's own. */
export function tellsOf(role: Role, { text, line }: Paragraph, layout: Layout): boolean {
  const words = wordsOf(layout.genre);
  if (words.says(role, text)) return true;
  const { all, lacking, ahead, done } = line.sentences;
  if (role === 'problems') {
    // 但……还没有……, 当然，我的不足也明显: what is lacking, in whatever words.
    if (lacking === 0) return false;
    const turn = text.search(TURN);
    if (turn >= 0 && tallySentences(text.slice(turn)).lacking > 0) return true;
    // ……干出来的。我也清楚自己的差距：……
    if (text.split(SENTENCE_END).some((sentence) => opensLack(sentence.trimStart(), words))) return true;
    if (lacking === all && all > 1) return true;
    return done === 0 && lacking * 2 >= all && (all > 1 || REMAINS.test(text));
  }
  if (tellsPlan(line.sentences, draftYear(layout))) return true;
  const year = draftYear(layout);
  const opens = (sentence: string) =>
    words.opens('plan', sentence) || Number(/^(20\d{2})年/u.exec(sentence)?.[1] ?? 0) > year;
  const sentences = text.split(SENTENCE_END);
  return (
    (ahead > 0 && sentences.some((sentence) => opens(sentence.trimStart()))) ||
    ((ahead > 0 || done === 0) && sentences.some((sentence) => namesYearAfter(year, sentence)))
  );
}

/** 带着这些事，我们走进2026年。; 愿2026年风调雨顺 is a wish. */
function namesYearAfter(year: number, sentence: string): boolean {
  return !WISHES.test(sentence) && matchesOf(YEAR, sentence).some(([, named]) => Number(named) > year);
}

const YEAR = /(20\d{2})年/gu;
const WISHES = /[愿祝盼迎]|期待|打下|奠定|基础|展望/u;

function opensLack(sentence: string, words: GenreWords): boolean {
  return words.opens('problems', sentence) && tallySentences(sentence).lacking > 0;
}

/** 今年困难大，但没有误过一天。; 有成绩，也有不足，主要是……: what lacks stands behind it. */
const TURN = /但|不过|然而|也有(?=[^，。]{0,4}(?:不足|缺|问题|短板|差距|遗憾))/u;
/** A single sentence may tell of what was lacking and is no more. */
const REMAINS = /遗憾|还[没有是面存不]|仍|依然|尚/u;
const SENTENCE_END = /[。；！]/u;

/** The paragraph belongs to a section whose heading names problems or plan: then nothing is hidden in it. */
function isUnderTellingHeading({ headings }: Layout, paragraph: Paragraph): boolean {
  const heading = headings.findLast((each) => each.paragraph < paragraph.index);
  return heading?.roles.some((role) => HIDEABLE.includes(role)) ?? false;
}
