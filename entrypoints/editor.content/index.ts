import * as z from 'zod/mini';
import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openSession, type Session } from '../../lib/editor/session.ts';
import { EDITOR_PORT, toEditor } from '../../lib/messaging/editor-protocol.ts';

/** Put into a page's frames by the panel, when the user asks; without `matches`, so that no site is asked for at installation. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    // Compiled parsers need `Function`, which a page's policy may report as an attack.
    z.config({ jitless: true });
    let current: { port: Browser.runtime.Port; session: Session } | null = null;
    if (!isFirstHere(() => current?.session.look())) return;
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== EDITOR_PORT || !isOurPage(port.sender)) return;
      // The panel that came last is served; an earlier one learns it from its port's end.
      current?.session.close();
      current?.port.disconnect();
      const session = openSession({ document }, (message) => port.postMessage(message));
      const mine = { port, session };
      current = mine;
      port.onMessage.addListener((raw: unknown) => receive(session, raw));
      port.onDisconnect.addListener(() => {
        session.close();
        if (current === mine) current = null;
      });
    });
  },
});

function receive(session: Session, raw: unknown): void {
  const message = toEditor.safeParse(raw);
  if (message.success) session.receive(message.data);
  else console.warn('gaoban: a message was not understood', message.error.message);
}

function isOurPage(sender: Browser.runtime.MessageSender | undefined): boolean {
  return (
    sender?.id === browser.runtime.id && sender.url?.startsWith(`chrome-extension://${browser.runtime.id}/`) === true
  );
}

/**
 * The script may be put into a frame twice; after the extension was reloaded the earlier one is dead and doesn't count.
 * @param onSecond called when the script is put into the frame again
 */
function isFirstHere(onSecond: () => void): boolean {
  const isAlive: unknown = Reflect.get(globalThis, FLAG);
  if (typeof isAlive === 'function' && isAlive() === true) return false;
  const runtime = browser.runtime;
  Reflect.set(globalThis, FLAG, () => {
    if (runtime.id === undefined) return false;
    onSecond();
    return true;
  });
  return true;
}

const FLAG = 'gaobanEditorIsAlive';
