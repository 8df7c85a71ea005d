import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DRAFT } from './support/drafts.ts';
import { editorOf, selectionOf, textOf, type } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { fillAndRead, finding, toBlanks } from './support/panel.ts';

// Fluent's own: they catch the Tab key at the edge of a list, and hand it on.
const FOCUS_TRAPS = '[data-tabster-dummy]';

async function seriousFaults(panel: Page): Promise<[string, string[]][]> {
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().exclude(FOCUS_TRAPS).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every view of the panel is free of serious faults', async ({ open, page }) => {
      const { panel } = await open('textarea.html');
      await type(editorOf(page, 'textarea.html'), DRAFT);
      await expect(finding(panel, '20xx')).not.toHaveCount(0);
      expect(await panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
        colorScheme === 'dark',
      );
      for (const name of ['问题', '结构', '填空', '用语']) {
        await panel.getByRole('tab', { name }).click();
        expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} fits`).toBe(
          true,
        );
        expect(await seriousFaults(panel), name).toEqual([]);
      }
    });

    test('so are the log of what was written, and the question before it is taken back', async ({ open, page }) => {
      const { panel } = await open('textarea.html');
      await type(editorOf(page, 'textarea.html'), DRAFT);
      await toBlanks(panel);
      await fillAndRead(panel, '本年度年份', '2026');
      await fillAndRead(panel, '地名', '江城');
      await expect(panel.getByText('已改好 1 处。')).toBeVisible();
      expect(await seriousFaults(panel)).toEqual([]);
      await panel.getByRole('button', { name: '改动记录' }).focus();
      await panel.keyboard.press('Enter');
      const takeBack = panel.getByRole('button', { name: '全部撤回（4 处）' });
      await expect(takeBack).toBeVisible();
      expect(await seriousFaults(panel)).toEqual([]);
      await takeBack.focus();
      await panel.keyboard.press('Enter');
      await expect(panel.getByRole('heading', { name: '撤回 4 处？' })).toBeFocused();
      expect(await seriousFaults(panel)).toEqual([]);
      await panel.keyboard.press('Escape');
      await expect(panel.getByRole('heading', { name: '撤回 4 处？' })).toHaveCount(0);
      await expect(panel.getByRole('button', { name: '改动记录' })).toBeFocused();
    });
  });
}

test('everything can be done by keyboard: go there, mend, fill, take back', async ({ open, page }) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, DRAFT);
  await finding(panel, '20xx').first().focus();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowUp');
  await panel.keyboard.press('Enter');
  await expect.poll(() => selectionOf(editor)).toMatchObject({ text: '20xx', start: DRAFT.indexOf('20xx') });

  await finding(panel, '20xx').first().focus();
  await panel.keyboard.press('f');
  const field = panel.getByRole('textbox', { name: '本年度年份' });
  await expect(field).toBeFocused();
  await panel.keyboard.type('2026');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('已改好 3 处。')).toBeVisible();
  await panel.getByRole('button', { name: '撤销', exact: true }).focus();
  await panel.keyboard.press('Enter');
  await expect.poll(() => textOf(editor)).toBe(DRAFT);
});
