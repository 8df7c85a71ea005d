import type { WriteEdit } from '../../messaging/editor-protocol.ts';

/**
 * Edits that put whole lines before a line, changed so that they come behind the line before: written there, new
 * paragraphs look like the text above and not like the heading below. The text that comes out is the same.
 * @param edits in order, not overlapping
 */
export function betweenLines(text: string, edits: readonly WriteEdit[]): WriteEdit[] {
  return edits.flatMap((edit) => parted(text, edit));
}

function parted(text: string, edit: WriteEdit): WriteEdit[] {
  const last = edit.text.lastIndexOf('\n');
  if (last === -1 || edit.old.includes('\n') || edit.start === 0 || text[edit.start - 1] !== '\n') return [edit];
  const rest = edit.text.slice(last + 1);
  const at = edit.start - 1;
  const lines = { start: at, end: at, old: '', text: `\n${edit.text.slice(0, last)}` };
  return rest === edit.old ? [lines] : [lines, { ...edit, text: rest }];
}
