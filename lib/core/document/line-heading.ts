import { charSet } from '../char-set.ts';
import type { Genre } from '../genres/genre.ts';
import { headingWordsBefore, MAX_OWN_WORDS, namedByHeading } from './heading-role.ts';
import type { Line } from './line.ts';
import { SIGN } from './signs.ts';
import { isChapter, type LineNumber, type NumberStyle } from './numbering.ts';
import type { Role } from './section.ts';

/** A heading: a line of its own, or the words up to the first stop of a paragraph (“一、抓学习。今年以来……”). */
export interface LineHeading {
  /** As written, with its number. */
  text: string;
  /** Without number and closing mark. */
  words: string;
  /** True where text of the section follows in the same line. */
  glued: boolean;
  /** The roles its words name; empty where they name none. */
  roles: readonly Role[];
  /** The genre's part that its words name where that has no role of its own (经费预算). */
  part?: string;
  /** `shown` is one without a number that only the editor's look tells. */
  style: NumberStyle | 'markdown' | 'shown' | 'plain';
}

const MAX_ALONE = 60;
const MAX_PLAIN = 25;
/** Characters of text behind a heading that lost its break; fewer belong to the heading (努力方向更加明确。). */
const MIN_GLUED = 15;
const GLUED = /^([^。：:；;！!？?（(]{2,40})[。：:（(]/u;
/** 活动目标 到2026年底，……: nothing but spaces where the break was. */
const PARTED = /^(\p{Script=Han}{4,14})[ \u3000]{1,4}(?=[^ \u3000].{15})/u;
const UP_TO_STOP = /^[^。；，：:;,！!？?\s]{2,24}/u;
/** “存在的主要问题：一是……” */
const RUN_IN = /^([^。：:，,；;]{2,14})[：:](?=.)/u;
/** 明年我打算这样干：, 明年要办的事是：: no heading, but the first words of a sentence. */
const IS_SENTENCE = /[我咱]|这[样么]|[是有]$/u;
/** “不足方面。对新规范不够熟……”, but no sentence (工作中仍有不足。) */
const RUN_IN_STOP =
  /^((?!.{0,6}[有也还仍是])[^。：:，,；;]{0,6}(?:方面|方向|打算|计划|思路|问题|不足|短板|困难|做法|措施|成效|体会|概况|情况))。(?=.{8})/u;
/** Characters of the longest of these. */
const MAX_RUN_IN = 8;
/** “【活动地点】学校操场” */
const BOXED = /^[【〖［][^】〗］]{2,14}[】〗］](?=.)/u;
const opensBox = charSet('【〖［');
const endsClause = charSet('。！？；，、,;');
const STOP_INSIDE = /[。！？；](?!$)/u;

/** 1.2 经营指标 is of a lower level, below a line without a mark (1 概况). */
const DECIMAL = /^\d{1,2}[.．]\d/u;

/** What a line may be the heading of, by its own words; the draft around it decides whether it is one. */
export function readLineHeading(line: Line, genre: Genre): LineHeading | undefined {
  const { read: text, number, markdownLevel } = line;
  if (number) return numberedHeading(line, number, genre);
  if (markdownLevel > 0) return lineHeading(line, 0, text.length, 'markdown', genre);
  const runIn = ((mayRunIn(text) ? RUN_IN.exec(text) : null) ??
    (text.lastIndexOf('。', MAX_RUN_IN) > 0 ? RUN_IN_STOP.exec(text) : null))?.[1];
  if (runIn && !IS_SENTENCE.test(runIn) && namedByHeading(runIn, genre).roles.length > 0)
    return lineHeading(line, 0, runIn.length, 'plain', genre);
  const boxed = opensBox(text.charCodeAt(0)) ? BOXED.exec(text)?.[0] : undefined;
  if (boxed && namedByHeading(boxed, genre).roles.length > 0) return lineHeading(line, 0, boxed.length, 'plain', genre);
  if (text.length > MAX_PLAIN || endsClause(text.charCodeAt(text.length - 1))) return undefined;
  if (DECIMAL.test(text) || STOP_INSIDE.test(text)) return undefined;
  const plain = lineHeading(line, 0, text.length, 'plain', genre);
  return plain.roles.length > 0 && !isTableHead(line) ? plain : undefined;
}

/** Characters of a line that is shown as a heading, and of one that ends as a sentence does. */
const MAX_SHOWN = 40;
const MAX_SHOWN_SENTENCE = 20;

/** Whether a line that is shown as a heading is one by its length and marks. */
export function isHeadingShaped(line: Line): boolean {
  const { read: text, number, isPart } = line;
  const max = number ? MAX_ALONE : /[。！]$/u.test(text) ? MAX_SHOWN_SENTENCE : MAX_SHOWN;
  const isShort = text.length > 1 && text.length <= max && !isPart;
  return isShort && !STOP_INSIDE.test(text) && !/[；，、]$/u.test(text) && HAN.test(text) && !isTableHead(line);
}

const HAN = /\p{Script=Han}/u;

/** The heading of a line without a number that is shown as one, in whatever words. */
export function shownHeading(line: Line, genre: Genre): LineHeading {
  const named = line.heading(genre);
  return named ? { ...named, style: 'shown' } : lineHeading(line, 0, line.text.length, 'shown', genre);
}

const isStop = charSet('。：:，,；;');
const isColon = charSet('：:');

/** Whether the first stop is a colon, and stands near enough. */
function mayRunIn(text: string): boolean {
  for (let at = 0; at <= MAX_NAME; at += 1) {
    const code = text.charCodeAt(at);
    if (isStop(code)) return isColon(code);
  }
  return false;
}

/** Characters of the longest words that RUN_IN takes. */
const MAX_NAME = 14;

/** 项目 目标 完成情况, but no heading spread to width (总 体 情 况). */
function isTableHead({ cells }: Line): boolean {
  return cells.length > 2 && cells.some(({ text }) => text.length > 1);
}

const endsSentence = charSet('。！');
const endsOpen = charSet('；;，,');

function numberedHeading(line: Line, { length: skip, style }: LineNumber, genre: Genre): LineHeading | undefined {
  const rest = line.read.slice(skip);
  const last = rest.charCodeAt(rest.length - 1);
  // 三、活动时间：4月12日 names its part, whatever stands behind it.
  const runIn = mayRunIn(rest) ? RUN_IN.exec(rest)?.[1] : undefined;
  if (runIn && (endsSentence(last) || namedByHeading(runIn, genre).roles.length > 0))
    return lineHeading(line, skip, skip + runIn.length, style, genre);
  const parted = (line.signs & SIGN.celled) === 0 ? undefined : PARTED.exec(rest)?.[1];
  if (parted && namedByHeading(parted, genre).roles.length > 0)
    return lineHeading(line, skip, skip + parted.length, style, genre);
  const isShort = rest.length <= MAX_ALONE;
  const own = isShort && endsSentence(last) ? ownLength(line.isPart || rest.includes('，'), rest, style, genre) : 0;
  if (own > 0 && rest.length - own >= MIN_GLUED) return lineHeading(line, skip, skip + own, style, genre);
  if (isShort && !endsOpen(last) && !STOP_INSIDE.test(rest))
    return lineHeading(line, skip, line.text.length, style, genre);
  const length = gluedLength(line, rest, style, genre);
  return length > 0 ? lineHeading(line, skip, skip + length, style, genre) : undefined;
}

/** How many characters of a line behind its number are a heading; 0 where none is. */
function gluedLength(line: Line, rest: string, style: NumberStyle, genre: Genre): number {
  const words = GLUED.exec(rest)?.[1] ?? '';
  const isShort = words.length <= MAX_OWN_WORDS;
  if (words && isShort && namedByHeading(words, genre).roles.length > 0) return words.length;
  const divides = isChapter(style) || style === 'han' || (style === 'han-bracket' && line.isPart);
  const own = ownLength(line.isPart || !words, rest, style, genre);
  if (own > 0 || words) return own || words.length;
  // Nothing parts the heading from its text: at a high level it is one, as far as the first stop.
  return divides ? (UP_TO_STOP.exec(rest)?.[0].length ?? 0) : 0;
}

/** How many characters are a heading's own words that lost the break after them. */
function ownLength(isGlued: boolean, rest: string, style: NumberStyle, genre: Genre): number {
  const isHigh = isChapter(style) || style === 'han' || style === 'han-bracket';
  return isHigh ? headingWordsBefore(rest, genre, isGlued) : 0;
}

/** The line's first `length` characters as a heading; its words start at `skip`. */
export function lineHeading(
  { text: whole }: Line,
  skip: number,
  length: number,
  style: LineHeading['style'],
  genre: Genre,
): LineHeading {
  const text = whole.slice(0, length);
  const end = length > skip && endsHeading(whole.charCodeAt(length - 1)) ? length - 1 : length;
  const words = text.slice(skip, end);
  const { roles, part } = namedByHeading(words, genre);
  const heading = { text, words, glued: length < whole.length, roles, style };
  return part === undefined ? heading : { ...heading, part };
}

const endsHeading = charSet('。：:');
