import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, EXTENSION } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { ROOT } from './setup/run.mjs';
import { say } from './setup/say.mjs';

const FOLDER = join(ROOT, '.output/screenshots');
const README_PICTURE = join(ROOT, 'README.assets/panel.png');
/** Of the libraries’ page. */
const SIZES = /** @type {const} */ ([
  [1280, 800],
  [360, 760],
]);
const VIEWS = { 问题: 'findings', 结构: 'outline', 填空: 'blanks', 用语: 'phrases' };

await main(async () => {
  await prepare();
  await build();
  const { openPractice } = await import('./browser/practice.mjs');
  const { sideBySide } = await import('./browser/side-by-side.mjs');
  await mkdir(FOLDER, { recursive: true });
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const { page, panel, close } = await openPractice({ extension: EXTENSION, headless: true, colorScheme });
    if (colorScheme === 'light') await sideBySide(page, panel, README_PICTURE);
    for (const [tab, name] of Object.entries(VIEWS)) {
      await panel.getByRole('tab', { name: tab }).click();
      if (name === 'phrases') {
        await page.getByRole('textbox', { name: '正文' }).getByText('中心成立于').click();
        await panel.getByRole('grid', { name: tab }).getByRole('row').first().waitFor();
      }
      await panel.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' });
    }
    const libraries = await page.context().newPage();
    for (const [width, height] of SIZES) {
      await libraries.setViewportSize({ width, height });
      await libraries.goto(new URL('workbench.html', panel.url()).href);
      // Asked for before, it is lost on the way to a page of the extension.
      await libraries.emulateMedia({ colorScheme });
      await libraries.getByRole('row').nth(1).waitFor();
      await libraries.screenshot({ path: join(FOLDER, `libraries-${width}-${colorScheme}.png`) });
    }
    await close();
  }
  say('README.assets/panel.png, .output/screenshots/*.png');
  return 0;
});
