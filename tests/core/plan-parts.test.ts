import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

function read(title: string, lines: readonly string[]) {
  const part = check(`${title}\n${lines.join('\n')}\n柳湾镇人民政府\n2025年12月26日\n`).parts[0];
  const roles = part?.sections.map(({ role, part: own }) => own ?? role).slice(1, -2);
  return { roles, missing: part?.missing };
}

describe('what an activity is for', () => {
  const missing = (opening: string) =>
    read('柳湾镇晒秋节活动方案', [
      opening,
      '一、活动时间和地点',
      '10月12日上午9:00，镇文化广场。',
      '二、活动内容',
      '晒谷、打糍粑、唱山歌，三样都请农户领头。',
    ]).missing;

  it.each([
    '为了让城里人认识庄稼，决定举办晒秋节。',
    '根据县里安排，决定举办晒秋节，让城里人认识庄稼。',
    '镇里今年粮食丰收，决定热闹一回。',
  ])('may be told above the headings: %s', (opening) => {
    expect(missing(opening)).toEqual([]);
  });

  it.each(['根据县文旅局安排，定于10月举办晒秋节。', '经镇政府研究，决定举办晒秋节，现将有关事项安排如下：'])(
    'is not told where they only announce it: %s',
    (opening) => {
      expect(missing(opening)).toEqual(['goal']);
    },
  );
});

it('总体要求 says by what principles one goes where another heading names the goal', () => {
  const told = (...headings: string[]) =>
    read(
      '柳湾镇秸秆禁烧工作方案',
      headings.flatMap((heading) => [heading, '坚持疏堵结合，应收尽收，不留死角。']),
    ).roles;
  expect((told('一、总体要求', '二、工作目标', '三、主要任务') ?? []).slice(0, 2)).toEqual(['preamble', 'goal']);
  expect(told('一、总体要求', '二、主要任务', '三、工作要求')?.[0]).toBe('goal');
});

describe('a plan without headings', () => {
  const lines = (steps: string, last: string) => [
    '今年秸秆多。总的目标是不冒一处烟。',
    '先说收。打捆机二十台分到各村，收多少记多少，村口设点。',
    steps,
    last,
  ];
  const missing = (steps: string, last: string) => read('柳湾镇秸秆禁烧工作方案', lines(steps, last)).missing;
  const STEPS = '再说干。5月20日至6月30日为禁烧期，分三个阶段：5月20日至31日备机具，6月1日至20日抢收，21日后清尾。';
  const ENSURES = '最后说管。镇长负总责，干部包村，夜里轮流值班，误了事的扣当月绩效。';

  it('may tell steps and who answers for them', () => {
    expect(missing(STEPS, ENSURES)).toEqual([]);
  });

  it('may lack both', () => {
    expect(missing('再说用。秸秆送到饲料厂，一吨补六十元。', '最后说清。田埂沟渠一处不漏，收完一块清一块。')).toEqual([
      'schedule',
      'requirements',
    ]);
  });
});

it.each([
  ['三季度的总目标是：办班六期，来人四百。', 'goal'],
  ['全年工作的总盘子是：办好班，守好苗。', 'goal'],
  ['三季度天热，办班往山上挪。', 'preamble'],
])('what stands above the headings of a plan: %s', (opening, role) => {
  expect(
    read('柳湾镇农技站2026年工作计划', [opening, '一、办班', '每月两期。', '二、守苗', '每周看一次。']).roles?.[0],
  ).toBe(role);
});

it('a plan may tell its goal below the first words', () => {
  const lines = [
    '根据县里安排，制定本计划。',
    '总体目标：全年办班六期，来人四百。',
    '一、办班',
    '每月两期。',
    '二、守苗',
  ];
  expect(read('柳湾镇农技站2026年工作计划', lines).roles?.slice(0, 2)).toEqual(['preamble', 'goal']);
});

describe('what a plan of work aims at', () => {
  const missing = (opening: string) =>
    read('柳湾镇农技站2026年工作计划', [opening, '一、办班', '每月两期。', '二、守苗', '每周看一次。']).missing;

  it.each([
    '2026年，我们要让山上的村也听得着课。',
    '新的一年，全站要办成一件大事：家家有个明白人。',
    '奋斗目标就一个：让种地的人少吃亏。',
    '争取用一年时间，把撂荒率从18%压到12%。',
    '全年预期：办班24期，来人1600。',
  ])('may be told in its first words: %s', (opening) => {
    expect(missing(opening)).toEqual([]);
  });

  it.each(['根据县局部署，制定本计划。', '现将2026年目标任务分解安排如下：', '2026年的工作从这几样抓起。'])(
    'is not told by words that only announce it: %s',
    (opening) => {
      expect(missing(opening)).toEqual(['goal']);
    },
  );
});

it('the hour of an activity may be told in words', () => {
  const lines = [
    '为让娃娃认识庄稼，举办晒秋节。',
    '一、那一天',
    '10月12日，九点开场，十一点散场。',
    '二、看什么',
    '谷子、豆子、糍粑。',
  ];
  expect(read('柳湾镇晒秋节活动方案', lines).missing).toEqual([]);
});

it('a duty report may open with who speaks, though other headings name what lacks and what comes', () => {
  const lines = ['一、报个到', '我叫孟庆喜，农技站站长，2018年上任。', '二、下地', '全年走了十二个村。'];
  const parts = ['三、不足', '学习不够，脾气急。', '四、打算', '明年每月读一本书。'];
  expect(read('述职报告', ['各位领导：', ...lines, ...parts]).missing).toEqual([]);
});
