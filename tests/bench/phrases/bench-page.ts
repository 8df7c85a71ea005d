import { chromium, type Page } from '@playwright/test';
import { QUIET_FLAGS, sandboxFlags } from '../../../scripts/browser/flags.mjs';
import { findChromium } from '../../../scripts/setup/chromium.mjs';
import { bundle, HEADERS } from '../page-tools.ts';

/** Runs a script on a page of the system’s Chromium that can ask for these files alone. */
export async function onPage<Value>(
  entry: URL,
  files: Readonly<Record<string, string>>,
  run: (page: Page, script: string) => Promise<Value>,
): Promise<Value> {
  const script = await bundle(entry);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...sandboxFlags(), ...QUIET_FLAGS],
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', async (request) => {
      const { pathname } = new URL(request.request().url());
      const answer = (contentType: string, body: string) =>
        request.fulfill({ status: 200, headers: HEADERS, contentType, body });
      const file = files[pathname];
      if (pathname === '/') return await answer('text/html', '<!doctype html><title>bench</title>');
      if (pathname === '/bench.js') return await answer('text/javascript', script);
      return file === undefined
        ? await request.fulfill({ status: 404 })
        : await answer('application/json; charset=utf-8', file);
    });
    await page.goto('http://localhost/');
    return await run(page, '/bench.js');
  } finally {
    await browser.close();
  }
}
