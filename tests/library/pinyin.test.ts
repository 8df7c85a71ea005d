import { expect, test } from 'vitest';
import { readingsOf } from '../../lib/library/pinyin.ts';

test.each([
  ['影', ['ying']],
  ['长', ['chang', 'zhang']],
  ['行', ['xing', 'hang', 'heng']],
  ['重', ['zhong', 'chong']],
])('%s has its readings, without tones, the commonest first', (char, readings) => {
  expect(readingsOf(char)).toEqual(readings);
});

test('ü is typed as v, and üe also as ue', () => {
  expect(readingsOf('绿')).toContain('lv');
  expect(readingsOf('略')).toEqual(['lve', 'lue']);
});

test('what can’t be typed by its sound has no readings', () => {
  for (const char of '，A3龥嗯々') expect(readingsOf(char)).toEqual([]);
});
