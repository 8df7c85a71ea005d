import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tellPanels } from '../lib/messaging/panel-protocol.ts';
import { openPanelWindow, panelPath } from '../lib/messaging/panel-window.ts';
import * as z from 'zod/mini';

z.config({ jitless: true });

export default defineBackground(() => {
  // The side panel came with Chromium 114 and sidePanel.open with 116; before that it is a small window.
  const hasSidePanel = browser.sidePanel !== undefined && 'open' in browser.sidePanel;
  if (browser.sidePanel) void browser.sidePanel.setOptions({ enabled: false });

  browser.action.onClicked.addListener((tab) => {
    const tabId = tab.id;
    if (tabId === undefined) return;
    if (hasSidePanel) {
      // Both calls in this turn: after an await the click no longer counts as a user's.
      void browser.sidePanel.setOptions({ tabId, path: panelPath(tabId), enabled: true });
      void browser.sidePanel.open({ tabId });
    } else {
      void openPanelWindow(tabId);
    }
    void tellPanels({ type: 'access-granted', tabId });
  });
});
