import { CLUE } from './clues.ts';
import { type Figure, SEPARATOR } from './figure.ts';

/** How the text hangs the parts on the whole; the surer ways first. */
export type Link = 'respectively' | 'divided' | 'among' | 'of-which' | 'bracket' | 'bare';
const OF_WHICH = /其中(?!含)|包括|包含|[，,：:（(]含(?!税|量|金|氧)(?![^（(]*[）)])/u;
const RESPECTIVELY = /分属|分别(?![^，。]{0,4}(?:增|减|提|降|上升|下降|达标|较|比|同比))/u;
const DIVIDED = /分为|分成|划分为|组成|按[^，。；]{1,8}[分看][，,：:]/u;
const AMONG = /^[^，。；、：]{0,8}(?:中|里)[，,：:]/u;
/** 满分100分 is the whole of its parts, though no amount. */
const FULL = /满分$/u;
/** 比上年减少8例 is no whole. */
const LESS = /[减降少]/u;
/** How far back a whole may stand, in figures. */
export const MAX_BACK = 6;

export function linkIn(gap: string): Link | undefined {
  if (RESPECTIVELY.test(gap)) return 'respectively';
  if (OF_WHICH.test(gap)) return 'of-which';
  if (AMONG.test(gap)) return 'among';
  return DIVIDED.test(gap) ? 'divided' : undefined;
}

/** The nearest one. A whole stands in the same sentence, or in the one before where the parts' sentence opens with 其中. */
export function wholeBefore(figures: readonly Figure[], at: number, unit: string, link: Link): Figure | undefined {
  const first = figures[at];
  if (!first) return undefined;
  const depth = link === 'bracket' && first.separator !== SEPARATOR.colon ? first.depth - 1 : first.depth;
  const opens = link === 'of-which' && /[。；;][^。；]{0,3}其中[^。]*$/u.test(first.gap);
  for (let index = at; index > Math.max(0, at - MAX_BACK); index -= 1) {
    const later = figures[index];
    const figure = figures[index - 1];
    if (!later || !figure || (later.separator === SEPARATOR.stop && !(opens && index === at))) return undefined;
    if (
      figure.unit === unit &&
      (figure.kind === 'amount' || (figure.kind === 'change' ? !LESS.test(figure.label) : FULL.test(figure.label))) &&
      figure.depth <= Math.max(depth, 0)
    )
      return isPartedAgain(first, link) ? (partedBefore(figures, figure) ?? figure) : figure;
  }
  return undefined;
}

/** 386人，其中男221人、女165人；一线62人、二线118人、三线206人: the whole of the list before is parted once more. */
function isPartedAgain({ separator, gap }: Figure, link: Link): boolean {
  return separator === SEPARATOR.semicolon && (link === 'bare' || (link === 'divided' && BY.test(gap)));
}

const BY = /按|从/u;

/** The whole of which `part` is told as a part. */
function partedBefore(figures: readonly Figure[], part: Figure): Figure | undefined {
  for (let index = part.index; index > Math.max(0, part.index - MAX_BACK); index -= 1) {
    const [whole, first] = [figures[index - 1], figures[index]];
    if (!whole || !first || first.separator > SEPARATOR.comma) return undefined;
    if ((first.clues & CLUE.link) !== 0 && linkIn(first.gap)) return whole.unit === part.unit ? whole : undefined;
  }
  return undefined;
}
