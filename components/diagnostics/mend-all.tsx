import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WandRegular } from '@fluentui/react-icons';
import { type ReactElement, useMemo } from 'react';
import type { Finding } from '../linter/checker.ts';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface MendAllProps {
  findings: readonly Finding[];
  /** A write is under way. */
  busy: boolean;
  onMendAll: () => void;
}

/** One button for every finding that has only one right answer; nothing where fewer than two have. */
export function MendAll({ findings, busy, onMendAll }: MendAllProps): ReactElement | null {
  const styles = useStyles();
  const count = useMemo(
    () => findings.filter(({ diagnostic }) => diagnostic.fixes.some(({ safe }) => safe)).length,
    [findings],
  );
  if (count < 2) return null;
  return (
    <div className={styles.bar}>
      <Button disabled={busy} icon={<WandRegular />} size="small" onClick={onMendAll}>
        {t('mendAll', count)}
      </Button>
      <span className={styles.hint}>{t('mendAllHint')}</span>
    </div>
  );
}
