import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from './setup/main.mjs';
import { continueWithNode24 } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';
import { ROOT } from './setup/run.mjs';

/** Writes the schemas of the files that people may write, for their editors, as they are read; tests hold the two alike. */
await main(async () => {
  await installPackages();
  continueWithNode24();
  const { toJSONSchema } = await import('zod/mini');
  const { standingFileSchema } = await import('../lib/core/wording/standing/standing-file.ts');
  const { libraryFile } = await import('../lib/library/exchange/library-file.ts');
  await write('lib/core/wording/standing/standing-file.schema.json', toJSONSchema(standingFileSchema));
  await write('lib/library/exchange/library-file.schema.json', toJSONSchema(libraryFile, { io: 'input' }));
  return 0;
});

/**
 * @param {string} path from the root
 * @param {object} schema
 */
async function write(path, schema) {
  await writeFile(join(ROOT, path), JSON.stringify(schema));
}
