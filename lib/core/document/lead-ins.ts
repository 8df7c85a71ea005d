import type { Heading, HeadingInput } from './heading.ts';
import { hintsOfHeading } from './heading-role.ts';
import { lineHeading } from './line-heading.ts';

/** How paragraphs lead in with their topic: what counts or marks it, then its words. */
interface Manner {
  mark?: RegExp;
  words: RegExp;
  /** The words have to name a part or hint at one. */
  tells?: true;
  /** One of the headings known already has to lead in so. */
  known?: true;
}

const HAN = '[一二三四五六七八九十]';
const UP_TO_STOP = /^([^。；：:！？]{2,30})(?:[。：:！？]|$)/u;
const MANNERS: readonly Manner[] = [
  // 第一、抓学习。
  {
    mark: new RegExp(`^(?:第${HAN}(?:件事|件|个方面|项|条|样|步|招)?[、，,]|其${HAN}[、，,]) ?`, 'u'),
    words: UP_TO_STOP,
  },
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
  { words: /^([^，。；：:、\d]{2,14}(?:[，,][^，。；：:、\d]{2,12})?)[：:](?=.{15})/u },
  // 作风方面。……, where 不足方面。…… stands further on
  { words: /^([^，。；：:、\d]{2,8})。(?=.{10})/u, known: true },
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
  return found.length + known >= MIN_LEADS && (known > 0 || !manner.known) ? found : [];
}

function leadOf({ mark, words }: Manner, text: string): { skip: number; length: number } | undefined {
  const skip = mark ? (mark.exec(text)?.[0].length ?? -1) : 0;
  const lead = skip < 0 ? undefined : words.exec(text.slice(skip))?.[1];
  return lead && !ANNOUNCES.test(lead) ? { skip, length: skip + lead.length } : undefined;
}
