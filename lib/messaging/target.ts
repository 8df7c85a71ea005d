import type { EditorChoice } from './link.ts';

/**
 * The editor to read: what the user chose, else the one last focused, else the longest. A form whose fields make one
 * draft stands for them.
 */
export function chooseTarget(editors: readonly EditorChoice[], chosen: string | undefined): EditorChoice | undefined {
  const explicit = editors.find((editor) => editor.key === chosen);
  if (explicit) return explicit;
  let best: EditorChoice | undefined;
  for (const editor of editors) {
    if (editor.joins?.byDefault === false || editor.isBeside) continue;
    if (!best || isBetter(editor, best)) best = editor;
  }
  return best;
}

function isBetter(a: EditorChoice, b: EditorChoice): boolean {
  if (a.info.focusedAt !== b.info.focusedAt) return a.info.focusedAt > b.info.focusedAt;
  if ((a.joins === undefined) !== (b.joins === undefined)) return a.joins !== undefined;
  return a.info.length > b.info.length;
}
