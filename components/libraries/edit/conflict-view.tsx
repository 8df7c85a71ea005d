import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { PhraseContent } from '../../../lib/core/phrases/phrase.ts';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { t } from '../../locale/t.ts';
import { changedLabels } from './changed-labels.ts';
import { TextChange } from '../text-change.tsx';
import { fullWhenOf } from '../../locale/when.ts';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    border: `${tokens.strokeWidthThick} solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase200 },
  labels: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

export interface ConflictViewProps {
  theirs: PhraseRow;
  mine: PhraseContent;
  onMine: () => void;
  onTheirs: () => void;
}

/** What somebody else stored meanwhile, and what was written here; the user says which stays. */
export function ConflictView({ theirs, mine, onMine, onTheirs }: ConflictViewProps): ReactElement {
  const styles = useStyles();
  const labels = changedLabels(theirs, mine);
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section ref={box} aria-label={t('libConflict')} className={styles.box} tabIndex={-1}>
      <p className={styles.head} role="alert">
        {t('libConflict')}
      </p>
      <h3 className={styles.title}>{t('libConflictTheirs', theirs.author, fullWhenOf(theirs.at))}</h3>
      <TextChange from={theirs.body} to={theirs.body} />
      <h3 className={styles.title}>{t('libConflictMine')}</h3>
      <TextChange from={theirs.body} to={mine.body} />
      {labels.length > 0 && <p className={styles.labels}>{t('libLabelsDiffer', labels.join('、'))}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onMine}>
          {t('libUseMine')}
        </Button>
        <Button onClick={onTheirs}>{t('libUseTheirs')}</Button>
      </div>
    </section>
  );
}
