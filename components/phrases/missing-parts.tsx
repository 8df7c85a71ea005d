import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Diagnostic } from '../../lib/core/diagnostic.ts';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalS}`, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', minHeight: '40px', gap: tokens.spacingHorizontalS },
  label: { flexGrow: 1, minWidth: 0 },
});

export interface MissingPart {
  label: string;
  diagnostic: Diagnostic;
}

/** The parts that the draft still lacks: one press begins one, and the caret stands where its first words go. */
export function MissingParts({
  parts,
  busy,
  onBegin,
}: {
  parts: readonly MissingPart[];
  busy: boolean;
  onBegin: (part: MissingPart) => void;
}): ReactElement | null {
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <section aria-label={t('phraseMissing')}>
      <h2 className={styles.title}>{t('phraseMissing')}</h2>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.label} className={styles.row}>
            <span className={styles.label}>{part.label}</span>
            <Button aria-label={t('phraseBegin', part.label)} disabled={busy} onClick={() => onBegin(part)}>
              {t('phraseBeginShort')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
