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
  /** [20 or （19 */
  documentNumber: 64,
} as const;

const PAIR = 15;
const [OPEN, CLOSE, STOP, SPACE, STRAIGHT] = [16, 32, 64, 128, 256];
const kindOf = charTable([
  ...OPENERS.map((chars, index) => [OPEN | (index + 1), chars] as const),
  ...CLOSERS.map((chars, index) => [CLOSE | (index + 1), chars] as const),
  [STOP, '，。、；：！？,;:!?.'],
  [SPACE, ' \u00a0'],
  [STRAIGHT, '"'],
]);
const DENG = '等'.charCodeAt(0);
const PAUSE = '、'.charCodeAt(0);
const [ONE, TWO] = ['1'.charCodeAt(0), '2'.charCodeAt(0)];
/** How many of each pair are open. */
const open = new Int32Array(PAIR + 1);

export function scanMarks(text: string): number {
  let seen = 0;
  let before = 0;
  let isAnyOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== 0) {
      const pair = kind & PAIR;
      if ((kind & OPEN) !== 0) {
        open[pair] = (open[pair] ?? 0) + 1;
        isAnyOpen = true;
        const next = text.charCodeAt(at + 1);
        if (next === ONE || next === TWO) seen |= SEEN.documentNumber;
      } else if ((kind & CLOSE) !== 0) {
        const left = (open[pair] ?? 0) - 1;
        if (left < 0) seen |= SEEN.unpaired;
        else open[pair] = left;
      } else if ((kind & STOP) !== 0) {
        if ((before & STOP) !== 0) seen |= SEEN.doubled;
        if (text.charCodeAt(at) === PAUSE) {
          if (text.charCodeAt(at + 1) === DENG) seen |= SEEN.beforeDeng;
          else if ((before & CLOSE) !== 0) seen |= SEEN.adjacent;
        }
      } else if ((kind & SPACE) !== 0) {
        if (isHanCode(text.charCodeAt(at - 1)) && isHanCode(text.charCodeAt(at + 1))) seen |= SEEN.spaced;
      } else seen |= SEEN.straight;
    }
    before = kind;
  }
  if (isAnyOpen)
    for (let pair = 1; pair <= OPENERS.length; pair += 1)
      if (open[pair] !== 0) {
        seen |= SEEN.unpaired;
        open[pair] = 0;
      }
  return seen;
}
