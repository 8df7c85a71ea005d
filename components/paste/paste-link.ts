import { openSession } from '../../lib/editor/session.ts';
import { createHub } from '../../lib/messaging/hub.ts';
import type { EditorLink } from '../../lib/messaging/link.ts';

const OWN_FRAME = 0;

/** The paste box as a source of a draft: the same conversation as with a page, within the panel. */
export function connectPasteBox(scope: Element): EditorLink {
  const hub = createHub();
  // Later, not at once: the session speaks while it is being opened.
  const session = openSession({ document: scope.ownerDocument, scope }, (message) =>
    queueMicrotask(() => hub.receive(OWN_FRAME, message)),
  );
  hub.addFrame(OWN_FRAME, (message) => session.receive(message));
  return {
    ...hub,
    reconnect: () => undefined,
    close: () => {
      session.close();
      hub.close();
    },
  };
}
