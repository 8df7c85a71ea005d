import type { Page } from '@playwright/test';
import { expect, OFFICE, test } from './support/fixture.ts';
import { markedWords } from './support/page-state.ts';
import { fill, finding, toBlanks } from './support/panel.ts';

const kinds = [
  'srcdoc',
  'written',
  'a script’s address',
  'design mode',
  'an editable root',
  'nested',
  'a shadow root',
  'file',
];

for (const kind of kinds) {
  test(`a draft in a frame is named after the page around it, read, marked and mended: ${kind}`, async ({ open }) => {
    const { page, panel } = await open(`frames.html?${encodeURIComponent(kind)}`);
    await expect(finding(panel, '20xx')).toHaveCount(1);
    await expect(panel.getByRole('button', { name: '正在看：工作总结' })).toBeVisible();
    await expect.poll(() => markedWords(page)).toContain('20xx');
    await mend(panel);
    await expect.poll(() => drafts(page)).toContain('2026年，学校组织了家访。');
  });
}

test.describe('a frame of another site', () => {
  test('is named where the user has not let it be read', async ({ open }) => {
    const { panel } = await open('frames.html?another site');
    await expect(panel.getByText('没有找到可以写字的地方')).toBeVisible();
    await expect(panel.getByRole('button', { name: OFFICE })).toBeVisible();
  });

  test.describe('once let', () => {
    test.use({ grants: [`${OFFICE}/*`] });

    test('is read like any other', async ({ open }) => {
      const { page, panel } = await open('frames.html?another site');
      await expect(finding(panel, '20xx')).toHaveCount(1);
      await mend(panel);
      await expect.poll(() => drafts(page)).toContain('2026年，学校组织了家访。');
    });
  });
});

async function mend(panel: Page): Promise<void> {
  await toBlanks(panel);
  await fill(panel, '年份', '2026');
  await expect(panel.getByText('已改好 1 处。')).toBeVisible();
}

/** The text of every frame. */
async function drafts(page: Page): Promise<string> {
  const texts = page.frames().map((frame) => frame.evaluate(() => document.body?.innerText ?? ''));
  return (await Promise.all(texts)).join('\n');
}
