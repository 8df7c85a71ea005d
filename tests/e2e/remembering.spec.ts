import { editorOf, selectionOf, type } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { finding } from './support/panel.ts';

const TEXT = '20xx年，学校在XX市组织了家访。';

test('what is ignored once comes back in the next panel; what is ignored for good does not', async ({ open, page }) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, TEXT);
  await finding(panel, 'XX').getByRole('button', { name: '更多' }).click();
  await panel.getByRole('menuitem', { name: '忽略这一处' }).click();
  await expect(finding(panel, 'XX')).toHaveCount(0);
  // The caret is where the writer left it.
  expect(await selectionOf(editor)).toMatchObject({ text: '', start: TEXT.length });
  await finding(panel, '20xx').getByRole('button', { name: '更多' }).click();
  await panel.getByRole('menuitem', { name: '以后都不提' }).click();
  await expect(finding(panel, '20xx')).toHaveCount(0);
  await panel.close();

  const again = await open('contenteditable.html');
  await type(editorOf(page, 'contenteditable.html'), TEXT);
  await expect(finding(again.panel, 'XX')).toHaveCount(1);
  await expect(finding(again.panel, '20xx')).toHaveCount(0);
  await again.panel.getByRole('button', { name: '设置' }).click();
  await again.panel.getByRole('button', { name: '恢复 “20xx”' }).click();
  await again.panel.keyboard.press('Escape');
  await expect(again.panel.getByRole('heading', { name: '设置' })).toHaveCount(0);
  await expect(finding(again.panel, '20xx')).toHaveCount(1);
});
