import * as z from 'zod/mini';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { onPage } from './bench-page.ts';

const importedSchema = z.object({
  status: z.string(),
  rows: z.int(),
  ms: z.number(),
  told: z.int(),
  cancelled: z.string(),
  cancelMs: z.number(),
  left: z.int(),
});
export type Imported = z.infer<typeof importedSchema>;

/** Imports a library file of these phrases into an empty store, and cancels a second import of it. */
export async function timeImport(phrases: readonly PhraseRow[]): Promise<Imported> {
  const file = {
    format: 'gaoban-library',
    version: 1,
    library: { id: 'bench', name: 'bench' },
    phrases: phrases.map(({ id, body, roles, genres, topics, tags, state }, number) => ({
      id,
      // No two say the same: all are to be taken.
      body: `${number + 1}号${body}`,
      roles,
      genres,
      topics,
      tags,
      state,
    })),
  };
  return await onPage(
    new URL('import-page.ts', import.meta.url),
    { '/library.json': JSON.stringify(file) },
    async (page, script) =>
      importedSchema.parse(await page.evaluate(async (address) => await (await import(address)).takeIn(), script)),
  );
}
