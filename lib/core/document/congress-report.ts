import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import type { Role, Section } from './section.ts';

/** ××县人民政府工作报告, 县委向第十五次代表大会的工作报告 */
const TITLED = /(?:政府|国务院|人大常委会|人民代表大会常务委员会|人民法院|检察院|代表大会的?)(?:审计)?工作报告/u;
/** 现在，我代表县人民政府，向大会报告工作，请予审议。 */
const TELLS =
  /我(?:受[^，。]{2,20}委托|代表[^，。]{0,20}(?:政府|国务院|法院|检察院|委员会|常委会|[市县省区]委))，?向[^，。]{0,24}(?:报告|作)/u;
/** Paragraphs of the text in which it says so, and characters of each. */
const [OPENING, OPENING_LENGTH] = [4, 160];
/** 我们也清醒地认识到，……还存在不少短板。 */
const ADMITS =
  /(?:[认意]识到?|看到|深知)[^。；]{0,120}(?:问题|不足|短板|差距|困难|挑战|薄弱|矛盾)|(?:存在|面临)[^。，；]{0,12}(?:短板|困难|问题|不足|差距)/u;

/**
 * A report to a people's or a party congress: by custom it owns up to what lacks in a paragraph at the end of what was
 * done, without a heading, and plans behind it under as many headings as it likes.
 */
export function isGivenToCongress({ frame, body }: Pick<Layout, 'frame' | 'body'>): boolean {
  return TITLED.test(frame.title?.text ?? '') || tellsCongress(body);
}

/** Whether a text opens with the words by which such a report is given. */
export function tellsCongress(paragraphs: readonly Pick<Paragraph, 'text'>[]): boolean {
  return paragraphs.slice(0, OPENING).some(({ text }) => TELLS.test(text.slice(0, OPENING_LENGTH)));
}

/** Whether such a report does the role's work anywhere. */
export function tellsInCongress(role: Role, { body }: Pick<Layout, 'body'>, sections: readonly Section[]): boolean {
  if (role === 'problems') return body.some(({ text, line }) => line.sentences.lacking > 0 && ADMITS.test(text));
  const problems = sections.findIndex((section) => section.role === 'problems');
  return role === 'plan' && problems >= 0 && sections.slice(problems + 1).some(({ heading }) => heading !== undefined);
}
