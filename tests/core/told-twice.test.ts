import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import pairs from './told-twice.json' with { type: 'json' };

const found = (one: string, other: string) =>
  check(
    `清河县2025年工作总结\n一、主要工作\n（一）抓落实。${one}\n二、取得的成效\n${other}\n三、存在的问题\n人手不足。`,
  ).diagnostics.filter(({ rule }) => rule === 'value-conflict');

describe('asks where a number before its noun and one behind it differ', () => {
  it.each(pairs.same.map(([one = '', other = '']) => [one, other]))('%s ↔ %s', (one, other) => {
    expect(found(one, other)).toHaveLength(1);
  });
});

describe('says nothing of numbers of different things', () => {
  it.each(pairs.other.map(([one = '', other = '']) => [one, other]))('%s ↔ %s', (one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
