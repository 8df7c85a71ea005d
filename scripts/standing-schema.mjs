import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from './setup/main.mjs';
import { continueWithNode24 } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';
import { ROOT } from './setup/run.mjs';

const STANDING = join(ROOT, 'lib/core/wording/standing');

/** Writes the schema of a file with newer data, for editors, as the check reads it; a test holds the two alike. */
await main(async () => {
  await installPackages();
  continueWithNode24();
  const { toJSONSchema } = await import('zod/mini');
  const { standingFileSchema } = await import('../lib/core/wording/standing/standing-file.ts');
  await writeFile(join(STANDING, 'standing-file.schema.json'), JSON.stringify(toJSONSchema(standingFileSchema)));
  return 0;
});
