import { Button, Tab, TabList } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import type { LibraryRow, PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { t } from '../../locale/t.ts';
import { ConflictView } from './conflict-view.tsx';
import { HistoryView } from './history-view.tsx';
import { contentOf } from './phrase-draft.ts';
import { PhraseForm } from './phrase-form.tsx';
import { ProblemBar } from '../problem-bar.tsx';
import { SideDrawer } from '../side-drawer.tsx';
import { UnsavedDialog } from './unsaved-dialog.tsx';
import { usePhraseEditor } from './use-phrase-editor.ts';
import type { PageWidth } from '../use-width.ts';

export interface PhraseDrawerProps {
  /** Absent for a new one. */
  phrase: PhraseRow | undefined;
  /** The id of the library that a new one goes to; empty for the personal one. */
  library: string;
  /** Those that it can be in. */
  libraries: readonly LibraryRow[];
  width: PageWidth;
  onClose: () => void;
  onSaved: (phrase: PhraseRow) => void;
  onRetire: (phrase: PhraseRow) => void;
  onRestore: (phrase: PhraseRow) => void;
}

/** One phrase to be written or changed, and what it was before. */
export function PhraseDrawer(props: PhraseDrawerProps): ReactElement {
  const { libraries, width, onClose } = props;
  const [chosenView, setView] = useState<'form' | 'history'>();
  const view = chosenView ?? 'form';
  const [isAsking, setAsking] = useState(false);
  const editor = usePhraseEditor(props.phrase, props.library, props.onSaved);
  const { draft, phrase, conflict, busy } = editor;

  function save(over?: PhraseRow): void {
    setAsking(false);
    setView('form');
    void editor.save(over);
  }

  function close(): void {
    if (editor.isChanged) setAsking(true);
    else onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!busy) save();
  }

  const head = phrase && (
    <TabList
      selectedValue={view}
      onTabSelect={(_event, { value }) => setView(value === 'history' ? 'history' : 'form')}
    >
      <Tab value="form">{t('libTabEdit')}</Tab>
      <Tab value="history">{t('libTabHistory')}</Tab>
    </TabList>
  );
  const footer = (
    <>
      <Button appearance="primary" disabled={busy || conflict !== undefined} title="Ctrl+Enter" onClick={() => save()}>
        {t('libSave')}
      </Button>
      <Button onClick={close}>{t('cancel')}</Button>
      {phrase &&
        (phrase.retiredAt === undefined ? (
          <Button appearance="subtle" disabled={editor.isChanged} onClick={() => props.onRetire(phrase)}>
            {t('libRetirePhrases')}
          </Button>
        ) : (
          <Button disabled={editor.isChanged} onClick={() => props.onRestore(phrase)}>
            {t('libRestore')}
          </Button>
        ))}
    </>
  );

  return (
    <SideDrawer
      footer={footer}
      head={head}
      title={t(props.phrase ? 'libEditPhrase' : 'libAddPhrase')}
      width={width}
      onClose={close}
      onKeyDown={onKeyDown}
    >
      {conflict && (
        <ConflictView
          key={conflict.at}
          mine={contentOf(draft, phrase)}
          theirs={conflict}
          onMine={() => save(conflict)}
          onTheirs={editor.takeTheirs}
        />
      )}
      <ProblemBar problem={editor.problem} />
      {view === 'history' && phrase ? (
        <HistoryView
          blocked={editor.isChanged ? t('libRestoreBlocked') : undefined}
          phrase={phrase}
          onRestore={(revision) => {
            setView('form');
            void editor.restore(revision);
          }}
        />
      ) : (
        <PhraseForm
          draft={draft}
          libraries={libraries}
          takesFocus={chosenView === undefined}
          onChange={editor.change}
        />
      )}
      <UnsavedDialog
        open={isAsking}
        onDiscard={onClose}
        onGoOn={() => setAsking(false)}
        // Which of two texts stays is asked where both are shown.
        onSave={() => (conflict ? setAsking(false) : save())}
      />
    </SideDrawer>
  );
}
