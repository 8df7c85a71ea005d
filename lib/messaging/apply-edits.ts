import type { TextEdit } from './editor-protocol.ts';

/**
 * The text after the edits, whose offsets are all those of `text`. Undefined where they overlap or
 * reach past its end: the sender's text is then not ours, and a snapshot is due.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) return undefined;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
