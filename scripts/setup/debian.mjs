import { existsSync, readFileSync } from 'node:fs';
import { output, run } from './run.mjs';
import { say } from './say.mjs';

/** Without the language pack only English exists; without a Chinese font the text is boxes. */
const EXTRAS = [
  {
    name: 'chromium-l10n',
    missing: () => existsSync('/usr/lib/chromium') && !existsSync('/usr/lib/chromium/locales/zh-CN.pak'),
  },
  { name: 'fonts-noto-cjk', missing: () => output('fc-list', [':lang=zh', 'family'])?.trim() === '' },
];

/**
 * Installs Chromium from Debian's packages where the system has them and we may.
 * @returns {Promise<string | undefined>} why not; undefined where it worked
 */
export async function installDebianChromium() {
  return await install(['chromium', ...EXTRAS.map((extra) => extra.name)]);
}

/** Installs Chinese for a Chromium that is there without it, where we may. Works on without it. */
export async function installDebianChinese() {
  const missing = EXTRAS.filter((extra) => extra.missing()).map((extra) => extra.name);
  if (missing.length === 0) return;
  const problem = await install(missing);
  if (problem) {
    say(`缺少 ${missing.join('、')}，界面可能显示为英文或方框：${problem} / Missing: ${missing.join(', ')}.`);
  }
}

/** @param {string[]} packages */
async function install(packages) {
  if (!existsSync('/etc/debian_version') || output('apt-get', ['--version']) === undefined) {
    return '这不是 Debian 类的系统 / not a Debian-like system';
  }
  if (/^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))) {
    return 'Ubuntu 的 chromium 软件包只是 snap 的替身 / Ubuntu’s chromium package only stands for a snap';
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && output('sudo', ['-n', 'true']) === undefined) {
    return '没有安装软件的权限 / no permission to install packages';
  }
  say(`正在安装系统软件包 / Installing system packages: ${packages.join(' ')}`);
  const [command = '', ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-y'];
  const updated = await run(command, [...args, 'update']);
  const installed = await run(command, [
    ...args,
    '-o',
    'Dpkg::Use-Pty=0',
    'install',
    '--no-install-recommends',
    ...packages,
  ]);
  if (installed === 0) return undefined;
  return `apt-get 没有成功 / apt-get failed (update ${updated}, install ${installed})`;
}
