import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Proposal } from '../../lib/core/blanks/blank.ts';
import { fillBlank } from '../../lib/core/blanks/fill.ts';
import type { FormRow, Place } from '../linter/checker.ts';
import { t } from '../locale/t.ts';
import { unexpected } from './expectation.ts';
import { editsOf, type FormState } from './form-state.ts';
import { PlaceRow } from './place-row.tsx';

const PAGE = 50;

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  // Level with the field, whose label stands above it and whose message below.
  fill: { flexShrink: 0, minWidth: 0, marginTop: '26px' },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  proposals: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  proposal: { minWidth: 0, fontWeight: tokens.fontWeightRegular, textAlign: 'left', maxWidth: '100%' },
  reason: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    marginLeft: tokens.spacingHorizontalXS,
  },
});

export interface BlankRowProps {
  row: FormRow;
  form: FormState;
  /** From the draft, from dated data and from what was answered before. */
  proposals: Proposal[];
  busy: boolean;
  onFill: (row: FormRow) => void;
  onJump: (place: Place) => void;
}

/** The blanks that take one value: typed once, seen in every sentence, then written. */
export function BlankRow({ row, form, proposals, busy, onFill, onJump }: BlankRowProps): ReactElement {
  const styles = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const typed = form.valueOf(row);
  const value = typed.trim();
  const wrong = value === '' ? undefined : unexpected(row.group.meaning, value);
  const count = editsOf(form, row).length;
  const ticked = row.places.filter(form.isTicked).length;
  return (
    <section aria-label={row.group.label} className={styles.root} data-group={row.group.id}>
      <div className={styles.line}>
        <Field
          className={styles.field}
          label={t('groupCount', row.group.label, row.places.length)}
          {...(wrong === undefined ? {} : { validationMessage: t(wrong), validationState: 'warning' as const })}
        >
          <Input
            className={styles.input}
            value={typed}
            onChange={(_event, data) => form.setValue(row, data.value)}
            onKeyDown={(event) =>
              event.key === 'Enter' && !event.nativeEvent.isComposing && count > 0 && !busy && onFill(row)
            }
          />
        </Field>
        <Button
          appearance={count > 0 ? 'primary' : 'secondary'}
          className={styles.fill}
          disabled={busy || count === 0}
          onClick={() => onFill(row)}
        >
          {t('fillPlaces', ticked)}
        </Button>
      </div>
      {proposals.length > 0 && (
        <div className={styles.proposals}>
          {proposals.map((proposal) => (
            <Button
              key={`${proposal.source}-${proposal.value}`}
              className={styles.proposal}
              onClick={() => form.setValue(row, proposal.value)}
            >
              {proposal.value}
              <span className={styles.reason}>{proposal.reason}</span>
            </Button>
          ))}
        </div>
      )}
      {row.places.slice(0, limit).map((place) => (
        <PlaceRow
          key={place.key}
          place={place}
          preview={value === '' || wrong !== undefined ? undefined : fillBlank(place.blank, value).text}
          ticked={form.isTicked(place)}
          onJump={onJump}
          onTick={form.tick}
        />
      ))}
      {row.places.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>
          {t('showMore', Math.min(PAGE, row.places.length - limit), row.places.length - limit)}
        </Button>
      )}
    </section>
  );
}
