import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { LibraryRow } from '../../../lib/library/phrase-rows.ts';
import { t } from '../../locale/t.ts';
import { FileButton } from './file-button.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { LibraryNotice } from '../notice.ts';
import { ProblemBar } from '../problem-bar.tsx';
import { SideDrawer } from '../side-drawer.tsx';
import { useImport } from './use-import.ts';
import type { PageWidth } from '../use-width.ts';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface ImportDrawerProps {
  /** One that was dropped on the page. */
  file: File | undefined;
  libraries: readonly LibraryRow[];
  width: PageWidth;
  onClose: () => void;
  onDone: (notice: LibraryNotice) => void;
}

/** Takes phrases in from a file, after showing what would come of it. */
export function ImportDrawer({ file, libraries, width, onClose, onDone }: ImportDrawerProps): ReactElement {
  const styles = useStyles();
  const work = useImport(onDone);
  const { step } = work;
  const [addsDuplicates, setAddsDuplicates] = useState(false);
  const isBusy = step.kind === 'reading' || step.kind === 'writing';
  const taken = useRef<File>(undefined);
  const { read } = work;

  useEffect(() => {
    if (!file || taken.current === file) return;
    taken.current = file;
    void read(file);
  }, [file, read]);

  const count = step.kind === 'preview' ? countOf(step.plan, addsDuplicates) : 0;
  const footer = (
    <>
      {step.kind === 'preview' && (
        <Button
          appearance="primary"
          disabled={count === 0}
          onClick={() => void work.write(step.plan, step, addsDuplicates)}
        >
          {count === 0 ? t('libImportNothing') : t('libImportCount', count)}
        </Button>
      )}
      {step.kind === 'preview' && (
        <FileButton accept={ACCEPTED} label={t('libOtherFile')} onFile={(next) => void work.read(next)} />
      )}
      <Button onClick={isBusy ? work.cancel : onClose}>{t('cancel')}</Button>
    </>
  );

  return (
    <SideDrawer
      footer={footer}
      title={t('libImport')}
      width={width}
      onClose={() => {
        if (!isBusy) onClose();
      }}
    >
      <ProblemBar problem={work.problem} />
      {step.kind === 'choose' && (
        <div className={styles.drop}>
          <p className={styles.hint}>{t('libImportHint')}</p>
          <FileButton
            accept={ACCEPTED}
            appearance="primary"
            label={t('libChooseFile')}
            onFile={(next) => void work.read(next)}
          />
          <p className={styles.hint}>{t('libImportFormats')}</p>
        </div>
      )}
      {step.kind === 'reading' && <Spinner label={t('libReadingFile', step.file.name)} />}
      {step.kind === 'preview' && (
        <ImportPreview
          addsDuplicates={addsDuplicates}
          chosen={step.library}
          libraries={libraries}
          name={step.file.name}
          plan={step.plan}
          onDuplicates={setAddsDuplicates}
          onLibrary={(library) => void work.read(step.file, library)}
        />
      )}
      {step.kind === 'writing' && (
        <div aria-live="polite" className={styles.progress}>
          <p className={styles.hint}>{t('libImporting', step.done, step.total)}</p>
          <ProgressBar aria-label={t('libImport')} max={Math.max(step.total, 1)} thickness="large" value={step.done} />
          <p className={styles.hint}>{t('libImportingHint')}</p>
        </div>
      )}
    </SideDrawer>
  );
}

export const ACCEPTED = '.json,.txt,.md,application/json,text/plain';

function countOf(
  plan: { added: unknown[]; changed: unknown[]; duplicates: unknown[]; addedTerms: unknown[]; changedTerms: unknown[] },
  addsDuplicates: boolean,
): number {
  const { added, changed, duplicates, addedTerms, changedTerms } = plan;
  const sure = added.length + changed.length + addedTerms.length + changedTerms.length;
  return sure + (addsDuplicates ? duplicates.length : 0);
}
