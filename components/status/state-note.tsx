import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Draft } from '../../lib/messaging/link.ts';
import type { Checked } from '../linter/checker.ts';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  // Always one line high, so that nothing below moves when it changes.
  note: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export interface StateNoteProps {
  checked: Checked | undefined;
  newest: Draft | undefined;
  composing: boolean;
  crashed: boolean;
  remembers: boolean;
  staleJumps: number;
  dropped: number;
}

/** One line: how the list stands to the text in the editor. */
export function StateNote(props: StateNoteProps): ReactElement | null {
  const styles = useStyles();
  const { checked, composing, crashed, remembers } = props;
  if (composing) return <p className={styles.note}>{t('composing')}</p>;
  if (crashed) return <p className={mergeClasses(styles.note, styles.warning)}>{t('checkCrashed')}</p>;
  if (!remembers) return <p className={mergeClasses(styles.note, styles.warning)}>{t('cannotRemember')}</p>;
  if (!checked) return null;
  if (checked.result.parts.length > 1)
    return <p className={styles.note}>{t('severalDocuments', checked.result.parts.length)}</p>;
  return <p className={styles.note}>{t('checkedState', checked.characters)}</p>;
}
