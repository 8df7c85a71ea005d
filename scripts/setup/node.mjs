import { spawnSync } from 'node:child_process';
import { output, projectEnvironment } from './run.mjs';
import { SetupError } from './say.mjs';

const WANTED = 24;

/** @param {string} version as `process.version` says it */
function isRecent(version) {
  return Number.parseInt(version.slice(1), 10) >= WANTED;
}

/**
 * The tools need Node 24. Where this is an older one, the whole script is run again with the Node that npm
 * installed beside them (optional packages, which may be missing in silence), and this process ends with it.
 */
export function continueWithNode24() {
  if (isRecent(process.version)) return;
  const found = output('node', ['--version'])?.trim();
  if (!found || !isRecent(found)) {
    throw new SetupError(
      `需要 Node ${WANTED} 或更新的版本，现在是 ${process.version}，npm 也没有装上它：请从 nodejs.org 安装后再试。\n` +
        `Node ${WANTED} or newer is needed; this is ${process.version} and npm had none for this machine ` +
        '(it has them for Linux and Windows, not for macOS). Install it from nodejs.org, then try again.',
    );
  }
  const result = spawnSync('node', process.argv.slice(1), {
    env: projectEnvironment(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(result.status ?? 1);
}
