import type { Edit } from '../../lib/core/diagnostic.ts';

/** What a skeleton leaves where somebody is to write. */
const OPEN = /_{2,}|X{2,}/u;

/** Where in the new text the caret stands to write what a skeleton leaves open; undefined where it leaves nothing. */
export function beginning(edits: readonly Edit[]): number | undefined {
  let shift = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    const open = OPEN.exec(text);
    if (open) return start + shift + open.index;
    shift += text.length - (end - start);
  }
  return undefined;
}
