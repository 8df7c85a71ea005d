import { readSnippet } from './snippet.ts';

/** What doesn’t make another text of it; signs of rates do. */
const NO_TEXT = /(?![%‰])[\p{P}\p{S}\p{Z}\p{C}]/gu;
const BLANK = '□';

/** The same for two bodies that differ in nothing but punctuation, spaces, width, and how their blanks are labelled. */
export function textKey(body: string): string {
  const pieces = /[$\\]/u.test(body) ? readSnippet(body) : [{ text: body }];
  if ('problem' in pieces) return body;
  let key = '';
  for (const piece of pieces) {
    if ('text' in piece) key += piece.text.normalize('NFKC').toLowerCase().replace(NO_TEXT, '');
    else if ('blank' in piece) key += BLANK;
  }
  return key === '' ? body : key;
}
