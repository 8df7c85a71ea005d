import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { blanksOf, fillSnippet, readablePieces, type SnippetPiece } from '../../lib/core/phrases/snippet.ts';
import type { Undo } from '../../lib/library/store/undo.ts';
import type { LinkView } from '../../lib/messaging/link.ts';
import { bringBuiltIn } from '../app/built-in.ts';
import { copyText } from '../app/clipboard.ts';
import { library, store, useLibrary } from '../app/library.ts';
import { useStable } from '../app/use-stable.ts';
import type { Writing } from '../app/use-writing.ts';
import type { Checked } from '../linter/checker.ts';
import { t } from '../locale/t.ts';
import { beginning } from './beginning.ts';
import { insertionAt } from './insertion.ts';
import type { Offer } from './messages.ts';
import type { MissingPart } from './missing-parts.tsx';
import type { PhraseDo } from './phrase-menu.tsx';
import { PhrasesView } from './phrases-view.tsx';
import { answersOf } from './remembered.ts';
import { SaveDialog } from './save-dialog.tsx';
import { type Told, ToldBar } from './told-bar.tsx';
import { useCaretContext } from './use-caret-context.ts';
import { partLabel } from './where-at.ts';

export interface PhrasesTabProps {
  view: LinkView;
  checked: Checked;
  writing: Writing;
  search: string;
  onSearch: (words: string) => void;
}

/** The tab of phrases: what it offers is written through the link, as any mend is. */
export function PhrasesTab({ view, checked, writing, search, onSearch }: PhrasesTabProps): ReactElement {
  const { answers } = useLibrary();
  const context = useCaretContext(view, checked);
  const [saved, setSaved] = useState<string>();
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    async function update(): Promise<void> {
      const { status } = await bringBuiltIn();
      if (status === 'failed') setTold(notStored());
    }
    void update();
  }, []);
  const missing = useMemo(() => missingParts(checked), [checked]);
  const selected = view.caret ? (view.draft?.text.slice(view.caret.start, view.caret.end) ?? '') : '';

  const insert = useStable(
    async (offer: Offer, pieces: readonly SnippetPiece[], values: ReadonlyMap<number, string>): Promise<boolean> => {
      const { text } = checked.draft;
      const caret = view.draft?.revision === checked.draft.revision ? view.caret : undefined;
      const { edit, caret: after } = insertionAt(text, checked.result.parts, caret, fillSnippet(pieces, values));
      if (!(await writing.write(checked, [edit], undefined, after))) return false;
      void countUse(offer.phrase.id);
      void library.saveAnswers(answersOf(blanksOf(readablePieces(offer.phrase.body)), values));
      return true;
    },
  );

  const onDo = useStable((what: Exclude<PhraseDo, 'insert'>, { phrase, pinned }: Offer): void => {
    if (what === 'copy') void copy(phrase.body);
    else if (what === 'pin') void pin(phrase.id, !pinned);
    else if (what === 'retire') void retire(phrase.id);
    else manage(phrase.id);
  });

  async function copy(body: string): Promise<void> {
    const copied = await copyText(fillSnippet(readablePieces(body), new Map()).text);
    setTold({ text: t(copied ? 'textCopied' : 'phraseNotCopied'), isProblem: !copied });
  }

  async function pin(id: string, pinned: boolean): Promise<void> {
    const { status } = await store.usage.pin(id, pinned);
    if (status === 'failed') setTold(notStored());
  }

  async function retire(id: string): Promise<void> {
    const outcome = await store.phrases.retire([id]);
    if (outcome.status === 'failed') setTold(notStored());
    else setTold({ text: t('phraseRetired'), isProblem: false, undo: () => void bringBack(outcome.undo) });
  }

  async function bringBack(undo: Undo): Promise<void> {
    const { status } = await store.undo(undo);
    setTold(status === 'failed' ? notStored() : undefined);
  }

  function finishSaving(isSaved: boolean): void {
    setSaved(undefined);
    if (isSaved) setTold({ text: t('phraseSaved'), isProblem: false });
  }

  async function countUse(id: string): Promise<void> {
    const { status } = await store.usage.count(id);
    if (status === 'failed') setTold(notStored());
  }

  async function begin({ diagnostic }: MissingPart): Promise<void> {
    const fix = diagnostic.fixes[0];
    if (fix) await writing.write(checked, fix.edits, diagnostic.rule, beginning(fix.edits));
  }

  return (
    <>
      <ToldBar told={told} onClose={() => setTold(undefined)} />
      <PhrasesView
        answers={answers}
        busy={writing.busy}
        context={context}
        hasSelection={selected.trim() !== ''}
        missing={missing}
        search={search}
        onBegin={(part) => void begin(part)}
        onDo={onDo}
        onInsert={insert}
        onManage={() => manage()}
        onSave={() => setSaved(selected.trim())}
        onSearch={onSearch}
      />
      {saved !== undefined && <SaveDialog context={context} text={saved} onClose={finishSaving} />}
    </>
  );
}

function notStored(): Told {
  return { text: t('phraseNotStored'), isProblem: true };
}

/** Opens the page of the libraries, at that phrase. */
function manage(phrase?: string): void {
  const url = new URL('workbench.html', location.origin);
  if (phrase !== undefined) url.hash = new URLSearchParams({ phrase }).toString();
  void browser.tabs.create({ url: url.href });
}

/** What the check says is missing and can begin. */
function missingParts({ result }: Checked): MissingPart[] {
  return result.diagnostics.flatMap((diagnostic) => {
    if (diagnostic.rule !== 'missing-section' || diagnostic.fixes.length === 0) return [];
    const part = result.parts.find(({ start, end }) => start <= diagnostic.start && diagnostic.start <= end);
    return [{ label: partLabel(diagnostic.subject, part?.genre ?? ''), diagnostic }];
  });
}
