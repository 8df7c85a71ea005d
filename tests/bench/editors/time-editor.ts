import type { Frame, Locator, Page } from '@playwright/test';
import type { Running } from '../../../scripts/browser/launch.mjs';
import { openSidePanel } from '../../../scripts/browser/side-panel.mjs';
import type { TimedEditor } from './rooms.ts';
import { awaitMark, noteLongTasks } from './watch.ts';

/** How often a blank is typed for each median. */
const TIMES = 15;
/** Milliseconds after which a mark won't come any more. */
const LONGEST_WAIT = 10_000;

/** Lines in the middle of the draft, for what is typed without the panel and with it. */
export const MIDDLE = ['这里先写一遍', '这里再写一遍'] as const;

export interface EditorTiming {
  name: string;
  /** Milliseconds from the key that makes a blank to the frame in which it is marked. */
  keyToMark: number;
  slowest: number;
  /** Tasks over 50 ms in the page while as much was typed, with the panel and without. */
  longTasks: number[];
  longTasksWithout: number[];
}

/** Times one editor with a draft in it, first by itself and then with the panel beside it. */
export async function timeEditor(running: Running, address: string, editor: TimedEditor, html: string) {
  const page = await running.context.newPage();
  await page.route('**/draft.html', (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await page.goto(`${address}/editors/${editor.page}.html`);
  await page.evaluate(() => window.practice.ready);
  const { frame, editable } = await placesOf(page, editor);
  await caretBehind(editable, editor, MIDDLE[0]);
  await frame.evaluate(noteLongTasks);
  for (let time = 0; time < TIMES; time += 1) await typeBlank(page);
  const longTasksWithout = await frame.evaluate(() => window.longTasks);

  const panel = await openSidePanel(running, page);
  await panel.getByText('已检查全文').waitFor();
  await frame.waitForFunction(() => CSS.highlights.has('gaoban-error'));
  await caretBehind(editable, editor, MIDDLE[1]);
  await frame.evaluate(() => void (window.longTasks = []));
  const waits: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await frame.evaluate(awaitMark);
    await typeBlank(page);
    const waited = await frame.waitForFunction(() => window.nextMark, undefined, { timeout: LONGEST_WAIT });
    waits.push(Number(await waited.jsonValue()));
  }
  const longTasks = await frame.evaluate(() => window.longTasks);
  await page.close();
  waits.sort((a, b) => a - b);
  const timing: EditorTiming = {
    name: editor.name,
    keyToMark: waits[TIMES >> 1] ?? Number.NaN,
    slowest: waits.at(-1) ?? Number.NaN,
    longTasks,
    longTasksWithout,
  };
  return timing;
}

async function placesOf(page: Page, editor: TimedEditor): Promise<{ frame: Frame; editable: Locator }> {
  if (editor.frame === undefined) return { frame: page.mainFrame(), editable: page.locator(editor.editable).first() };
  const frame = await (await page.locator(editor.frame).first().elementHandle())?.contentFrame();
  if (!frame) throw new Error(`The page of ${editor.name} has no frame of its editor.`);
  return { frame, editable: frame.locator(editor.editable) };
}

async function caretBehind(editable: Locator, editor: TimedEditor, words: string): Promise<void> {
  if (editor.page === 'textarea') {
    await editable.focus();
    await editable.evaluate((element, sought) => {
      if (!(element instanceof HTMLTextAreaElement)) return;
      const at = element.value.indexOf(sought) + sought.length;
      element.setSelectionRange(at, at);
    }, words);
    return;
  }
  await editable.getByText(words).click();
  await editable.page().keyboard.press('End');
}

/** A clause with a blank: the last key makes it one. */
async function typeBlank(page: Page): Promise<void> {
  await page.keyboard.insertText('，20x');
  await page.keyboard.press('x');
}
