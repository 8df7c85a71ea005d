import { charSet } from '../char-set.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type MarkStyle, rankOf } from './mark.ts';
import { type Item, type Run, lastOf, MAX_HEADING } from './run.ts';
import type { Slip } from './slips.ts';
import type { StyleFault } from './style-faults.ts';
import { numberLike, SEQUENCE_WORDS } from './write-number.ts';
import { isChapter } from '../document/numbering.ts';
import { byStart } from '../range.ts';

const written = ({ start, end }: Item, text: string) => text.slice(start, end).trim();

/** 一、 2、 三、: the numbers of one level in two styles. */
export function findSlipFaults(slips: readonly Slip[], text: string): StyleFault[] {
  return slips.flatMap(({ items, previous }): StyleFault[] => {
    const [first] = items;
    const like = text.slice(previous.start, previous.end);
    const edits = items.flatMap(({ start, end, value }) => {
      const right = numberLike(like, value);
      return right === undefined ? [] : { start, end, text: right };
    });
    const right = edits[0]?.text.trim();
    if (!first || right === undefined || edits.length < items.length) return [];
    const message = `同一级的序号写法不一样：前面是“${like.trim()}”，这里是“${written(first, text)}”，宜写成“${right}”`;
    return [{ id: written(first, text), items, message, edits, safe: true }];
  });
}

/** The levels of GB/T 9704-2012 §7.3.3, and how the next one is written. */
const LEVELS: readonly { style: MarkStyle; written: string }[] = [
  { style: 'han', written: '一、' },
  { style: 'han-bracket', written: '（一）' },
  { style: 'arabic', written: '1.' },
  { style: 'arabic-bracket', written: '（1）' },
];
const levels: ReadonlyMap<MarkStyle, number> = new Map(LEVELS.map(({ style }, level) => [style, level]));

function levelOf(style: MarkStyle): number {
  return levels.get(style) ?? -1;
}

/** 一、 and then 1. or （1）, without （一） between: common, and only noted; one note for each pair of levels. */
export function findSkippedLevel(runs: readonly Run[], { text, paragraphs }: Document): StyleFault[] {
  const firsts = new Map<string, { above: number; items: Item[] }>();
  for (const run of runs) {
    const { style, parent, items, restarts } = run;
    const [first] = items;
    const above = parent ? levelOf(parent.style) : -1;
    const isSkipping = above >= 0 && levelOf(style) > above + 1 && !restarts && items.length > 1;
    if (!isSkipping || first?.value !== 1 || first.inline || isUnderOther(run, paragraphs)) continue;
    // Where breaks were lost, a list within a sentence: 标准分三等：（1）……；（2）……
    if (/[：:]/u.test(text.charAt(first.start - 1))) continue;
    const pair = `${above} ${style}`;
    const found = firsts.get(pair) ?? { above, items: [] };
    found.items.push(first);
    firsts.set(pair, found);
  }
  return [...firsts.values()].flatMap(({ above, items }) => skippedFault(above, items, text) ?? []);
}

function skippedFault(above: number, items: Item[], text: string): StyleFault | undefined {
  const [first] = items.sort(byStart);
  const [from, next] = LEVELS.slice(above, above + 2);
  if (!first || !from || !next) return undefined;
  const message = `“${from.written}”下面直接用了“${written(first, text)}”，按公文格式下一级是“${next.written}”`;
  return { id: '跳级', items, message, safe: false };
}

/** ### 二、…… / ## 困难 / 1.……: a Markdown heading of a higher level parts the list from the number above it. */
function isUnderOther({ parent, parentItems, line }: Run, paragraphs: readonly Paragraph[]): boolean {
  const above = parent?.items[parentItems - 1]?.line ?? line;
  const level = paragraphs[above]?.markdownLevel ?? 0;
  return paragraphs.slice(above + 1, line).some(({ markdownLevel }) => markdownLevel > 0 && markdownLevel < level);
}

const HAN = '一二三四五六七八九十';

/** 首先……第二……: a list that changes its words. */
export function findMixedWords(runs: readonly Run[], text: string): StyleFault[] {
  const words = runs.filter(isOfWords);
  // The word that the list began with: in 首先……第二……再次 only 第二 is of another kind.
  let like: Item | undefined;
  return words.flatMap((run, index): StyleFault[] => {
    const before = words[index - 1];
    const [item] = run.items;
    const last = before && lastOf(before);
    const goesOn = last && item && item.value > 1 && item.value === last.value + 1 && item.line === last.line;
    if (!goesOn) {
      like = undefined;
      return [];
    }
    like ??= last;
    if (item.style === like.style) return [];
    const right = wordOf(like.style, like.form, item.value);
    if (right === undefined) return [];
    const from = written(item, text);
    const message = `前面是“${written(like, text)}”，这里是“${from}”，宜写成“${right}”，前后一致`;
    const edits = [{ start: item.start, end: item.start + from.length, text: right }];
    return [{ id: `${written(like, text)}…${from}`, items: [item], message, edits, safe: false }];
  });
}

function isOfWords({ style }: Run): boolean {
  return rankOf(style) >= rankOf('ordinal');
}

function wordOf(style: Item['style'], form: string, value: number): string | undefined {
  if (style === 'sequence') return SEQUENCE_WORDS[value - 1];
  const han = HAN[value - 1];
  return han === undefined ? undefined : form.replace('#', han);
}

/** Headings on a line of their own that end in a full stop or a colon. */
export function findEndedHeadings(runs: readonly Run[], paragraphs: readonly Paragraph[]): StyleFault[] {
  const items = runs.filter(hasTextBelow).flatMap((run) => run.items.filter((item) => isEnded(paragraphs[item.line])));
  items.sort(byStart);
  const [first] = items;
  const heading = first && paragraphs[first.line]?.text;
  if (!heading) return [];
  const edits = items.flatMap(({ line }) => {
    const end = paragraphs[line]?.end;
    return end === undefined ? [] : { start: end - 1, end, text: '' };
  });
  const message = `“${heading}”是单独成行的标题，末尾不加“${heading.slice(-1)}”`;
  return [{ id: '标题末尾的标点', items, message, edits, safe: false }];
}

/** Headings, not the items of a list: text stands under each. */
function hasTextBelow({ style, items }: Run): boolean {
  if (style !== 'han' && style !== 'han-bracket' && !isChapter(style)) return false;
  let above = -2;
  for (const { line, inline } of items) {
    if (inline || line - above <= 1) return false;
    above = line;
  }
  return items.length > 1;
}

const ends = charSet('。：:');

function isEnded(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined || paragraph.text.length > MAX_HEADING) return false;
  const { text } = paragraph;
  return ends(text.charCodeAt(text.length - 1)) && /^[^。；：:！？]+[。：:]$/u.test(text);
}
