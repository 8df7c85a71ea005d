import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Backup } from '../../../lib/library/exchange/backup.ts';
import { restoreBackup } from '../../../lib/library/exchange/restore-backup.ts';
import { t } from '../../locale/t.ts';
import { database } from '../../app/library.ts';
import { askExchange } from './exchange-client.ts';
import { failureText } from '../failure-text.ts';
import { FileButton } from './file-button.tsx';
import { fileProblemText } from './file-problem-text.ts';
import { errorNotice, type LibraryNotice, type Say } from '../notice.ts';
import { ProblemBar } from '../problem-bar.tsx';
import { saveBackup } from './save-backup.ts';
import { SideDrawer } from '../side-drawer.tsx';
import type { PageWidth } from '../use-width.ts';
import { fullWhenOf } from '../../locale/when.ts';

const useStyles = makeStyles({
  text: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Step =
  | { kind: 'choose' }
  | { kind: 'reading' }
  | { kind: 'asking'; backup: Backup }
  | { kind: 'writing'; done: number; total: number; cancel: AbortController };

export interface RestoreDrawerProps {
  /** What is stored now, to be replaced. */
  phrases: number;
  width: PageWidth;
  say: Say;
  onClose: () => void;
  onDone: (notice: LibraryNotice) => void;
}

/** Puts a backup in the place of all that is stored, after saying what that is. */
export function RestoreDrawer({ phrases, width, say, onClose, onDone }: RestoreDrawerProps): ReactElement {
  const styles = useStyles();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [problem, setProblem] = useState<LibraryNotice>();

  async function read(file: File): Promise<void> {
    setProblem(undefined);
    setStep({ kind: 'reading' });
    const backup = await askExchange({ kind: 'read-backup', file });
    if (backup && 'tables' in backup) {
      setStep({ kind: 'asking', backup });
      return;
    }
    setStep({ kind: 'choose' });
    if (!backup) setProblem(errorNotice(t('libFileCrashed')));
    else {
      const text = backup.problem === 'other-format' ? t('libNoBackup') : fileProblemText(backup.problem);
      setProblem(errorNotice(text));
    }
  }

  async function restore(backup: Backup): Promise<void> {
    setProblem(undefined);
    const cancel = new AbortController();
    const onProgress = (done: number, total: number): void => setStep({ kind: 'writing', done, total, cancel });
    onProgress(0, 0);
    const outcome = await restoreBackup(database, backup, { onProgress, signal: cancel.signal });
    if (outcome.status === 'done') {
      onDone({ intent: 'success', text: t('libBackupRestored', fullWhenOf(backup.at)) });
      return;
    }
    setStep({ kind: 'asking', backup });
    if (outcome.status === 'failed') setProblem(errorNotice(failureText(outcome.reason)));
    else setProblem({ intent: 'info', text: t('libRestoreCancelled') });
  }

  const footer = (
    <>
      {step.kind === 'asking' && (
        <>
          <Button appearance="primary" onClick={() => void restore(step.backup)}>
            {t('libReplace')}
          </Button>
          <Button onClick={() => void saveBackup().then(say)}>{t('libBackupFirst')}</Button>
        </>
      )}
      {step.kind === 'writing' ? (
        <Button onClick={() => step.cancel.abort()}>{t('cancel')}</Button>
      ) : (
        <Button onClick={onClose}>{t('cancel')}</Button>
      )}
    </>
  );

  return (
    <SideDrawer
      footer={footer}
      title={t('libRestoreBackup')}
      width={width}
      onClose={() => {
        if (step.kind !== 'writing') onClose();
      }}
    >
      <ProblemBar problem={problem} />
      {step.kind === 'choose' && (
        <>
          <p className={styles.hint}>{t('libRestoreHint')}</p>
          <div>
            <FileButton
              accept=".json,application/json"
              appearance="primary"
              label={t('libChooseBackup')}
              onFile={(file) => void read(file)}
            />
          </div>
        </>
      )}
      {step.kind === 'reading' && <Spinner label={t('libLoading')} />}
      {step.kind === 'asking' && <Question backup={step.backup} phrases={phrases} />}
      {step.kind === 'writing' && (
        <>
          <p className={styles.hint}>{t('libRestoring', step.done, step.total)}</p>
          <ProgressBar
            aria-label={t('libRestoreBackup')}
            max={Math.max(step.total, 1)}
            thickness="large"
            value={step.done}
          />
        </>
      )}
    </SideDrawer>
  );
}

function Question({ backup, phrases }: { backup: Backup; phrases: number }): ReactElement {
  const styles = useStyles();
  const count = (table: string): number => backup.tables.get(table)?.length ?? 0;
  return (
    <>
      <p className={styles.strong}>{t('libReplaceQuestion')}</p>
      <p className={styles.text}>
        {t('libBackupHolds', fullWhenOf(backup.at), count('libraries'), count('phrases'), count('terms'))}
      </p>
      <p className={styles.text}>{t('libReplaced', phrases)}</p>
      {backup.rejected > 0 && <p className={styles.text}>{t('libBackupRejected', backup.rejected)}</p>}
      <p className={styles.hint}>{t('libReplaceHint')}</p>
    </>
  );
}
