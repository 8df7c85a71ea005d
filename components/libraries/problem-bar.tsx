import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LibraryNotice } from './notice.ts';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  text: { whiteSpace: 'normal', padding: `${tokens.spacingVerticalXS} 0` },
});

/** Why something did not come about, and what to do. */
export function ProblemBar({ problem }: { problem: LibraryNotice | undefined }): ReactElement {
  const styles = useStyles();
  return (
    <div aria-live="assertive">
      {problem && (
        <MessageBar className={styles.bar} intent={problem.intent} layout="multiline">
          <MessageBarBody className={styles.text}>{problem.text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
