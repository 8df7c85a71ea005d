import { useEffect, useState } from 'react';
import { type CaretContext, contextAt } from '../../lib/core/phrases/caret-context.ts';
import type { LinkView } from '../../lib/messaging/link.ts';
import type { Checked } from '../linter/checker.ts';

/** So long after the last key or move: a list that changes under each key can’t be read. */
const SETTLE_MS = 250;

/** What stands around the caret, once it rests; undefined where it was never in the draft. */
export function useCaretContext(view: LinkView, checked: Checked): CaretContext | undefined {
  const [context, setContext] = useState<CaretContext>();
  const { caret, draft } = view;
  const isSame = draft?.revision === checked.draft.revision && draft.editor === checked.draft.editor;
  const { text } = checked.draft;
  const { parts } = checked.result;
  const at = isSame ? caret?.end : undefined;
  const isKnown = caret !== undefined;

  useEffect(() => {
    // Until the newest text is checked, what was there before is near enough.
    if (at === undefined) return undefined;
    const timer = setTimeout(() => setContext(contextAt(text, parts, at)), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [at, text, parts]);

  return isKnown ? context : undefined;
}
