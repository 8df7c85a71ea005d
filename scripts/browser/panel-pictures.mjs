const TABS = { 问题: 'findings', 结构: 'outline', 填空: 'blanks', 用语: 'phrases' };

/**
 * Pictures of the panel: its tabs, a phrase whose blanks are asked for, and what opens over them.
 * @param {import('@playwright/test').Page} panel
 * @param {import('@playwright/test').Page} page the practice page that it reads
 * @param {(view: import('@playwright/test').Page, name: string) => Promise<void>} save
 */
export async function panelPictures(panel, page, save) {
  for (const [tab, name] of Object.entries(TABS)) {
    await panel.getByRole('tab', { name: tab }).click();
    if (name === 'phrases') {
      await page.getByRole('textbox', { name: '正文' }).getByText('中心成立于').click();
      await panel.getByRole('grid', { name: tab }).getByRole('row').first().waitFor();
    }
    await save(panel, name);
  }
  const form = panel.getByRole('form', { name: '填好再插入' });
  await panel.getByRole('grid', { name: '用语' }).getByRole('button', { name: '插入' }).first().click();
  await form.waitFor();
  await save(panel, 'phrase-blanks');
  await form.getByRole('button', { name: '取消' }).click();
  for (const [button, name] of Object.entries({ 设置: 'settings', 改动记录: 'log' })) {
    await panel.getByRole('button', { name: button }).click();
    const drawer = panel.getByRole('dialog');
    await drawer.waitFor();
    await save(panel, name);
    await drawer.getByRole('button', { name: '关闭' }).first().click();
    await drawer.waitFor({ state: 'hidden' });
  }
}
