import type { Trace } from './trace.ts';

/** Characters between two marks that may be a pair. */
const MAX_QUOTED = 24;
const HAN = /[一-龥]/u;
/** What may stand on either side of a mark that came in by chance. */
const BEFORE = /[一-龥”》）]/u;
const BEHIND = /[一-龥“《（〈【\d]/u;
const CLAUSE = /[，。；,;]/u;
/** The other marks may be a full stop, a dash or an opening quote: only behind 的 are they none. */
export const STRAY_MARKS = [
  "'",
  '`',
  '＇',
  '＂',
  '´',
  'ˋ',
  '′',
  '‵',
  '^',
  '的"',
  '的.',
  '的·',
  '的•',
  '的~',
  '的|',
  '的\\',
  '的’',
  '的#',
  '的_',
  '的@',
  '的$',
] as const;

/** These are no part of Chinese text, whatever stands beside them. */
const EVERYWHERE = "'`＇^";

/** Characters; what pairs with what is not asked in a longer line. */
const MAX_LINE = 4000;

/** Whether the mark that `word` ends with at `end` belongs to nothing: 的'要求, 工`作, 的'“三会一课” */
export function readStrayMark(text: string, word: string, end: number): Trace | undefined {
  const at = end - 1;
  if (text.length > MAX_LINE || !BEFORE.test(text.charAt(at - 1)) || !BEHIND.test(text.charAt(end))) return undefined;
  const mark = word.at(-1) ?? '';
  const areHan = HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(end));
  if (!areHan && !EVERYWHERE.includes(mark)) return undefined;
  if (!isStray(text, mark, at)) return undefined;
  const sure = mark !== '.' && mark !== '"' && mark !== '’';
  return { kind: 'mark', start: at, end, sure, instead: '' };
}

function isStray(text: string, mark: string, at: number): boolean {
  switch (mark) {
    case '.':
      return !isFullStop(text, at);
    case '"':
    case '＂':
      return text.indexOf(mark) === at && !text.includes(mark, at + 1) && isBalanced(text, '“', '”');
    case '’':
      return !text.includes('‘') && !text.includes("'");
    case "'":
    case '＇':
    case '`':
      return !isPaired(text, mark, at);
    default:
      return !text.includes(mark, at + 1) && text.indexOf(mark) === at;
  }
}

/** Half-width drafts end their sentences with it: 这是必要的.今年 */
function isFullStop(text: string, at: number): boolean {
  const clause =
    text
      .slice(Math.max(0, at - MAX_QUOTED), at)
      .split(CLAUSE)
      .at(-1) ?? '';
  return clause.includes('是') || /[一-龥]\.(?=[一-龥\s]|$)/u.test(text.slice(0, at) + text.slice(at + 1));
}

/** Whether one mark after the other opens and closes, and this one is of such a pair. */
function isPaired(text: string, mark: string, at: number): boolean {
  for (let open = text.indexOf(mark); open >= 0 && open <= at; ) {
    const close = closeOf(text, mark, open);
    if (open === at || close === at) return close > open;
    open = text.indexOf(mark, Math.max(open, close) + 1);
  }
  return false;
}

/** -1 where nothing closes it. */
function closeOf(text: string, mark: string, open: number): number {
  const rest = text.slice(open + 1, open + 1 + MAX_QUOTED);
  const length = rest.search(mark === "'" ? /['’]/u : new RegExp(mark, 'u'));
  const quoted = rest.slice(0, Math.max(0, length));
  // No quoted words end with 的: the second mark is as lost as the first.
  return quoted !== '' && !CLAUSE.test(quoted) && !quoted.endsWith('的') ? open + 1 + length : -1;
}

function isBalanced(text: string, open: string, close: string): boolean {
  return text.split(open).length === text.split(close).length;
}
