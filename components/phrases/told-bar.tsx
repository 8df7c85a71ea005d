import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  region: { flexShrink: 0 },
  bar: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

/** What became of something done to a phrase. */
export interface Told {
  text: string;
  isProblem: boolean;
  undo?: () => void;
}

/** The region stays, so that a screen reader hears what comes into it. */
export function ToldBar({ told, onClose }: { told: Told | undefined; onClose: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <div aria-live="polite" className={styles.region}>
      {told && (
        <MessageBar className={styles.bar} intent={told.isProblem ? 'warning' : 'success'}>
          <MessageBarBody>{told.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" aria-label={t('close')} icon={<DismissRegular />} onClick={onClose} />
            }
          >
            {told.undo && <Button onClick={told.undo}>{t('undo')}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
