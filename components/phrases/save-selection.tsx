import { type ReactElement, useEffect, useState } from 'react';
import { contextAt } from '../../lib/core/phrases/caret-context.ts';
import type { LinkView } from '../../lib/messaging/link.ts';
import type { Checked } from '../linter/checker.ts';
import { SaveDialog } from './save-dialog.tsx';

export interface SaveSelectionProps {
  /** As the browser gives it, its line breaks lost. */
  selection: string;
  view: LinkView;
  checked: Checked | undefined;
  onClose: () => void;
}

/** The panel may be opening only now, and the editor tells a moment later what is selected in it. */
const PATIENCE_MS = 1500;

/** Saves what was selected on the page. Where that is in the draft, it has its line breaks, and its section says what it is for. */
export function SaveSelection({
  selection,
  view: { caret, draft },
  checked,
  onClose,
}: SaveSelectionProps): ReactElement | null {
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const inDraft = caret && draft ? draft.text.slice(caret.start, caret.end) : '';
  const isInDraft = bare(inDraft) === bare(selection);
  const isChecked = checked !== undefined && checked.draft.text === draft?.text;
  // The proposals are made once, when it is known what section it stands in.
  if (isInDraft ? !isChecked : isPatient) return null;
  const context =
    isInDraft && isChecked && caret ? contextAt(checked.draft.text, checked.result.parts, caret.start) : undefined;
  return <SaveDialog context={context} text={(isInDraft ? inDraft : selection).trim()} onClose={onClose} />;
}

function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
