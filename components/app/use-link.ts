import { useEffect, useSyncExternalStore } from 'react';
import { type EditorLink, type LinkView, UNLINKED } from '../../lib/messaging/link.ts';
import type { Slot } from './slot.ts';

/** Keeps a link open in the slot; another `open` function closes it and opens the next. */
export function useLink(slot: Slot<EditorLink>, open: (() => EditorLink) | undefined): void {
  useEffect(() => {
    if (!open) return undefined;
    const opened = open();
    slot.set(opened);
    return () => {
      opened.close();
      slot.set(undefined);
    };
  }, [open, slot]);
}

export function useLinkView(link: EditorLink | undefined): LinkView {
  return useSyncExternalStore(link?.subscribe ?? subscribeToNothing, link?.getView ?? unlinked);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function unlinked(): LinkView {
  return UNLINKED;
}
