import { charSet, WHITE_SPACE } from '../char-set.ts';
import { detach } from '../detach.ts';
import type { Genre } from '../genres/genre.ts';
import { type NamedPart, withoutDe, wordsOf } from '../genres/genre-words.ts';
import { plainWords } from '../genres/plain-words.ts';
import { trimEndBy } from '../trim.ts';
import { shapeOf } from './heading-shapes.ts';
import type { Role } from './section.ts';

const CONJUNCTION = /以及|[和与及、暨，,]/u;
const OPENING = /^[*【〔〖[（(《“"「『=☆★\s]+/u;
/** “动员部署阶段（3月上旬）” */
const NOTE = /[（(][^（）()]{1,40}[）)]?$/u;
/** What a heading speaks of when it looks ahead, whatever its verb (谋划好明年工作, 关于下一步工作的考虑). */
const AHEAD = /^以后|往后|下一?步|下一?阶段|下半年|明年|来年|今后/u;
const isEnding = charSet(`*】〕〗]）)》”"」』=☆★：:。．.！!${WHITE_SPACE}`);
/** 基 本 情 况 */
const SPREAD = /^(?:\p{Script=Han}[ \u3000]{1,4})+\p{Script=Han}$/u;

/** What a heading names. */
interface Named {
  /** In its order: “存在问题及下一步打算” names problems and plan. Empty where it names none, as topical headings do (加强组织领导). */
  roles: readonly Role[];
  /** The part without a role of its own that it names first (经费预算). */
  part: string | undefined;
}

/** 存在的, but not 活动目的 */
const ENDS_IN_DE = /(?<!目)的$/u;
/** Characters; longer words are no heading's own. */
export const MAX_OWN_WORDS = 16;

/**
 * How many characters of the text are a heading's own words that lost the break after them (存在的问题部分群众……); 0 for
 * none. Where nothing but a lost break can part them (`isGlued`), the writer's own words may be such, too.
 */
export function headingWordsBefore(text: string, genre: Genre, isGlued: boolean): number {
  const own = exactStart(text, genre) || topicOverview(text, genre);
  return isGlued ? Math.max(own, tellingStart(text, genre)) : own;
}

function exactStart(text: string, genre: Genre): number {
  const { modifiers, exact, modified } = wordsOf(genre);
  for (let length = Math.min(MAX_OWN_WORDS, text.length - 1); length >= 4; length -= 1) {
    const words = withoutDe(text.slice(0, length));
    if (!ENDS_IN_DE.test(text.slice(0, length)) && (exact.has(words) || modified.has(words.replace(modifiers, ''))))
      return length;
  }
  return 0;
}

/** Characters. */
const [MIN_TELLING, MAX_TELLING] = [2, 10];
/** What follows is a sentence of its own, and not the end of the heading. */
const SENTENCE_BEHIND = /^(?![的和与及、，]|[^，、。：；]{0,3}[。：；])[^。：；]{3,30}?[，、\d]/u;

/** 家底果园总面积320亩，……, 防汛成效由于行动迅速，……: the first words name a part or hint at one, and a sentence follows. */
function tellingStart(text: string, genre: Genre): number {
  const { topicalVerb, decidingEndings, suffixes, lastWord } = wordsOf(genre);
  if (topicalVerb.test(text)) return 0;
  for (let length = MAX_TELLING; length >= MIN_TELLING; length -= 1) {
    const rest = text.slice(length);
    const words = plainWords(withoutDe(text.slice(0, length)));
    const named = (decidingEndings.find(words) ?? suffixes.find(words))?.value ?? lastWord(words, rest);
    if (named && named.role !== 'measures' && SENTENCE_BEHIND.test(rest)) return length;
  }
  return shapedStart(text, genre);
}

/** Characters. */
const [MIN_SHAPED, MAX_SHAPED] = [3, 12];
const OPENS_SENTENCE =
  /^(?:[全今去本每共现截从在有对把自由按年第]|\d|目前|上半年|下半年|一年|我[们村站校院店厂队所]|[一两]?[二三四五六七八九十]?月)/u;

/** 哪些事办砸了双十一那几天爆仓三次，……: the shape of the first words tells, and where a sentence can open they end. */
function shapedStart(text: string, genre: Genre): number {
  let found = 0;
  for (let length = MIN_SHAPED; length <= Math.min(MAX_SHAPED, text.length); length += 1) {
    const rest = text.slice(length);
    if (!SENTENCE_BEHIND.test(rest) || !shapeOf(plainWords(withoutDe(text.slice(0, length))), genre)) continue;
    if (found === 0 || OPENS_SENTENCE.test(rest)) found = length;
    if (OPENS_SENTENCE.test(rest)) break;
  }
  return found;
}

/** Characters; longer words that end so are part of a sentence. */
const MAX_TOPIC = 8;

/** 市场概况柳溪农贸市场占地……: what a draft opens with may name its topic first. */
function topicOverview(text: string, genre: Genre): number {
  const { suffixes, topicalVerb } = wordsOf(genre);
  if (topicalVerb.test(text)) return 0;
  for (let length = 4; length <= Math.min(MAX_TOPIC, text.length - 1); length += 1) {
    const isNamed = suffixes.find(text.slice(0, length))?.value.role === 'overview';
    if (isNamed && /^[^的和与及、，。：]/u.test(text.slice(length))) return length;
  }
  return 0;
}

/** Headings are asked for again after every edit; few are so many that they are worth forgetting. */
const MAX_KNOWN = 20_000;

type Reader<Value> = (words: string, genre: Genre) => Value;

/** Reads each heading of a genre once. */
function remembering<Value>(read: Reader<Value>): Reader<Value> {
  const known = new WeakMap<Genre, Map<string, Value>>();
  return (words, genre) => {
    let ofGenre = known.get(genre);
    if (!ofGenre) known.set(genre, (ofGenre = new Map<string, Value>()));
    const former = ofGenre.get(words);
    if (former !== undefined) return former;
    if (ofGenre.size >= MAX_KNOWN) ofGenre.clear();
    const value = read(words, genre);
    ofGenre.set(detach(words), value);
    return value;
  };
}

/** `words` is the heading without its number. */
export const namedByHeading = remembering((words, genre): Named => {
  const parts = withoutScope(readNamed(words, genre));
  return { roles: [...new Set(parts.map(({ role }) => role))], part: parts[0]?.part };
});

/** 检修范围和主要内容 opens the part that has a role of its own: to whom and where it goes is said in passing. */
function withoutScope(parts: NamedPart[]): NamedPart[] {
  const others = parts.filter(({ role, part }) => role !== 'other' || part !== 'scope');
  const told = others.some(({ role }) => role !== 'other') ? others : parts;
  // 指导思想与目标 is asked for its goal.
  const goal = told.find(({ role }) => role === 'goal');
  return goal && told[0]?.role === 'preamble' ? [goal, ...told.filter((part) => part !== goal)] : told;
}

/** 办班12期，其中下半年5期 tells what was done. */
const GIVES_FIGURES = /(?<!\d)\d{1,3}(?!\d)/u;
/** Phrases; a heading that joins more is a sentence. */
const MAX_NAMED = 2;

function readNamed(words: string, genre: Genre): NamedPart[] {
  const heading = bare(words);
  if (!heading) return [];
  const { decidingEndings, exact } = wordsOf(genre);
  const phrases = heading.split(CONJUNCTION);
  if (phrases.length > MAX_NAMED && GIVES_FIGURES.test(heading)) return [];
  const isNamed = exact.has(heading) || exact.has(phrases[0] ?? '');
  if (!isNamed) {
    const decided = decidingEndings.find(heading);
    if (decided) return [decided.value];
    // A verb it begins with says nothing where the words are a heading's own (努力方向, 整改措施).
    if (genre.family === 'review' && AHEAD.test(heading)) return [{ role: 'plan' }];
    if (heading.split('，').some((clause) => isTopical(clause, genre)) || LETS.test(heading)) return [];
  }
  // 更换范围及数量 says what is to be done.
  if (
    phrases.length > 1 &&
    /(?:范围|地点)$/u.test(phrases[0] ?? '') &&
    !phrases.slice(1).some((phrase) => matchPhrase(phrase, genre))
  )
    return [];
  const whole = matchPhrase(heading, genre);
  const named = phrases.flatMap((phrase) => matchPhrase(phrase, genre)?.named ?? []);
  return whole && (whole.exact || named.length === 0) ? [whole.named, ...named] : named;
}

/** 加强领导 says what is done; 攻坚安排 only begins so. */
export function isTopical(words: string, genre: Genre): boolean {
  return (wordsOf(genre).topicalVerb.test(words) && !NOUN.test(words)) || GRASPS.test(words);
}

/** 抓党建，把牢办学方向, but 抓得不够的地方 */
const GRASPS = /^抓(?![得不没])/u;

/** 宣传对象, 服务队基本情况: what begins like a verb is the first half of a name. */
const NOUN =
  /^(?:宣传|整改|推进|实施|服务|组织|排查|攻坚)\p{Script=Han}{2}$|^(?:宣传|服务|建设|管理|保障|督查|督导|巡查|培训)(?:[队站所室股科处部组]|中心|公司|小组|大厅)(?:的?(?:基本|总体|人员|自身))?(?:情况|概况|现状|简介)$/u;

/** 今年怎么干的: what was done, though 怎么干 alone asks for a plan. */
const LOOKS_BACK = /^(?:今年|这一?年|一年来|全年|过去)|[干做办走抓推]的[？?]?$|(?:持续|不断|稳步|明显|显著|大为)改进$/u;

/**
 * The parts that a first-level heading in the writer's own words hints at, in its order (还欠着的几笔账; 哪里还不行，明年
 * 怎么补).
 */
export const hintsOfHeading = remembering(readHints);

function readHints(written: string, genre: Genre): NamedPart[] {
  const words = plainWords(written);
  const { topicalVerb, hint: hintOfWords } = wordsOf(genre);
  const hint = (phrase: string) => shapeOf(phrase, genre) ?? hintOfWords(phrase);
  const heading = bare(words);
  if (topicalVerb.test(heading) && !CAME_OF.test(words)) return [];
  if (LACK_OF.test(words)) return [{ role: 'problems' }];
  const phrases = heading.split(/[，,；;、]/u);
  const hinted = phrases.flatMap((phrase) => hintsOfPhrase(phrase, hint));
  // 我管的这摊事，先说安全: what comes last counts.
  const isSingle = !/[，,；;]/u.test(heading) || (phrases.length > 1 && hinted.length === phrases.length);
  return hinted.filter(({ role }) =>
    role === 'plan'
      ? !LOOKS_BACK.test(words)
      : role === 'results'
        ? !LETS.test(words)
        : isSingle || role !== 'overview',
  );
}

/** 服务见到的效果, 整改带来的变化: the verb is what the noun came of. */
const CAME_OF = /(?:[见得看收遇碰]到|[带换迎]来|取得|留下|剩下|落下)的[^，。；]{1,5}$/u;
/** 暴露出的问题, 眼下绕不过的困难; not 群众吃水的问题, which may have been solved. */
const LACK_OF =
  /(?:[出现来过着]|存在|剩下|留下|面前|眼前|眼下|当下|目前|共性|深层次|我们|自己|自身|本人)的(?:[一几些个主要突出]{0,4})(?:问题|不足|困难|短板|毛病|差距)$/u;
/** 真金白银，让企业得实惠 and 帮扶见实效 say what was done for it; 让人欣慰的变化 is one. */
const LETS =
  /(?:^|，)让(?!人|我|大家|自己)[^的，]{3,}$|^\p{Script=Han}{2,6}[见显现出创][新实]?(?:成效|实效|佳绩|亮点|硕果|效果)$/u;

/** 欠着的账和来年的打算 hints at two parts, 人和车的账 at one. */
function hintsOfPhrase(phrase: string, hint: (phrase: string) => NamedPart | undefined): NamedPart[] {
  const [first = '', second, ...others] = phrase.split(/[和与]/u);
  const halves = second === undefined || others.length > 0 ? [] : [hint(first), hint(second)];
  const [one, other] = halves;
  if (one && other) return one.role === other.role ? [one] : [one, other];
  // 质量和安全怎么抓 asks for the work on two topics.
  if (second !== undefined && /怎[么样][抓干做搞]$/u.test(phrase)) return [];
  const whole = hint(phrase);
  return whole ? [whole] : [];
}

/** Whether a heading speaks of a time to come (明年怎么干). */
export function looksAhead(words: string): boolean {
  return TIME_AHEAD.test(words);
}

const TIME_AHEAD = /以后|往后|下一|下步|下半年|下学|明年|来年|今后|未来|接下来|新的?一年|20\d{2}年/u;

/** Whether the build of the heading tells, and not a word of it alone. */
export function asksFor(role: Role, words: string, genre: Genre): boolean {
  return shapeOf(bare(plainWords(words)), genre)?.role === role;
}

/** What a heading says, without marks and notes around it. */
function bare(words: string): string {
  const own = trimEndBy(words.replace(OPENING, '').replace(NOTE, ''), isEnding);
  return withoutDe(SPREAD.test(own) ? own.replace(/[ \u3000]/gu, '') : own);
}

interface Match {
  named: NamedPart;
  /** The phrase is one of the genre's heading words as it stands. */
  exact: boolean;
}

/** What a heading begins with says more than how it ends: 下一步工作措施 is a plan. */
function matchPhrase(phrase: string, genre: Genre): Match | undefined {
  const { modifiers, exact, modified, prefixes, suffixes } = wordsOf(genre);
  const own = exact.get(phrase);
  if (own) return { named: own, exact: true };
  const named =
    modified.get(phrase.replace(modifiers, '')) ??
    prefixes.find(phrase.replace(/^(?:对|关于)/u, ''))?.value ??
    suffixes.find(phrase)?.value;
  return named && { named, exact: false };
}
