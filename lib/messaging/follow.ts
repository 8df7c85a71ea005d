import { moveShown } from '../core/document/shown-heading.ts';
import { moveSelected } from '../core/edits/move.ts';
import { applyEdits } from './apply-edits.ts';
import type { FromEditor } from './editor-protocol.ts';
import type { Draft, LinkView } from './link.ts';

/** What an editor told of itself, as far as the panel shows it. */
type Told = Pick<LinkView, 'caret'> & { draft: Draft };

type Message<Type extends FromEditor['type']> = Extract<FromEditor, { type: Type }>;

export function afterSnapshot(editor: string, { revision, text, shown }: Message<'snapshot'>): Told {
  return { draft: { editor, revision, text, shown }, caret: undefined };
}

/** Undefined where the change is of another text. */
export function afterChange({ draft, caret }: Told, message: Message<'change'>): Told | undefined {
  const { base, revision, edits } = message;
  const text = base === draft.revision ? applyEdits(draft.text, edits) : undefined;
  if (text === undefined) return undefined;
  const shown = message.shown ?? moveShown(draft.shown, edits);
  return {
    draft: { editor: draft.editor, revision, text, shown },
    caret: caret && moveSelected(caret, edits, text.length),
  };
}

/** As it is where the caret is one of another text. */
export function afterCaret({ draft, caret }: Told, { revision, range }: Message<'caret'>): Told {
  if (revision !== draft.revision) return { draft, caret };
  const isInside = range !== null && range.start <= range.end && range.end <= draft.text.length;
  return { draft, caret: isInside ? range : undefined };
}
