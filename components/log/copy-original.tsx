import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { copyText } from '../app/clipboard.ts';
import { writeLog } from '../app/library.ts';
import { type MessageKey, t } from '../locale/t.ts';

const useStyles = makeStyles({
  // On a line of its own below the buttons beside it.
  said: { order: 1, flexBasis: '100%', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Copies the draft as it was before the first write of that session, and says whether that went well. */
export function CopyOriginal({ session }: { session: string }): ReactElement {
  const styles = useStyles();
  const [said, setSaid] = useState<MessageKey>();

  async function copy(): Promise<void> {
    const text = await writeLog.original(session);
    if (text === undefined) setSaid('originalMissing');
    else setSaid((await copyText(text)) ? 'originalCopied' : 'copyRefused');
  }

  return (
    <>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {t('copyOriginal')}
      </Button>
      <span aria-live="polite" className={styles.said}>
        {said && t(said)}
      </span>
    </>
  );
}
