import type { RefObject } from 'react';

/** Brings the row of that group into view with the caret in its field, once it has been drawn. */
export function focusBlank(container: RefObject<HTMLElement | null>, groupId: string): void {
  requestAnimationFrame(() => {
    const row = container.current?.querySelector(`[data-group="${CSS.escape(groupId)}"]`);
    row?.scrollIntoView({ block: 'start' });
    row?.querySelector('input')?.focus();
  });
}
