import type { Edit } from '../../lib/core/diagnostic.ts';
import { editText } from '../../lib/core/edits/edit-text.ts';
import { writtenBy } from '../../lib/core/edits/written.ts';

/** Edits of a text, in its offsets. */
export interface Change {
  text: string;
  edits: Edit[];
}

/** What brings the text back that was before. */
export function inverseOf({ text, edits }: Change): Change {
  const after = editText(text, edits);
  const inverse = writtenBy(text, after, edits).flatMap(({ at, old }) => (at ? [{ ...at, text: old }] : []));
  return { text: after, edits: inverse };
}
