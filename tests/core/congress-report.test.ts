import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const WORK = '全年完成投资十二亿元，新建道路三条，群众出行更加方便，各项任务按期完成。';
const TASK = '新建学校两所，改造管网十公里，让群众的日子越过越好。';
const LACK =
  '在肯定成绩的同时，我们也清醒地看到，工作中还存在一些困难和问题：产业基础薄弱，财政收支矛盾突出，一些干部作风不实。';

/** What is told to be missing, or to stand in a paragraph without a heading. */
const missing = (...lines: string[]) =>
  check(lines.join('\n')).diagnostics.flatMap(({ rule, message }) =>
    rule === 'missing-section' ? (/“([^“”]+)”/u.exec(message)?.[1] ?? '') : [],
  );

const head = (...lines: string[]) => ['云溪县人民政府工作报告', ...lines, '各位代表：'];
const SIGNED = ['——2026年1月8日在云溪县第十七届人民代表大会第五次会议上', '县长 姜明远'];
const body = (lack = LACK) => [
  '现在，我代表县人民政府，向大会报告工作，请予审议。',
  '一、过去一年工作回顾',
  WORK,
  lack,
  '二、抓好产业发展',
  TASK,
  '三、办好民生实事',
  TASK,
];

describe('a report to a congress', () => {
  it('owns up to what lacks without a heading, and plans under several', () => {
    expect(missing(...head(...SIGNED), ...body())).toEqual([]);
  });

  it('may do so in other words, in a paragraph that tells more', () => {
    const lack =
      '过去一年，主要任务总体完成，但有的指标与预期有距离。这也反映出我们工作还存在不足。我们清醒认识到，发展不充分仍是最大的实际。对此，我们将采取有力措施，认真加以解决。';
    expect(missing(...head(...SIGNED), ...body(lack))).not.toContain('存在的困难和问题');
  });

  it('without its title is one by what it says of itself', () => {
    expect(missing(...body())).not.toContain('存在的问题');
  });

  it('without its title is no plan, whatever it sets', () => {
    const plans = ['二、2026年工作目标', TASK, '三、实施步骤', TASK, '四、保障措施', TASK];
    const opening = ['各位代表：', '现在，我代表县人民政府，向大会作工作报告，请予审议。', '一、2025年工作回顾', WORK];
    expect(check([...opening, ...plans].join('\n')).parts[0]?.genre).toBe('work-report');
  });

  it('plans in the year in which it is given', () => {
    const parts = [
      '现在，我代表县人民政府，向大会报告工作，请予审议。',
      '一、过去一年工作回顾',
      WORK,
      LACK,
      '二、2026年发展目标和总体要求',
      TASK,
    ];
    expect(missing(...head(...SIGNED), ...parts)).toEqual([]);
    expect(check([...head(...SIGNED), ...parts].join('\n')).parts[0]?.sections.map(({ role }) => role)).toContain(
      'plan',
    );
  });

  it.each([
    ['——2026年1月8日云溪县第十七届人民代表大会第五次会议上', '县长姜明远'],
    ['——2026年1月8日 在云溪县第十七届人民代表大会第五次会议上', '云溪县人民政府县长姜明远'],
  ])('is dated and signed by %s, %s', (...signed) => {
    expect(missing(...head(...signed), ...body())).toEqual([]);
  });

  it('lacks what it says nothing of', () => {
    expect(missing(...head(...SIGNED), ...body(WORK))).toContain('存在的困难和问题');
    expect(missing(...head(), ...body())).toEqual(['落款单位', '落款日期']);
  });
});

describe('a report named after the year in which it is given', () => {
  const given = (title: string, told: number, line: string) =>
    check(
      [
        title,
        '各位代表：',
        '现在，我作工作报告，请予审议，并请列席人员提出意见。',
        `${told}年工作回顾`,
        `${told}年，${line}`,
        '一、产业发展',
        WORK,
        '2025年工作安排',
        TASK,
      ].join('\n'),
    ).diagnostics.flatMap(({ rule, text }) => (['date', 'standing-wording'].includes(rule) ? [text] : []));

  it.each([
    '2025年云溪县政府工作报告',
    '2025年云溪新区管委会工作报告',
    '云溪新区管理委员会2025年工作报告',
    '2025年云溪县人民检察院工作报告',
  ])('looks back on the year before: %s', (title) => {
    expect(given(title, 2024, '隆重庆祝新中国成立75周年，全县经济平稳。')).toEqual([]);
  });

  it('looks back on no year before that', () => {
    expect(given('2025年云溪县政府工作报告', 2022, '全县经济平稳。')).toEqual(['2022年']);
    expect(given('2025年云溪新区管委会工作报告', 2024, '隆重庆祝新中国成立70周年。')).toEqual(['新中国成立70周年']);
  });

  it('is none where it tells what became of one', () => {
    expect(given('2025年政府工作报告任务落实情况总结', 2024, '全县经济平稳。')).toEqual(['2024年']);
  });
});

it('any other report gives what lacks a heading', () => {
  const lines = [
    '云溪县水利局工作汇报',
    '县政府：',
    '现将有关工作汇报如下：',
    '一、主要工作',
    WORK,
    LACK,
    '二、下步打算',
    TASK,
  ];
  expect(missing(...lines, '云溪县水利局', '2026年1月8日')).toEqual(['存在的困难和问题']);
});
