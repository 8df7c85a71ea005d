/**
 * The environment for a browser: in the plain C locale, which a bare machine has, Chromium on Linux saves no file under a
 * Chinese name and reads none.
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} [platform]
 * @returns {NodeJS.ProcessEnv}
 */
export function withUtf8(environment, platform = process.platform) {
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '';
  return platform !== 'linux' || /utf-?8/iu.test(locale) ? environment : { ...environment, LC_ALL: 'C.UTF-8' };
}
