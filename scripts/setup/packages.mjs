import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { SetupError, say } from './say.mjs';

/** Installs the packages of package-lock.json where they are missing or of another version. */
export async function installPackages() {
  if (areInstalled()) return;
  say('正在安装依赖包（第一次需要一两分钟）… / Installing packages…');
  if ((await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'])) !== 0) {
    throw new SetupError(
      '依赖包安装失败：请检查网络和 npm 的镜像设置，再试一次。\n' +
        'npm ci failed: check the network and npm’s registry setting, then try again.',
    );
  }
}

/** npm notes what it installed in a lockfile of its own; packages for other systems are not in it. */
function areInstalled() {
  const note = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesOf(note);
  const wanted = Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional }]) =>
    installed[path] ? installed[path].version === version : optional === true,
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, {version: string, optional?: boolean}>}
 */
function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}
