import { hintsOfHeading } from './heading-role.ts';
import type { Heading, HeadingInput } from './heading.ts';
import type { Mark } from '../numbering/mark.ts';
import { lineHeading } from './line-heading.ts';
import type { Paragraph } from './paragraph.ts';

/** Characters. */
const MAX_SHAPED = 25;
/** 2026年想做的事, 2026：想做什么 */
const YEAR = /^20\d{2}(?:年|[：:](?=.{3}))/u;
/** What such a line does not hold; the halves of 抓安全，把防线筑牢 are parted by one comma. */
const NOT_SHAPED = /[。！；：;:\d]|[？?].|[，,、](?:$|.*[，,、])/u;
/** Characters of a paragraph that a short line may head or follow, and of one that ends as text does. */
const MIN_LONG = 40;
const MIN_SENTENCE = 12;

/** 3 内部管理, as technical papers count; 01｜, PART 1. */
const BARE_NUMBER = /^(?:part ?)?\d{1,2}[ \u3000｜|]{1,4}(?=\p{Script=Han})/iu;

/** Short lines over long paragraphs, below what ends as text does. */
export function readShortLines(input: HeadingInput): Heading[] {
  const found = input.body.flatMap((paragraph) => readShortLine(paragraph, input) ?? []);
  const [first] = found;
  const isSure =
    first?.paragraph !== input.body[0]?.index || hintsOfHeading(first?.words ?? '', input.genre).length > 0;
  const short = isSure || found.length > MIN_OTHERS ? found : found.slice(1);
  const titled = short.filter(({ words }) => TOPIC.test(words));
  const lines = titled.length < MIN_TITLED ? short.filter((heading) => !titled.includes(heading)) : short;
  return ofOneLevel(lines, input);
}

/** 怎么做 / 第一件　……: where the first stands right below a line, all of them are of a lower level. */
function ofOneLevel(lines: Heading[], { body }: HeadingInput): Heading[] {
  const starts = new Set(lines.map(({ paragraph }) => paragraph));
  const first = body.find(({ text, index }) => starts.has(index - 1) && FIRST_ORDINAL.test(text));
  if (!first) return lines;
  const above = lines.filter(({ words }) => !ORDINAL.test(words));
  // 我们的五个关键词 alone announces them.
  return above.length > 1 ? above : lines.filter(({ paragraph }) => paragraph !== first.index - 1);
}

/** 第一件　让货走得快, 关键词一：快 */
const ORDINAL =
  /^(?:第[一二三四五六七八九十][件个条招步道项站]?[ \u3000：:、，]|\p{Script=Han}{2,3}[一二三四五六七八九十][ \u3000：:])/u;
const FIRST_ORDINAL = /^(?:第一[件个条招步道项站]?[ \u3000：:、，]|\p{Script=Han}{2,3}一[ \u3000：:])/u;
/** 课堂：从会教到会学 */
const TOPIC = /^\p{Script=Han}[\p{Script=Han}、]{0,5}[：:](?=.{2})/u;
/** Fewer may be what a list names (主题：与书为友). */
const MIN_TITLED = 3;

/** Where so many others divide the draft, a line right below the title does, too, in whatever words. */
const MIN_OTHERS = 2;

function readShortLine({ line, text, index }: Paragraph, input: HeadingInput): Heading | undefined {
  const { paragraphs, body, genre } = input;
  const [above, below] = [paragraphs[index - 1], paragraphs[index + 1]];
  if (!above || !below || text.length < 2 || text.length > MAX_SHAPED || line.number) return undefined;
  const skip = BARE_NUMBER.exec(text)?.[0].length ?? 0;
  if (NOT_SHAPED.test(text.slice(skip).replace(YEAR, '').replace(TOPIC, '')) || line.cells.length > 2) return undefined;
  const hints = hintsOfHeading(text, genre).length > 0;
  const follows =
    index === body[0]?.index ||
    above.text.length >= MIN_LONG ||
    /[。：:！]$/u.test(above.text) ||
    isRow(above) ||
    FIELD.test(above.text) ||
    FIRST_ORDINAL.test(text);
  if (!follows || !(hints || isText(below, paragraphs[index + 2]))) return undefined;
  return { ...lineHeading(line, skip, text.length, 'plain', genre), paragraph: index };
}

/** 地点：操场 */
const FIELD = /^\p{Script=Han}{2,8}[：:]./u;

