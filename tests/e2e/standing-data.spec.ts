import { editorOf, type } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { finding } from './support/panel.ts';

const TEXT = '云溪镇2025年工作总结\n一、主要做法\n落实九个到位要求，修渠三条。\n';
const DATA = {
  version: 1,
  updated: '2099-03',
  groups: [{ source: '某次会议公报', entries: [{ words: ['九个到位'], right: '十个到位' }] }],
};
const file = (content: string) => ({ name: '资料.json', mimeType: 'application/json', buffer: Buffer.from(content) });

test('newer data from a file are shown first, then used at once and in the next panel, and given back', async ({
  open,
  page,
}) => {
  const { panel } = await open('textarea.html');
  await type(editorOf(page, 'textarea.html'), TEXT);
  await panel.getByText(/已检查全文/u).waitFor();
  await panel.getByRole('button', { name: '设置' }).click();
  const input = panel.locator('input[type=file]');
  await input.setInputFiles(file('{"version": 1, "updated": "2020-01"}'));
  await expect(panel.getByRole('alert')).toContainText('比内置的');
  await input.setInputFiles(file(JSON.stringify(DATA)));
  await expect(
    panel.getByText('规范写法 1 条，新提法 0 条，成组的提法 0 条。党代会 0 次，全会内容 0 项，指导思想 0 条。'),
  ).toBeVisible();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await panel.getByRole('button', { name: '采用' }).click();
  await expect(panel.getByText('资料截至2099年3月（来自 资料.json）')).toBeVisible();
  await panel.keyboard.press('Escape');
  await finding(panel, '九个到位').getByRole('button', { name: '更多' }).click();
  await panel.getByRole('menuitem', { name: '为什么' }).click();
  await expect(panel.getByText('资料截至2099年3月')).toBeVisible();
  await panel.close();

  const again = await open('textarea.html');
  await type(editorOf(page, 'textarea.html'), TEXT);
  await expect(finding(again.panel, '九个到位')).toHaveCount(1);
  await again.panel.getByRole('button', { name: '设置' }).click();
  await again.panel.getByRole('button', { name: '恢复内置资料' }).click();
  await expect(again.panel.getByText(/资料截至.*（内置）/u)).toBeVisible();
  await again.panel.keyboard.press('Escape');
  await expect(finding(again.panel, '九个到位')).toHaveCount(0);
});
