import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../lib/messaging/apply-edits.ts';

test('edits of one change all count from the text before it, in whatever order they come', () => {
  const text = '20xx年，xx镇';
  const edits = [
    { start: 6, end: 8, text: '青山' },
    { start: 0, end: 4, text: '2026' },
  ];
  expect(applyEdits(text, edits)).toBe('2026年，青山镇');
});

test('edits that overlap or reach past the end are not of our text', () => {
  expect(applyEdits('abc', [{ start: 2, end: 4, text: '' }])).toBeUndefined();
  expect(
    applyEdits('abc', [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ]),
  ).toBeUndefined();
});

test('any one replacement gives what cutting and pasting gives', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(40), fc.nat(40), fc.string(), (text, a, b, put) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      expect(applyEdits(text, [{ start, end, text: put }])).toBe(text.slice(0, start) + put + text.slice(end));
    }),
  );
});
