import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import sentences from './counts.json' with { type: 'json' };

const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'count-mismatch');

describe('asks where more or fewer items follow, however they are announced', () => {
  it.each(sentences.wrong)('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('asks nothing of right ones put alike', () => {
  it.each(sentences.right)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
