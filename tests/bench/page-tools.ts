import type { CDPSession } from '@playwright/test';
import { build } from 'vite';
import * as z from 'zod/mini';

/** Isolated pages get the finer clock. */
export const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A page’s script, made as the extension’s own are: minified, for the oldest Chromium we support. */
export async function bundle(entry: URL, alias: Record<string, string> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome109',
      lib: { entry: entry.pathname, formats: ['es'], fileName: 'bench' },
      minify: true,
    },
    resolve: { alias },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script] = outputs;
  if (script?.type !== 'chunk' || outputs.length > 1) throw new Error('The page’s script is not one file.');
  return script.code;
}

const usageSchema = z.object({ usedSize: z.number(), backingStorageSize: z.optional(z.number()) });

/** What is held after a collection. */
export async function usedBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = usageSchema.parse(await session.send('Runtime.getHeapUsage'));
  return usedSize + backingStorageSize;
}
