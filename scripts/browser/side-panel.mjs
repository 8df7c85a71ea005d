import { chromium } from '@playwright/test';
import { until } from './until.mjs';

/**
 * Clicks the extension's action on a page's tab, as a user would, and gives the side panel that opens.
 * The click grants activeTab. The launching context never lists a side panel; a CDP connection made after
 * the panel is there does.
 * @param {import('./launch.mjs').Running} running
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('@playwright/test').Page>}
 */
export async function openSidePanel(running, page) {
  await page.bringToFront();
  const tabId = await running.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  const address = `chrome-extension://${running.extensionId}/sidepanel.html?tab=${tabId}`;
  const session = await running.remote.newBrowserCDPSession();
  const targets = async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;

  const tab = await tabOf(running, page, await targets());
  // Called past the types: the command is newer than Playwright's own list.
  const click = { id: running.extensionId, targetId: tab.targetId };
  await Reflect.apply(session.send, session, ['Extensions.triggerAction', click]);
  await until('the side panel opens', async () => (await targets()).some((info) => info.url === address));
  await session.detach();

  const remote = await chromium.connectOverCDP(running.debugging);
  running.connections.push(remote);
  const panel = remote
    .contexts()
    .flatMap((context) => context.pages())
    .find((each) => each.url() === address);
  if (!panel) throw new Error('The side panel opened but is not listed as a page.');
  await panel.waitForLoadState();
  await panel.emulateMedia({ colorScheme: running.colorScheme });
  return panel;
}

/**
 * The tab that holds the page: a target of its own, with the page's address and title.
 * @param {import('./launch.mjs').Running} running
 * @param {import('@playwright/test').Page} page
 * @param {{type: string, url: string, title: string, targetId: string}[]} targets
 */
async function tabOf(running, page, targets) {
  const session = await running.context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const tab = targets.find(
    (info) => info.type === 'tab' && info.url === targetInfo.url && info.title === targetInfo.title,
  );
  if (!tab) throw new Error(`No tab to click the action on: ${targetInfo.url}`);
  return tab;
}
