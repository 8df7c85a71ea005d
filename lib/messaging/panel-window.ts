import { browser } from 'wxt/browser';
import { tellPanels } from './panel-protocol.ts';

const WIDTH = 400;
const HEIGHT = 720;

export function panelPath(tabId: number): string {
  return `sidepanel.html?tab=${tabId}`;
}

/** Opens the panel of a tab as a small window, or brings forward the one that is open. */
export async function openPanelWindow(tabId: number): Promise<void> {
  const url = new URL(panelPath(tabId), location.origin).href;
  const [open] = await browser.tabs.query({ url });
  if (open?.windowId !== undefined) {
    await browser.windows.update(open.windowId, { focused: true });
    await tellPanels({ type: 'panel-wanted', tabId });
    return;
  }
  await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
}
