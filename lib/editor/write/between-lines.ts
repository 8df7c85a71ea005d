import type { WriteEdit } from '../../messaging/editor-protocol.ts';

/**
 * Edits that put whole lines before a line, or take them away there, changed so that they do it behind the line before:
 * new paragraphs then look like the text above and not like the heading below, and the heading below stays one. The text
 * that comes out is the same.
 * @param edits in order, not overlapping
 * @param canFollow whether an ordinary paragraph can follow the line that ends at an offset, as it can't within a list
 */
export function betweenLines(
  text: string,
  edits: readonly WriteEdit[],
  canFollow: (end: number) => boolean,
): WriteEdit[] {
  return edits.flatMap((edit) => parted(text, edit, canFollow));
}

function parted(text: string, edit: WriteEdit, canFollow: (end: number) => boolean): WriteEdit[] {
  const at = edit.start - 1;
  if (edit.text === '' && edit.old.endsWith('\n') && text[at] === '\n' && canFollow(at))
    return [{ start: at, end: edit.end - 1, old: `\n${edit.old.slice(0, -1)}`, text: '' }];
  const last = edit.text.lastIndexOf('\n');
  // Nothing is left of the line, or it was empty: what comes takes it, with the look that it has.
  const isTaken = edit.end === text.length || text[edit.end] === '\n';
  if (last === -1 || isTaken || edit.old.includes('\n') || text[at] !== '\n' || !canFollow(at)) return [edit];
  const rest = edit.text.slice(last + 1);
  const lines = { start: at, end: at, old: '', text: `\n${edit.text.slice(0, last)}` };
  return rest === edit.old ? [lines] : [lines, { ...edit, text: rest }];
}
