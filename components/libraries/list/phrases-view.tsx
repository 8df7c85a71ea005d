import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import type { LibraryRow, PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { store } from '../../app/library.ts';
import { t } from '../../locale/t.ts';
import { BulkBar, type BulkDo } from '../bulk/bulk-bar.tsx';
import { BulkDialogs } from '../bulk/bulk-dialogs.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { LibraryData } from '../library-data.ts';
import { MOST_MERGED } from '../bulk/merge-dialog.tsx';
import { NoPhrases } from './no-phrases.tsx';
import { bulkNotice, type LibraryNotice, type Say } from '../notice.ts';
import { filterPhrases, isNarrowed, type PhraseFilter, type Place, placeKey } from './phrase-filter.ts';
import { PhraseList } from './phrase-list.tsx';
import { RetiredLibraries } from '../retired-libraries.tsx';
import { chosenOf, nothing, type Selection } from './selection.ts';
import { useFound } from './use-found.ts';
import type { PageWidth } from '../use-width.ts';

const useStyles = makeStyles({
  view: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  head: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export interface PhrasesViewProps {
  data: LibraryData;
  place: Place;
  /** What the place is called. */
  title: string;
  width: PageWidth;
  say: Say;
  onOpen: (phrase: PhraseRow | undefined) => void;
  onImport: () => void;
  onExport: (phrases: readonly PhraseRow[]) => void;
}

const EVERYTHING: Omit<PhraseFilter, 'place'> = { words: '', order: 'recent' };

/** The phrases of a place: searched, filtered, and changed many at once. */
export function PhrasesView(props: PhrasesViewProps): ReactElement {
  const { data, place, width, say } = props;
  const styles = useStyles();
  const [wanted, setWanted] = useState(EVERYTHING);
  const [ticked, setTicked] = useState<{ at: string; selection: Selection }>();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<'label' | 'roles' | 'merge'>();
  // What was ticked in one place is not in another, even where it was moved there.
  const at = placeKey(place);
  const selection = ticked?.at === at ? ticked.selection : nothing;
  const setSelection = (next: Selection): void => setTicked({ at, selection: next });
  const areDeleted = place.kind === 'deleted';
  const filter = useMemo(() => ({ ...wanted, place }), [wanted, place]);
  // The field follows the keys at once, a long list when there is time.
  const shownFilter = useDeferredValue(filter);
  const found = useFound(shownFilter.words);
  const shown = useMemo(() => {
    const uses = new Map([...data.usage].map(([id, row]) => [id, row.uses]));
    const libraries = data.counts.open.map(({ library }) => library.id);
    return filterPhrases(data.phrases, shownFilter, { libraries, uses, found });
  }, [data.phrases, data.usage, data.counts.open, shownFilter, found]);
  const chosen = useMemo(() => chosenOf(selection, shown), [selection, shown]);
  const openLibraries = data.counts.open.map(({ library }) => library);

  function onFilter(changes: Partial<PhraseFilter>): void {
    setWanted((before) => ({ ...before, ...changes }));
  }

  /** Says what became of a change; tens of thousands take a while. */
  async function run(change: Promise<LibraryNotice>): Promise<void> {
    setBusy(true);
    say(await change);
    setBusy(false);
  }

  async function change(what: 'retire' | 'restore'): Promise<LibraryNotice> {
    const outcome = await store.phrases[what](chosen.map(({ id }) => id));
    return bulkNotice(store, outcome, (changed) => t(what === 'retire' ? 'libRetired' : 'libRestored', changed));
  }

  async function move({ id, name }: LibraryRow): Promise<LibraryNotice> {
    const ids = chosen.map((phrase) => phrase.id);
    const outcome = await store.phrases.move(ids, id);
    return bulkNotice(store, outcome, (changed) => t('libMoved', changed, name));
  }

  function onDo(what: BulkDo): void {
    if (what === 'clear') setSelection(nothing);
    else if (what === 'retire' || what === 'restore') void run(change(what));
    else if (what === 'export') props.onExport(chosen);
    else if (what !== 'merge' || mergeProblem(chosen.length) === undefined) setAsked(what);
  }

  return (
    <section aria-label={t('libPhrases')} className={styles.view}>
      {width !== 'narrow' && (
        <div className={styles.head}>
          <h2 className={styles.title}>{props.title}</h2>
          {!areDeleted && (
            <Button appearance="primary" icon={<AddRegular />} onClick={() => props.onOpen(undefined)}>
              {t('libAddPhrase')}
            </Button>
          )}
        </div>
      )}
      <FilterBar filter={filter} isFolded={width === 'narrow'} onFilter={onFilter}>
        {width === 'narrow' && !areDeleted && (
          <Button
            appearance="primary"
            aria-label={t('libAddPhrase')}
            icon={<AddRegular />}
            onClick={() => props.onOpen(undefined)}
          />
        )}
      </FilterBar>
      {areDeleted && <RetiredLibraries libraries={data.counts.retired} say={say} />}
      {shown.length === 0 ? (
        <NoPhrases
          isNarrowed={isNarrowed(shownFilter)}
          place={place}
          onAdd={() => props.onOpen(undefined)}
          onClear={() => setWanted((before) => ({ ...EVERYTHING, order: before.order }))}
          onImport={props.onImport}
        />
      ) : (
        <PhraseList
          libraries={openLibraries}
          phrases={shown}
          selection={selection}
          usage={data.usage}
          width={width}
          onOpen={props.onOpen}
          onRetire={() => {
            if (!areDeleted && chosen.length > 0 && !busy) void run(change('retire'));
          }}
          onSelect={setSelection}
        />
      )}
      {chosen.length > 0 && (
        <BulkBar
          areDeleted={areDeleted}
          busy={busy}
          count={chosen.length}
          isTight={width === 'narrow'}
          libraries={openLibraries}
          mergeProblem={mergeProblem(chosen.length)}
          onDo={onDo}
          onMove={(library) => void run(move(library))}
        />
      )}
      <BulkDialogs
        libraries={openLibraries}
        open={asked}
        phrases={chosen}
        onChange={(change) => void run(change)}
        onClose={() => setAsked(undefined)}
      />
    </section>
  );
}

function mergeProblem(count: number): string | undefined {
  if (count < 2) return t('libMergeNeedsTwo');
  return count > MOST_MERGED ? t('libMergeTooMany', MOST_MERGED) : undefined;
}
