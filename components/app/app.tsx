import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';
import { Panel } from './panel.tsx';
import { useSystemTheme } from './theme.ts';

/** The whole panel, for the tab it is pinned to. */
export function App({ tabId }: { tabId: number | undefined }): ReactElement {
  // No styles of ours on the provider: it hands them on to each menu and dialog.
  return (
    <FluentProvider theme={useSystemTheme()}>
      <ErrorBoundary>
        <Panel tabId={tabId} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
