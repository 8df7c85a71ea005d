import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Checked } from '../linter/checker.ts';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalM, padding: tokens.spacingHorizontalL },
  icon: { fontSize: '32px', flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Nothing found: says what was looked at, so that the silence means something. */
export function AllDone({ checked }: { checked: Checked }): ReactElement {
  const styles = useStyles();
  const isEmpty = checked.draft.text.trim() === '';
  return (
    <div className={styles.root}>
      {!isEmpty && <CheckmarkCircleRegular aria-hidden className={styles.icon} />}
      <div>
        <p className={styles.head}>{isEmpty ? t('emptyDraft') : t('allDone')}</p>
        <p className={styles.text}>{isEmpty ? t('emptyDraftHint') : t('allDoneChecked', checked.characters)}</p>
      </div>
    </div>
  );
}
