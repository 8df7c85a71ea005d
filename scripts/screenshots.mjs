import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, EXTENSION } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { ROOT } from './setup/run.mjs';
import { say } from './setup/say.mjs';

const FOLDER = join(ROOT, '.output/screenshots');
const README_PICTURE = join(ROOT, 'README.assets/panel.png');
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
      await panel.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' });
    }
    await close();
  }
  say('README.assets/panel.png, .output/screenshots/*.png');
  return 0;
});
