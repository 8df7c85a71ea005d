import { wordsOf } from '../genres/genre-words.ts';
import type { Genre } from '../genres/genre.ts';
import { hintsOfHeading } from './heading-role.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import type { Opening } from './section.ts';

/**
 * A draft without headings: an introduction where the first paragraph is one, the rest tells what was done, one topic
 * after the other where the paragraphs lead in with one, and what came of it.
 */
export function readUnheaded(body: readonly Paragraph[], { genre }: Layout): Opening[] {
  const [first, second] = body;
  if (!first) return [];
  const { says, opens } = wordsOf(genre);
  const topical = topicLeads(body);
  const isLead = topical.includes(first);
  const hasIntro =
    says('overview', first.text) ||
    says('preamble', first.text) ||
    LEADS_IN.test(first.text) ||
    (topical.length > 0 && !isLead);
  const openings: Opening[] = hasIntro ? [{ role: 'preamble', start: first.start }] : [];
  const leads = hasIntro ? topical.filter((lead) => lead !== first) : topical;
  const lastLead = leads.at(-1)?.index ?? 0;
  const results = body
    .slice(2)
    .find(
      (paragraph) =>
        says('results', paragraph.text) &&
        (opens('results', paragraph.text) || (paragraph.index >= lastLead && hintsAtResults(paragraph, genre))),
    );
  const told = hasIntro ? second : first;
  const isOverview =
    hasIntro && second !== undefined && leads.length > 0 && !leads.includes(second) && OVERVIEW.test(second.text);
  if (isOverview) openings.push({ role: 'overview', start: second.start });
  const topics = told && !isOverview && !leads.includes(told) ? [told, ...leads] : leads;
  for (const { start } of topics) if (!results || start < results.start) openings.push({ role: 'measures', start });
  if (results) openings.push({ role: 'results', start: results.start });
  return openings;
}

/** ……，回头看看，做了这些事。; 下面我把书屋怎么办的，给各位领导汇报一下。 */
const LEADS_IN =
  /(?:[做干办抓忙]了|总结)[^，。；]{0,10}(?:事情?|工作|方面|总结)[。：:]$|(?:[把将]|就)[^。；]{2,60}(?:汇报|报告|介绍|说|讲|总结)(?:一下|几句|一说|一讲)?[。：:]$/u;
/** 我县现有…… */
const OVERVIEW = /^[^，。；]{0,8}(?:现有|下辖|下设|位于|占地|成立于|辖区)/u;
/** 设备是饭碗，糊弄不得。 or 带队伍上，: the first words say what the paragraph is about. */
const LEAD =
  /^(?![^。！]{0,30}(?:如下|年来|年度|今后|下一步))(?:[^。！；：\d]{3,18}[。！](?=.{10})|在?[^，。；：\d]{2,8}(?:上|方面|这一?块)，)/u;
/** 柜面业务方面，: nothing but a topic. */
const FIELD = /^[^，。；：\d]{2,8}(?:方面|这一?块)，/u;
/** 户外活动每天不少于两小时，: what is told of stands first. */
const TOPIC =
  /^\p{Script=Han}{2}(?:工作|活动|管理|建设|教学|教育|培养|培训|训练|服务|宣传|保障|维护|养护|生产|销售)(?!情况|总结|汇报|以来|中|的)[^，。；：]{2,16}[，。]/u;
/** Fewer are chance, unless most paragraphs lead in so. */
const MIN_LEADS = 3;
const MIN_FEW_LEADS = 2;
/** Characters; a shorter paragraph goes on with what stands above it. */
const MIN_TOPIC = 50;
const GOES_ON = /^(?:同时|此外|另外|其中|并|还|以及|为此|因此|通过|截至|一是|二是|首先|其次|再次|最后|\d)/u;

/** The paragraphs that open a topic; where several lead in with theirs, the others open one, too. */
function topicLeads(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const leads = paragraphs.filter(({ text, line }) => !line.number && (LEAD.test(text) || TOPIC.test(text)));
  const fields = leads.filter(({ text }) => FIELD.test(text)).length;
  const [first] = leads;
  const isFew = leads.length < MIN_LEADS && fields < MIN_FEW_LEADS && leads.length * 3 < paragraphs.length;
  if (!first || leads.length < MIN_FEW_LEADS || isFew) return [];
  return paragraphs.filter((paragraph, at) => {
    const { text, line, index } = paragraph;
    if (leads.includes(paragraph)) return true;
    const isFresh = /[。！？]$/u.test(paragraphs[at - 1]?.text ?? '') && !GOES_ON.test(text);
    return index > first.index && isFresh && text.length >= MIN_TOPIC && !line.number;
  });
}

/** 付出终有回音。 */
function hintsAtResults({ text }: Paragraph, genre: Genre): boolean {
  const lead = LEAD.exec(text)?.[0];
  return lead !== undefined && hintsOfHeading(lead, genre)[0]?.role === 'results';
}
