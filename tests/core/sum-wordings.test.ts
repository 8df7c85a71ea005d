import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import sentences from './sums.json' with { type: 'json' };

const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'sum-mismatch');

describe('asks where figures do not fit, however it is put', () => {
  it.each(sentences.wrong)('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('asks nothing of right ones put alike', () => {
  it.each(sentences.right)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
