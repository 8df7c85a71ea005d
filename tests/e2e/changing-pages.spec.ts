import type { CDPSession, Page } from '@playwright/test';
import { expect, LOCAL, test } from './support/fixture.ts';
import { markedWords } from './support/page-state.ts';
import { finding } from './support/panel.ts';

const changes = [
  { name: 'a frame that is written anew', path: 'frame', step: '重写框架' },
  { name: 'a frame that is made anew', path: 'frame', step: '重建框架' },
  { name: 'an editor made anew in its place', path: 'editor', step: '换掉编辑器' },
  { name: 'the next view of a single-page app', path: 'editor', step: '下一篇' },
];

for (const { name, path, step } of changes) {
  test(`the panel goes on with ${name}, without a word of it`, async ({ open }) => {
    const { page, panel } = await open(`changing.html?${path}`);
    await expect(finding(panel, '20xx')).toHaveCount(1);
    const faults = await hearFaults(panel);
    await page.getByRole('button', { name: step }).click();
    await expect(finding(panel, 'XX')).toHaveCount(1);
    await expect(finding(panel, '20xx')).toHaveCount(0);
    await expect.poll(() => markedWords(page)).toEqual(['XX']);
    expect(await faults()).toEqual([]);
  });
}

test('the panel goes on with a frame that is moved, which loads it again', async ({ open }) => {
  const { page, panel } = await open('changing.html?file');
  await expect(finding(panel, '20xx')).toHaveCount(1);
  const faults = await hearFaults(panel);
  await page.getByRole('button', { name: '移动框架' }).click();
  const draft = page.frameLocator('section iframe').locator('body');
  await draft.evaluate((body) => body.append('XX市举办了运动会。'));
  await expect(finding(panel, 'XX')).toHaveCount(1);
  expect(await faults()).toEqual([]);
});

test('a frame written anew still tells which editor is used', async ({ open }) => {
  const { page, panel } = await open('changing.html?frame');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<textarea>另一份</textarea>'));
  await expect(finding(panel, '20xx')).toHaveCount(1);
  await page.getByRole('button', { name: '重写框架' }).click();
  await expect(finding(panel, 'XX')).toHaveCount(1);
  await page.getByRole('textbox').last().click();
  await expect(finding(panel, 'XX')).toHaveCount(0);
  await page.frameLocator('iframe').locator('body').click();
  await expect(finding(panel, 'XX')).toHaveCount(1);
});

for (const { name, path, step } of [
  { name: 'may be written in later', path: 'locked', step: '开始编辑' },
  { name: 'is shown later', path: 'hidden', step: '显示另一页' },
]) {
  test(`an editor that ${name} is found then, without a click into it`, async ({ open }) => {
    const { page, panel } = await open(`changing.html?${path}`);
    await expect(panel.getByText('没有找到可以写字的地方')).toBeVisible();
    await page.getByRole('button', { name: step }).click();
    await expect(finding(panel, '20xx')).toHaveCount(1);
  });
}

test('a frame put into design mode late, which no observer sees, is found at the first click', async ({ open }) => {
  const { page, panel } = await open('changing.html?plain');
  await expect(panel.getByText('没有找到可以写字的地方')).toBeVisible();
  await page.getByRole('button', { name: '打开设计模式' }).click();
  await page.frameLocator('iframe').locator('body').click();
  await expect(finding(panel, '20xx')).toHaveCount(1);
});

test('a frame that loads slowly keeps no other waiting, and is read once it is there', async ({ open, page }) => {
  let letLoad = (): void => undefined;
  const leave = new Promise<void>((resolve) => {
    letLoad = resolve;
  });
  await page.route('**/small.html', async (route) => {
    await leave;
    await route.continue();
  });
  const { panel } = await open('frames.html');
  await page.evaluate(() => {
    for (const attribute of [{ src: 'small.html' }, { srcdoc: '<body contenteditable><p>XX市举办了运动会。</p>' }])
      document.body.append(Object.assign(document.createElement('iframe'), attribute));
  });
  await expect(finding(panel, 'XX')).toHaveCount(1);
  letLoad();
  await page.frameLocator('[src="small.html"]').getByText('学校').click();
  await expect(finding(panel, '20xx')).toHaveCount(1);
});

for (const path of ['changing.html?editor', 'changing.html?frame', 'textarea.html']) {
  test(`a page where nothing happens costs nothing while its editor is watched (${path})`, async ({ open }) => {
    const { page, panel } = await open(path, LOCAL);
    const editor = path === 'changing.html?frame' ? page.frameLocator('iframe').locator('body') : editorOf(page);
    await editor.click();
    await page.keyboard.insertText('XX市');
    await expect(finding(panel, 'XX')).toHaveCount(1);
    const metrics = await page.context().newCDPSession(page);
    await metrics.send('Performance.enable');
    await expect.poll(() => scriptTime(metrics)).toBe(0);
    expect(await scriptTime(metrics)).toBe(0);
    // The measure itself: one timer is seen.
    await page.evaluate(() => void setInterval(() => document.title.length, 500));
    expect(await scriptTime(metrics)).toBeGreaterThan(0);
  });
}

function editorOf(page: Page) {
  return page.getByRole('textbox').or(page.getByLabel('总结正文')).first();
}

/** Seconds the page's process spent in scripts, ours and the page's, within two. */
async function scriptTime(metrics: CDPSession): Promise<number> {
  const before = await scriptDuration(metrics);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return (await scriptDuration(metrics)) - before;
}

async function scriptDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** From now on; what the panel said that sounds like a fault. */
async function hearFaults(panel: Page): Promise<() => Promise<string[]>> {
  const heard = await panel.evaluateHandle(() => {
    const faults: string[] = [];
    const listen = () => faults.push(...(/不见了|没有找到|没有写入/.exec(document.body.innerText) ?? []));
    new MutationObserver(listen).observe(document.body, { subtree: true, childList: true, characterData: true });
    return faults;
  });
  return () => heard.jsonValue();
}
