import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useState } from 'react';
import { t } from '../../locale/t.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { minWidth: '72px' },
  count: { minWidth: '56px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  hint: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rows: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '320px', overflowY: 'auto' },
  row: {
    padding: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});

export interface PreviewGroupProps {
  title: string;
  hint: string;
  count: number;
  /** The first of what is counted. */
  rows: readonly { id: string; view: ReactNode }[];
}

/** A count of an import, and behind it what is counted. */
export function PreviewGroup({ title, hint, count, rows }: PreviewGroupProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label={title}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{t('libCount', count)}</span>
        <span className={styles.hint}>{hint}</span>
        {rows.length > 0 && (
          <Button
            appearance="subtle"
            aria-expanded={isOpen}
            aria-label={t('libLookAt', title)}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            onClick={() => setOpen(!isOpen)}
          />
        )}
      </div>
      {isOpen && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keys must reach it
        <ul className={styles.rows} tabIndex={0}>
          {rows.map(({ id, view }) => (
            <li key={id} className={styles.row}>
              {view}
            </li>
          ))}
          {count > rows.length && <li className={styles.row}>{t('libMoreRows', count - rows.length)}</li>}
        </ul>
      )}
    </section>
  );
}
