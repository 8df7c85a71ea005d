import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Google Chrome and Edge are left out: they dropped the flags that load an unpacked extension.
const NAMES =
  process.platform === 'win32' ? ['chromium.exe'] : ['chromium', 'chromium-browser', 'ungoogled-chromium', 'Chromium'];
const MAC_BUNDLE = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/**
 * The Chromium to run: CHROME_PATH, then the PATH, then the one Playwright downloaded.
 * @returns {string | undefined} an absolute path
 */
export function findChromium() {
  return fromEnvironment() ?? fromPath() ?? fromPlaywright();
}

function fromEnvironment() {
  const path = process.env.CHROME_PATH;
  if (!path) return undefined;
  if (!isFile(path)) throw new Error(`CHROME_PATH 指向的文件不存在 / CHROME_PATH names no file: ${path}`);
  return path;
}

function fromPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (process.platform === 'darwin') candidates.push(MAC_BUNDLE);
  return candidates.find(isFile);
}

function fromPlaywright() {
  const packages = fileURLToPath(new URL('../../node_modules/playwright-core', import.meta.url));
  if (!existsSync(packages)) return undefined;
  const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  return isFile(path) ? path : undefined;
}

/** @param {string} path */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}
