import { phrasePattern } from '../document/phrase-pattern.ts';
import type { Role } from '../document/section.ts';
import type { Genre } from './genre.ts';
import { WordTable } from './word-table.ts';

/** What a heading names: a role, and where it has none of its own the genre's part. */
export interface NamedPart {
  role: Role;
  part?: string | undefined;
}

/** A genre's words made ready for matching. Heading words stand without 的, which people put in or leave out. */
export interface GenreWords {
  title: RegExp;
  modifiers: RegExp;
  topicalVerb: RegExp;
  closing: RegExp;
  /** What the last words of a draft wish or promise. */
  farewell: RegExp;
  /** Whole headings, the suffixes among them: one of those alone is a heading, too. */
  exact: ReadonlyMap<string, NamedPart>;
  /** Those of them before which modifiers may stand (存在的主要 + 问题). */
  modified: ReadonlyMap<string, NamedPart>;
  prefixes: WordTable<NamedPart>;
  suffixes: WordTable<NamedPart>;
  /** Endings that tell the role whatever stands before them. */
  decidingEndings: WordTable<NamedPart>;
  /** What a phrase in the writer's own words hints at. */
  hint: (phrase: string) => NamedPart | undefined;
  /** What the last word of a phrase names or hints at where `rest` follows it without a break. */
  lastWord: (phrase: string, rest: string) => NamedPart | undefined;
  opens: (role: Role, text: string) => boolean;
  says: (role: Role, text: string) => boolean;
}

const cache = new WeakMap<Genre, GenreWords>();

export function wordsOf(genre: Genre): GenreWords {
  const known = cache.get(genre);
  if (known) return known;
  const openers = new Map(genre.openers.map(({ role, words }) => [role, phrasePattern(words, '^')]));
  const cues = new Map(genre.cues.map(({ role, words }) => [role, phrasePattern(words)]));
  const words: GenreWords = {
    ...headingWordsOf(genre),
    title: new RegExp(`(?:${genre.titleEndings.join('|')})(?:[（(][^（）()]{1,30}[）)])?$`, 'u'),
    // A year, then any run of modifiers: “2026年工作 + 打算”; 尚未 before 尚.
    modifiers: new RegExp(
      `^(?:[0-9xX×]{4}年)?(?:${[...genre.modifiers].sort((a, b) => b.length - a.length).join('|')})*`,
      'u',
    ),
    topicalVerb: phrasePattern(genre.topicalVerbs, '^'),
    closing: phrasePattern(genre.closingOpeners, '^'),
    farewell: phrasePattern(genre.farewells),
    ...hintReaders(genre),
    opens: (role, text) => openers.get(role)?.test(text) ?? false,
    says: (role, text) => cues.get(role)?.test(text) ?? false,
  };
  cache.set(genre, words);
  return words;
}

/** Characters; what a longer heading holds may be said of anything. */
const MAX_HINTING = 14;
/** 补上短板, 攻克了难题: what was done about it; 改到哪一步了 asks. */
const SETTLED =
  /(?<![没未不要需待])(?<!没有.|[没未]\p{Script=Han}|[怎什][么样])(?:[补破解攻除消治通啃](?!些?[什哪啥])|堵(?![在点])|强(?=弱项|短板))|^[^哪什怎谁几多]*了$|怎么(?:帮|解|破|化解|对待|应对)|没有?(?:落下|掉队|漏|丢下|断|误|让(?:一|[^，]{1,4}(?:摔|饿|冻|断|等|白|空|吃亏)))/u;

/** 经验推广, 收支管理: what a word is only the first half of. */
const TOPIC =
  /^.{0,2}(?:管理|建设|推广|转化|体系|机制|制度|工作|服务|整改|治理|运用|活动|交流|分享|教学|公开|透明)|^式|^盘(?!点)/u;
/** Characters behind the word. */
const MIN_PREDICATE = 3;
/** Of a slogan (差距变动力, 时间就是生命) the word is only what it starts with; a question or a thing named goes on with it. */
const GOES_ON =
  /^(?:[：:·—]|篇|看得[见到]|摸得着|[这那和与及向也])|[怎什谁几哪何啥如多]|(?:事|地方|账|题|方面|骨头|责任|季度|[点条句话课经路处活])$|^([摆晒说看理捋数亮讲盘排算])一?\1$/u;

/** What lacked is no more. */
export function isSettled(phrase: string): boolean {
  return SETTLED.test(phrase);
}

function isFirstHalf(rest: string): boolean {
  return TOPIC.test(rest) || (rest.length >= MIN_PREDICATE && !GOES_ON.test(rest));
}

function hintReaders({ hints }: Genre): Pick<GenreWords, 'hint' | 'lastWord'> {
  const words = new WordTable<NamedPart>('end');
  for (const { words: own, ...named } of hints) for (const word of allWithoutDe(own)) words.add(word, named);
  const hint: GenreWords['hint'] = (heading) => {
    if (heading.length > MAX_HINTING || isSettled(heading)) return undefined;
    // The word that ends last tells, of two that end alike the longer (没办成, not 办成).
    for (let end = heading.length; end > 0; end -= 1) {
      const found = words.find(heading.slice(0, end));
      if (found) return isFirstHalf(heading.slice(end)) ? undefined : found.value;
    }
    return undefined;
  };
  const lastWord: GenreWords['lastWord'] = (phrase, rest) =>
    isSettled(phrase) || TOPIC.test(rest) ? undefined : words.find(phrase)?.value;
  return { hint, lastWord };
}

function headingWordsOf(
  genre: Genre,
): Pick<GenreWords, 'exact' | 'modified' | 'prefixes' | 'suffixes' | 'decidingEndings'> {
  const exact = new Map<string, NamedPart>();
  const modified = new Map<string, NamedPart>();
  const prefixes = new WordTable<NamedPart>('start');
  const suffixes = new WordTable<NamedPart>('end');
  const decidingEndings = new WordTable<NamedPart>('end');
  for (const { role, part, ...lists } of genre.headings) {
    const named: NamedPart = part === undefined ? { role } : { role, part };
    const wholes = allWithoutDe(lists.exact);
    const ends = allWithoutDe(lists.suffixes);
    for (const word of wholes) if (!modified.has(word)) modified.set(word, named);
    for (const word of [...wholes, ...ends]) if (!exact.has(word)) exact.set(word, named);
    for (const word of ends) suffixes.add(word, named);
    for (const word of allWithoutDe(lists.prefixes)) prefixes.add(word, named);
  }
  for (const { role, words } of genre.decidingEndings)
    for (const word of allWithoutDe(words)) decidingEndings.add(word, { role });
  return { exact, modified, prefixes, suffixes, decidingEndings };
}

function allWithoutDe(words: readonly string[] = []): string[] {
  return words.map(withoutDe);
}

/** People put 的 in or leave it out, but 目的 is a word of its own: without it 项目 would end like one. */
export function withoutDe(words: string): string {
  return words.replaceAll(/(?<!目)的/gu, '');
}