/** Whether a short line may head the paragraph: it is long, begins a list, or leads in what is or does. */
function isText(below: Paragraph, next: Paragraph | undefined): boolean {
  const isSentence = (text: string) => text.length >= MIN_SENTENCE && /[。！？]$/u.test(text);
  const opens = ({ text, line }: Paragraph) =>
    text.length >= MIN_LONG || isSentence(text) || isFirst(line.marks[0]) || FIRST_ORDINAL.test(text);
  return opens(below) || (next !== undefined && /[。：:！]$/u.test(below.text) && (opens(next) || isRow(next)));
}

/** Of a table. */
function isRow({ line }: Paragraph): boolean {
  return line.cells.length > 2;
}

/** （一）……, 其一，……, 3.1 …… */
function isFirst(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.certain && !mark.inline && mark.value === 1;
}

/** How paragraphs lead in with their topic: what counts or marks it, then its words. */
interface Manner {
  mark?: RegExp;
  words: RegExp;
  /** The words have to name a part or hint at one. */
  tells?: true;
}

const HAN = '[一二三四五六七八九十]';
const UP_TO_STOP = /^([^。；：:！？]{2,30})(?:[。：:！？]|$)/u;
const MANNERS: readonly Manner[] = [
  // 第一、抓学习。
  { mark: new RegExp(`^(?:第${HAN}[、，,]|其${HAN}[、，,]) ?`, 'u'), words: UP_TO_STOP },
  // 一是抓安全，把防线筑牢
  { mark: new RegExp(`^${HAN}[是要][：:，,]?`, 'u'), words: UP_TO_STOP },
  // ◆抓学习：……
  { mark: /^[◆◇●○◎■□▲△▶►★☆※➤➢✦•·][ \u3000]?/u, words: UP_TO_STOP },
  // 【抓学习】……
  { mark: /^[【〖［]/u, words: /^([^【】〖〗［］]{2,24})[】〗］]/u },
  // **抓学习**：……
  { mark: /^\*\*/u, words: /^([^*]{2,30})\*\*/u },
  // 先说家底——年初接手时……
  { words: /^([^，。；：—\d]{2,12})——(?=.{20})/u },
  // 教学方面：……
  { words: /^([^，。；：:、\d]{2,14}(?:[，,][^，。；：:、\d]{2,12})?)[：:](?=.{20})/u },
  // 什么时候：4月30日晚7点
  { words: /^([^，。；：:、\d]{2,8})[：:](?=.{2})/u, tells: true },
  // 抓学习： on a line of its own
  { words: /^([^。；：:\d]{2,24})[：:]$/u },
];
/** Fewer are chance. */
const MIN_LEADS = 3;
/** 主要做法如下： */
const ANNOUNCES = /如下|以下|下列|下面|[是有为]$/u;

/**
 * The words with which several paragraphs lead in in the same manner. A list below a heading is none: `others` are
 * the headings known already.
 */
export function readLeadIns(input: HeadingInput, others: readonly Heading[]): Heading[] {
  for (const manner of MANNERS) {
    const found = readManner(manner, input, others);
    if (found.length > 0) return found;
  }
  return [];
}

function readManner(manner: Manner, { body, genre }: HeadingInput, others: readonly Heading[]): Heading[] {
  const headings = new Map(others.map((heading) => [heading.paragraph, heading]));
  const found: Heading[] = [];
  let known = 0;
  let isBelowOther = false;
  for (const { line, text, index } of body) {
    const lead = leadOf(manner, text);
    const other = headings.get(index);
    if (other) {
      // A numbered list below a lead-in is one of a lower level.
      isBelowOther = lead === undefined && (other.style === 'plain' || found.length + known === 0);
      if (lead) known += 1;
    } else if (lead && !isBelowOther && !line.number) {
      const heading = lineHeading(line, lead.skip, lead.length, 'plain', genre);
      const isTelling = !manner.tells || heading.roles.length > 0 || hintsOfHeading(heading.words, genre).length > 0;
      if (isTelling) found.push({ ...heading, paragraph: index });
    }
  }
  return found.length + known >= MIN_LEADS ? found : [];
}

function leadOf({ mark, words }: Manner, text: string): { skip: number; length: number } | undefined {
  const skip = mark ? (mark.exec(text)?.[0].length ?? -1) : 0;
  const lead = skip < 0 ? undefined : words.exec(text.slice(skip))?.[1];
  return lead && !ANNOUNCES.test(lead) ? { skip, length: skip + lead.length } : undefined;
}
