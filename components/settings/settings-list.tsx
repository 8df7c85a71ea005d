import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useRef } from 'react';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    outlineStyle: 'none',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', minHeight: '40px', gap: tokens.spacingHorizontalS },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    marginLeft: tokens.spacingHorizontalS,
  },
  more: { marginTop: tokens.spacingVerticalS },
  empty: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface SettingsListProps {
  title: string;
  empty: string;
  /** The word on each row's button. */
  action: string;
  items: { id: string; label: string; hint?: string; remove: () => void }[];
  children?: ReactNode;
}

/** A titled list in which each row can be taken back. */
export function SettingsList({ title, empty, action, items, children }: SettingsListProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {items.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.row}>
            <span className={styles.label}>
              {item.label}
              {item.hint !== undefined && <span className={styles.hint}>{item.hint}</span>}
            </span>
            <Button
              aria-label={`${action} ${item.label}`}
              onClick={() => {
                // The button goes with its row; the focus stays in the drawer, so that keys still reach it.
                heading.current?.focus();
                item.remove();
              }}
            >
              {action}
            </Button>
          </li>
        ))}
      </ul>
      {children !== undefined && <div className={styles.more}>{children}</div>}
    </section>
  );
}
