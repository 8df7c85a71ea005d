import { caretBehind } from './support/caret-behind.ts';
import { fill, toBlanks } from './support/panel.ts';
import { expect, test } from './support/room.ts';

test('the undo of wangEditor takes back what was filled in, and not what was typed before', async ({ enter }) => {
  const { page, panel, text } = await enter('wangeditor.html');
  const editable = page.locator('.place [data-slate-editor]').first();
  await caretBehind(editable, '青石县图书馆');
  await page.keyboard.insertText('，');
  await expect.poll(text).toContain('青石县图书馆，\n');
  const typed = await text();
  await toBlanks(panel);
  await fill(panel, '本年度年份', '2026');
  await expect(panel.getByText('已改好 3 处')).toBeVisible();
  await editable.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(typed);
});
