import { browser } from 'wxt/browser';

/** Sites the user let the extension read for good, as match patterns. */
export async function grantedSites(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Asks the user, through the browser's own question, for that one origin. Needs a click just before. */
export async function grantSite(origin: string): Promise<boolean> {
  return await browser.permissions.request({ origins: [`${origin}/*`] });
}

export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when a site was granted or removed. Returns how to stop. */
export function onSitesChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
