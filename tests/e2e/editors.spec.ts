import { wordCount } from '../../lib/core/passages/word-count.ts';
import { DRAFT, LONG_DRAFT } from './support/drafts.ts';
import { EDITORS, editorOf, selectionOf, textOf, type } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { blankRow, fill, finding, toBlanks, undo } from './support/panel.ts';
import { paintedMarks, pageSource } from './support/page-state.ts';

for (const { name, path } of EDITORS) {
  test.describe(name, () => {
    test('problems appear as one types, and go as they are mended', async ({ open }) => {
      const { page, panel } = await open(path);
      const editor = editorOf(page, path);
      await type(editor, '实验小学20xx年工作总结');
      await expect(finding(panel, '20xx')).toHaveCount(1);
      await page.keyboard.insertText('，XX市');
      await expect(finding(panel, 'XX')).toHaveCount(1);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText('实验小学工作总结');
      await expect(finding(panel, '20xx')).toHaveCount(0);
    });

    test('a click on a problem goes to its place', async ({ open }) => {
      const { page, panel } = await open(path);
      const editor = editorOf(page, path);
      await type(editor, LONG_DRAFT);
      await page.keyboard.press('ControlOrMeta+Home');
      await finding(panel, '20xx').getByText('“20xx”').click();
      await expect.poll(() => selectionOf(editor)).toMatchObject({ text: '20xx', visible: true });
    });

    test('one value fills three places, and undo brings the text back exactly', async ({ open }) => {
      const { page, panel } = await open(path);
      const editor = editorOf(page, path);
      await type(editor, DRAFT);
      await toBlanks(panel);
      await expect(blankRow(panel, '本年度年份').getByRole('checkbox')).toHaveCount(3);
      // To its last word: what is written before that is for another text.
      await expect(panel.getByText(`已检查全文，共 ${wordCount(DRAFT)} 字`)).toBeVisible();
      const before = { text: await textOf(editor), source: await editor.evaluate((element) => element.innerHTML) };

      await fill(panel, '本年度年份', '2026');
      await expect(panel.getByText('已改好 3 处。')).toBeVisible();
      expect(await textOf(editor)).toBe(
        DRAFT.replace('小学20xx年', '小学2026年')
          .replace('\n20xx年，学校认真', '\n2026年，学校认真')
          .replace('20xx年3月', '2026年3月'),
      );
      await expect(blankRow(panel, '本年度年份')).toHaveCount(0);

      await undo(panel);
      expect(await textOf(editor)).toBe(before.text);
      expect(await editor.evaluate((element) => element.innerHTML)).toBe(before.source);
      await expect(blankRow(panel, '本年度年份').getByRole('checkbox')).toHaveCount(3);
    });

    test('marks are painted and the page’s own elements stay as they are', async ({ open, page }) => {
      const opened = await open(path);
      const editor = editorOf(page, path);
      await type(editor, DRAFT);
      await expect(finding(opened.panel, '20xx')).toHaveCount(5);
      const marked = await pageSource(page);
      await expect.poll(() => paintedMarks(editor)).toBeGreaterThan(0);
      await opened.panel.close();
      await expect.poll(() => paintedMarks(editor)).toBe(0);
      expect(marked.replace(/<gaoban-marks[^>]*><\/gaoban-marks>/g, '')).toBe(await pageSource(page));
    });
  });
}
