import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, EXTENSION } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { ROOT } from './setup/run.mjs';
import { say } from './setup/say.mjs';

const SCREENSHOTS = join(ROOT, '.output/screenshots');
const ONCE = process.env.GAOBAN_ONCE === '1' || process.argv.includes('--once');

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main(async () => {
  await prepare();
  await build();
  // Only now are the packages there that these stand on.
  const { openPractice } = await import('./browser/practice.mjs');
  const headless = !hasDisplay();
  const stop = interrupted();
  const { page, panel, close, closed } = await openPractice({ extension: EXTENSION, headless });
  try {
    say('稿伴看到的 / What the panel shows:\n');
    console.log(await panel.locator('body').innerText());
    if (headless) {
      await mkdir(SCREENSHOTS, { recursive: true });
      const { sideBySide } = await import('./browser/side-by-side.mjs');
      await sideBySide(page, panel, join(SCREENSHOTS, 'start.png'));
      say('\n没有显示器，截图在 .output/screenshots/start.png / No display; the screenshot is there.');
    } else if (!ONCE) {
      say('\n浏览器已打开，关掉窗口或按 Ctrl+C 结束。/ Close the window or press Ctrl+C to end.');
      await Promise.race([closed, stop]);
    }
  } finally {
    await close();
  }
  return 0;
});

function interrupted() {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
