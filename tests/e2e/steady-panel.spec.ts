import { DRAFT } from './support/drafts.ts';
import { editorOf, type } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { blankRow } from './support/panel.ts';

test('a tab pressed just as problems come in is the one that opens', async ({ open, page }) => {
  const { panel } = await open('textarea.html');
  const tab = panel.getByRole('tab', { name: '填空' });
  await tab.hover();
  await panel.mouse.down();
  await type(editorOf(page, 'textarea.html'), DRAFT);
  await expect(tab).toHaveAccessibleName('填空 6');
  await panel.mouse.up();
  await expect(blankRow(panel, '本年度年份').getByRole('checkbox')).toHaveCount(3);
});
