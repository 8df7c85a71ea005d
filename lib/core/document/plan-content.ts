import { wordsOf } from '../genres/genre-words.ts';
import type { Heading } from './heading.ts';
import { type Layout, paragraphsUnder } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import type { Role } from './section.ts';

/** 3月至4月，……, 第一阶段：…… */
const TIME =
  /^(?:[（(][一二三四五六][）)]|\d[.、])?(?:(?:20\d{2}年)?\d{1,2}(?:月|[—–~～至-]\d{1,2}月)|第?[一二三四]季度|[上下]半年|第[一二三四五六](?:阶段|步|周|天|旬|个月)|[^，。；：\d]{2,8}阶段[（(：:]|\d{1,2}[:：]\d{2})/u;
const TARGET =
  /[达做展大升长高加减低短缩降增扩]到|[增升降减压]至|突破|力争|稳定在|保持在|翻[一番]|不低于|不少于|不超过|以上|以内|以下|控制在|零|不发生|不[^，。；]{1,3}、不/u;
const ENSURES =
  /组长|牵头|领导小组|专班|指挥部|考核|通报|问责|追责|约谈|检讨|兑现|奖[惩罚]|红黑榜|纪律|严肃|责任|常驻|值守|值班|负总责|待岗|绩效|扣分|包[片村户段]|安全/u;
const PIECE = /[^。；\n]{4,}/gu;
/** 谁守哪一段: in the writer's own words, headings ask. */
const ASKS = /什么|怎|哪|多少|谁|啥|几[个步]|如何|为何/u;
/** 安全和服务怎么抓 asks for the work on a topic, 怎么管 for who answers for all of it. */
const ASKS_OF = /^\p{Script=Han}{2,}怎[么样][抓干做推办搞]/u;
/** Fewer are chance. */
const MIN_TIMED = 2;

/** What a section of a plan is by what stands in it, where its heading names nothing and no other heading names that. */
export function planReader(layout: Layout): (index: number) => Role | undefined {
  const { headings, genre } = layout;
  const { topicalVerb } = wordsOf(genre);
  const isFree = (role: Role) => !headings.some(({ roles, hinted }) => !hinted && roles.includes(role));
  const free = (['schedule', 'goal', 'requirements'] as const).filter(isFree);
  if (free.length === 0) return () => undefined;
  const piecesOf = (index: number): readonly string[] => {
    const heading = headings[index];
    if (!heading || !isGuess(heading)) return [];
    const skip = heading.glued ? heading.text.length + 1 : 0;
    return paragraphsUnder(layout, index).flatMap(
      ({ text }, at) => (at === 0 ? text.slice(skip) : text).match(PIECE) ?? [],
    );
  };
  const timed = free.includes('schedule')
    ? headings.flatMap(({ words }, index) => (!topicalVerb.test(words) && isTimed(piecesOf(index)) ? [index] : []))
    : [];
  // Where several tell their times, each tells what is done.
  const schedule = timed.length === 1 ? timed[0] : undefined;
  return (index) => {
    if (index === schedule) return 'schedule';
    const pieces = piecesOf(index);
    if (pieces.length === 0 || !ASKS.test(headings[index]?.words ?? '')) return undefined;
    if (free.includes('goal') && index <= 1 && mostly(TARGET, pieces)) return 'goal';
    // 打算怎么做 asks for what is done, whoever leads it.
    if (headings[index]?.roles[0] === 'measures' || ASKS_OF.test(headings[index]?.words ?? '')) return undefined;
    const isLate = index >= headings.length - 2;
    return free.includes('requirements') && isLate && mostly(ENSURES, pieces) ? 'requirements' : undefined;
  };
}

/** 主要工作安排 may name the tasks or the times. */
export function arranges({ roles: [role], words }: Heading): boolean {
  return role === 'measures' && words.endsWith('安排');
}

/** Nothing named, and nothing hinted at as clearly as a time or a part of its own. */
function isGuess(heading: Heading): boolean {
  const {
    roles: [role],
    hinted,
  } = heading;
  return role === undefined || arranges(heading) || (hinted === true && role !== 'schedule' && role !== 'other');
}

/** 2月备货，3月投放，4月播种: fewer clauses of one sentence are chance. */
const MIN_CLAUSES = 3;

function isTimed(pieces: readonly string[]): boolean {
  const clauses = pieces.length < MIN_TIMED ? pieces.flatMap((piece) => piece.split(/[，,]/u)) : [];
  if (clauses.filter((clause) => TIME.test(clause.trimStart())).length >= MIN_CLAUSES) return true;
  const timed = pieces.filter((piece) => TIME.test(piece.trimStart()));
  // A sentence may lead in.
  const opens = pieces.slice(0, 2).some((piece) => timed.includes(piece));
  return opens && timed.length >= MIN_TIMED && timed.length * 2 >= pieces.length;
}

/** How many of the paragraphs' sentences say who answers for the work. */
export function countEnsuring(paragraphs: readonly Paragraph[]): number {
  return paragraphs.flatMap(({ text }) => text.match(PIECE) ?? []).filter((piece) => ENSURES.test(piece)).length;
}

/** Of a paragraph that tells it in one sentence (站长负总责，误了时限的扣绩效). */
export function countEnsuringClauses({ text }: Paragraph): number {
  return text.split(/[，。；：]/u).filter((clause) => ENSURES.test(clause)).length;
}

function mostly(pattern: RegExp, pieces: readonly string[]): boolean {
  return pieces.filter((piece) => pattern.test(piece)).length * 2 > pieces.length;
}
