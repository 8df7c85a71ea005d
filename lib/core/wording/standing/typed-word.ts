import type { Range } from '../../range.ts';

/** A wording however its quotation marks are typed: “四风”专项整治, "四风"专项整治, 四风专项整治. */
export interface TypedWord {
  /** Without its quotation marks. */
  bare: string;
  /** What of it holds no mark, and is looked for. */
  anchor: string;
  /** Where the whole of it stands around its anchor; undefined where the rest is other words. */
  around: (text: string, anchor: Range) => Range | undefined;
}

const MARK = /[“”"]/u;

export function typedWord(word: string): TypedWord {
  const parts = word.split(MARK);
  const bare = parts.join('');
  if (parts.length === 1) return { bare, anchor: word, around: (_text, anchor) => anchor };
  const anchor = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  const at = parts.indexOf(anchor);
  return {
    bare,
    anchor,
    around: (text, { start, end }) => {
      let from: number | undefined = start;
      for (let index = at - 1; index >= 0 && from !== undefined; index -= 1)
        from = before(text, parts[index] ?? '', from);
      let to: number | undefined = end;
      for (let index = at + 1; index < parts.length && to !== undefined; index += 1)
        to = behind(text, parts[index] ?? '', to);
      return from === undefined || to === undefined ? undefined : { start: from, end: to };
    },
  };
}

/** Where `part` begins that ends at a place, but for a mark between. */
function before(text: string, part: string, at: number): number | undefined {
  const end = MARK.test(text.charAt(at - 1)) ? at - 1 : at;
  return end >= part.length && text.startsWith(part, end - part.length) ? end - part.length : undefined;
}

function behind(text: string, part: string, at: number): number | undefined {
  const start = MARK.test(text.charAt(at)) ? at + 1 : at;
  return text.startsWith(part, start) ? start + part.length : undefined;
}
