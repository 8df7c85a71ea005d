import { run } from './run.mjs';
import { SetupError, say } from './say.mjs';
import { makeWhereChanged } from './stamp.mjs';

/** Bundles the pages of the practice room whose editors come as modules only, where a source changed. */
export async function buildPages() {
  const pages = {
    sources: ['tests/pages/editors', 'package-lock.json'],
    made: '.output/pages/slate.js',
    stamp: '.output/pages/.sources',
  };
  await makeWhereChanged(pages, async () => {
    say('正在打包练习室… / Bundling the practice room…');
    if ((await run('vite', ['build', '--config', 'tests/pages/editors/vite.config.ts'])) !== 0) {
      throw new SetupError('打包失败，原因见上。/ The bundling failed, see above.');
    }
  });
}
