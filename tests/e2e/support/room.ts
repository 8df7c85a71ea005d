import { test as base, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { launch, type Running } from '../../../scripts/browser/launch.mjs';
import { serve } from '../../../scripts/browser/serve.mjs';
import { openSidePanel } from '../../../scripts/browser/side-panel.mjs';
import { EXTENSION, LOCAL, PAGES } from './fixture.ts';

/** The practice room's page of one editor, with the panel beside it. */
export interface Room {
  page: Page;
  panel: Page;
  /** The text of the editor's own model. */
  text: () => Promise<string>;
  html: () => Promise<string>;
}

interface Shared {
  /** One browser for all tests of a worker: each has a tab and a panel of its own. */
  browserWithUs: Running;
}

interface Fixtures {
  enter: (path: string) => Promise<Room>;
}

export const test = base.extend<Fixtures, Shared>({
  browserWithUs: [
    async ({ browserName: _ }, use) => {
      const server = await serve(PAGES);
      const running = await launch({
        extension: EXTENSION,
        headless: true,
        flags: [`--proxy-server=127.0.0.1:${server.port}`, '--proxy-bypass-list=<-loopback>'],
      });
      await use(running);
      await running.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
  enter: async ({ browserWithUs }, use) => {
    const pages: Page[] = [];
    await use(async (path) => {
      const page = await browserWithUs.context.newPage();
      pages.push(page);
      await page.goto(`${LOCAL}/editors/${path}`);
      if (!path.includes('late')) await page.evaluate(() => window.practice.ready);
      const panel = await openSidePanel(browserWithUs, page);
      return {
        page,
        panel,
        text: () => page.evaluate(() => window.practice.text()),
        html: () => page.evaluate(() => window.practice.html()),
      };
    });
    for (const page of pages) await page.close();
    // Each panel came with a connection of its own, that would go on listening to all that come after.
    const [first, ...panels] = browserWithUs.connections.splice(0);
    if (first) browserWithUs.connections.push(first);
    for (const connection of panels) await connection.close();
  },
});

/** What is painted in an editor's document: the words under each mark, and whether the mark lies where they are seen. */
export async function marksIn(editable: Locator): Promise<{ words: string; seen: boolean }[]> {
  return await editable.evaluate((element) => {
    const names = ['gaoban-error', 'gaoban-warning'];
    const view = element.ownerDocument.defaultView;
    const ranges = names.flatMap((name) => [...(view?.CSS.highlights.get(name) ?? [])]);
    return ranges.map((range) => {
      const live = element.ownerDocument.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getBoundingClientRect();
      const around = element.getBoundingClientRect();
      return {
        words: live.toString(),
        seen:
          box.width > 0 &&
          box.left >= around.left &&
          box.right <= around.right &&
          element.contains(live.startContainer),
      };
    });
  });
}

/** Where words stand in an editor, found by walking its tree. */
export async function boxesOf(editable: Locator, words: string): Promise<string[]> {
  return await editable.evaluate((element, sought) => {
    const boxes: string[] = [];
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const data = node.nodeValue ?? '';
      for (let at = data.indexOf(sought); at !== -1; at = data.indexOf(sought, at + 1)) {
        const range = element.ownerDocument.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        boxes.push([x, y, width, height].map(Math.round).join(' '));
      }
    }
    return boxes.sort();
  }, words);
}

/** The same boxes, of what is marked. */
export async function markedBoxes(editable: Locator, words: string): Promise<string[]> {
  return await editable.evaluate((element, sought) => {
    const view = element.ownerDocument.defaultView;
    const ranges = ['gaoban-error', 'gaoban-warning'].flatMap((name) => [...(view?.CSS.highlights.get(name) ?? [])]);
    return ranges
      .filter((range) => range instanceof Range && range.toString() === sought)
      .map((range) => {
        const { x, y, width, height } = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
        return [x, y, width, height].map(Math.round).join(' ');
      })
      .sort();
  }, words);
}

/** Opens a composition at the caret, as an input method does while pinyin is typed. */
export async function compose(page: Page, pinyin: string) {
  const session = await page.context().newCDPSession(page);
  const at = { selectionStart: pinyin.length, selectionEnd: pinyin.length };
  await session.send('Input.imeSetComposition', { text: pinyin, ...at });
  return {
    /** Chooses these characters for it, which ends it. */
    choose: (characters: string) => session.send('Input.insertText', { text: characters }),
  };
}

export { expect, type BrowserContext };
