import { AxeBuilder } from '@axe-core/playwright';
import { DRAFT } from './support/drafts.ts';
import { editorOf, selectionOf, textOf, type } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { finding } from './support/panel.ts';

// Fluent's own: they catch the Tab key at the edge of a list, and hand it on.
const FOCUS_TRAPS = '[data-tabster-dummy]';

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
      for (const name of ['问题', '结构', '填空']) {
        await panel.getByRole('tab', { name }).click();
        expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} fits`).toBe(
          true,
        );
        const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().exclude(FOCUS_TRAPS).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(
          serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          name,
        ).toEqual([]);
      }
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
