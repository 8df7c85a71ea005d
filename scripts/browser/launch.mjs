import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../setup/chromium.mjs';
import { QUIET_FLAGS, sandboxFlags } from './flags.mjs';
import { withUtf8 } from './locale.mjs';
import { until } from './until.mjs';

/**
 * @typedef {object} Launch
 * @property {string} extension folder of the built extension
 * @property {boolean} headless
 * @property {string[]} [flags]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {string} [profile] a folder that stays; without one the browser has a profile that goes when it closes
 *
 * @typedef {object} Running
 * @property {import('@playwright/test').BrowserContext} context
 * @property {import('@playwright/test').Worker} worker the extension's service worker, its set-up done
 * @property {string} extensionId
 * @property {string} debugging address to connect to over CDP
 * @property {import('@playwright/test').Browser} remote the same browser over CDP
 * @property {import('@playwright/test').Browser[]} connections all CDP connections; they end with `close`
 * @property {'light' | 'dark'} colorScheme
 * @property {() => Promise<void>} close
 */

/**
 * Starts Chromium in Chinese, with the extension.
 * @param {Launch} options
 * @returns {Promise<Running>}
 */
export async function launch({ extension, headless, flags = [], colorScheme = 'light', profile: kept }) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('找不到 Chromium / No Chromium found. Set CHROME_PATH.');
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'gaoban-')));
  const removeProfile = async () => {
    if (!kept) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      viewport: null,
      // Whoever started us says what Ctrl+C does.
      handleSIGINT: false,
      handleSIGTERM: false,
      colorScheme,
      env: { ...withUtf8(process.env), LANGUAGE: 'zh_CN' },
      args: [
        `--load-extension=${extension}`,
        `--disable-extensions-except=${extension}`,
        '--enable-unsafe-extension-debugging',
        '--remote-debugging-port=0',
        '--lang=zh-CN',
        '--window-size=1280,900',
        ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
        ...sandboxFlags(),
        ...QUIET_FLAGS,
        ...flags,
      ],
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // A click on the action before the worker listens to it would be lost.
    await until('the service worker listens', () =>
      worker.evaluate(() => globalThis.chrome?.action?.onClicked.hasListeners() ?? false),
    );
    const debugging = await debuggingAddress(profile);
    const remote = await chromium.connectOverCDP(debugging);
    const connections = [remote];
    return {
      context,
      worker,
      extensionId: new URL(worker.url()).host,
      debugging,
      remote,
      connections,
      colorScheme,
      close: async () => {
        for (const connection of connections) await connection.close();
        await context.close();
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/** @param {string} profile */
async function debuggingAddress(profile) {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return `http://127.0.0.1:${port}`;
}
