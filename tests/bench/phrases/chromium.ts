import { chromium } from '@playwright/test';
import * as z from 'zod/mini';
import { QUIET_FLAGS, sandboxFlags } from '../../../scripts/browser/flags.mjs';
import { findChromium } from '../../../scripts/setup/chromium.mjs';
import { bundle, HEADERS, usedBytes } from '../page-tools.ts';
import { CONTENDERS, type ContenderName } from './contender.ts';

export interface Opened {
  name: ContenderName;
  readyMs: number;
  longestMs: number;
  bytes: number;
}

const openedSchema = z.object({ readyMs: z.number(), longestMs: z.number() });
const searchedSchema = z.array(
  z.object({
    name: z.enum(CONTENDERS),
    /** By query. */
    found: z.array(z.array(z.string())),
    ms: z.array(z.array(z.number())),
  }),
);
export type Searched = z.infer<typeof searchedSchema>[number];

/** A page of the system’s Chromium with a database of its own; nothing leaves the machine. */
export async function openPage(phrases: string) {
  const script = await bundle(new URL('page.ts', import.meta.url));
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...sandboxFlags(), ...QUIET_FLAGS],
  });
  const page = await browser.newPage();
  await page.route('**/*', async (request) => {
    const { pathname } = new URL(request.request().url());
    const answer = (contentType: string, body: string) =>
      request.fulfill({ status: 200, headers: HEADERS, contentType, body });
    if (pathname === '/') return await answer('text/html', '<!doctype html><title>bench</title>');
    if (pathname === '/bench.js') return await answer('text/javascript', script);
    if (pathname === '/phrases.json') return await answer('application/json; charset=utf-8', phrases);
    return await request.fulfill({ status: 404 });
  });
  await page.goto('http://localhost/');
  const session = await page.context().newCDPSession(page);
  const address = '/bench.js';
  await page.evaluate(async (script) => await (await import(script)).fill(), address);
  return {
    name: `Chromium ${browser.version()}`,
    /** Makes an index ready. */
    open: async (name: ContenderName): Promise<Opened> => {
      const before = await usedBytes(session);
      const opened = await page.evaluate(async ([script, name]) => await (await import(script)).open(name), [
        address,
        name,
      ] as const);
      return { name, ...openedSchema.parse(opened), bytes: (await usedBytes(session)) - before };
    },
    /** Searches with all that were opened. */
    search: async (queries: readonly string[], rounds: number): Promise<Searched[]> =>
      searchedSchema.parse(
        await page.evaluate(async ([script, queries, rounds]) => await (await import(script)).search(queries, rounds), [
          address,
          queries,
          rounds,
        ] as const),
      ),
    close: () => browser.close(),
  };
}
