import type { Page } from '@playwright/test';
import { EDITORS, editorOf, textOf, type } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { blankRow, finding, toBlanks } from './support/panel.ts';

/** Opens a composition at the caret, as an input method does while pinyin is typed. */
async function compose(page: Page, pinyin: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: pinyin,
    selectionStart: pinyin.length,
    selectionEnd: pinyin.length,
  });
  return {
    /** Chooses these characters for it, which ends it. */
    choose: (characters: string) => session.send('Input.insertText', { text: characters }),
  };
}

for (const { name, path } of EDITORS.slice(0, 2)) {
  test(`nothing is checked in ${name} while pinyin is being typed`, async ({ open }) => {
    const { page, panel } = await open(path);
    const editor = editorOf(page, path);
    await type(editor, '20xx年，学校组织了家访，XX');
    await expect(finding(panel, '20xx')).toHaveCount(1);
    const composition = await compose(page, 'shi');
    await expect(panel.getByText('正在输入拼音，选定后再查')).toBeVisible();
    await expect(finding(panel, 'XX')).toHaveCount(1);
    await composition.choose('市和XX县');
    await expect(panel.getByText('正在输入拼音，选定后再查')).toBeHidden();
    await expect(finding(panel, 'XX')).toHaveCount(2);
  });

  test(`nothing is written into ${name} while pinyin is being typed`, async ({ open }) => {
    const { page, panel } = await open(path);
    const editor = editorOf(page, path);
    await type(editor, '20xx年，学校组织了家访。');
    await toBlanks(panel);
    const row = blankRow(panel, '年份');
    await row.getByRole('textbox').fill('2026');
    await editor.focus();
    const composition = await compose(page, 'hao');
    await expect(panel.getByText('正在输入拼音，选定后再查')).toBeVisible();
    // By script, since a real click would take the focus and so end the composition.
    await row
      .getByRole('button', { name: '填入 1 处' })
      .evaluate((button) => button instanceof HTMLElement && button.click());
    await expect(panel.getByText('正在输入拼音，没有写入。选定文字后再试。')).toBeVisible();
    expect(await textOf(editor)).toBe('20xx年，学校组织了家访。hao');
    await composition.choose('好，x月再去。');
    // Then the panel has read what was chosen.
    await expect(blankRow(panel, '月份')).toBeVisible();
    await row.getByRole('button', { name: '填入 1 处' }).click();
    await expect.poll(() => textOf(editor)).toBe('2026年，学校组织了家访。好，x月再去。');
  });
}
