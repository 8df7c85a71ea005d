import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { SetupError, say } from './say.mjs';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];
export const EXTENSION = join(ROOT, '.output/chrome-mv3');
const STAMP = join(ROOT, '.output/.sources');

/** Builds the extension where a source changed since the last build. */
export async function build() {
  const sources = hashOf(SOURCES.flatMap((source) => filesUnder(join(ROOT, source))));
  const done = existsSync(STAMP) && existsSync(join(EXTENSION, 'manifest.json')) && readFileSync(STAMP, 'utf8');
  if (done === sources) return;
  say('正在构建扩展… / Building the extension…');
  if ((await run('wxt', ['build'])) !== 0) throw new SetupError('构建失败，原因见上。/ The build failed, see above.');
  writeFileSync(STAMP, sources);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
