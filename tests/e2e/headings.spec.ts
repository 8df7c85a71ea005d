import type { Locator } from '@playwright/test';
import { editorOf } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';

const DRAFT = `<h1>2025年工作总结</h1>
<h2>守好家门</h2><p>走访群众</p>
<h2>办好实事</h2><p>修路三条</p>
<h2>存在的问题</h2><p>人手不足</p>
<h2>下一步打算</h2><p>增加人手</p>`;

test('headings without numbers are parts of the draft as long as the editor shows them as headings', async ({
  open,
}) => {
  const { page, panel } = await open('contenteditable.html');
  const editor = editorOf(page, 'contenteditable.html');
  await editor.evaluate((element, html) => (element.innerHTML = html), DRAFT);
  await panel.getByRole('tab', { name: '结构' }).click();
  const row = (heading: string) => panel.getByRole('row', { name: heading });
  for (const heading of ['守好家门', '办好实事', '存在的问题', '下一步打算']) {
    await expect(row(heading)).toHaveCount(1);
    await expect(row(heading).getByRole('img', { name: '已有' })).toBeVisible();
  }
  await setBlock(editor.getByText('办好实事'), 'p');
  await expect(row('办好实事')).toHaveCount(0);
  await expect(row('守好家门')).toHaveCount(1);
  await setBlock(editor.getByText('办好实事'), 'h2');
  await expect(row('办好实事')).toHaveCount(1);
});

/** As an editor's list of formats does. */
async function setBlock(line: Locator, name: string): Promise<void> {
  await line.click();
  await line.evaluate((element, tag) => element.ownerDocument.execCommand('formatBlock', false, tag), name);
}
