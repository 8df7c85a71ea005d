import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { t } from '../components/locale/t.ts';
import { tellPanels } from '../lib/messaging/panel-protocol.ts';
import { openPanelWindow, panelPath } from '../lib/messaging/panel-window.ts';
import { handSelection } from '../lib/messaging/selection.ts';
import * as z from 'zod/mini';

z.config({ jitless: true });

const SAVE_SELECTION = 'save-selection';

export default defineBackground(() => {
  // The side panel came with Chromium 114 and sidePanel.open with 116; before that it is a small window.
  const hasSidePanel = browser.sidePanel !== undefined && 'open' in browser.sidePanel;
  if (browser.sidePanel) void browser.sidePanel.setOptions({ enabled: false });

  function openPanel({ id: tabId }: Browser.tabs.Tab): void {
    if (tabId === undefined) return;
    if (hasSidePanel) {
      // Both calls in this turn: after an await the click no longer counts as a user's.
      void browser.sidePanel.setOptions({ tabId, path: panelPath(tabId), enabled: true });
      void browser.sidePanel.open({ tabId });
    } else {
      void openPanelWindow(tabId);
    }
    void tellPanels({ type: 'access-granted', tabId });
  }

  browser.action.onClicked.addListener(openPanel);

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: SAVE_SELECTION,
      title: t('menuSaveSelection'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== SAVE_SELECTION || tab?.id === undefined || selectionText.trim() === '') return;
    openPanel(tab);
    void handSelection(tab.id, selectionText);
  });
});
