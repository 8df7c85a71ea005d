import type { ReactElement } from 'react';
import { ruleById } from '../../lib/core/rules/index.ts';
import { NoteDialog } from '../dialog/note-dialog.tsx';
import { t } from '../locale/t.ts';

/** Why the panel mentions findings of that rule. */
export function ExplainDialog({ rule, onClose }: { rule: string | undefined; onClose: () => void }): ReactElement {
  const explained = ruleById(rule ?? '');
  return (
    <NoteDialog open={rule !== undefined} title={explained?.name ?? t('ruleOther')} onClose={onClose}>
      {explained?.why ?? t('ruleOtherWhy')}
    </NoteDialog>
  );
}
