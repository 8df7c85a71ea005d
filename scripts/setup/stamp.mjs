import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Makes something anew where a source changed since it was last made.
 * @param {object} thing paths from the project's folder
 * @param {string[]} thing.sources files and folders
 * @param {string} thing.made a file that is there once it is made
 * @param {string} thing.stamp where to note what it was made from
 * @param {() => Promise<void>} make
 */
export async function makeWhereChanged({ sources, made, stamp }, make) {
  const now = hashOf(sources.flatMap((source) => filesUnder(join(ROOT, source))));
  const note = join(ROOT, stamp);
  if (existsSync(join(ROOT, made)) && existsSync(note) && readFileSync(note, 'utf8') === now) return;
  await make();
  writeFileSync(note, now);
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
