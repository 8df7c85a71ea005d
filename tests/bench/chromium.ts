import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { QUIET_FLAGS, sandboxFlags } from '../../scripts/browser/flags.mjs';
import { findChromium } from '../../scripts/setup/chromium.mjs';
import type { Environment } from './environment.ts';
import { timingSchema } from './measure.ts';
import { bundle, HEADERS, usedBytes } from './page-tools.ts';
import { type BenchText, makeTexts } from './texts.ts';

const ORIGIN = 'http://localhost';
const WASM = createRequire(import.meta.url).resolve('@huacnlee/autocorrect/autocorrect_bg.wasm');

/** Runs the benchmark on a page of the system's Chromium; nothing leaves the machine. */
export async function openChromium(drafts: readonly string[]): Promise<Environment> {
  // zhlint's own build for browsers; its main one reads files.
  const script = await bundle(new URL('page.ts', import.meta.url), { zhlint: 'zhlint/dist/zhlint.es.js' });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...sandboxFlags(), ...QUIET_FLAGS, '--js-flags=--expose-gc'],
  });
  const open = async () => {
    const page = await browser.newPage();
    await route(page, script, drafts);
    await page.goto(`${ORIGIN}/`);
    return page;
  };
  const page = await open();
  return {
    name: `Chromium ${browser.version()}`,
    time: async (text) => z.array(timingSchema).parse(await page.evaluate(callTime, text)),
    memory: async (characters) => await memoryOf(await open(), characters),
    close: () => browser.close(),
  };
}

async function callTime(text: BenchText): Promise<unknown> {
  const script = '/bench.js';
  return await (await import(script)).time(text);
}

async function callHold(address: string): Promise<unknown> {
  const script = '/bench.js';
  return await (await import(script)).hold(address);
}

/** Bytes that a linter holds with a draft of so many characters, the draft itself among them. */
async function memoryOf(page: Page, characters: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // What the code itself takes is there before.
  await page.evaluate(callHold, '/text/10000');
  await page.evaluate(callHold, '/text/1000');
  const before = await usedBytes(session);
  await page.evaluate(callHold, `/text/${characters}`);
  const after = await usedBytes(session);
  await page.close();
  return after - before;
}

async function route(page: Page, script: string, drafts: readonly string[]): Promise<void> {
  await page.route('**/*', async (request) => {
    const { pathname } = new URL(request.request().url());
    const answer = (contentType: string, body: string | Buffer) =>
      request.fulfill({ status: 200, headers: HEADERS, contentType, body });
    const characters = /^\/text\/(\d+)$/u.exec(pathname)?.[1];
    if (pathname === '/') return await answer('text/html', '<!doctype html><title>bench</title>');
    if (pathname === '/bench.js') return await answer('text/javascript', script);
    if (pathname === '/autocorrect.wasm') return await answer('application/wasm', readFileSync(WASM));
    if (characters !== undefined)
      return await answer('text/plain; charset=utf-8', makeTexts(drafts, [Number(characters)])[0]?.text ?? '');
    return await request.fulfill({ status: 404 });
  });
}
