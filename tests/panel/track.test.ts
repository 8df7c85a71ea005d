import { expect, test } from 'vitest';
import { track, type Traced } from '../../components/linter/track.ts';

function findAll(text: string, words: string): Traced[] {
  return [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
    kind: words,
  }));
}

function keys(text: string, former?: { text: string; tracked: ReturnType<typeof track> }): ReturnType<typeof track> {
  return track(former, text, findAll(text, 'xx'));
}

test('what stands before and behind an edit keeps its key, and what is new gets one of its own', () => {
  const text = 'xx镇，xx社区';
  const before = keys(text);
  const after = keys('xx镇，在xx月，xx社区', { text, tracked: before });
  expect(after.map(({ key }) => key)).toEqual([before[0]?.key, expect.any(String), before[1]?.key]);
  expect(new Set(after.map(({ key }) => key)).size).toBe(3);
});

test('what is mended takes only its own key with it', () => {
  const text = 'xx镇，xx社区，xx次';
  const before = keys(text);
  const after = keys('xx镇，青山社区，xx次', { text, tracked: before });
  expect(after.map(({ key }) => key)).toEqual([before[0]?.key, before[2]?.key]);
});

test('what has no words, a missing part, keeps its key wherever it is to stand', () => {
  const missing = (at: number): Traced[] => [{ start: at, end: at, kind: 'missing-section|plan' }];
  const before = track(undefined, '一二三', missing(3));
  const after = track({ text: '一二三', tracked: before }, '一二三四五', missing(5));
  expect(after[0]?.key).toBe(before[0]?.key);
});

test('equal findings at one place keep different keys', () => {
  const twice: Traced[] = [
    { start: 0, end: 2, kind: 'a' },
    { start: 0, end: 2, kind: 'a' },
  ];
  const before = track(undefined, 'xx', twice);
  const after = track({ text: 'xx', tracked: before }, 'xx年', twice);
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  expect(before[0]?.key).not.toBe(before[1]?.key);
});
