import { editText, orderEdits } from '../core/edits/edit-text.ts';
import type { TextEdit } from './editor-protocol.ts';

/**
 * The text after the edits, whose offsets are all those of `text`. Undefined where they overlap or
 * reach past its end: the sender's text is then not ours, and a snapshot is due.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const ordered = orderEdits(edits, text.length);
  return ordered && editText(text, ordered);
}
