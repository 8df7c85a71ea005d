import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { t } from '../locale/t.ts';
import type { LibraryNotice } from './notice.ts';

const useStyles = makeStyles({
  region: { flexShrink: 0 },
  bar: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  text: { whiteSpace: 'normal', padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});

export interface LibraryNoticeBarProps {
  notice: LibraryNotice | undefined;
  onNotice: (notice: LibraryNotice | undefined) => void;
}

/** The region stays, so that a screen reader hears what comes into it. */
export function LibraryNoticeBar({ notice, onNotice }: LibraryNoticeBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div aria-live="polite" className={styles.region}>
      {notice && <Bar key={notice.text} notice={notice} onNotice={onNotice} />}
    </div>
  );
}

function Bar({
  notice,
  onNotice,
}: {
  notice: LibraryNotice;
  onNotice: LibraryNoticeBarProps['onNotice'];
}): ReactElement {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const { undo } = notice;

  async function takeBack(work: () => Promise<LibraryNotice>): Promise<void> {
    setBusy(true);
    onNotice(await work());
  }

  return (
    <MessageBar className={styles.bar} intent={notice.intent} layout="singleline">
      <MessageBarBody className={styles.text}>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={t('close')}
            icon={<DismissRegular />}
            onClick={() => onNotice(undefined)}
          />
        }
      >
        {undo && (
          <Button disabled={busy} onClick={() => void takeBack(undo)}>
            {t('undo')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
