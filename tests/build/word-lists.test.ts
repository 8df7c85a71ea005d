import { expect, test } from 'vitest';
import idioms from '../../lib/core/wording/wrong-characters/idioms.json' with { type: 'json' };
import { builtFile, builtPaths } from './built.ts';

test('the word lists come with the worker alone, not with the panel that only names the rules', () => {
  const word = JSON.stringify(idioms).match(/"wrong":"([^"]+)"/u)?.[1] ?? '';
  expect(word).not.toBe('');
  expect(builtPaths('.js').filter((path) => builtFile(path).includes(word))).toEqual([
    expect.stringContaining('linter.worker'),
  ]);
});
