import { readSnippet } from '../snippet.ts';

/** A phrase’s body as a person reads it: each blank by its label or its choices. The ranges of hits count in it. */
export function shownText(body: string): string {
  // Most have no blank, and reading takes time.
  if (!/[$\\]/u.test(body)) return body;
  const pieces = readSnippet(body);
  // A body that is no snippet is shown as it was written.
  if ('problem' in pieces) return body;
  return pieces
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('caret' in piece) return '';
      return piece.blank.label || piece.blank.choices.join('/') || 'XX';
    })
    .join('');
}
