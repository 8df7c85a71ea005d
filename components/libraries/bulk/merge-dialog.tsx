import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { t } from '../../locale/t.ts';
import { FormDialog } from '../../dialog/form-dialog.tsx';
import { SnippetText } from '../snippet-text.tsx';

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  library: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** More than that nobody reads side by side. */
export const MOST_MERGED = 20;

export interface MergeDialogProps {
  phrases: readonly PhraseRow[];
  libraryName: (id: string) => string;
  onClose: () => void;
  /** The first is the one whose text stays. */
  onMerge: (phrases: readonly PhraseRow[]) => void;
}

/** Asks which text stays; the others are deleted. */
export function MergeDialog({ phrases, libraryName, onClose, onMerge }: MergeDialogProps): ReactElement {
  const styles = useStyles();
  const [kept, setKept] = useState(phrases[0]?.id ?? '');
  return (
    <FormDialog
      action={t('libMerge')}
      title={t('libMergeTitle', phrases.length)}
      onAct={() => onMerge([...phrases.filter(({ id }) => id === kept), ...phrases.filter(({ id }) => id !== kept)])}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('libMergeHint')}</p>
      <RadioGroup aria-label={t('libMergeWhich')} value={kept} onChange={(_event, { value }) => setKept(value)}>
        {phrases.map((phrase) => (
          <Radio
            key={phrase.id}
            label={
              <>
                <div className={styles.text}>
                  <SnippetText body={phrase.body} />
                </div>
                <div className={styles.library}>{libraryName(phrase.library)}</div>
              </>
            }
            value={phrase.id}
          />
        ))}
      </RadioGroup>
    </FormDialog>
  );
}
