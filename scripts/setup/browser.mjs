import { findChromium } from './chromium.mjs';
import { installDebianChinese, installDebianChromium } from './debian.mjs';
import { run } from './run.mjs';
import { SetupError, say } from './say.mjs';

/** Finds a Chromium or gets one: Debian's package where we may install it, else Playwright's download. */
export async function installChromium() {
  if (findChromium()) {
    await installDebianChinese();
    return;
  }
  say('没有找到 Chromium，正在安装… / No Chromium found, installing one…');
  const debian = await installDebianChromium();
  if (debian === undefined && findChromium()) return;
  say(`  Debian 软件包：${debian ?? '装上了却找不到 / installed but not found'}`);
  const downloaded = await run('playwright', ['install', 'chromium']);
  if (downloaded === 0 && findChromium()) return;
  say(`  Playwright 下载没有成功 / Playwright’s download failed (${downloaded})`);
  throw new SetupError(
    '没有可用的 Chromium。请安装 Chromium（Debian：apt-get install chromium chromium-l10n fonts-noto-cjk），\n' +
      '或者把环境变量 CHROME_PATH 设为它的路径。Google Chrome 和 Edge 不能用：它们不再允许这样加载扩展。\n' +
      'No Chromium: install one, or set CHROME_PATH to it. Google Chrome and Edge will not do:\n' +
      'they dropped the flags that load an unpacked extension.',
  );
}
