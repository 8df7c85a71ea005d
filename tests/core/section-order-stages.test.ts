import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const BODY = '召开会议安排部署，明确责任分工，逐村逐户摸清底数，建立台账，发现问题及时处理，按时报送情况。';

function found(stages: string[], title = '云溪镇防汛隐患排查整治实施方案'): { text: string; message: string }[] {
  const steps = stages.map((stage) => (stage.includes('。') ? stage : `${stage}。${BODY}`)).join('\n');
  const text = `${title}\n一、工作目标\n${BODY}\n二、主要任务\n${BODY}\n三、实施步骤\n${steps}\n四、保障措施\n${BODY}`;
  return check(text)
    .diagnostics.filter(({ rule }) => rule === 'section-order')
    .map((diagnostic) => ({ text: diagnostic.text, message: diagnostic.message }));
}

it('says which stage stands before which, and when both are', () => {
  const stages = [
    '（一）动员部署阶段（5月20日—31日）',
    '（二）总结验收阶段（11月）',
    '（三）集中整治阶段（6月1日至10月31日）',
  ];
  expect(found(stages)).toEqual([
    {
      text: '总结验收阶段（11月）',
      message:
        '“总结验收阶段”（11月）写在“集中整治阶段”（6月1日至10月31日）前面，时间却比它晚，请看看是否放错了位置，或者时间写错了',
    },
  ]);
});

describe('asks about a stage that stands too early or too late', () => {
  it.each([
    [
      ['（一）动员部署阶段（5月20日—31日）', '（二）总结验收阶段（11月）', '（三）集中整治阶段（6月1日至10月31日）'],
      '总结验收',
    ],
    [['1.集中整治阶段（2025年6月—9月）', '2.总结阶段（2025年10月）', '3.宣传发动阶段（2025年5月）'], '宣传发动'],
    [['第一阶段：宣传发动（3月上旬）', '第二阶段：总结提升（12月）', '第三阶段：集中整治（4月至11月）'], '第二阶段'],
    [
      ['（一）启动阶段：2025年3月上旬', '（二）总结阶段：2026年2月', '（三）实施阶段：2025年4月至2026年1月'],
      '总结阶段',
    ],
    [['（一）自查阶段。9月1日至9月30日', '（二）整改阶段。8月1日至8月31日'], '自查阶段'],
  ])('%j', (stages, expected) => {
    const [only, ...more] = found(stages.map((stage) => (stage.includes('。') ? `${stage}，${BODY}` : stage)));
    expect(only?.text).toContain(expected);
    expect(more).toEqual([]);
  });
});

describe('asks nothing where stages are in order', () => {
  it.each([
    [['（一）动员部署阶段（5月20日—31日）', '（二）集中整治阶段（6月1日至10月31日）', '（三）总结验收阶段（11月）']],
    // Over the new year.
    [['（一）动员阶段（10月）', '（二）整治阶段（11月至次年1月）', '（三）总结阶段（2月）']],
    [['（一）动员阶段（9月）', '（二）整治阶段（10月—12月）', '（三）总结阶段（1月）']],
    [['（一）动员阶段（9月至次年1月）', '（二）整治阶段（2月—5月）', '（三）总结阶段（6月）']],
    [['（一）动员阶段（2024年12月）', '（二）整治阶段（2025年1月—3月）', '（三）总结阶段（4月）']],
    [['（一）动员阶段（2024年9月—2025年1月）', '（二）整治阶段（2月—6月）', '（三）总结阶段（7月）']],
    // They overlap, or begin together.
    [['（一）摸底阶段（3月10日至4月20日）', '（二）宣传阶段（3月1日至3月31日）', '（三）整治阶段（4月1日起）']],
    [['（一）摸底阶段（3月10日—20日）', '（二）整治阶段（3月）']],
    // A start that can't be read.
    [['（一）摸底阶段（6月底前）', '（二）整治阶段（3月起）', '（三）验收阶段（5月底前）']],
    [['（一）摸底阶段（6月16日至5月31日）', '（二）整治阶段（6月）']],
    // A year mistyped or left from another draft.
    [
      [
        '（一）动员阶段（2025年4月15日至5月10日）',
        '（二）整治阶段（2024年6月11日至9月20日）',
        '（三）总结阶段（2025年10月）',
      ],
    ],
    [['（一）动员阶段（2023年12月）', '（二）整治阶段（2024年1月至2月）', '（三）总结阶段（2023年3月）']],
    // No stages.
    [['（一）动员部署（5月20日—31日）', '（二）总结验收（11月）', '（三）集中整治（6月1日至10月31日）']],
    // Two schedules.
    [
      [
        '（一）甲线动员阶段（3月）',
        '（二）甲线施工阶段（9月）',
        '（一）乙线动员阶段（2月）',
        '（二）乙线施工阶段（10月）',
      ],
    ],
    [['第一阶段（3月—5月）：摸底', '第二阶段（6月—9月）：整治', '第三阶段（10月—12月）：验收']],
  ])('%j', (stages) => {
    expect(found(stages)).toEqual([]);
  });

  it('in a summary', () => {
    const stages = ['（一）整治阶段（6月）', '（二）动员阶段（5月）'];
    const texts = found(stages, '云溪镇2025年防汛工作总结').map(({ text }) => text);
    expect(texts.filter((text) => text.includes('阶段'))).toEqual([]);
  });
});
