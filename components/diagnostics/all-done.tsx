import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Checked } from '../linter/checker.ts';
import { type MessageKey, t } from '../locale/t.ts';

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalM, padding: tokens.spacingHorizontalL },
  icon: { fontSize: '32px', flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Nothing left to show: says what was looked at, so that the silence means something. */
export function AllDone({ checked, ignored }: { checked: Checked; ignored: number }): ReactElement {
  const styles = useStyles();
  const isEmpty = checked.draft.text.trim() === '';
  return (
    <div className={styles.root}>
      {!isEmpty && <CheckmarkCircleRegular aria-hidden className={styles.icon} />}
      <div>
        <p className={styles.head}>{isEmpty ? t('emptyDraft') : t('allDone')}</p>
        <p className={styles.text}>{isEmpty ? t('emptyDraftHint') : t(textOf(checked), checked.characters)}</p>
        {ignored > 0 && <p className={styles.text}>{t('allDoneIgnored', ignored)}</p>}
      </div>
    </div>
  );
}

/** Too few words to ask for parts is not the same as having them all. */
function textOf({ result }: Checked): MessageKey {
  const isWhole = result.parts.every(({ missing, hidden }) => missing.length === 0 && hidden.length === 0);
  return isWhole ? 'allDoneChecked' : 'allDoneUnfinished';
}
