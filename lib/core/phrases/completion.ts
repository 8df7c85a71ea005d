import type { SnippetPiece } from './snippet.ts';

/** What is left of a phrase whose beginning is written already, and what its blanks hold there. */
export interface Completion {
  rest: SnippetPiece[];
  values: ReadonlyMap<number, string>;
}

/** Fewer characters begin too many phrases. */
export const FEWEST_TYPED = 2;
/** Behind a blank with which a phrase begins, so many: anything may stand in the blank. */
export const FEWEST_BEHIND = 4;
/** Longest value that is looked for in a blank. */
export const LONGEST_VALUE = 20;

/** How a phrase goes on behind what is written; undefined where it begins otherwise, or nothing of it is left. */
export function completionOf(pieces: readonly SnippetPiece[], typed: string): Completion | undefined {
  if (typed.length < FEWEST_TYPED) return undefined;
  return goOn(pieces, typed, new Map());
}

function goOn(
  pieces: readonly SnippetPiece[],
  typed: string,
  values: ReadonlyMap<number, string>,
): Completion | undefined {
  const [piece, ...rest] = pieces;
  if (!piece) return undefined;
  if ('caret' in piece) return goOn(rest, typed, values);
  if ('text' in piece) {
    if (piece.text.startsWith(typed)) {
      const left = piece.text.slice(typed.length);
      const all = left === '' ? rest : [{ text: left }, ...rest];
      return all.length === 0 ? undefined : { rest: all, values };
    }
    return typed.startsWith(piece.text) ? goOn(rest, typed.slice(piece.text.length), values) : undefined;
  }
  const { number } = piece.blank;
  const filled = (value: string) => new Map([...values, [number, value]]);
  // Of a figure one can see that it is whole; of other words, only by the phrase’s next ones behind them.
  if (FIGURE.test(typed) && rest.length > 0) return { rest, values: filled(typed) };
  const next = rest[0];
  if (!next || !('text' in next)) return undefined;
  for (let length = 1; length <= Math.min(LONGEST_VALUE, typed.length - 1); length += 1) {
    const behind = typed.slice(length);
    if (!next.text.startsWith(behind) && !behind.startsWith(next.text)) continue;
    const found = goOn(rest, behind, filled(typed.slice(0, length)));
    if (found) return found;
  }
  return undefined;
}

const FIGURE = /^\d{1,8}(?:\.\d{1,3})?$/u;
