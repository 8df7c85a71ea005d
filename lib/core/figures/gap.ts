import { charSet } from '../char-set.ts';
import { CLUE, cluesOf } from './clues.ts';
import { SEPARATOR, type Separator } from './figure.ts';

/** What lies between the last figure and the place read up to. Offsets into the line. */
export interface Gap {
  start: number;
  /** Where the words begin that name the next figure: after the last mark. */
  label: number;
  /** The strongest mark so far, those inside brackets that closed again left out. */
  separator: Separator;
  depth: number;
  /** What the words in it may say. */
  clues: number;
}

const MARKS = new Map<number, Separator>(
  (
    [
      ['、和与及', SEPARATOR.pause],
      ['，,', SEPARATOR.comma],
      ['：:', SEPARATOR.colon],
      ['；;', SEPARATOR.semicolon],
    ] as const
  ).flatMap(([marks, separator]) => [...marks].map((mark) => [mark.charCodeAt(0), separator] as const)),
);
/** They join figures only right after one: 12人和9人, but 和平村9人. */
const isJoiningWord = charSet('和与及');
const isOpening = charSet('（(');
const isClosing = charSet('）)');
const POINT = '.'.charCodeAt(0);

const isLatin = charSet('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.');

/** 187人.新增 ends a sentence, 2. and V1.0 don't. */
function isFullStop(text: string, at: number): boolean {
  return !isLatin(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at + 1));
}

/** 1名医生和1名护士, but 总和12人 */
function joinsNext(text: string, at: number, start: number, end: number): boolean {
  return at + 1 === end && start > 0 && text.charAt(at) === '和' && !'总之'.includes(text.charAt(at - 1));
}

/** Reads on from a figure's end (or the line's start) to the next figure; `depth` brackets are open there. */
export function readGap(text: string, start: number, end: number, depth: number): Gap {
  const gap: Gap = { start, label: start, separator: SEPARATOR.none, depth, clues: 0 };
  let open: { label: number; separator: Separator }[] | undefined;
  for (let at = start; at < end; at += 1) {
    const mark = text.charCodeAt(at);
    const clues = cluesOf(mark);
    if (clues === 0) continue;
    gap.clues |= clues;
    if ((clues & CLUE.mark) === 0) continue;
    const next = at + 1;
    if (isOpening(mark)) {
      (open ??= []).push({ label: gap.label, separator: gap.separator });
      gap.depth += 1;
      gap.label = next;
      gap.separator = SEPARATOR.none;
    } else if (isClosing(mark)) {
      const outer = open?.pop();
      gap.depth = Math.max(0, gap.depth - 1);
      gap.label = outer?.label ?? next;
      gap.separator = outer?.separator ?? SEPARATOR.none;
    } else if (mark === POINT && !isFullStop(text, at)) {
      continue;
    } else if (at === start || !isJoiningWord(mark) || joinsNext(text, at, start, end)) {
      const separator = MARKS.get(mark) ?? SEPARATOR.stop;
      gap.label = next;
      if (separator > gap.separator) gap.separator = separator;
    }
  }
  return gap;
}
