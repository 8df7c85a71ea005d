import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../lib/core/diagnostic.ts';
import { ruleDescriptions } from '../../lib/core/rules/descriptions.ts';
import { library, useLibrary } from '../app/library.ts';
import { type MessageKey, t } from '../locale/t.ts';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', minHeight: '40px', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
});

/** From the gravest down: a rule can be lowered, never raised. */
const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];
const NAMES: Record<Severity | 'off', MessageKey> = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
  off: 'levelOff',
};

/** How much each rule matters to the user. */
export function RuleSettings(): ReactElement {
  const styles = useStyles();
  const { severities } = useLibrary().settings;
  return (
    <section>
      <h3 className={styles.title}>{t('rulesTitle')}</h3>
      <ul className={styles.list}>
        {ruleDescriptions.map(({ id, name, severity }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <Select
              aria-label={name}
              value={severities[id] ?? severity}
              onChange={(_event, data) => {
                const level = LEVELS.find((candidate) => candidate === data.value);
                void library.setSeverity(id, level === severity || level === 'error' ? undefined : level);
              }}
            >
              {LEVELS.slice(LEVELS.indexOf(severity)).map((level) => (
                <option key={level} value={level}>
                  {t(NAMES[level])}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </section>
  );
}
