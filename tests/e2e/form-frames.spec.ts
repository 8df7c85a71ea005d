import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixture.ts';
import { fill, finding, toBlanks, undo } from './support/panel.ts';
import { markedWords } from './support/page-state.ts';
import { compose } from './support/room.ts';

const JOINED = '正在看：本页各栏合起来（4 栏）';

function bodyIn(page: Page, field: string): Locator {
  return page.frameLocator(`${field} iframe`).locator('body');
}

/** The form's fields, two of them in frames of their own. */
async function fields(page: Page): Promise<string[]> {
  const plain = ['#title', '#overview', '#plan', '#note'].map((selector) => page.locator(selector).inputValue());
  const framed = ['#measures', '#problems'].map((id) => bodyIn(page, id).innerText());
  // UEditor fills in characters without width, which it leaves out of what is saved.
  return (await Promise.all([...plain, ...framed])).map((text) => text.replaceAll('\u200B', ''));
}

test('fields in frames of their own are parts of the same draft', async ({ open }) => {
  const { page, panel } = await open('form-frames.html');
  await expect(panel.getByRole('button', { name: JOINED })).toBeVisible();
  await expect(finding(panel, '20xx')).toHaveCount(4);
  await expect(panel.getByText('缺少“存在的问题”')).toHaveCount(0);
  await expect.poll(() => markedWords(page)).toEqual(['20xx', '20xx', '20xx']);

  await toBlanks(panel);
  const before = await fields(page);
  await fill(panel, '本年度年份', '2026');
  await expect(panel.getByText('已改好 4 处')).toBeVisible();
  const [title = '', overview = '', plan = '', note = '', ...framed] = before;
  const filled = (text: string) => text.replace('20xx', '2026');
  expect(await fields(page)).toEqual([filled(title), filled(overview), plan, note, ...framed.map(filled)]);
  await undo(panel);
  expect(await fields(page)).toEqual(before);
});

test('they stay so while one of the frames is typed into', async ({ open }) => {
  const { page, panel } = await open('form-frames.html');
  await expect(panel.getByRole('button', { name: JOINED })).toBeVisible();
  const body = bodyIn(page, '#problems');
  await body.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('三是XX市的经验学得不够。');
  await expect(finding(panel, 'XX')).toHaveCount(1);
  await expect(panel.getByRole('button', { name: JOINED })).toBeVisible();
  const composition = await compose(page, 'shi');
  await expect(panel.getByText('正在输入拼音，选定后再查')).toBeVisible();
  await composition.choose('XX县');
  await expect(panel.getByText('正在输入拼音，选定后再查')).toBeHidden();
  await expect(finding(panel, 'XX')).toHaveCount(2);
  await page.locator('#plan').click();
  await finding(panel, 'XX').first().getByText('“XX”').click();
  await expect.poll(() => body.evaluate(() => String(document.getSelection()))).toBe('XX');
});

test('a frame that is made anew is read again, one that goes is left out', async ({ open }) => {
  const { page, panel } = await open('form-frames.html');
  await expect(finding(panel, '20xx')).toHaveCount(4);
  await page.evaluate(() => document.querySelector('#problems iframe')?.remove());
  await expect(panel.getByRole('button', { name: '正在看：本页各栏合起来（3 栏）' })).toBeVisible();
  // Its number is missing now, about which nobody who writes can do anything.
  await expect(panel.getByText('应为“三、”')).toHaveCount(0);
  await expect(finding(panel, '存在的问题')).toHaveCount(1);
  await finding(panel, '存在的问题').getByRole('button', { name: '插入' }).click();
  await expect(bodyIn(page, '#measures').locator('p').nth(2)).toHaveText('存在的问题');
  await undo(panel);
  await expect(panel.getByText('缺少“存在的问题”')).toHaveCount(1);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<body contenteditable><p>20xx年信访干部培训偏少，业务不够熟练。</p></body>';
    document.querySelector('#problems')?.append(frame);
  });
  await expect(panel.getByRole('button', { name: JOINED })).toBeVisible();
  await expect(panel.getByText('缺少“存在的问题”')).toHaveCount(0);
  await expect(finding(panel, '20xx')).toHaveCount(4);
});
