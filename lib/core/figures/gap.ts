import { SEPARATOR, type Separator } from './figure.ts';

/** What lies between the last figure and the place read up to. Offsets into the line. */
export interface Gap {
  start: number;
  /** Where the words begin that name the next figure: after the last mark. */
  label: number;
  /** The strongest mark so far, those inside brackets that closed again left out. */
  separator: Separator;
  depth: number;
}

const MARKS: Readonly<Record<string, Separator>> = {
  '、': SEPARATOR.pause,
  和: SEPARATOR.pause,
  与: SEPARATOR.pause,
  及: SEPARATOR.pause,
  '，': SEPARATOR.comma,
  ',': SEPARATOR.comma,
  '：': SEPARATOR.colon,
  ':': SEPARATOR.colon,
  '；': SEPARATOR.semicolon,
  ';': SEPARATOR.semicolon,
  '。': SEPARATOR.stop,
  '！': SEPARATOR.stop,
  '？': SEPARATOR.stop,
  '!': SEPARATOR.stop,
  '?': SEPARATOR.stop,
  '|': SEPARATOR.stop,
  '\t': SEPARATOR.stop,
};
/** They join figures only right after one: 12人和9人, but 和平村9人. */
const JOINING_WORD = /[和与及]/u;
const MARK = /[、和与及，,：:；;。！？!?|\t（(）)]/gu;

/** After a figure that ended at `start`; the brackets open there stay open. */
export function startGap(start = 0, before?: Gap): Gap {
  return { start, label: start, separator: SEPARATOR.none, depth: before?.depth ?? 0 };
}

/** Reads on to `end`. */
export function followGap(from: Gap, text: string, end: number): Gap {
  let gap = { ...from };
  const open: Gap[] = [];
  // A search of the whole text would run to its end after each figure where marks are rare.
  const between = text.slice(from.start, end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(between); match; match = MARK.exec(between)) {
    const [mark] = match;
    const next = from.start + match.index + 1;
    if (mark === '（' || mark === '(') {
      open.push(gap);
      gap = { ...gap, label: next, separator: SEPARATOR.none, depth: gap.depth + 1 };
    } else if (mark === '）' || mark === ')') {
      const outer = open.pop();
      gap = outer ?? { ...gap, label: next, separator: SEPARATOR.none, depth: Math.max(0, gap.depth - 1) };
    } else if (!JOINING_WORD.test(mark) || match.index === 0) {
      const separator = MARKS[mark] ?? SEPARATOR.none;
      gap = { ...gap, label: next, separator: separator > gap.separator ? separator : gap.separator };
    }
  }
  return gap;
}
