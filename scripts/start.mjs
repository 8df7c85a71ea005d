import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPages } from './setup/build-pages.mjs';
import { build, EXTENSION } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { ROOT } from './setup/run.mjs';
import { say } from './setup/say.mjs';

const ROOM = process.argv.includes('--editors');
const SCREENSHOTS = join(ROOT, ROOM ? '.output/screenshots/editors' : '.output/screenshots');
const ONCE = process.env.GAOBAN_ONCE === '1' || process.argv.includes('--once');

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main(async () => {
  await prepare();
  await build();
  if (ROOM) await buildPages();
  // Only now are the packages there that these stand on.
  const { openBeside, openPractice } = await import('./browser/practice.mjs');
  const headless = !hasDisplay();
  const options = { extension: EXTENSION, headless };
  const stop = interrupted();
  const opened = ROOM ? await openBeside('editors/index.html', options) : await openPractice(options);
  try {
    if (!ROOM) await tell(opened.panel);
    if (headless) {
      await mkdir(SCREENSHOTS, { recursive: true });
      await (ROOM ? pictureRoom(opened) : picture(opened));
    } else if (!ONCE) {
      say('\n浏览器已打开，关掉窗口或按 Ctrl+C 结束。/ Close the window or press Ctrl+C to end.');
      await Promise.race([opened.closed, stop]);
    }
  } finally {
    await opened.close();
  }
  return 0;
});

/** @param {import('@playwright/test').Page} panel */
async function tell(panel) {
  say('稿伴看到的 / What the panel shows:\n');
  console.log(await panel.locator('body').innerText());
}

/** @typedef {Awaited<ReturnType<typeof import('./browser/practice.mjs').openBeside>>} Opened */

/** @param {Opened} opened */
async function picture({ page, panel }) {
  const { sideBySide } = await import('./browser/side-by-side.mjs');
  await sideBySide(page, panel, join(SCREENSHOTS, 'start.png'));
  say('\n没有显示器，截图在 .output/screenshots/start.png / No display; the screenshot is there.');
}

/** @param {Opened} opened */
async function pictureRoom({ page, panel }) {
  const { pictureEditors } = await import('./browser/editor-pictures.mjs');
  await pictureEditors(page, panel, SCREENSHOTS, (editor, shown) => {
    say(`\n稿伴在 ${editor} 里看到的 / What the panel shows in ${editor}:\n`);
    console.log(shown);
  });
  say('\n没有显示器，截图在 .output/screenshots/editors/ / No display; the screenshots are there.');
}

function interrupted() {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
