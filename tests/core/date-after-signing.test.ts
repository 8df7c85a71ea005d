import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const draft = (title: string, work: string, plan: string, signed: string) =>
  [
    title,
    '今年以来，大队各项工作有序推进，现总结如下。',
    '一、主要工作',
    work,
    '二、存在的问题',
    '人手少，夜间巡查不够。',
    '三、下一步打算',
    plan,
    '柳湾县交警大队',
    signed,
  ].join('\n');
const dates = (text: string) =>
  check(text)
    .diagnostics.filter(({ rule }) => rule === 'date')
    .map((one) => one.text);
const half = (work: string, plan = '再添两台设备。') =>
  dates(draft('柳湾县交警大队2024年上半年工作总结', work, plan, '2024年7月5日'));

describe('asks about a day on which something was done after the draft was signed', () => {
  it.each([
    ['7月22日，在北环路装好护栏1.2公里。', '7月22日'],
    ['8月3日在中心小学开展宣讲。', '8月3日'],
  ])('%s', (work, day) => {
    expect(half(work)).toEqual([day]);
  });

  it.each([
    '6月22日，在北环路装好护栏1.2公里。',
    '7月22日前装好护栏。',
    '定于7月22日举办演练。',
    '将于7月22日举办演练。',
    '去年7月22日，在北环路装好护栏1.2公里。',
    '新规7月15日起施行，已经组织学习。',
  ])('not %s', (work) => {
    expect(half(work)).toEqual([]);
  });

  it('nor in what is planned, nor in a draft on the year before', () => {
    expect(half('完成整治49处。', '7月22日，在北环路装护栏。')).toEqual([]);
    expect(
      dates(draft('柳湾县交警大队2023年工作总结', '7月22日，在北环路装好护栏。', '添设备。', '2024年1月5日')),
    ).toEqual([]);
  });
});

describe('asks about what is told as reached by a time after the draft was signed', () => {
  const quarters = (work: string, plan = '再添两台设备。') =>
    dates(draft('柳湾县渔业局2024年前三季度工作总结', work, plan, '2024年10月11日'));

  it.each([
    ['截至11月底，实现渔业产值3.2亿元，完成年计划的90%。', '11月底'],
    ['养殖面积稳定。截至10月31日，全县已改造池塘1200亩。', '10月31日'],
    ['截止11月20日，累计投放鱼苗300万尾。', '11月20日'],
    ['到12月底，共检查渔船210艘次。', '12月底'],
    ['截至11月，完成投资1.2亿元。', '11月'],
  ])('%s', (work, day) => {
    expect(quarters(work)).toEqual([day]);
  });

  it.each([
    '截至9月底，实现渔业产值3.2亿元。',
    '截至10月10日，实现渔业产值3.2亿元。',
    '力争到11月底，完成池塘改造1200亩。',
    '预计截至11月底，实现渔业产值3.2亿元。',
    '截至11月底，将完成池塘改造1200亩。',
    '到11月底，完成池塘改造1200亩。',
    '确保截至12月底完成池塘改造1200亩。',
    '报名截止11月20日，已有30户报名。',
    '截至去年11月底，完成池塘改造1200亩。',
    '截至2023年11月底，已完成池塘改造1200亩。',
    '11月底前完成池塘改造1200亩。',
    '11月底完成池塘改造1200亩。',
  ])('not %s', (work) => {
    expect(quarters(work)).toEqual([]);
  });

  it('nor in what is planned', () => {
    expect(quarters('完成整治49处。', '截至11月底，完成池塘改造1200亩。')).toEqual([]);
  });
});

describe('asks about 2月29日 in a plan', () => {
  const plan = (title: string, signed: string) =>
    dates(`${title}\n一、工作目标\n安全无事故。\n二、主要任务\n2月29日完成开学检查。\n青山中学\n${signed}`);

  it('of a year without one', () => {
    expect(plan('青山中学2025年春季学期安全工作计划', '2025年2月10日')).toEqual(['2月29日']);
    expect(plan('青山中学2023年安全工作计划', '2023年1月10日')).toEqual(['2月29日']);
  });

  it('not where the year has one, or the next may be meant', () => {
    expect(plan('青山中学2024年春季学期安全工作计划', '2024年2月10日')).toEqual([]);
    expect(plan('青山中学2023年安全工作计划', '2023年9月10日')).toEqual([]);
  });
});
