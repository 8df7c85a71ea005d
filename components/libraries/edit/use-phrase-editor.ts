import { useEffect, useState } from 'react';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import type { PhraseOutcome } from '../../../lib/library/store/phrases.ts';
import { store } from '../../app/library.ts';
import { t } from '../../locale/t.ts';
import { failureText, faultText } from '../failure-text.ts';
import { errorNotice, type LibraryNotice } from '../notice.ts';
import { contentOf, draftOf, isSameDraft, type PhraseDraft } from './phrase-draft.ts';

export interface PhraseEditor {
  draft: PhraseDraft;
  /** As it was when it was last read or stored; undefined for a new one. */
  phrase: PhraseRow | undefined;
  isChanged: boolean;
  busy: boolean;
  /** What somebody else stored meanwhile. */
  conflict: PhraseRow | undefined;
  problem: LibraryNotice | undefined;
  change: (change: Partial<PhraseDraft>) => void;
  /** Over what was stored meanwhile, where that is handed in. */
  save: (over?: PhraseRow) => Promise<void>;
  /** Takes what was stored meanwhile; what was written here goes. */
  takeTheirs: () => void;
  restore: (revision: string) => Promise<void>;
}

/** The form of one phrase; `library` is where a new one goes. Nothing that was typed goes before it is stored. */
export function usePhraseEditor(
  opened: PhraseRow | undefined,
  library: string,
  onSaved: (phrase: PhraseRow) => void,
): PhraseEditor {
  const [phrase, setPhrase] = useState(opened);
  const [draft, setDraft] = useState(() => draftOf(opened, library));
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState<PhraseRow>();
  const [problem, setProblem] = useState<LibraryNotice>();
  const isChanged = !isSameDraft(draft, draftOf(phrase, library));
  useAskBeforeLeaving(isChanged);

  function show(row: PhraseRow): void {
    setPhrase(row);
    setDraft(draftOf(row, library));
    setConflict(undefined);
    setProblem(undefined);
  }

  /** Undefined where it is not stored; then the form says why. */
  function stored(outcome: PhraseOutcome): PhraseRow | undefined {
    setBusy(false);
    if (outcome.status === 'done') return outcome.phrase;
    if (outcome.status === 'conflict') setConflict(outcome.now);
    else if (outcome.status === 'failed') setProblem(errorNotice(failureText(outcome.reason)));
    else if (outcome.status === 'invalid') setProblem(errorNotice(faultText(outcome.fault)));
    else {
      setProblem(errorNotice(t('libGoneSaveAgain')));
      setPhrase(undefined);
    }
    return undefined;
  }

  async function save(over?: PhraseRow): Promise<void> {
    const seen = over ?? phrase;
    setBusy(true);
    setProblem(undefined);
    const content = contentOf(draft, phrase);
    const home = draft.library === '' ? undefined : draft.library;
    const row = stored(await (seen ? store.phrases.edit(seen, content) : store.phrases.add(content, home)));
    if (!row) return;
    if (home !== undefined && home !== row.library) {
      const moved = await store.phrases.move([row.id], home);
      if (moved.status !== 'done') {
        show(row);
        setProblem(errorNotice(moved.status === 'failed' ? failureText(moved.reason) : t('libMissing')));
        return;
      }
    }
    onSaved(row);
  }

  return {
    draft,
    phrase,
    isChanged,
    busy,
    conflict,
    problem,
    change: (change) => setDraft((before) => ({ ...before, ...change })),
    save,
    takeTheirs: () => {
      if (conflict) show(conflict);
    },
    restore: async (revision) => {
      if (!phrase) return;
      setBusy(true);
      const row = stored(await store.phrases.restoreContent(phrase, revision));
      if (row) show(row);
    },
  };
}

/** The browser asks before the page goes with what was not stored. */
function useAskBeforeLeaving(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Before Chromium 119 only this asked.
      event.returnValue = true;
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isChanged]);
}
