import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NoteDialog } from '../dialog/note-dialog.tsx';
import { type MessageKey, t } from '../locale/t.ts';

const KEYS: [keys: string, does: MessageKey][] = [
  ['↑ ↓', 'helpMove'],
  ['Enter', 'helpJump'],
  ['Enter', 'helpInsert'],
  ['F', 'helpMend'],
  ['I', 'helpIgnore'],
  ['/', 'helpSearch'],
  ['Esc', 'helpClose'],
  ['?', 'helpHelp'],
];

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});

/** The keys that work in the panel. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <NoteDialog open={open} title={t('helpTitle')} onClose={onClose}>
      <dl className={styles.list}>
        {KEYS.flatMap(([keys, does]) => [
          <dt key={`${does}-keys`} className={styles.key}>
            {keys}
          </dt>,
          <dd key={does} className={styles.does}>
            {t(does)}
          </dd>,
        ])}
      </dl>
    </NoteDialog>
  );
}
