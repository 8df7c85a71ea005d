import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';
import { Panel } from './panel.tsx';
import { useSystemTheme } from './theme.ts';

const useStyles = makeStyles({ root: { height: '100vh', overflow: 'hidden' } });

/** The whole panel, for the tab it is pinned to. */
export function App({ tabId }: { tabId: number | undefined }): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider className={styles.root} theme={useSystemTheme()}>
      <ErrorBoundary>
        <Panel tabId={tabId} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
