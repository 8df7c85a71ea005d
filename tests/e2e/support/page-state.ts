import type { Locator, Page } from '@playwright/test';

/** The source of the page and of its frames, as it is now. */
export async function pageSource(page: Page): Promise<string> {
  const sources = page.frames().map((frame) => frame.evaluate(() => document.documentElement.outerHTML));
  return (await Promise.all(sources)).join('\n');
}

/** How many ranges are painted over an editor: highlights in its text, or an overlay above it. */
export async function paintedMarks(editor: Locator): Promise<number> {
  return await editor.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return document.querySelectorAll('gaoban-marks').length;
    return [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
  });
}

/** The words that any highlight underlines, in whatever frame: those a reader sees marked. */
export async function markedWords(page: Page): Promise<string[]> {
  const words = page.frames().map((frame) =>
    frame.evaluate(() => {
      const isSeen = (name: string, { startContainer: { parentElement } }: AbstractRange) =>
        parentElement && getComputedStyle(parentElement, `::highlight(${name})`).textDecorationLine === 'underline';
      return [...CSS.highlights].flatMap(([name, ranges]) =>
        [...ranges].filter((one) => isSeen(name, one)).map(String),
      );
    }),
  );
  return (await Promise.all(words)).flat();
}
