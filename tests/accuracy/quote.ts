import type { Range } from '../../lib/core/range.ts';

/** A label that doesn't fit its draft. */
export class LabelError extends Error {
  override readonly name = 'LabelError';
}

/** Where the quoted words stand in the text; the quote, its marks left out, must stand there exactly once. */
export function resolveQuote(text: string, quote: string): Range {
  const marks = /^([^⟦⟧]*)⟦([^⟦⟧]+)⟧([^⟦⟧]*)$/u.exec(quote);
  if (!marks && /[⟦⟧]/u.test(quote)) throw new LabelError(`not one pair of ⟦ ⟧ in “${quote}”`);
  const [before, words, after] = marks ? [marks[1] ?? '', marks[2] ?? '', marks[3] ?? ''] : ['', quote, ''];
  const whole = before + words + after;
  const at = text.indexOf(whole);
  if (at < 0) throw new LabelError(`the draft does not hold “${quote}”`);
  if (text.includes(whole, at + 1)) throw new LabelError(`the draft holds more than once “${quote}”`);
  const start = at + before.length;
  return { start, end: start + words.length };
}
