import type { Range } from '../range.ts';
import type { Genre } from '../genres/genre.ts';
import { wordsOf } from '../genres/genre-words.ts';
import { closingParagraph, HIDEABLE, tellsOf } from './closing.ts';
import { isGivenToCongress, tellsInCongress } from './congress-report.ts';
import { isTopical } from './heading-role.ts';
import type { Heading } from './heading.ts';
import { type Layout, paragraphsUnder } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { countEnsuring, countEnsuringClauses } from './plan-content.ts';
import type { Role, Section } from './section.ts';
import { tellingParagraphs } from './telling.ts';

export interface Coverage {
  missing: Role[];
  hidden: Role[];
  /** The paragraph each hidden role stands in. */
  hiddenAt: ReadonlyMap<Role, Range>;
}

/**
 * Which required roles the document lacks, and which it only hides in a paragraph without a heading; of those that stand
 * `elsewhere` it lacks none.
 */
export function readCoverage(layout: Layout, sections: readonly Section[], elsewhere: readonly Role[] = []): Coverage {
  const missing: Role[] = [];
  const hiddenAt = new Map<Role, Range>();
  for (const part of layout.genre.parts) {
    if (!part.required || elsewhere.includes(part.role)) continue;
    const roles = part.or ? [part.role, part.or] : [part.role];
    if (roles.some((role) => isPresent(role, layout, sections))) continue;
    const hiding = hidingParagraph(part.role, layout);
    if (HIDEABLE.includes(part.role) && isGivenToCongress(layout))
      if (hiding || tellsInCongress(part.role, layout, sections)) continue;
    if (hiding) hiddenAt.set(part.role, { start: hiding.start, end: hiding.end });
    else missing.push(part.role);
  }
  return { missing, hidden: [...hiddenAt.keys()], hiddenAt };
}

function isPresent(role: Role, layout: Layout, sections: readonly Section[]): boolean {
  const isHideable = HIDEABLE.includes(role);
  if (sections.some((section) => section.role === role && (!isHideable || section.heading !== undefined))) return true;
  // What one part's hint came to, its section tells.
  const names = ({ roles, hinted }: Heading) => roles.includes(role) && !(hinted && roles.length === 1);
  if (layout.headings.some(names) || layout.subheadings.some(names)) return true;
  // Goal, schedule and requirements need no heading of their own: 总体目标是…… is one.
  const words = wordsOf(layout.genre);
  if (!isHideable && layout.body.some(({ text }) => words.opens(role, text))) return true;
  // ……是收官之年。总的目标是……
  if (
    role === 'goal' &&
    leadIn(layout, sections).some(
      (part) => words.opens(role, part) || SETS.test(part) || TARGET.test(part) || LETS.test(part),
    )
  )
    return true;
  if (role === 'goal' && opensWithTargets(layout)) return true;
  if (role === 'schedule' && layout.body.some(({ text }) => DAY_AND_TIME.test(text) || STEPS.test(text))) return true;
  if (leadsIn(layout.genre).includes(role)) {
    const onlyAnnounces = leadsIn(layout.genre)[0] === 'goal' && ANNOUNCES.test(layout.body[0]?.text ?? '');
    if (
      (!onlyAnnounces && sections.some((section) => section.role === 'preamble')) ||
      (role === 'goal' && layout.body.some(({ text }) => PURPOSE.test(text)))
    )
      return true;
  }
  // What stands under a heading that only hints at another part may well tell what was or will be done.
  if (role === 'measures' && layout.headings.some(({ hinted }) => hinted)) return true;
  // 时间地点 and 活动安排 are both a schedule, and the second tells what is done.
  if (role === 'measures' && sections.filter((section) => section.role === 'schedule').length > 1) return true;
  if (role === 'requirements' && tellsHowEnsured(layout, sections)) return true;
  if (role === 'measures' && goesOnBelow(layout)) return true;
  // Measures that tell results do that part's work.
  return role === 'results' && tellsResults(layout);
}

/** 四、工作措施 at the end of a plan, whose sentences say who answers for it. */
function tellsHowEnsured(layout: Layout, sections: readonly Section[]): boolean {
  const last = layout.body.at(-1);
  if (layout.headings.length === 0 && last && countEnsuringClauses(last) >= MIN_ENSURING) return true;
  if (sections.findLast(({ heading }) => heading !== undefined)?.role !== 'measures') return false;
  return countEnsuring(paragraphsUnder(layout, layout.headings.length - 1)) >= MIN_ENSURING;
}

/** One sentence is a remark. */
const MIN_ENSURING = 2;

/** 今年的目标：…… names what its own line tells, not the paragraphs below it. */
function goesOnBelow({ headings, body }: Layout): boolean {
  const starts = new Map(headings.map((heading) => [heading.paragraph, heading]));
  return body.some(({ index, text }) => {
    const above = starts.get(index - 1);
    return above?.style === 'plain' && above.glued && !starts.has(index) && text.length >= MIN_TOLD;
  });
}

/** Characters. */
const MIN_TOLD = 20;

/** 为了增进家园沟通，举办本次开放日。 想让孩子们认识庄稼。 */
const PURPOSE = /^为[^。；]{4,60}(?:举办|举行|开展|组织)|^(?:我们|就是)?(?:想让|希望让|希望通过|想借|旨在|意在)/u;

