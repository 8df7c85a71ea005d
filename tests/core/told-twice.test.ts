import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import pairs from './told-twice.json' with { type: 'json' };

const asked = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'value-conflict');
const found = (one: string, other: string) =>
  asked(
    `清河县2025年工作总结\n一、主要工作\n（一）抓落实。${one}\n二、取得的成效\n${other}\n三、存在的问题\n人手不足。`,
  );
const foundInPlan = (one: string, other: string) =>
  asked(`清河县2026年工作计划\n一、总体目标\n${one}\n二、主要任务\n${other}\n三、保障措施\n加强领导。`);

describe('asks where one number is told twice and differs, however it is put', () => {
  it.each(pairs.same.map(([one = '', other = '']) => [one, other]))('%s ↔ %s', (one, other) => {
    expect(found(one, other)).toHaveLength(1);
  });
});

describe('says nothing of numbers of different things', () => {
  it.each(pairs.other.map(([one = '', other = '']) => [one, other]))('%s ↔ %s', (one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

describe('in a plan, where all is still to come', () => {
  it.each(pairs.plan.map(([one = '', other = '']) => [one, other]))('asks: %s ↔ %s', (one, other) => {
    expect(foundInPlan(one, other)).toHaveLength(1);
  });

  it.each(pairs.otherInPlan.map(([one = '', other = '']) => [one, other]))('does not: %s ↔ %s', (one, other) => {
    expect(foundInPlan(one, other)).toEqual([]);
  });
});

describe('of two places that only name the number', () => {
  it('the later is marked', () => {
    const [only] = found('活动经费预算23.6万元。', '活动经费25.6万元由工会列支。');
    expect(only?.text).toContain('25.6万元');
  });
});
