import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { isSamePhrase } from '../../../lib/library/phrase-content.ts';
import type { PhraseRow, RevisionRow } from '../../../lib/library/phrase-rows.ts';
import { store } from '../../app/library.ts';
import { type MessageKey, t } from '../../locale/t.ts';
import { changedLabels } from './changed-labels.ts';
import { failureText } from '../failure-text.ts';
import { TextChange } from '../text-change.tsx';
import { fullWhenOf } from '../../locale/when.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  when: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  labels: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  restore: { marginTop: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2 },
});

const WHAT = {
  edited: 'libWasEdited',
  moved: 'libWasMoved',
  merged: 'libWasMerged',
  imported: 'libWasImported',
  retired: 'libWasRetired',
  restored: 'libWasRestored',
} as const satisfies Record<RevisionRow['what'], MessageKey>;

export interface HistoryViewProps {
  phrase: PhraseRow;
  /** Why nothing can be restored now; undefined where it can. */
  blocked: string | undefined;
  onRestore: (revision: string) => void;
}

/** What was changed of a phrase, when and by whom, the newest first, each with the way back. */
export function HistoryView({ phrase, blocked, onRestore }: HistoryViewProps): ReactElement {
  const styles = useStyles();
  const [history, setHistory] = useState<Awaited<ReturnType<typeof store.phrases.history>>>();

  useEffect(() => {
    let isWanted = true;
    async function read(): Promise<void> {
      const outcome = await store.phrases.history(phrase.id);
      if (isWanted) setHistory(outcome);
    }
    void read();
    return () => {
      isWanted = false;
    };
  }, [phrase]);

  if (!history) return <Spinner label={t('libLoading')} />;
  if (history.status === 'failed') return <p role="alert">{failureText(history.reason)}</p>;
  const revisions = history.revisions.flatMap(({ former, ...rest }) => ('body' in former ? [{ ...rest, former }] : []));
  if (revisions.length === 0) return <p className={styles.note}>{t('libNoHistory')}</p>;
  return (
    <>
      {blocked !== undefined && <p className={styles.note}>{blocked}</p>}
      <ol className={styles.list}>
        {revisions.map(({ id, at, author, what, former }, place) => {
          const next = revisions[place - 1]?.former ?? phrase;
          const labels = changedLabels(former, next);
          return (
            <li key={id} className={styles.item}>
              <p className={styles.when}>{t('libHistoryLine', fullWhenOf(at), author, t(WHAT[what]))}</p>
              <TextChange from={former.body} to={next.body} />
              {labels.length > 0 && <p className={styles.labels}>{t('libLabelsChanged', labels.join('、'))}</p>}
              {!isSamePhrase(former, phrase) && (
                <Button className={styles.restore} disabled={blocked !== undefined} onClick={() => onRestore(id)}>
                  {t('libRestoreText')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
