import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rolesOfHeading } from '../../lib/core/document/heading-role.ts';
import { genreById, genres } from '../../lib/core/genres/index.ts';
import { check } from '../../lib/core/linter/check.ts';
import type { Range } from '../../lib/core/range.ts';

const draft = (genre: string) => readFileSync(new URL(`../drafts/genres/${genre}.txt`, import.meta.url), 'utf8');

function cut(text: string, ranges: readonly Range[]): string {
  return [...ranges].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

describe.for(genres().map(({ id }) => id))('the sample draft of %s', (id) => {
  const { parts, diagnostics } = check(draft(id));

  it('is recognised', () => {
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ genre: id });
    expect(parts[0]?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('is complete, and nothing in it is marked but matters of style', () => {
    expect(parts[0]).toMatchObject({ missing: [], hidden: [] });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('lacks what is cut out of it', () => {
    // Results may be told among the measures.
    const required = genreById(id)?.parts.filter(
      ({ role, required: asked }) => asked && !['title', 'results'].includes(role),
    );
    const uncut = (required ?? []).filter(({ role, or }) => {
      const text = cut(
        draft(id),
        parts[0]?.sections.filter((section) => section.role === role || section.role === or) ?? [],
      );
      return !check(text).parts[0]?.missing.includes(role);
    });
    expect(uncut).toEqual([]);
  });
});

describe('titles tell the genre', () => {
  it.each([
    ['××镇2025年工作总结', 'work-summary'],
    ['2025年上半年工作小结', 'work-summary'],
    ['2025年工作总结及2026年工作计划', 'work-summary'],
    ['关于开展安全生产大检查的实施方案', 'implementation-plan'],
    ['青禾镇人居环境整治行动方案', 'implementation-plan'],
    ['2026年工作要点', 'work-plan'],
    ['第一学期教研工作计划', 'work-plan'],
    ['个人述职述廉报告', 'duty-report'],
    ['2025年度履职报告', 'duty-report'],
    ['关于信访工作情况的汇报', 'work-report'],
    ['重点项目推进情况汇报', 'work-report'],
    ['社区重阳节活动策划书', 'activity-plan'],
  ])('%s', (title, genre) => {
    const text = `${title}\n为做好有关工作，现就有关事项说明如下，请各单位对照办理，并按时报送材料。`;
    expect(check(text).parts[0]?.genre).toBe(genre);
  });

  it.each(['关于召开年终总结会议的通知', '党委会会议纪要', '在全镇干部大会上的讲话', '考勤管理制度'])(
    'nothing is missing from %s',
    (title) => {
      const text = `${title}\n各村、各单位：\n经研究，定于12月20日召开会议，请准时参加，并提前做好准备，会议材料另行发放。`;
      expect(check(text).diagnostics.filter(({ rule }) => rule === 'missing-section')).toEqual([]);
    },
  );
});

describe('headings name their part', () => {
  it.each([
    ['work-summary', '取得的主要成效', 'results'],
    ['work-summary', '工作中存在的困难和问题', 'problems'],
    ['work-summary', '关于下一步工作的考虑', 'plan'],
    ['work-summary', '主要经验和体会', 'experience'],
    ['implementation-plan', '指导思想', 'preamble'],
    ['implementation-plan', '方法步骤', 'schedule'],
    ['implementation-plan', '集中整治阶段（3月上旬）', 'schedule'],
    ['implementation-plan', '组织领导', 'requirements'],
    ['implementation-plan', '重点任务', 'measures'],
    ['work-plan', '年度目标', 'goal'],
    ['activity-plan', '活动流程', 'schedule'],
    ['activity-plan', '安全应急预案', 'requirements'],
    ['duty-report', '廉洁自律情况', 'measures'],
    ['work-report', '总体进展情况', 'overview'],
  ])('%s: %s', (id, words, role) => {
    const genre = genreById(id);
    expect(genre && rolesOfHeading(words, genre)[0]).toBe(role);
  });
});
