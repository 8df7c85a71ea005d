import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  region: { flexShrink: 0 },
  bar: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  // Without buttons below it, too, a long sentence takes two lines, never one that is cut off.
  onlyText: { whiteSpace: 'normal', padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});

/** Where messages of what was just done come and go. It stays, so that a screen reader hears what comes into it. */
export function MessageRegion({ children }: { children: ReactNode }): ReactElement {
  return (
    <div aria-live="polite" className={useStyles().region}>
      {children}
    </div>
  );
}

export interface ClosingMessageProps {
  intent: 'success' | 'info' | 'warning' | 'error';
  text: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** Buttons stand behind the text, or below it. */
  layout?: 'singleline' | 'multiline';
  onClose: () => void;
}

/** Says what became of something, until it is closed. */
export function ClosingMessage({
  intent,
  text,
  actions,
  layout = 'singleline',
  onClose,
}: ClosingMessageProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout={layout}>
      <MessageBarBody className={layout === 'singleline' ? styles.onlyText : ''}>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={t('close')} icon={<DismissRegular />} onClick={onClose} />
        }
      >
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}
