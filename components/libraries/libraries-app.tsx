import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ErrorBoundary } from '../app/error-boundary.tsx';
import { useSystemTheme } from '../app/theme.ts';
import { LibrariesPage } from './libraries-page.tsx';

/** The page of the phrase libraries, in a tab of its own. */
export function LibrariesApp(): ReactElement {
  return (
    <FluentProvider theme={useSystemTheme()}>
      <ErrorBoundary>
        <LibrariesPage />
      </ErrorBoundary>
    </FluentProvider>
  );
}
