import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What the extension's own pages and its background script tell each other. */
const panelMessage = z.discriminatedUnion('type', [
  /** The user clicked the icon on that tab: leave to read it was given anew. */
  z.object({ type: z.literal('access-granted'), tabId: z.int() }),
  /** A panel opened on that tab; any other one steps back. */
  z.object({ type: z.literal('panel-opened'), tabId: z.int(), panel: z.string().check(z.maxLength(64)) }),
  /** The user asked for the window that is open already: the panel in it shall have the tab. */
  z.object({ type: z.literal('panel-wanted'), tabId: z.int() }),
]);

export type PanelMessage = z.infer<typeof panelMessage>;

/** What Chromium says where nobody listens, which is no fault: no panel is open. */
const NOBODY_LISTENS = 'Receiving end does not exist';

export async function tellPanels(message: PanelMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes(NOBODY_LISTENS))) throw error;
  }
}

/** Hears only the extension's own pages and background, never a page's script. Returns how to stop. */
export function hearPanels(handle: (message: PanelMessage) => void): () => void {
  const listener = (raw: unknown, sender: Browser.runtime.MessageSender): void => {
    if (!isOurs(sender)) return;
    const parsed = panelMessage.safeParse(raw);
    if (parsed.success) handle(parsed.data);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isOurs(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(`${location.origin}/`);
}
