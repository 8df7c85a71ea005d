import { chromium, expect, test as base, type Browser, type Frame, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { QUIET_FLAGS, sandboxFlags } from '../../scripts/browser/flags.mjs';
import { serve } from '../../scripts/browser/serve.mjs';
import { findChromium } from '../../scripts/setup/chromium.mjs';
import { OFFICE } from './support/fixture.ts';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

/** The pages by what their editors know of tables. */
const WITH_TABLES =
  'textarea contenteditable ueditor kindeditor wangeditor tinymce-8 tinymce-4 ckeditor-5 ckeditor-4 quill-2 slate prosemirror';
const WITHOUT_TABLES = 'quill-1 tiptap lexical trix';
const IN_FRAMES = new Set(['ueditor', 'kindeditor', 'tinymce-8', 'tinymce-4', 'ckeditor-4']);

const test = base.extend<{ troubles: string[] }, { plainBrowser: Browser }>({
  plainBrowser: [
    async ({ browserName: _ }, use) => {
      const server = await serve(PAGES);
      const executablePath = findChromium();
      const browser = await chromium.launch({
        ...(executablePath && { executablePath }),
        args: [...sandboxFlags(), ...QUIET_FLAGS, '--proxy-bypass-list=<-loopback>'],
        proxy: { server: `http://127.0.0.1:${server.port}` },
      });
      await use(browser);
      await browser.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ plainBrowser }, use) => {
    const page = await plainBrowser.newPage();
    await use(page);
    await page.close();
  },
  /** What went wrong in the page, and what it asked for elsewhere. */
  troubles: async ({ page }, use) => {
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
    page.on('response', (response) => response.ok() || troubles.push(`${response.status()}: ${response.url()}`));
    page.on('request', (request) => isFromHere(request.url()) || troubles.push(`elsewhere: ${request.url()}`));
    await use(troubles);
  },
});

function isFromHere(url: string): boolean {
  return url.startsWith(`${OFFICE}/`) || !url.startsWith('http');
}

async function openRoom(page: Page, address: string): Promise<void> {
  await page.goto(`${OFFICE}/editors/${address}`);
  await page.evaluate(() => window.practice.ready);
}

function modelText(page: Page): Promise<string> {
  return page.evaluate(() => window.practice.text());
}

/** The lines of the draft as its HTML source tells them, one element a line. */
async function draftLines(hasTable: boolean): Promise<string[]> {
  const source = await readFile(`${PAGES}/editors/draft.html`, 'utf8');
  return source
    .split('\n')
    .filter((line) => hasTable || !line.startsWith('<tr>'))
    .flatMap((line) => line.split('</td><td>'))
    .map((line) => line.replace(/<[^<>]*>/g, ''))
    .filter((line) => line !== '');
}

async function frameOf(page: Page, name: string): Promise<Page | Frame> {
  if (!IN_FRAMES.has(name)) return page;
  const frame = await (await page.locator('iframe[title="总结正文"]').elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${name} has no frame.`);
  return frame;
}

for (const name of `${WITH_TABLES} ${WITHOUT_TABLES}`.split(' ')) {
  test(`${name} opens with the draft and takes a character`, async ({ page, troubles }) => {
    await openRoom(page, `${name}.html`);
    const lines = await draftLines(WITH_TABLES.split(' ').includes(name));
    expect(await modelText(page)).toBe(lines.join('\n'));

    const editor = (await frameOf(page, name)).locator('[aria-label^="总结正文"]');
    await editor.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('前');
    await expect.poll(() => modelText(page)).toContain('前');
    expect(troubles).toEqual([]);
  });

  test(`${name} opens empty, late, twice and anew`, async ({ page, troubles }) => {
    await openRoom(page, `${name}.html?empty`);
    expect(await modelText(page)).toBe('');

    await page.goto(`${OFFICE}/editors/${name}.html?late&two&replace`);
    const editor = page.locator(IN_FRAMES.has(name) ? 'iframe[title="总结正文"]' : '[aria-label^="总结正文"]').first();
    await expect(editor).not.toBeAttached();
    await page.getByRole('button', { name: '打开编辑器' }).click();
    await page.evaluate(() => window.practice.ready);
    const draft = await modelText(page);
    expect(draft).toContain('20xx年');
    expect(await page.evaluate(() => window.practice.text(1))).toBe('');

    const old = await editor.elementHandle();
    await page.getByRole('button', { name: '换一个编辑器' }).click();
    await page.evaluate(() => window.practice.ready);
    expect(await old?.evaluate((element) => element.isConnected)).toBe(false);
    await expect(editor).toBeVisible();
    expect(await modelText(page)).toBe(draft);
    expect(troubles).toEqual([]);
  });
}
