import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EditorLink, LinkView } from '../../lib/messaging/link.ts';

const IDLE: LinkView = { status: { state: 'connecting' }, editors: [], composing: false, dropped: 0, staleJumps: 0 };

/** Opens a link for as long as the component shows it; another `open` function closes it and opens the next. */
export function useLink(open: (() => EditorLink) | undefined): EditorLink | undefined {
  const [link, setLink] = useState<EditorLink>();
  useEffect(() => {
    if (!open) return undefined;
    const opened = open();
    setLink(opened);
    return () => {
      opened.close();
      setLink(undefined);
    };
  }, [open]);
  return link;
}

export function useLinkView(link: EditorLink | undefined): LinkView {
  return useSyncExternalStore(link?.subscribe ?? subscribeToNothing, link?.getView ?? idle);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function idle(): LinkView {
  return IDLE;
}
