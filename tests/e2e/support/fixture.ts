import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { launch, type Running } from '../../../scripts/browser/launch.mjs';
import { serve } from '../../../scripts/browser/serve.mjs';
import { openSidePanel } from '../../../scripts/browser/side-panel.mjs';

export const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
export const PAGES = fileURLToPath(new URL('../../pages', import.meta.url));

/** An intranet host: plain http and not localhost, so no secure context. */
export const OFFICE = 'http://office.test';
/** A secure context, as localhost is. */
export const LOCAL = 'http://localhost';

interface Fixtures {
  /** Sites, as match patterns, that the user let the extension read for good. */
  grants: string[];
  /** The folder of the built extension. */
  extension: string;
  /** Every address the browser asked for over the network: pages, panel and service worker alike. */
  requests: string[];
  running: Running;
  page: Page;
  /** Opens a practice page and the real side panel beside it. */
  open: (path: string, host?: string) => Promise<{ page: Page; panel: Page }>;
}

export const test = base.extend<Fixtures>({
  grants: [[], { option: true }],
  extension: async ({ grants }, use) => {
    if (grants.length === 0) return await use(EXTENSION);
    // The browser's own question can't be answered here: a copy has the sites from its installation on.
    const copy = await mkdtemp(join(tmpdir(), 'gaoban-extension-'));
    await cp(EXTENSION, copy, { recursive: true });
    const manifest = join(copy, 'manifest.json');
    const asked = z.looseObject({}).parse(JSON.parse(await readFile(manifest, 'utf8')));
    await writeFile(manifest, JSON.stringify({ ...asked, host_permissions: grants }));
    await use(copy);
    await rm(copy, { recursive: true });
  },
  requests: async ({ baseURL: _ }, use) => {
    await use([]);
  },
  running: async ({ requests, colorScheme, extension }, use) => {
    const server = await serve(PAGES, (url) => requests.push(url));
    const running = await launch({
      extension,
      headless: true,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      flags: [`--proxy-server=127.0.0.1:${server.port}`, '--proxy-bypass-list=<-loopback>'],
    });
    await use(running);
    await running.close();
    await server.close();
  },
  page: async ({ running }, use) => {
    await use(running.context.pages()[0] ?? (await running.context.newPage()));
  },
  open: async ({ running, page }, use, testInfo) => {
    const panels: Page[] = [];
    await use(async (path, host = LOCAL) => {
      await page.goto(path.includes(':') ? path : `${host}/${path}`);
      const panel = await openSidePanel(running, page);
      panels.push(panel);
      return { page, panel };
    });
    if (testInfo.status === testInfo.expectedStatus) return;
    // The runner keeps what its own page showed; the panel belongs to another connection.
    for (const [at, panel] of panels.entries()) {
      if (panel.isClosed()) continue;
      await panel.screenshot({ path: testInfo.outputPath(`panel-${at}.png`) });
      await writeFile(testInfo.outputPath(`panel-${at}.yml`), await panel.locator('body').ariaSnapshot());
    }
  },
});

export { expect };
