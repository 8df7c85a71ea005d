import type { ReactElement } from 'react';
import { describeRule, type RuleId } from '../../lib/core/rules/descriptions.ts';
import { useLibrary } from '../app/library.ts';
import { NoteDialog } from '../dialog/note-dialog.tsx';
import { t } from '../locale/t.ts';
import { dataMonth } from '../settings/standing-in-use.ts';

/** The rule whose verdicts age with its data. */
const AGES: RuleId = 'standing-wording';

/** Why the panel mentions findings of that rule. */
export function ExplainDialog({ rule, onClose }: { rule: string | undefined; onClose: () => void }): ReactElement {
  const { settings } = useLibrary();
  const explained = describeRule(rule ?? '');
  return (
    <NoteDialog open={rule !== undefined} title={explained?.name ?? t('ruleOther')} onClose={onClose}>
      {explained?.why ?? t('ruleOtherWhy')}
      {explained?.id === AGES && <p>{t('dataUntilWhy', dataMonth(settings))}</p>}
    </NoteDialog>
  );
}
