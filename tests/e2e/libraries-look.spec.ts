import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { allFaults } from './support/faults.ts';
import { expect, test } from './support/fixture.ts';
import { addPhrase, bodyField, fileMenu, openLibraries, phraseRow } from './support/libraries.ts';

async function hasNoFaults(page: Page, view: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${view} fits`).toBe(true);
  expect(await allFaults(page), view).toEqual([]);
}

const FILE = JSON.stringify({
  format: 'gaoban-library',
  version: 1,
  library: { name: '江城社区' },
  phrases: [{ body: '入户走访${1:户数}户。' }, { body: '坏的${1:' }],
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every view of the libraries’ page fits and is free of faults, wide and narrow', async ({
      running,
    }, testInfo) => {
      test.setTimeout(120_000);
      const file = testInfo.outputPath('江城.json');
      await writeFile(file, FILE);
      const page = await openLibraries(running);
      // What is fading in has less contrast.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
        colorScheme === 'dark',
      );
      await addPhrase(page, '全年走访慰问${1:户数}户。');
      await addPhrase(page, '全年走访慰问${1:户数}户次。');
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.getByRole('row').nth(1).getByRole('checkbox').click();
        await hasNoFaults(page, `${width} phrases`);
        await page.getByRole('button', { name: '标签和主题' }).click();
        await page.getByRole('textbox', { name: '加上标签' }).waitFor();
        await hasNoFaults(page, `${width} labels`);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: '取消选择' }).click();

        await phraseRow(page, '全年走访慰问户数户。').click();
        await bodyField(page).waitFor();
        await hasNoFaults(page, `${width} form`);
        await page.getByRole('tab', { name: '改动历史' }).click();
        await hasNoFaults(page, `${width} history`);
        await page.keyboard.press('Escape');
        await expect(bodyField(page)).toHaveCount(0);

        await page.getByRole('tab', { name: '用词' }).click();
        await hasNoFaults(page, `${width} terms`);
        await page.getByRole('tab', { name: '重复的' }).click();
        await page.getByRole('button', { name: '查找重复' }).click();
        await page.getByRole('button', { name: '合并' }).first().click();
        await page.getByRole('radio').first().waitFor();
        await hasNoFaults(page, `${width} duplicates`);
        await page.keyboard.press('Escape');
        await page.getByRole('tab', { name: '用语', exact: true }).click();

        if (width === 360) await fileMenu(page, '导入');
        else await page.getByRole('button', { name: '导入', exact: true }).click();
        await page.locator('input[type=file]').setInputFiles(file);
        await page.getByRole('button', { name: '看看“不能用”的' }).click();
        await hasNoFaults(page, `${width} import`);
        await page.getByRole('button', { name: '取消' }).click();
      }
    });
  });
}
