import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Proposal } from '../../lib/core/blanks/blank.ts';
import type { Edit } from '../../lib/core/diagnostic.ts';
import type { Answer } from '../../lib/library/library.ts';
import type { AnswerRow } from '../../lib/library/rows.ts';
import type { FormRow, Place } from '../linter/checker.ts';
import { t } from '../locale/t.ts';
import { BlankRow } from './blank-row.tsx';
import { editsOf, type FormState } from './form-state.ts';

const useStyles = makeStyles({
  intro: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2 },
  foot: {
    position: 'sticky',
    bottom: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  all: { width: '100%' },
});

export interface BlanksViewProps {
  rows: FormRow[];
  form: FormState;
  answers: AnswerRow[];
  busy: boolean;
  /** Writes the edits; the answers are remembered once they stand in the draft. */
  onFill: (edits: Edit[], answers: Answer[]) => void;
  onJump: (place: Place) => void;
}

/** The form of unfilled blanks: each value typed once. */
export function BlanksView({ rows, form, answers, busy, onFill, onJump }: BlanksViewProps): ReactElement {
  const styles = useStyles();
  if (rows.length === 0) return <p className={styles.intro}>{t('noBlanks')}</p>;

  const filled = rows.map((row) => ({ row, edits: editsOf(form, row) })).filter(({ edits }) => edits.length > 0);
  const allEdits = filled.flatMap(({ edits }) => edits);
  const answerOf = (row: FormRow): Answer => ({
    groupId: row.group.id,
    label: row.group.label,
    value: form.valueOf(row).trim(),
  });

  return (
    <>
      <p className={styles.intro}>{t('blanksIntro')}</p>
      {rows.map((row) => (
        <BlankRow
          key={row.group.id}
          busy={busy}
          form={form}
          proposals={proposalsOf(row, answers)}
          row={row}
          onFill={() => onFill(editsOf(form, row), [answerOf(row)])}
          onJump={onJump}
        />
      ))}
      {filled.length > 1 && (
        <div className={styles.foot}>
          <Button
            appearance="primary"
            className={styles.all}
            disabled={busy}
            onClick={() =>
              onFill(
                allEdits,
                filled.map(({ row }) => answerOf(row)),
              )
            }
          >
            {t('fillAll', allEdits.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the draft or dated data say, then what the user answered last, each value once. */
function proposalsOf(row: FormRow, answers: readonly AnswerRow[]): Proposal[] {
  const last = answers.find((answer) => answer.groupId === row.group.id);
  const known = row.group.proposals;
  if (!last || known.some((proposal) => proposal.value === last.value)) return known;
  return [...known, { value: last.value, source: 'answer', reason: t('answeredLast') }];
}
