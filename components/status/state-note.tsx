import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LinkView } from '../../lib/messaging/link.ts';
import type { Checked } from '../linter/checker.ts';
import { type MessageKey, t } from '../locale/t.ts';

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
  view: LinkView;
  /** The newest text could not be checked to the end. */
  crashed: boolean;
  /** False where nothing can be kept on this machine. */
  remembers: boolean;
}

/** One line: how the list stands to the text in the editor. */
export function StateNote({ checked, view, crashed, remembers }: StateNoteProps): ReactElement {
  const styles = useStyles();
  if (view.composing) return <p className={styles.note}>{t('composing')}</p>;
  const trouble = troubleOf(crashed, remembers);
  if (trouble) return <p className={mergeClasses(styles.note, styles.warning)}>{t(trouble)}</p>;
  if (!checked) return <p className={styles.note}>{t('checking')}</p>;
  const { parts } = checked.result;
  if (parts.length > 1) return <p className={styles.note}>{t('severalDocuments', parts.length)}</p>;
  return <p className={styles.note}>{t('checkedState', checked.characters)}</p>;
}

function troubleOf(crashed: boolean, remembers: boolean): MessageKey | undefined {
  if (crashed) return 'checkCrashed';
  return remembers ? undefined : 'cannotRemember';
}
