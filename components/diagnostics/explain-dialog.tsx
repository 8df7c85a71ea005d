import type { ReactElement } from 'react';
import { describeRule } from '../../lib/core/rules/descriptions.ts';
import { NoteDialog } from '../dialog/note-dialog.tsx';
import { t } from '../locale/t.ts';

/** Why the panel mentions findings of that rule. */
export function ExplainDialog({ rule, onClose }: { rule: string | undefined; onClose: () => void }): ReactElement {
  const explained = describeRule(rule ?? '');
  return (
    <NoteDialog open={rule !== undefined} title={explained?.name ?? t('ruleOther')} onClose={onClose}>
      {explained?.why ?? t('ruleOtherWhy')}
    </NoteDialog>
  );
}
