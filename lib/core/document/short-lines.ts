import { hintsOfHeading } from './heading-role.ts';
import type { Heading, HeadingInput } from './heading.ts';
import type { Mark } from '../numbering/mark.ts';
import type { Genre } from '../genres/genre.ts';
import { lineHeading } from './line-heading.ts';
import type { Paragraph } from './paragraph.ts';

/** Characters. */
const MAX_SHAPED = 25;
/** 2026年想做的事, 2026：想做什么 */
const YEAR = /^20\d{2}(?:年|[：:](?=.{3}))/u;
/** 人手够不够？不够。 */
const ANSWER = /[？?][^。！？]{1,6}[。！]$/u;
/** What such a line does not hold; the halves of 抓安全，把防线筑牢 are parted by one comma. */
const NOT_SHAPED = /[。！；：;:\d]|[？?].|[，,、](?:$|.*[，,、])/u;
/** 强学习，补短板，努力提高履职本领 */
const SLOGAN = /^\p{Script=Han}{2,5}，\p{Script=Han}{2,5}，(?=\p{Script=Han}{2,14}$)/u;
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

/** 怎么做 / 第一件 ……: where the first stands right below a line, all of them are of a lower level. */
function ofOneLevel(lines: Heading[], { body }: HeadingInput): Heading[] {
  const starts = new Set(lines.map(({ paragraph }) => paragraph));
  const first = body.find(({ text, index }) => starts.has(index - 1) && FIRST_ORDINAL.test(text));
  if (!first) return lines;
  const above = lines.filter(({ words }) => !ORDINAL.test(words));
  // 我们的五个关键词 alone announces them.
  return above.length > 1 ? above : lines.filter(({ paragraph }) => paragraph !== first.index - 1);
}

/** 第一件 让货走得快, 关键词一：快 */
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
  if (
    NOT_SHAPED.test(text.slice(skip).replace(TOPIC, '').replace(YEAR, '').replace(ANSWER, '？').replace(SLOGAN, '')) ||
    line.cells.length > 2
  )
    return undefined;
  const hints = hintsOfHeading(text, genre).length > 0;
  const follows =
    index === body[0]?.index ||
    above.text.length >= MIN_LONG ||
    /[。：:！]$/u.test(above.text) ||
    isRow(above) ||
    FIELD.test(above.text) ||
    FIRST_ORDINAL.test(text) ||
    (ASKS.test(text) && ASKS.test(above.text) && isShaped(above)) ||
    followsBareHeading(text, above, below, genre);
  if (!follows) return undefined;
  const next = paragraphs[index + 2];
  const asksFirst = () =>
    isShaped(below) && ASKS.test(text) && ASKS.test(below.text) && next && isText(next, undefined);
  if (!hints && !isText(below, next) && !asksFirst()) return undefined;
  return { ...lineHeading(line, skip, text.length, 'plain', genre), paragraph: index };
}

/** 几点体会 without a text, right above 没做好的事: the line below another part's name tells its own, not a point of that part. */
function followsBareHeading(text: string, above: Paragraph, below: Paragraph, genre: Genre): boolean {
  if (!isShaped(above)) return false;
  const role = hintsOfHeading(text, genre)[0]?.role;
  if (role !== 'problems' && role !== 'plan') return false;
  const named = above.line.heading(genre)?.roles ?? [];
  const others = named.length > 0 ? named : hintsOfHeading(above.text, genre).map((hint) => hint.role);
  const { all, lacking, ahead, done } = below.line.sentences;
  const tells = role === 'problems' ? lacking : ahead;
  return others.length > 0 && !others.includes(role) && tells * 2 >= all && tells > 0 && done * 2 < all;
}

/** 安全抓得怎么样 / 职工得了什么实惠: of two that ask, the first has no text. */
const ASKS = /[怎什谁几哪何啥]|多少|[吗呢？?]$/u;

function isShaped({ text }: Paragraph): boolean {
  return text.length <= MAX_SHAPED && !NOT_SHAPED.test(text.replace(SLOGAN, ''));
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
