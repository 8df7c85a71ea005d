import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { DuplicateGroup } from '../../../lib/core/phrases/duplicates.ts';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { store } from '../../app/library.ts';
import { t } from '../../locale/t.ts';
import { duplicateRows } from './duplicate-rows.ts';
import { askDuplicates } from './duplicates-client.ts';
import type { LibraryData } from '../library-data.ts';
import { MergeDialog, MOST_MERGED } from '../bulk/merge-dialog.tsx';
import { mergePhrases } from '../bulk/merge-phrases.ts';
import { errorNotice, type Say } from '../notice.ts';
import { SnippetText } from '../snippet-text.tsx';

const useStyles = makeStyles({
  view: { flexGrow: 1, minWidth: 0, overflowY: 'auto', padding: tokens.spacingHorizontalM },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalM} 0`, padding: 0, listStyleType: 'none', maxWidth: '900px' },
  group: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  texts: { flexGrow: 1, minWidth: 0, margin: 0, padding: 0, listStyleType: 'none' },
  text: { marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** More groups are not shown at once; those that are merged make room for the next. */
const MOST_SHOWN = 100;

/** Phrases that say the same or nearly the same, each group with the way to make one of them. */
export function DuplicatesView({ data, say }: { data: LibraryData; say: Say }): ReactElement {
  const styles = useStyles();
  const [found, setFound] = useState<DuplicateGroup[]>();
  const [busy, setBusy] = useState(false);
  const [merged, setMerged] = useState<PhraseRow[]>();
  const names = useMemo(
    () => new Map(data.counts.open.map(({ library }) => [library.id, library.name])),
    [data.counts],
  );
  const inUse = useMemo(
    () => data.phrases.filter(({ library, retiredAt }) => retiredAt === undefined && names.has(library)),
    [data.phrases, names],
  );
  const groups = useMemo(() => duplicateRows(found ?? [], inUse), [found, inUse]);

  async function find(): Promise<void> {
    setBusy(true);
    const answer = await askDuplicates(inUse);
    setBusy(false);
    if (answer) setFound(answer);
    else say(errorNotice(t('libDuplicatesCrashed')));
  }

  return (
    <section aria-label={t('libTabDuplicates')} className={styles.view}>
      <p className={styles.intro}>{t('libDuplicatesIntro')}</p>
      <Button appearance="primary" disabled={busy} onClick={() => void find()}>
        {t('libFindDuplicates')}
      </Button>
      {busy && <Spinner label={t('libComparing', inUse.length)} />}
      <div aria-live="polite">
        {found && !busy && (
          <p className={styles.intro}>
            {groups.length === 0 ? t('libNoDuplicates') : t('libDuplicateGroups', groups.length)}
          </p>
        )}
      </div>
      <ul className={styles.list}>
        {groups.slice(0, MOST_SHOWN).map(({ kind, phrases }) => (
          <li key={phrases.map(({ id }) => id).join(' ')} className={styles.group}>
            <div className={styles.texts}>
              {phrases.slice(0, MOST_MERGED).map((phrase) => (
                <div key={phrase.id} className={styles.text}>
                  <SnippetText body={phrase.body} />
                  <div className={styles.note}>{names.get(phrase.library)}</div>
                </div>
              ))}
            </div>
            <div>
              <div className={styles.note}>{t(kind === 'same' ? 'libSameText' : 'libNearText')}</div>
              <Button onClick={() => setMerged(phrases.slice(0, MOST_MERGED))}>{t('libMerge')}</Button>
            </div>
          </li>
        ))}
      </ul>
      {groups.length > MOST_SHOWN && <p className={styles.intro}>{t('libMoreGroups', groups.length - MOST_SHOWN)}</p>}
      {merged && (
        <MergeDialog
          libraryName={(id) => names.get(id) ?? ''}
          phrases={merged}
          onClose={() => setMerged(undefined)}
          onMerge={(ordered) => {
            setMerged(undefined);
            void mergePhrases(store, ordered).then(say);
          }}
        />
      )}
    </section>
  );
}
