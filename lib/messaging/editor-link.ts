import { browser, type Browser } from 'wxt/browser';
import { EDITOR_PORT } from './editor-protocol.ts';
import { createHub } from './hub.ts';
import { injectEditorScript, readPageFacts, statusOfRefusal, webOrigin } from './injection.ts';
import type { EditorLink } from './link.ts';
import { onSitesChanged } from './sites.ts';

/** A page adds frames in bursts, and a lost frame often means that the whole page is being left. */
const SETTLE_MS = 250;
/** How long a frame may take to list its editors before the panel says that there is none. */
const FIRST_EDITOR_MS = 1500;

/** The panel's connection to one tab. Puts the editor script into the page, so call it only when the user asked. */
export function connectTab(tabId: number): EditorLink {
  const ports = new Map<number, Browser.runtime.Port>();
  const hub = createHub({ onFrameAdded: connectSoon, onFlood: cutOff });
  let closed = false;
  let running = false;
  let again = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let noEditor: ReturnType<typeof setTimeout> | undefined;

  function connectSoon(): void {
    clearTimeout(soon);
    soon = setTimeout(() => void connect(), SETTLE_MS);
  }

  async function connect(): Promise<void> {
    if (closed) return;
    again = running;
    if (running) return;
    running = true;
    const url = await tabUrl(tabId);
    hub.setOrigin(webOrigin(url));
    try {
      const frameIds = await injectEditorScript(tabId);
      if (!closed) for (const frameId of frameIds) openPort(frameId);
      waitForEditor();
    } catch (error) {
      hub.setStatus(statusOfRefusal(error, url));
    }
    running = false;
    if (again) connectSoon();
  }

  function openPort(frameId: number): void {
    if (ports.has(frameId)) return;
    const port = browser.tabs.connect(tabId, { frameId, name: EDITOR_PORT });
    ports.set(frameId, port);
    hub.addFrame(frameId, (message) => port.postMessage(message));
    let spoke = false;
    port.onMessage.addListener((message: unknown) => {
      spoke = true;
      hub.receive(frameId, message);
    });
    port.onDisconnect.addListener(() => {
      if (ports.get(frameId) !== port) return;
      ports.delete(frameId);
      hub.removeFrame(frameId);
      // A frame that never spoke would only be asked over and over.
      if (!closed && spoke) connectSoon();
    });
  }

  function cutOff(frameId: number): void {
    const port = ports.get(frameId);
    ports.delete(frameId);
    port?.disconnect();
  }

  function waitForEditor(): void {
    clearTimeout(noEditor);
    noEditor = setTimeout(() => void explainNoEditor(), FIRST_EDITOR_MS);
  }

  async function explainNoEditor(): Promise<void> {
    if (closed || hub.getView().target !== undefined) return;
    // An editor was found and left again, or there is a better reason.
    if (!['connecting', 'no-editor'].includes(hub.getView().status.state)) return;
    try {
      const facts = await readPageFacts(tabId);
      if (facts?.contentType === 'application/pdf') hub.setStatus({ state: 'unreadable', reason: 'pdf' });
      else hub.setStatus({ state: 'no-editor', frames: facts?.frames ?? [] });
    } catch (error) {
      hub.setStatus(statusOfRefusal(error, await tabUrl(tabId)));
    }
  }

  function reconnect(): void {
    hub.setStatus({ state: 'connecting' });
    void connect();
  }

  function onUpdated(id: number, change: { status?: string }): void {
    if (id === tabId && change.status === 'complete') reconnect();
  }
  function onRemoved(id: number): void {
    if (id !== tabId) return;
    for (const frameId of ports.keys()) hub.removeFrame(frameId);
    hub.setStatus({ state: 'gone', what: 'tab' });
  }
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  const stopSites = onSitesChanged(reconnect);
  void connect();

  return {
    ...hub,
    reconnect,
    close: () => {
      closed = true;
      clearTimeout(soon);
      clearTimeout(noEditor);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      stopSites();
      for (const port of ports.values()) port.disconnect();
      ports.clear();
      hub.close();
    },
  };
}

/** The tab's address where the browser lets us see it, undefined where not or where the tab is closed. */
async function tabUrl(tabId: number): Promise<string | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.id === tabId)?.url;
}
