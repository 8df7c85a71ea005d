import { charTable, type PairGroup, pairGroups } from '../char-set.ts';
import { genreOfTitle, gluedTitle, looseTitle } from '../genres/title-genre.ts';
import { parseHanNumber } from '../han-numerals.ts';
import { isSpace } from '../trim.ts';
import { ADDRESS, SALUTATION } from './frame-lines.ts';
import { matchesOf } from '../matches.ts';

/** Shorter lines are paragraphs as they stand. */
const MIN_LENGTH = 150;
/** What stands under a heading is at least this long on average; the items of a list within a sentence are shorter. */
const MIN_STRETCH = 50;
/** Behind a title, a line is all of a draft. */
const MIN_TITLED_STRETCH = 20;
const MIN_TITLED_PARAGRAPH = 40;
const MIN_SPACED_STRETCH = 80;

const HAN = '[一二三四五六七八九十]{1,3}';
/** Where a paragraph can have begun: after a sentence's end, or after spaces. */
const AFTER_BREAK = '(?<=[。！？；：:;!?”」）)\\s])';
const TOP_NUMBER = new RegExp(`${AFTER_BREAK}(?:\\*\\*)?(${HAN})、 ?(?=\\S)`, 'gu');
/** 位居“百强区”第二、: a rank stands behind what is ranked, a part behind a whole sentence. */
const NO_RANK = '(?<![^。！？；][”」）)])';
const PART_NUMBER = new RegExp(`${AFTER_BREAK}${NO_RANK}第(${HAN})(?:部分|[、，])`, 'gu');
const BRACKET_NUMBER = new RegExp(`${AFTER_BREAK}[（(](${HAN})[）)](?=\\S)`, 'gu');
/** Numbers of the lower levels stand inside paragraphs, too, but not behind a stop and spaces. */
const SPACED_NUMBER =
  /(?<=[。！？”：；][ \u3000\t\u00a0]{1,8})(?:(?:#{1,4} )?(?<arabic>\d{1,2})[.．、](?!\d)|[（(](?<bracket>\d{1,2})[）)]|(?<circled>[①-⑳]))/gu;
/** Enough where a title stands before them. */
const ARABIC_NUMBER = new RegExp(`${AFTER_BREAK}(?<arabic>\\d{1,2})[.．、](?=\\p{Script=Han})`, 'gu');
const SPACED_STOP = /[。！？”：；][ \u3000\t\u00a0]/u;
const BOXED = /(?<=[。！？][ \u3000\t\u00a0]{0,8})【[^【】]{2,24}】/gu;
const ANY_NUMBER = new RegExp(
  `${AFTER_BREAK}(?:\\*\\*(?=[^*]{2,40}\\*\\*)|#{1,4} |【[^【】]{2,24}】|${NO_RANK}第${HAN}(?:部分|[、，])|${HAN}、|[（(]${HAN}[）)]|\\d{1,2}(?:、|[.．](?!\\d))|[（(]\\d{1,2}[）)]|[①-⑳])`,
  'gu',
);
const SPACED_SENTENCE = /(?<=[。！？”：])[ \u3000\t\u00a0]+(?=\S)/gu;
const SENTENCE = /[。！？]/gu;
/** A heading and the space that parts it from its text; before one unit (不低于  %；) a figure is left open. */
const SPACED_HEADING =
  /^(?:\*{0,2}|#{1,4} )(?:第.{1,3}部分[、 ]?|第[一二三四五六七八九十]{1,3}[、，]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．]|[①-⑳])[ \u3000]{0,4}[^。；！？ \t\u3000\u00a0]{2,36}[ \t\u3000\u00a0]+(?![%％，。；：、]|\p{Script=Han}{1,2}[，。；])(?=\S)/u;
/** A heading right before the first of the lists under it: 四、主要工作（一）抓回款。 */
const GLUED_HEADING = new RegExp(
  `^(?:\\*\\*)?(?:${HAN}、|[（(]${HAN}[）)])[^，。；：！？（()\\s\\d]{2,20}(?=[（(]一[）)]|1[.、．](?!\\d))`,
  'u',
);
/** One under which nothing stands, before the next: 五、注意事项六、经费预算; not 四、活动地点市体育馆. */
const BARE_HEADING = new RegExp(
  `^(${HAN})、(?![^，。；：！？、]{0,4}(?:主题|口号|时间|地点|对象|名称|场地|单位|人员)[^、]{2})[^，。；：！？（()、\\s\\d]{2,10}?(?=(${HAN})、(?![一二三四五六七八九十]))`,
  'u',
);
/** Where the last words begin that sum up (……完成。总之，一年来……), and where a part without a heading may. */
const SUMMING_UP =
  /(?<=[。！？][ \u3000\t\u00a0]{0,8})(?:(?:总之|总的来[看说]|综上所述)[，,]|(?:回顾(?:过去|一年|这一年)|成绩属于过去)[^。]{0,4}[，,])/gu;
const TELLING =
  /(?<=[。！？])(?:(?:当然|下一步|今后|明年|来年|新的一年|接下来|在今后的工作中)[，,]|(?:但|但是，?|同时，?)我们?也)/gu;
/** What has no stop at the end of such a line is most likely the unit: ……由专人值守。柳湾街道办事处 */
const LAST_WORDS = /(?<=[。！？])[^，。；：！？、\s]{3,30}$/u;
const MAX_LAST_WORDS = 40;
/** “各位领导：欢迎……” */
const GLUED_SALUTATION = /^(?:各位|尊敬的|敬爱的)[^。；：:]{2,30}[：:](?=\S)/u;
/** “县防指：……”, behind a title. */
const GLUED_ADDRESS = /^[^。；：:，,\d]{2,30}[：:](?=\S)/u;
/** “……开张。以上汇报，请领导指正。” */
const FORMULA =
  /(?<=[。！？][ \u3000]{0,4})(?:以上(?:述职|汇报|报告|总结|是我)|特此(?:报告|汇报)|专此报告)(?=[^。]{0,40}。)/gu;
/** What stands above the first words of the text, in characters. */
const MAX_HEAD = 120;
/** “……述职报告 ××中学 校长 李明 各位领导： 我……” */
const SPACED_SALUTATION =
  /(?<=[ \t\u3000\u00a0])(?:各位|尊敬的|敬爱的)[^。；：:]{2,30}[：:][ \t\u3000\u00a0]{0,4}(?=\S)/u;
const SPACED_TITLE = /^[^，。；：！？]{4,50}?[ \t\u3000\u00a0]+(?=\S)/u;
/** “……更大贡献。柳湾街道办事处2025年12月20日” at the end of a line. */
const FOOT =
  /(?<=[。！？])[ \u3000]*((?:[^，。；：！？\d]{2,16}[：:])?[^，。；：！？]{0,40}?)((?:20[\dxX×_]{2}|[一二][〇零○oO0０][〇零○oO0０一二三四五六七八九xX×]{2})[ \u3000]?年[^，。；：！？]{1,8}月[^，。；：！？]{1,6}日)[ \u3000]*$/u;

/**
 * Where the paragraphs of a line begin that lost its breaks, as texts pasted from the web do; `[0]` for a line that
 * is one paragraph. Offsets into the line, in order.
 */
export function findParagraphStarts(line: string): readonly number[] {
  if (line.length < MIN_LENGTH) return ONE;
  const starts = new Set([0]);
  const marks = marksOf(line);
  const spaced = (marks & MARK.space) > 0 ? SPACED_TITLE.exec(line.slice(0, 60))?.[0] : undefined;
  const isSpaced = spaced !== undefined && genreOfTitle(spaced) !== undefined;
  const mayBeLost = lostBreaks(line, marks, MIN_TITLED_STRETCH);
  const glued = gluedTitle(line) ?? (!isSpaced && mayBeLost ? looseTitle(line) : undefined);
  const isTitled = glued !== undefined || isSpaced;
  if (mayBeLost && (isTitled || lostBreaks(line, marks, MIN_STRETCH))) {
    for (const { start, end } of all(ANY_NUMBER, line)) {
      starts.add(start);
      const words = line.slice(start, end + 40);
      const heading = SPACED_HEADING.exec(words) ?? GLUED_HEADING.exec(words) ?? bareHeading(words);
      if (heading) starts.add(start + heading[0].length);
    }
    for (const { end } of all(SPACED_SENTENCE, line)) starts.add(end);
    const summing = all(SUMMING_UP, line).at(-1);
    const formula = summing ? undefined : all(FORMULA, line).at(-1);
    if (formula) starts.add(formula.start);
    for (const { start } of summing ? [summing] : all(TELLING, line)) starts.add(start);
    const last = LAST_WORDS.exec(line.slice(-MAX_LAST_WORDS));
    if (last) starts.add(line.length - last[0].length);
    const address = SPACED_SALUTATION.exec(line.slice(0, MAX_HEAD));
    if (address) starts.add(address.index).add(address.index + address[0].length);
  }
  if (glued) starts.add(glued.length);
  else if (spaced && (isTitled || starts.size > 1)) addHead(line, spaced.length, starts);
  addSalutation(line, glued?.length ?? 0, starts);
  addFoot(line, starts);
  return starts.size === 1 ? ONE : [...starts].sort((a, b) => a - b);
}

function bareHeading(words: string): RegExpExecArray | undefined {
  const match = BARE_HEADING.exec(words);
  const [, number = '', next = ''] = match ?? [];
  return match && parseHanNumber(next) === (parseHanNumber(number) ?? 0) + 1 ? match : undefined;
}

const DAY = '日'.charCodeAt(0);
/** “……工作总结 柳湾街道办事处 2025年12月20日 2025年，……” */
const SIGNED_HEAD =
  /^([^，。；：！？\s]{2,24}[ \t\u3000\u00a0]+)?[（(]?20\d{2}年\d{1,2}月(?:\d{1,2}日)?[）)]?[ \t\u3000\u00a0]+/u;

function addSalutation(line: string, titleEnd: number, starts: Set<number>): void {
  const text = line.slice(titleEnd, titleEnd + MAX_SALUTED);
  const salutation = GLUED_SALUTATION.exec(text)?.[0] ?? (titleEnd > 0 ? GLUED_ADDRESS.exec(text)?.[0] : undefined);
  if (salutation && (titleEnd === 0 || SALUTATION.test(salutation) || ADDRESS.test(salutation)))
    starts.add(titleEnd + salutation.length);
}

/** Characters. */
const MAX_SALUTED = 60;

function addHead(line: string, titleEnd: number, starts: Set<number>): void {
  starts.add(titleEnd);
  const signed = SIGNED_HEAD.exec(line.slice(titleEnd, titleEnd + MAX_HEAD));
  if (!signed) return;
  const [whole, unit = ''] = signed;
  starts.add(titleEnd + unit.length).add(titleEnd + whole.length);
}

function addFoot(line: string, starts: Set<number>): void {
  let end = line.length;
  while (isSpace(line.charCodeAt(end - 1))) end -= 1;
  if (line.charCodeAt(end - 1) !== DAY) return;
  const from = Math.max(0, line.length - 80);
  const foot = FOOT.exec(line.slice(from));
  if (!foot) return;
  const [whole, unit = '', date = ''] = foot;
  const start = from + foot.index;
  starts.add(start + whole.search(/[^ \u3000]/u));
  if (unit.trim()) starts.add(start + whole.indexOf(date, unit.length));
}

/** Headings in order with whole sentences under each, or paragraphs that spaces still part. */
function lostBreaks(line: string, marks: number, stretch: number): boolean {
  return (
    ((marks & MARK.pause) > 0 && hasHeadings(line, TOP_NUMBER, stretch)) ||
    ((marks & MARK.bracket) > 0 && hasHeadings(line, BRACKET_NUMBER, stretch)) ||
    ((marks & MARK.ordinal) > 0 && hasHeadings(line, PART_NUMBER, stretch)) ||
    (stretch < MIN_STRETCH && (marks & ARABIC) === MARK.stop && hasHeadings(line, ARABIC_NUMBER, stretch)) ||
    ((marks & MARK.space) > 0 && SPACED_STOP.test(line) && hasHeadings(line, SPACED_NUMBER, stretch)) ||
    ((marks & MARK.box) > 0 && (line.match(BOXED)?.length ?? 0) >= MIN_BOXED) ||
    ((marks & MARK.space) > 0 && hasSpacedParagraphs(line, stretch))
  );
}

/** What the expressions look for: most lines have little of it. */
const MARK = { pause: 1, bracket: 2, ordinal: 4, stop: 8, space: 1 << 8, box: 1 << 9 } as const;
/** With the first of them alone, a line has 1. and no 一、 above it. */
const ARABIC = MARK.stop | MARK.pause;
const NUMERALS = '一二三四五六七八九十';
/** 一、, （一, 第一, 1. */
const PAIRS: readonly PairGroup[] = [
  [MARK.pause, NUMERALS, '、'],
  [MARK.bracket, '（(', NUMERALS],
  [MARK.ordinal, '第', NUMERALS],
  [MARK.stop, '0123456789', '.．、'],
];
const BY_ONE = MARK.space | MARK.box;
const markOf = charTable([[MARK.space, ' \u3000\t\u00a0'], [MARK.box, '【'], ...pairGroups(PAIRS)]);

function marksOf(line: string): number {
  let marks = 0;
  let before = 0;
  for (let at = 0; at < line.length; at += 1) {
    const mark = markOf(line.charCodeAt(at));
    marks |= mark & (BY_ONE | (before >> PAIRS.length));
    before = mark;
  }
  return marks;
}

function hasHeadings(line: string, pattern: RegExp, stretch: number): boolean {
  const numbers = all(pattern, line);
  const [first] = numbers;
  if (!first || numbers.length < 2) return false;
  const rising = numbers.filter(({ value }, index) => index > 0 && value > (numbers[index - 1]?.value ?? 0)).length;
  const told = line.slice(first.start);
  const sentences = told.match(SENTENCE)?.length ?? 0;
  if (rising === 0 || told.length < stretch * numbers.length) return false;
  return (
    sentences > numbers.length ||
    (stretch < MIN_STRETCH && sentences === numbers.length) ||
    numbers.every(({ start, end }) => SPACED_HEADING.test(line.slice(start, end + 40)))
  );
}

function hasSpacedParagraphs(line: string, stretch: number): boolean {
  const breaks = all(SPACED_SENTENCE, line).length;
  // Some put a space after every stop: then spaces part sentences, not paragraphs.
  const paragraph = stretch < MIN_STRETCH ? MIN_TITLED_PARAGRAPH : MIN_SPACED_STRETCH;
  return breaks >= 2 && line.length >= paragraph * (breaks + 1);
}

/** Fewer name something (【2025】3号). */
const MIN_BOXED = 3;
const ONE: readonly number[] = [0];

function valueOf({ 1: han, groups }: RegExpExecArray): number {
  const digits = groups?.['arabic'] ?? groups?.['bracket'];
  if (digits) return Number(digits);
  const circled = groups?.['circled'];
  if (circled) return circled.charCodeAt(0) - FIRST_CIRCLED;
  return han ? (parseHanNumber(han) ?? 0) : 0;
}

/** One below ①. */
const FIRST_CIRCLED = '①'.charCodeAt(0) - 1;

interface Found {
  start: number;
  end: number;
  value: number;
}

function all(pattern: RegExp, line: string): Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(pattern, line))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: valueOf(match),
    });
  return found;
}
