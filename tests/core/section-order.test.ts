import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成。';

function outOfOrder(title: string, headings: string[]): string[] {
  const text = `${title}\n${headings.map((heading) => `${heading}\n${BODY}`).join('\n')}`;
  return check(text)
    .diagnostics.filter(({ rule }) => rule === 'section-order')
    .map((diagnostic) => diagnostic.text);
}

it('what a duty report says of integrity may stand behind the problems', () => {
  expect(outOfOrder('2025年度述职报告', ['一、履职情况', '二、存在的不足', '三、廉洁自律情况'])).toEqual([]);
});

it.each([
  ['一、2025年工作回顾', '二、“十五五”时期主要目标任务', '三、2026年重点工作'],
  ['一、“十四五”时期工作回顾', '二、“十五五”时期的总体思路', '三、2026年要办的实事'],
])('plans for five years and for the next one may follow each other: %j', (...headings) => {
  const title = '云溪镇2026年政府工作报告\n——2026年1月8日在云溪镇第三届人民代表大会第二次会议上';
  expect(outOfOrder(title, headings)).toEqual([]);
});

it('what stands under a heading on problems and plans says it again', () => {
  const text = [
    '云溪镇2024年工作总结',
    '一、主要做法',
    BODY,
    '二、存在问题与2025年打算',
    '存在的主要问题：人手不足。',
    '2025年，重点做好两件事。',
  ].join('\n');
  expect(check(text).diagnostics.filter(({ rule }) => rule === 'section-order')).toEqual([]);
});

describe('in a summary', () => {
  it.each([
    [['一、下一步打算', '二、主要做法', '三、存在的问题'], ['一、下一步打算']],
    [['一、主要做法', '二、下一步打算', '三、存在的问题'], ['二、下一步打算']],
    [['一、存在的问题', '二、取得的成效', '三、下一步打算'], ['一、存在的问题']],
    // One part too late, not all before it too early.
    [['一、主要做法', '二、存在的问题', '三、下一步打算', '四、基本情况'], ['四、基本情况']],
    [['一、主要做法', '二、存在的问题', '三、下一步打算', '四、取得的成效'], ['四、取得的成效']],
    [['干了些什么', '还没做好的事', '明年怎么干', '值得说的几样收获'], ['值得说的几样收获']],
    [['一、家底', '二、主要做法', '三、哪里还不行', '四、今后打算', '五、主要成绩'], ['五、主要成绩']],
    [['一、存在的问题', '二、下一步打算', '三、主要做法'], ['三、主要做法']],
    [['一、主要做法', '二、下一步打算', '三、取得的成效'], ['二、下一步打算']],
    [['一、主要做法', '二、存在的问题', '三、基本情况', '四、下一步打算'], ['三、基本情况']],
    [['一、下一步打算', '二、存在的问题', '三、主要做法'], ['一、下一步打算']],
    [['一、主要做法', '二、明年怎么走', '三、还不行的地方'], ['二、明年怎么走']],
    [['一、主要做法', '二、明年怎么走', '三、不好交代的地方'], ['二、明年怎么走']],
    [['一、明年目标和工作思路', '二、主要做法', '三、存在的问题'], ['一、明年目标和工作思路']],
  ])('%j', (headings, expected) => {
    expect(outOfOrder('云溪镇2025年防汛工作总结', headings)).toEqual(expected);
  });

  it.each([
    [['一、取得的成效', '二、主要做法', '三、存在的问题', '四、下一步打算']],
    [['一、加强组织领导', '二、广泛宣传发动', '三、存在的问题', '四、下一步打算']],
    // What a topical heading tells is a guess, and so is what one in the writer's own words hints at.
    [['一、家校一起使劲', '二、主要做法', '三、取得的成效']],
    [['一、存在的问题', '二、狠抓整改', '三、下一步打算']],
    // What the work was done for, told before it.
    [['一、基本情况', '二、目标任务及工作思路', '三、工作开展情况', '四、存在的问题', '五、下一步打算']],
    [['一、工作目标和总体思路', '二、主要做法', '三、存在的问题']],
    // Each half-year for itself.
    [['一、主要工作', '二、存在的问题', '三、下一步打算', '四、主要工作', '五、存在的问题', '六、下一步打算']],
  ])('nothing in %j', (headings) => {
    expect(outOfOrder('云溪镇2025年防汛工作总结', headings)).toEqual([]);
  });
});

