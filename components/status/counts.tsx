import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { t } from '../locale/t.ts';

/** Which findings the list shows; undefined for all. */
export type Filter = 'parts' | 'error' | 'warning';

export interface Counts {
  partsDone: number;
  partsAll: number;
  errors: number;
  warnings: number;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalS}` },
  toggle: {
    minWidth: 0,
    flexGrow: 1,
    // As wide as its neighbours, whatever it counts: nothing moves under the pointer.
    flexBasis: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** The three numbers at a glance; each filters the list. */
export function CountToggles({
  counts,
  filter,
  onFilter,
}: {
  counts: Counts;
  filter: Filter | undefined;
  onFilter: (filter: Filter | undefined) => void;
}): ReactElement {
  const styles = useStyles();
  const toggle = (name: Filter, icon: ReactElement, label: string): ReactElement => (
    <ToggleButton
      appearance="subtle"
      checked={filter === name}
      className={styles.toggle}
      icon={icon}
      onClick={() => onFilter(filter === name ? undefined : name)}
    >
      {label}
    </ToggleButton>
  );
  const tone = (count: number, colour: string): string => (count > 0 ? colour : styles.none);
  return (
    <section aria-label={t('filterFindings')} className={styles.row}>
      {toggle(
        'parts',
        <CheckmarkCircleFilled
          className={mergeClasses(counts.partsDone === counts.partsAll ? styles.done : styles.none)}
        />,
        t('countParts', counts.partsDone, counts.partsAll),
      )}
      {toggle(
        'error',
        <ErrorCircleFilled className={tone(counts.errors, styles.error)} />,
        t('countErrors', counts.errors),
      )}
      {toggle(
        'warning',
        <WarningFilled className={tone(counts.warnings, styles.warning)} />,
        t('countWarnings', counts.warnings),
      )}
    </section>
  );
}
