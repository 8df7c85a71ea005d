import { Component, type ErrorInfo, type ReactNode } from 'react';
import { t } from '../locale/t.ts';
import { pasteText } from '../paste/paste-text.ts';

/** Stands outside the component library on purpose: whatever broke, this still shows, with the pasted draft. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const text = pasteText.get();
    return (
      <main style={{ padding: 16, fontSize: 14 }}>
        <p role="alert">{t('crashed')}</p>
        <button style={{ minHeight: 32 }} type="button" onClick={() => location.reload()}>
          {t('reopenPanel')}
        </button>
        {text !== '' && (
          <>
            <p>{t('crashedKept')}</p>
            <textarea aria-label={t('pasteBox')} readOnly rows={12} style={{ width: '100%' }} value={text} />
          </>
        )}
      </main>
    );
  }
}