describe('in a plan', () => {
  it('the steps stand behind what they lead to, though they may come before the tasks', () => {
    const [goal, tasks, steps] = ['工作目标', '主要任务', '实施步骤'];
    const order = (...names: string[]) =>
      outOfOrder(
        '云溪镇防汛工作方案',
        names.map((name, at) => `${'一二三四'[at]}、${name}`),
      );
    expect(order(steps, goal, tasks, '保障措施')).toEqual(['一、实施步骤']);
    expect(order(goal, steps, tasks, '保障措施')).toEqual([]);
  });

  it('of goal and tasks that changed places the first is named', () => {
    const plan = ['一、基本情况', '二、主要任务', '三、工作目标', '四、保障措施'];
    expect(outOfOrder('云溪镇2026年防汛工作计划', plan)).toEqual(['二、主要任务']);
  });

  it('the means stand behind what they are for', () => {
    expect(outOfOrder('云溪镇防汛工作方案', ['一、保障措施', '二、工作目标', '三、主要任务'])).toEqual([
      '一、保障措施',
    ]);
  });

  it('what stands between two that changed places is where it belongs', () => {
    expect(outOfOrder('云溪镇防汛工作方案', ['一、保障措施', '二、主要任务', '三、实施步骤', '四、工作目标'])).toEqual([
      '一、保障措施',
    ]);
  });

  it.each([
    [['一、主要任务', '二、实施步骤', '三、工作目标', '四、保障措施']],
    [['一、主要任务', '二、保障措施', '三、工作目标']],
  ])('the goal stands before what is done for it: %j', (headings) => {
    expect(outOfOrder('云溪镇防汛工作方案', headings)).toEqual(headings.filter((heading) => heading.includes('目标')));
  });

  it.each([
    ['一、工作目标', '二、主要任务', '三、保障措施', '四、实施步骤'],
    ['一、总体目标', '二、重点任务', '三、工作要求', '四、时间安排'],
    ['一、总体目标', '二、组织保障', '三、重点任务', '四、时间安排'],
    ['一、检修范围和主要内容', '二、安全保障和工作要求', '三、进度安排'],
    ['一、工作目标', '二、整治内容', '三、保障措施', '四、实施步骤', '五、工作要求'],
  ])('the steps stand before what ensures them: %j', (...headings) => {
    const early = headings.filter((heading) => /保障|要求/u.test(heading)).slice(0, 1);
    expect(outOfOrder('云溪镇防汛工作方案', headings)).toEqual(early);
  });

  it.each([
    [['一、工作目标', '二、组织领导', '三、主要任务', '四、实施步骤', '五、保障措施']],
    [['一、工作目标', '二、主要任务', '三、职责分工', '四、实施步骤', '五、工作要求']],
    [['一、工作目标', '二、主要任务', '三、质量检查', '四、实施步骤', '五、保障措施']],
    [['一、工作目标', '二、主要任务', '三、实施步骤', '四、保障措施']],
  ])('means of the doing itself may stand before its steps: %j', (headings) => {
    expect(outOfOrder('云溪镇防汛工作方案', headings)).toEqual([]);
  });

  it('a timetable may stand at the end of a plan of work', () => {
    expect(
      outOfOrder('云溪镇2026年防汛工作计划', ['一、工作目标', '二、主要任务', '三、保障措施', '四、时间安排']),
    ).toEqual([]);
  });

  it('what is expected of it may stand at the end', () => {
    expect(outOfOrder('云溪镇防汛工作方案', ['一、主要任务', '二、保障措施', '三、预期目标'])).toEqual([]);
  });

  it('the means may not come first, even where requirements follow at the end', () => {
    expect(outOfOrder('云溪镇防汛工作方案', ['一、保障措施', '二、工作目标', '三、主要任务', '四、工作要求'])).toEqual([
      '一、保障措施',
    ]);
  });

  it('who leads may come first, where the requirements follow at the end', () => {
    expect(outOfOrder('云溪镇防汛工作方案', ['一、组织领导', '二、工作目标', '三、主要任务', '四、工作要求'])).toEqual(
      [],
    );
  });
});

describe('in a report that looks back and ahead', () => {
  it('what is planned for five years may stand before what is for one', () => {
    const headings = ['一、过去五年工作回顾', '二、今后五年目标任务', '三、2026年重点工作'];
    expect(outOfOrder('云溪镇人民政府工作报告', headings)).toEqual([]);
    const aims = ['一、2025年工作回顾', '二、2026年总体要求和发展目标', '三、年度重点工作任务'];
    expect(outOfOrder('云溪镇2025年工作总结', aims)).toEqual([]);
    const early = ['一、下步工作打算', '二、2026年主要做法', '三、存在问题'];
    expect(outOfOrder('云溪镇2026年工作总结', early)).toEqual(['一、下步工作打算']);
  });

  it('the numbered parts below a plan without a number are its own', () => {
    const headings = [
      '2025年工作回顾',
      '（一）产业更加兴旺',
      '（二）城乡更加宜居',
      '存在的问题',
      '2026年工作安排',
      '（一）聚力兴产业，夯实发展新支撑',
      '（二）聚力惠民生，共享发展新成果',
    ];
    expect(outOfOrder('云溪镇2025年工作总结', headings)).toEqual([]);
  });
});