/** 根据……安排，定于5月举办本届大赛。 says when, and nothing of what for. */
const ANNOUNCES =
  /^(?!.{0,400}(?:为[了进丰推弘深切庆纪迎增促展营培激提满让加落]|让|旨在|目的|丰富|弘扬|促进|增进|营造|提[升高]|推[动进]|展示|激发|传承|庆祝|纪念|迎接|希望|想|引导|倡导|锻炼|培养|以此|借此|值此))(?:根据|按照|经|由|[^，。]{2,12}(?:定于|拟于|将于))[^。]{4,120}[。：]/u;

/** 4月30日晚7点, 5月18日（周日），早上8点 */
const DAY_AND_TIME =
  /\d月\d{1,2}日[^，。；]{0,12}(?:，[^，。；\d]{0,6})?(?:[上下]午|[早晚]上?)?(?:\d|[一二三四五六七八九十]{1,2}(?=点))\d?[:：点时]/u;

/** ……为集中整治期，分三个阶段：6月15日至30日排查，…… */
const STEPS =
  /(?:^|[，。；])(?:工作|整个|全程|共|具体)?分[为成]?[两二三四五六]个?(?:阶段|步骤|步走?|批)[^。；：]{0,12}[：，。][^。]{0,20}?\d{1,2}[月日]/u;

/** 我给自己定下目标：……, 今年的目标是…… */
const SETS =
  /[定立设][下了个][^，。；：]{0,8}目标[：:，]|目标(?!.{0,8}如下)[^，。；：]{0,4}[是为：:]|(?:预期|指标)[是为：:]/u;

/** 决定开展整治，让街面静下来 */
const LETS = /，(?:要|好|真正|尽快|切实)?让[^，。；]{4,30}$|要(?:让|办成|干成|做成|做到|实现)[^，。；]{2,}/u;

/** 全年完成投资3260万元, 到年底漏损率降到一成以内 */
const TARGET =
  /(?:达到|不低于|不少于|不超过|力争|确保|实现|完成|控制在|稳定在|提高到|[降压升增减]到|新增)[^，]{0,20}(?:\d|成|零)|\d[^，]{0,6}以[上内下]/u;

/** 定个调子 / 比赛进前三，演出不少于12场。: what stands first sets targets and nothing else, whatever its heading. */
function opensWithTargets(layout: Layout): boolean {
  const [first] = layout.headings;
  if (!first || isTopical(first.words, layout.genre)) return false;
  const sentences = paragraphsUnder(layout, 0).flatMap(({ text }) => text.split(/[。；]/u).filter(Boolean));
  return sentences.length > 0 && sentences.every((sentence) => TARGET.test(sentence));
}

/** The sentences above the first heading, and below one that leads in (总则). */
function leadIn({ body, headings: [first, second] }: Layout, sections: readonly Section[]): string[] {
  const sentences = (paragraphs: readonly Paragraph[]) =>
    paragraphs.flatMap(({ text }) => text.replace(ARTICLE, '').split(/[。；]/u));
  if (!first) return sentences(body.slice(0, 1));
  const leads = sections.some(({ role, heading }) => role === 'preamble' && heading === first.text);
  const end = leads ? (second?.paragraph ?? first.paragraph) : first.paragraph;
  return sentences(body.filter(({ index }) => index < end));
}

/** 第二条  */
const ARTICLE = /^第[一二三四五六七八九十]{1,3}条[ \u3000]*/u;

/** The roles that what stands above the first heading may do the work of: those a draft of that genre opens with. */
function leadsIn({ parts }: Genre): readonly (Role | undefined)[] {
  const opening = parts.find(({ role, or }) => OPENING.includes(role) || (or && OPENING.includes(or)));
  return opening ? [opening.role, opening.or] : [];
}

const OPENING: readonly Role[] = ['preamble', 'overview', 'goal'];

/** Fewer are chance. */
const MIN_FIGURES = 2;

/** 1260户, 三百余户 */
const FIGURE =
  /\d[%％\p{Script=Han}](?<![年月日时点届])|[一二三四五六七八九十百千]{2,9}[余多]?(?:户|人|名|场|次|条|件|项|台|公里|万元|元|吨|亩)/gu;

/** Says so, or gives figures of what was done (走访1260户，化解矛盾87起). */
function tellsResults({ body, genre }: Layout): boolean {
  const { says } = wordsOf(genre);
  let figures = 0;
  return body.some(({ text }) => {
    figures += text.match(FIGURE)?.length ?? 0;
    return says('results', text) || figures >= MIN_FIGURES;
  });
}

/** The paragraph without a heading that does the role's work: the closing one, or one of its own near the end. */
function hidingParagraph(role: Role, layout: Layout): Paragraph | undefined {
  if (!HIDEABLE.includes(role)) return undefined;
  const closing = closingParagraph(layout);
  const last = closing ?? runInEnd(layout) ?? (role === 'plan' ? belowProblems(layout) : undefined);
  if (last && tellsOf(role, last, layout)) return last;
  return tellingParagraphs(layout).find((paragraph) => paragraph.role === role);
}

/** The last paragraph under the heading of the problems, where more than it stands there. */
function belowProblems({ body, headings }: Layout): Paragraph | undefined {
  const [last, heading] = [body.at(-1), headings.at(-1)];
  if (!last || !heading || last.line.number || !heading.roles.includes('problems')) return undefined;
  return last.index > heading.paragraph + (heading.glued ? 0 : 1) ? last : undefined;
}

/** 存在不足：……。下步将……: the last paragraph of a draft that names a part in its first words and goes on to another. */
function runInEnd({ body, headings }: Layout): Paragraph | undefined {
  const [last, heading] = [body.at(-1), headings.at(-1)];
  return heading?.style === 'plain' && heading.glued && heading.paragraph === last?.index ? last : undefined;
}
