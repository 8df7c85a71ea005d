import { useEffect } from 'react';

/** Keys that work anywhere in the panel but in a field. */
export function useShortcuts(shortcuts: Record<string, () => void>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const run = shortcuts[event.key];
      if (!run || typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      run();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);
}
