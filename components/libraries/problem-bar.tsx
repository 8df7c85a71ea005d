import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  text: { whiteSpace: 'normal', padding: `${tokens.spacingVerticalXS} 0` },
});

/** Why something did not work, and what to do. */
export function ProblemBar({ problem }: { problem: string | undefined }): ReactElement {
  const styles = useStyles();
  return (
    <div aria-live="assertive">
      {problem !== undefined && (
        <MessageBar className={styles.bar} intent="error" layout="multiline">
          <MessageBarBody className={styles.text}>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
