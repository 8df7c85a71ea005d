import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { LibraryRow, PhraseRow } from '../../lib/library/phrase-rows.ts';
import { store } from '../app/library.ts';
import { t } from '../locale/t.ts';
import { DuplicatesView } from './duplicates/duplicates-view.tsx';
import { failureText } from './failure-text.ts';
import { type FileDo, FileMenu } from './files/file-menu.tsx';
import { FileViews, type FileWork } from './files/file-views.tsx';
import { LibraryDialog } from './library-dialog.tsx';
import { useLibraryData } from './library-data.ts';
import type { LibraryDo } from './library-menu.tsx';
import { placeName } from './library-name.ts';
import { LibraryNav, type LibraryNavProps } from './library-nav.tsx';
import { LibraryNoticeBar } from './library-notice-bar.tsx';
import { LibrarySelect } from './library-select.tsx';
import { bulkNotice, errorNotice, type LibraryNotice } from './notice.ts';
import type { Place } from './list/phrase-filter.ts';
import { PhraseDrawer } from './edit/phrase-drawer.tsx';
import { PhrasesView } from './list/phrases-view.tsx';
import { saveBackup } from './files/save-backup.ts';
import { TermsView } from './terms/terms-view.tsx';
import { type PageTab, TitleBar } from './title-bar.tsx';
import { useBuiltIn } from './use-built-in.ts';
import { useDroppedFile } from './files/use-dropped-file.ts';
import { useOpenedPhrase } from './edit/use-opened-phrase.ts';
import { usePageWidth } from './use-width.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0, display: 'flex' },
  column: { flexDirection: 'column' },
  wait: { margin: 'auto' },
  problem: { margin: tokens.spacingHorizontalM },
});

/** Phrases and terms in their libraries: looked at, changed, taken in and given away. */
export function LibrariesPage(): ReactElement {
  const styles = useStyles();
  const data = useLibraryData();
  const width = usePageWidth();
  const nothingComes = useBuiltIn(data.state === 'ready');
  const [tab, setTab] = useState<PageTab>('phrases');
  const [wanted, setPlace] = useState<Place>({ kind: 'all' });
  const [notice, setNotice] = useState<LibraryNotice>();
  const [named, setNamed] = useState<{ library: LibraryRow | undefined }>();
  const [work, setWork] = useState<FileWork>();
  const opened = useOpenedPhrase(data);
  const openLibraries = data.counts.open.map(({ library }) => library);
  // What was read before it failed is still worth looking at; empty is only what stays empty.
  const isShown = data.phrases.length > 0 || (data.state === 'ready' && nothingComes);
  // A library that was deleted is no place any more.
  const isThere = wanted.kind !== 'library' || openLibraries.some(({ id }) => id === wanted.id);
  const place: Place = isThere ? wanted : { kind: 'all' };

  async function onLibraryDo(what: LibraryDo, library: LibraryRow): Promise<void> {
    if (what === 'rename') {
      setNamed({ library });
      return;
    }
    const outcome = await store.libraries.retire(library.id);
    if (outcome.status === 'done') {
      const undo = async (): Promise<LibraryNotice> => {
        const back = await store.libraries.restore(library.id);
        if (back.status === 'failed') return errorNotice(failureText(back.reason));
        return { intent: 'info', text: t('libLibraryRestored', library.name) };
      };
      setNotice({ intent: 'success', text: t('libLibraryRetired', library.name), undo });
    } else setNotice(errorNotice(outcome.status === 'failed' ? failureText(outcome.reason) : t('libMissing')));
  }

  async function changeOne(what: 'retire' | 'restore', phrase: PhraseRow): Promise<void> {
    opened.close();
    const outcome = await store.phrases[what]([phrase.id]);
    setNotice(bulkNotice(store, outcome, (changed) => t(what === 'retire' ? 'libRetired' : 'libRestored', changed)));
  }

  function onFileDo(what: FileDo): void {
    if (what === 'backup') void saveBackup().then(setNotice);
    else if (what === 'import') setWork({ kind: 'import', file: undefined });
    else if (what === 'export') setWork({ kind: 'export', chosen: undefined });
    else setWork({ kind: 'restore' });
  }

  useDroppedFile((file) => {
    // What is open may hold what was not stored.
    if (!opened.now && (!work || work.kind === 'import')) setWork({ kind: 'import', file });
  });

  const navProps: LibraryNavProps = {
    counts: data.counts,
    place,
    onPlace: setPlace,
    onAdd: () => setNamed({ library: undefined }),
    onDo: (what, library) => void onLibraryDo(what, library),
  };

  return (
    <div className={styles.page}>
      <TitleBar
        tab={tab}
        onTab={(next) => {
          setTab(next);
          // What was done on the other tab is over, but for what can still be undone.
          if (notice?.undo === undefined) setNotice(undefined);
        }}
      >
        <FileMenu isTight={width === 'narrow'} onDo={onFileDo} />
      </TitleBar>
      <LibraryNoticeBar
        notice={opened.isMissing ? errorNotice(t('libLinkMissing')) : notice}
        onNotice={(next) => {
          if (opened.isMissing) opened.close();
          setNotice(next);
        }}
      />
      {data.state === 'failed' && (
        <MessageBar className={styles.problem} intent="error" layout="multiline">
          <MessageBarBody>{t('libUnreadable')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => location.reload()}>{t('libReload')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <main className={mergeClasses(styles.main, width === 'narrow' && styles.column)}>
        {!isShown && data.state !== 'failed' && <Spinner className={styles.wait} label={t('libLoading')} />}
        {isShown && tab === 'phrases' && (
          <>
            {width === 'narrow' ? <LibrarySelect {...navProps} /> : <LibraryNav {...navProps} />}
            <PhrasesView
              data={data}
              place={place}
              say={setNotice}
              title={placeName(place, openLibraries)}
              width={width}
              onExport={(chosen) => setWork({ kind: 'export', chosen })}
              onImport={() => setWork({ kind: 'import', file: undefined })}
              onOpen={opened.open}
            />
          </>
        )}
        {isShown && tab === 'terms' && <TermsView data={data} say={setNotice} />}
        {isShown && tab === 'duplicates' && <DuplicatesView data={data} say={setNotice} />}
      </main>
      <FileViews
        data={data}
        place={place}
        say={setNotice}
        width={width}
        work={isShown ? work : undefined}
        onClose={() => setWork(undefined)}
      />
      {opened.now && (
        <PhraseDrawer
          key={opened.now.key}
          libraries={openLibraries}
          library={
            place.kind === 'library' ? place.id : (openLibraries.find(({ kind }) => kind === 'personal')?.id ?? '')
          }
          phrase={opened.now.phrase}
          width={width}
          onClose={opened.close}
          onRestore={(phrase) => void changeOne('restore', phrase)}
          onRetire={(phrase) => void changeOne('retire', phrase)}
          onSaved={(phrase) => {
            opened.close();
            const library = openLibraries.find(({ id }) => id === phrase.library)?.name ?? t('libPersonal');
            setNotice({ intent: 'success', text: t('libSaved', library) });
          }}
        />
      )}
      {named && (
        <LibraryDialog
          library={named.library}
          onClose={() => setNamed(undefined)}
          onDone={(id) => {
            setNamed(undefined);
            if (id !== undefined) setPlace({ kind: 'library', id });
          }}
        />
      )}
    </div>
  );
}
