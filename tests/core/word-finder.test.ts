import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordFinder, withoutOverlaps } from '../../lib/core/wording/word-finder.ts';

const words = ['布署', '按装', '一如继往', '如继', '自愿者', '自愿者们', '帯'];
const findAll = createWordFinder(words.map((word) => [word, word]));
const find = (text: string) => withoutOverlaps(findAll(text));
const wordsIn = (text: string) => find(text).map(({ start, end, value }) => [text.slice(start, end), value]);

test('every word is found where it stands', () => {
  expect(wordsIn('认真布署，按装到位，再布署。')).toEqual([
    ['布署', '布署'],
    ['按装', '按装'],
    ['布署', '布署'],
  ]);
  expect(wordsIn('认真部署，安装到位。')).toEqual([]);
});

test('of words that overlap the first and longest is found', () => {
  expect(wordsIn('一如继往')).toEqual([['一如继往', '一如继往']]);
  expect(wordsIn('自愿者们')).toEqual([['自愿者们', '自愿者们']]);
});

test('those that overlap are all given, the longest first', () => {
  expect(findAll('自愿者们帯头').map(({ value }) => value)).toEqual(['自愿者们', '自愿者', '帯']);
});

test('it finds what a search from place to place finds', () => {
  const text = fc
    .array(fc.constantFrom(...'布署按装一如继往自愿者们帯，'), { maxLength: 40 })
    .map((chars) => chars.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const expected: string[] = [];
      for (let at = 0; at < written.length; ) {
        const longest = words.filter((word) => written.startsWith(word, at)).sort((a, b) => b.length - a.length)[0];
        if (longest) expected.push(longest);
        at += longest?.length ?? 1;
      }
      expect(find(written).map(({ value }) => value)).toEqual(expected);
    }),
  );
});
