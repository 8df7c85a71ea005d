import { editorOf, textOf, type } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { finding, undo } from './support/panel.ts';

const TEXT = [
  '云溪镇2025年防汛工作总结',
  '今年以来，我镇扎实推进防汛工作。现将有关情况总结如下：',
  '一、加强巡查',
  '巡查堤防32次，排除险情3处。',
  '二、备足物资',
  '储备沙袋5000条，演练2次。',
  '四、存在的问题',
  '个别点位管理不够到位。',
  '五、下一步打算',
  '汛前逐个点位落实专人。',
  '云溪镇人民政府',
  '二零二五年十二月二十日',
].join('\n');

test('what has only one right answer is mended at once, and taken back at once', async ({ open, page }) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, TEXT);
  await panel.getByRole('button', { name: '一次改好 2 处' }).click();
  await expect(panel.getByText('已改好 3 处。')).toBeVisible();
  expect(await textOf(editor)).toBe(
    TEXT.replace('四、', '三、').replace('五、', '四、').replace('二零二五', '二〇二五'),
  );
  await expect(panel.getByRole('button', { name: /^一次改好/ })).toHaveCount(0);
  await undo(panel);
  expect(await textOf(editor)).toBe(TEXT);
});

test('a check that was switched off stays off in the next panel, until it is switched on again', async ({
  open,
  page,
}) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await type(editor, TEXT);
  await expect(finding(panel, '四、')).toHaveCount(1);
  await panel.getByRole('button', { name: '设置' }).click();
  await panel.getByRole('combobox', { name: '序号', exact: true }).selectOption('不检查');
  await panel.keyboard.press('Escape');
  await expect(finding(panel, '四、')).toHaveCount(0);
  await panel.close();

  const again = await open('textarea.html');
  await type(editorOf(page, 'textarea.html'), TEXT);
  await expect(again.panel.getByText('落款日期里的年份').first()).toBeVisible();
  await expect(finding(again.panel, '四、')).toHaveCount(0);
  await again.panel.getByRole('button', { name: '设置' }).click();
  await again.panel.getByRole('combobox', { name: '序号', exact: true }).selectOption('必改');
  await again.panel.keyboard.press('Escape');
  await expect(finding(again.panel, '四、')).toHaveCount(1);
});

test('a draft longer than the user set is told of, in the next panel, too', async ({ open, page }) => {
  const { panel } = await open('textarea.html');
  await type(editorOf(page, 'textarea.html'), TEXT);
  await expect(panel.getByText('已检查全文，共 130 字')).toBeVisible();
  await panel.getByRole('button', { name: '设置' }).click();
  await panel.getByRole('textbox', { name: '最多' }).fill('1oo');
  await expect(panel.getByText('请填 1 到 1000000 的整数')).toBeVisible();
  await panel.getByRole('textbox', { name: '最多' }).fill('100');
  await panel.keyboard.press('Escape');
  await expect(panel.getByText('全文130字，比设定的最多100字多了30字')).toBeVisible();
  await panel.getByRole('tab', { name: '结构' }).click();
  await expect(panel.getByRole('row', { name: '一、加强巡查' })).toContainText('20 字');
  await panel.close();

  const again = await open('textarea.html');
  await type(editorOf(page, 'textarea.html'), TEXT);
  await expect(again.panel.getByText('全文130字，比设定的最多100字多了30字')).toBeVisible();
});
