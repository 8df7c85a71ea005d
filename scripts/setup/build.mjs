import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { SetupError, say } from './say.mjs';
import { makeWhereChanged } from './stamp.mjs';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];
export const EXTENSION = join(ROOT, '.output/chrome-mv3');

/** Builds the extension where a source changed since the last build. */
export async function build() {
  const extension = { sources: SOURCES, made: '.output/chrome-mv3/manifest.json', stamp: '.output/.sources' };
  await makeWhereChanged(extension, async () => {
    say('正在构建扩展… / Building the extension…');
    if ((await run('wxt', ['build'])) !== 0) throw new SetupError('构建失败，原因见上。/ The build failed, see above.');
  });
}
