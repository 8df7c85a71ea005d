import { describe, expect, it } from 'vitest';
import { withUtf8 } from '../../scripts/browser/locale.mjs';

describe('the environment of the browser', () => {
  it.each([{}, { LANG: 'C' }, { LANG: 'POSIX', LC_ALL: '' }])(
    'reads and saves Chinese file names on a bare machine: %o',
    (environment) => {
      expect(withUtf8(environment, 'linux')).toEqual({ ...environment, LC_ALL: 'C.UTF-8' });
    },
  );

  it.each([{ LANG: 'zh_CN.UTF-8' }, { LC_ALL: 'en_US.utf8' }])('keeps a locale that knows them: %o', (environment) => {
    expect(withUtf8(environment, 'linux')).toBe(environment);
  });

  it('is left alone where the system knows them anyway', () => {
    expect(withUtf8({}, 'win32')).toEqual({});
  });
});
