import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { t } from '../../locale/t.ts';
import type { Place } from './phrase-filter.ts';

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`, textAlign: 'center' },
  head: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', justifyContent: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface NoPhrasesProps {
  place: Place;
  /** Whether there are some that the filter leaves out. */
  isNarrowed: boolean;
  onClear: () => void;
  onAdd: () => void;
  onImport: () => void;
}

/** Why the list is empty, and what to do. */
export function NoPhrases({ place, isNarrowed, onClear, onAdd, onImport }: NoPhrasesProps): ReactElement {
  const styles = useStyles();
  if (isNarrowed) {
    return (
      <div className={styles.box}>
        <p className={styles.head}>{t('libNothingFound')}</p>
        <p className={styles.text}>{t('libNothingFoundHint')}</p>
        <Button onClick={onClear}>{t('libFilterClear')}</Button>
      </div>
    );
  }
  if (place.kind === 'deleted') {
    return (
      <div className={styles.box}>
        <p className={styles.head}>{t('libNothingDeleted')}</p>
        <p className={styles.text}>{t('libNothingDeletedHint')}</p>
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <p className={styles.head}>{t('libEmpty')}</p>
      <p className={styles.text}>{t('libEmptyHint')}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onAdd}>
          {t('libAddPhrase')}
        </Button>
        <Button onClick={onImport}>{t('libImport')}</Button>
      </div>
    </div>
  );
}
