import { join } from 'node:path';
import { ROOT } from '../setup/run.mjs';
import { launch } from './launch.mjs';
import { serve } from './serve.mjs';
import { openSidePanel } from './side-panel.mjs';

/**
 * Opens the practice page with the panel beside it, and waits until the panel shows what it found.
 * @param {{extension: string, headless: boolean, colorScheme?: 'light' | 'dark'}} options
 */
export async function openPractice(options) {
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
    await page.goto(`http://127.0.0.1:${server.port}/practice.html`);
    const panel = await openSidePanel(running, page);
    await panel.getByText('20xx').first().waitFor();
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
