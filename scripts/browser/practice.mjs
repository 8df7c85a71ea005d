import { join } from 'node:path';
import { ROOT } from '../setup/run.mjs';
import { launch } from './launch.mjs';
import { serve } from './serve.mjs';
import { openSidePanel } from './side-panel.mjs';

/**
 * @typedef {object} Options
 * @property {string} extension folder of the built extension
 * @property {boolean} headless
 * @property {'light' | 'dark'} [colorScheme]
 */

/**
 * Opens the practice page with the panel beside it, and waits until the panel shows what it found.
 * @param {Options} options
 */
export async function openPractice(options) {
  const opened = await openBeside('practice.html', options);
  try {
    await showsFindings(opened.panel);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/**
 * Waits until the panel shows a blank that every practice draft has.
 * @param {import('@playwright/test').Page} panel
 */
export async function showsFindings(panel) {
  await panel.getByText('20xx').first().waitFor();
}

/**
 * Opens a page of tests/pages with the panel beside it.
 * @param {string} path
 * @param {Options} options
 */
export async function openBeside(path, options) {
  const server = await serve(join(ROOT, 'tests/pages'));
  const running = await launch(options).catch(async (error) => {
    await server.close();
    throw error;
  });
  const close = async () => {
    await running.close();
    await server.close();
  };
  try {
    const page = running.context.pages()[0] ?? (await running.context.newPage());
    await page.goto(`http://127.0.0.1:${server.port}/${path}`);
    const panel = await openSidePanel(running, page);
    /** @type {Promise<void>} */
    const closed = new Promise((resolve) => {
      page.once('close', () => resolve());
      running.context.once('close', () => resolve());
    });
    return { page, panel, close, closed };
  } catch (error) {
    await close();
    throw error;
  }
}
