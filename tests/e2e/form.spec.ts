import type { Page } from '@playwright/test';
import { expect, test } from './support/fixture.ts';
import { blankRow, fill, finding, toBlanks, undo } from './support/panel.ts';

const JOINED = '正在看：本页各栏合起来（4 栏）';

/** What stands in the form's fields, one string each. */
async function fields(page: Page): Promise<string[]> {
  const rich = ['.ql-editor', '#results [contenteditable]'].map((selector) => page.locator(selector).innerText());
  const plain = ['#title', '#overview', '#plan', '#note'].map((selector) => page.locator(selector).inputValue());
  return await Promise.all([...plain, ...rich]);
}

test('a form with a field for each part is checked as one draft', async ({ open }) => {
  const { page, panel } = await open('form.html');
  await expect(panel.getByRole('button', { name: JOINED })).toBeVisible();
  await expect(panel.getByText('缺少“存在的问题”')).toBeVisible();
  await expect(panel.getByText('缺少“下一步打算”')).toHaveCount(0);
  // The form asks for them beside the text.
  for (const part of ['标题', '落款单位', '落款日期']) await expect(panel.getByText(`缺少“${part}”`)).toHaveCount(0);
  await page.locator('#note').click();
  await panel.getByRole('tab', { name: '结构' }).click();
  for (const heading of ['基本情况', '主要做法', '工作成效', '下一步打算'])
    await expect(panel.getByRole('tabpanel').getByText(heading).first()).toBeVisible();
  await expect(panel.getByRole('button', { name: JOINED })).toBeVisible();
});

test('one value is filled into the title and three fields, and taken back in each', async ({ open }) => {
  const { page, panel } = await open('form.html');
  await toBlanks(panel);
  const before = await fields(page);
  await fill(panel, '本年度年份', '2026');
  await expect(panel.getByText('已改好 4 处')).toBeVisible();
  // What is planned for the year after, and the remark that is no part of the draft, keep theirs.
  const [title = '', overview = '', plan = '', note = '', ...rich] = before;
  const filled = (text: string) => text.replace('20xx', '2026');
  expect(await fields(page)).toEqual([filled(title), filled(overview), plan, note, ...rich.map(filled)]);
  await undo(panel);
  expect(await fields(page)).toEqual(before);
});

test('a click on a problem goes to the field that it is in', async ({ open }) => {
  const { page, panel } = await open('form.html');
  await finding(panel, '20xx').last().getByText('“20xx”').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toBe('plan');
});

test('a single field can be chosen, and stays chosen', async ({ open }) => {
  const { page, panel } = await open('form.html');
  await panel.getByRole('button', { name: JOINED }).click();
  await expect(panel.getByRole('menuitemradio', { name: '主要做法' })).toBeVisible();
  await panel.getByRole('menuitemradio', { name: '下一步打算' }).click();
  await expect(panel.getByRole('button', { name: '正在看：下一步打算' })).toBeVisible();
  await page.locator('.ql-editor').click();
  await toBlanks(panel);
  await expect(blankRow(panel, '年份').getByRole('checkbox')).toHaveCount(1);
  await expect(panel.getByRole('button', { name: '正在看：下一步打算' })).toBeVisible();
});

test('two drafts beside one another are not joined', async ({ open }) => {
  const { panel } = await open('two-editors.html');
  await panel.getByRole('button', { name: '正在看：' }).click();
  await expect(panel.getByRole('menuitemradio')).toHaveCount(2);
});
