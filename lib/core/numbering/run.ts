import { charSet } from '../char-set.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { isWord, type Mark, type MarkStyle } from './mark.ts';

/** A mark at its place in the document: the range is one of the document's text. */
export interface Item extends Mark {
  /** Index of its paragraph. */
  line: number;
  /** The one before it is not missing: something that only looks like a number stands for it. */
  bridged?: boolean;
}

/** The numbers of one list, in order. */
export interface Run {
  style: MarkStyle;
  items: Item[];
  /** Index of the paragraph it begins in. */
  line: number;
  /** The list whose last item it stands under. */
  parent: Run | undefined;
  /** How many items the parent had. */
  parentItems: number;
  /** The list whose last item, on the line above, announces it (①东区：). */
  under: Run | undefined;
  /** The list of the same style that went before it at the same place. */
  restarts: Run | undefined;
  /** What parts it from the list that it restarts. */
  opened: 'plain' | 'colon' | 'heading' | 'text';
  /** The highest number found where one may stand that only looks like one; 0 for none. */
  loose: number;
}

export function lastOf(run: Run): Item | undefined {
  return run.items.at(-1);
}

/** Lists of one style go on together, however the number is written; 第一 and 第一阶段 are two, 1.1 and 2.1, too. */
export function isFamily(run: Run, { style, form }: Mark): boolean {
  const isOfForm = style === 'ordinal' || style === 'decimal';
  return run.style === style && (!isOfForm || run.items.at(-1)?.form === form);
}

export function expects(run: Run, value: number): boolean {
  const last = run.items.at(-1)?.value ?? 0;
  return value === last + 1 || (run.loose > last && value === run.loose + 1);
}

/** Whether an item may belong to the list at all: within a line, lists seldom reach back over other lines. */
export function reaches(run: Run, item: Item): boolean {
  const line = run.items.at(-1)?.line ?? run.line;
  return !item.inline || line === item.line || (isWord(item.style) && item.line - line <= 3);
}

/** Its items follow line upon line, with nothing told between them. */
export function isTight(run: Run): boolean {
  return (
    run.items.length > 1 && run.items.every(({ line }, index) => line - (run.items[index - 1]?.line ?? line - 1) <= 1)
  );
}

/** Characters of a heading on a line of its own. */
export const MAX_HEADING = 30;

/** A short line without a stop: a heading without a number, a title, 附件1. */
export function isHeadingLike({ text, markdownLevel }: Paragraph): boolean {
  return markdownLevel > 0 || (text.length <= MAX_HEADING && !isStop(text.charCodeAt(text.length - 1)));
}

export function endsInColon({ text }: Paragraph): boolean {
  let last = text.length - 1;
  while (last > text.length - 1 - BOLD && text.charCodeAt(last) === ASTERISK) last -= 1;
  return isColon(text.charCodeAt(last));
}

const isColon = charSet('：:');
const ASTERISK = 0x2a;
/** Marks of bold type. */
const BOLD = 3;

const isStop = charSet('。；，、：！？.;,:!?');
const leavesOpen = charSet('，、,（(“《');

/** Whether it opens with a number of a list; words such as 一是 open text. */
export function isListItem({ line }: Paragraph): boolean {
  const [first] = line.marks;
  return first !== undefined && first.certain && !first.inline && !isWord(first.style);
}

/** A sentence that goes on in the next line. */
export function isUnfinished({ text }: Paragraph): boolean {
  return leavesOpen(text.charCodeAt(text.length - 1));
}
