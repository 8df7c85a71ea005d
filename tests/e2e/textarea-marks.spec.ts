import { LONG_DRAFT } from './support/drafts.ts';
import { editorOf } from './support/editors.ts';
import { expect, test } from './support/fixture.ts';
import { marksOnWords } from './support/mark-pixels.ts';
import { finding } from './support/panel.ts';

test('marks over a textarea lie on their words after scroll, resize and zoom', async ({ open, page, running }) => {
  const { panel } = await open('textarea.html');
  const editor = editorOf(page, 'textarea.html');
  await editor.fill(`20xx年，学校在XX市组织了家访。\n${LONG_DRAFT.replace('第20周', '第20周，20xx年')}`);
  await expect(finding(panel, '20xx')).toHaveCount(3);

  const areAligned = () => marksOnWords(editor, /20xx|XX/g);
  const aligned = { marks: true, covered: true, strays: 0 };

  await expect.poll(areAligned, 'as typed').toEqual(aligned);
  await editor.evaluate((element) => element.scrollTo(0, 900));
  await expect.poll(areAligned, 'scrolled').toEqual(aligned);
  await editor.evaluate((element) => element.scrollTo(0, 9999));
  await expect.poll(areAligned, 'scrolled to the end').toEqual(aligned);
  await editor.evaluate((element) => element.style.setProperty('width', '460px'));
  await editor.evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(areAligned, 'made narrower').toEqual(aligned);
  await page.evaluate(() => scrollTo(0, 40));
  await expect.poll(areAligned, 'the page scrolled').toEqual(aligned);
  await running.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, 1.5);
  });
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(1.5);
  await expect.poll(areAligned, 'zoomed in').toEqual(aligned);
});
