import { charTable } from '../char-set.ts';
import { isHanCode } from './han.ts';
import { CLOSERS, OPENERS } from './pairs.ts';

/** What one look over a line promises; most lines promise nothing, and no reader need look at them again. */
export const SEEN = {
  doubled: 1,
  unpaired: 2,
  /** A space between Han. */
  spaced: 4,
  straight: 8,
  /** 、等 */
  beforeDeng: 16,
  /** ”、“ or 》、《 */
  adjacent: 32,
  /** [2012] */
  documentNumber: 64,
} as const;

const PAIR = 15;
const [OPEN, CLOSE, STOP, SPACE, STRAIGHT] = [16, 32, 64, 128, 256];
const kindOf = charTable([
  ...OPENERS.map((chars, index) => [OPEN | (index + 1), chars] as const),
  ...CLOSERS.map((chars, index) => [CLOSE | (index + 1), chars] as const),
  [STOP, '，。、；：！？,;:!?.'],
  [SPACE, ' '],
  [STRAIGHT, '"'],
]);
const [DENG = 0, PAUSE = 0, ONE = 0, TWO = 0] = [...'等、12'].map((char) => char.charCodeAt(0));
/** Digits of a year. */
const YEAR = 4;
/** How many of each pair are open. */
const open = new Int32Array(PAIR + 1);

export function scanMarks(text: string): number {
  let seen = 0;
  let lastStop = -2;
  let isAnyOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isHanCode(code)) continue;
    const kind = kindOf(code);
    if ((kind & STOP) !== 0) {
      if (lastStop === at - 1) seen |= SEEN.doubled;
      lastStop = at;
      if (code === PAUSE) seen |= seenAtPause(text, at);
    } else if ((kind & OPEN) !== 0) {
      open[kind & PAIR] = (open[kind & PAIR] ?? 0) + 1;
      isAnyOpen = true;
      if (opensYear(text, at)) seen |= SEEN.documentNumber;
    } else if ((kind & CLOSE) !== 0) {
      const left = (open[kind & PAIR] ?? 0) - 1;
      if (left < 0) seen |= SEEN.unpaired;
      else open[kind & PAIR] = left;
    } else if ((kind & SPACE) !== 0) {
      if (isHanCode(text.charCodeAt(at - 1)) && isHanCode(text.charCodeAt(at + 1))) seen |= SEEN.spaced;
    } else if (kind === STRAIGHT) seen |= SEEN.straight;
  }
  return isAnyOpen ? seen | closeAll() : seen;
}

function seenAtPause(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === DENG) return SEEN.beforeDeng;
  return (kindOf(text.charCodeAt(at - 1)) & CLOSE) === 0 ? 0 : SEEN.adjacent;
}

function opensYear(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === ONE || next === TWO) && (kindOf(text.charCodeAt(at + 1 + YEAR)) & CLOSE) !== 0;
}

/** Whether a pair is still open; for the next line all are closed. */
function closeAll(): number {
  let isOpen = false;
  for (let pair = 1; pair <= OPENERS.length; pair += 1) {
    if (open[pair] !== 0) isOpen = true;
    open[pair] = 0;
  }
  return isOpen ? SEEN.unpaired : 0;
}
