import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, EXTENSION } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { ROOT } from './setup/run.mjs';
import { say } from './setup/say.mjs';

const FOLDER = join(ROOT, '.output/screenshots');
const README_PICTURE = join(ROOT, 'README.assets/panel.png');

await main(async () => {
  await prepare();
  await build();
  const { openPractice } = await import('./browser/practice.mjs');
  const { panelPictures } = await import('./browser/panel-pictures.mjs');
  const { librariesPictures } = await import('./browser/libraries-pictures.mjs');
  const { sideBySide } = await import('./browser/side-by-side.mjs');
  await mkdir(FOLDER, { recursive: true });
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const { page, panel, close } = await openPractice({ extension: EXTENSION, headless: true, colorScheme });
    if (colorScheme === 'light') await sideBySide(page, panel, README_PICTURE);
    /** @type {(view: import('@playwright/test').Page, name: string) => Promise<void>} */
    const save = async (view, name) => {
      await view.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' });
    };
    await panelPictures(panel, page, save);
    const libraries = await page.context().newPage();
    await librariesPictures(libraries, new URL('workbench.html', panel.url()).href, colorScheme, save);
    await close();
  }
  say('README.assets/panel.png, .output/screenshots/*.png');
  return 0;
});
