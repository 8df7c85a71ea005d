import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const FOOT = '松岭镇水利站\n2025年12月20日\n';
const headingsIn = (text: string) =>
  (check(text).parts[0]?.sections ?? []).flatMap(({ role, heading }) => (heading ? [`${role} ${heading}`] : []));

describe('a plan', () => {
  const plan = (...lines: string[]) =>
    `松岭镇饮水管网改造实施方案\n为保障饮水安全，根据县里部署，制定本方案。\n总体目标：年底前全镇管网漏损率控制在一成以内。\n${lines.join('\n')}\n${FOOT}`;
  const rolesIn = (text: string) => headingsIn(text).map((heading) => heading.split(' ')[0]);
  const work = '更换老旧管道五公里，检修泵房八座，安装智能水表两千六百只，做到应装尽装。';

  it.each([
    ['3月至4月，逐村摸底；5月至8月，分片施工；9月，逐村验收。'],
    ['共分三段。\n准备阶段：逐村摸底，落实资金。\n施工阶段：分片施工，每周调度。\n验收阶段：逐村验收，建档移交。'],
    ['一季度逐村摸底；二季度分片施工；三季度逐村验收。'],
  ])('has its schedule under a heading that names nothing: %s', (schedule) => {
    expect(rolesIn(plan('一、更换老旧管道', work, '二、一步一步来', schedule, '三、保障措施', work))).toEqual([
      'measures',
      'schedule',
      'requirements',
    ]);
  });

  it.each([
    ['3月：逐村摸底。\n5月：分片施工。\n9月：逐村验收。', 'schedule'],
    ['换管道，修泵房，装水表，三样活分给三个组，各组自己排人。', 'measures'],
  ])('has its schedule or its tasks under 主要工作安排: %s', (told, role) => {
    expect(rolesIn(plan('一、更换老旧管道', work, '二、主要工作安排', told, '三、保障措施', work))[1]).toBe(role);
  });

  it('has none where single dates are told', () => {
    const dated = '对八座泵房逐一检修。5月底前更换水泵三台。水表由镇里统一采购，村里负责登记。';
    expect(rolesIn(plan('一、更换老旧管道', work, '二、泵房检修', dated, '三、保障措施', work))).not.toContain(
      'schedule',
    );
  });

  it('has none where several headings tell the times of their own', () => {
    const [one, other] = ['3月10日前摸底；4月5日前上报。', '5月4日泵房检修；6月1日水表招标。'];
    expect(rolesIn(plan('一、摸清现况', one, '二、换新管', work, '三、修泵房', other, '四、保障措施', work))).toEqual([
      'measures',
      'measures',
      'measures',
      'requirements',
    ]);
  });

  it('has goal and requirements under headings that ask', () => {
    const text = plan(
      '一、要修成什么模样',
      '漏损率降到一成以内，水质合格率达到九成九以上。',
      '二、更换老旧管道',
      work,
      '三、哪些日子动工',
      '3月至4月逐村摸底；5月至8月分片施工。',
      '四、怎么不走样',
      '成立专班，站长任组长。每周通报，进度慢的约谈。',
    ).replace('总体目标：', '');
    expect(rolesIn(text)).toEqual(['goal', 'measures', 'schedule', 'requirements']);
  });

  it('ensures nothing before its measures, though the schedule may come first', () => {
    const schedule = '3月至4月逐村摸底；5月至8月分片施工。';
    expect(rolesIn(plan('一、时间安排', schedule, '二、更换管道', work, '三、工作要求', work))).toEqual([
      'schedule',
      'measures',
      'requirements',
    ]);
    expect(rolesIn(plan('一、更换管道', work, '二、时间安排', schedule, '三、压实镇村两级', work))).toEqual([
      'measures',
      'schedule',
      'requirements',
    ]);
  });

  it('goes on with what most headings of a run name, and has its steps between the runs', () => {
    const text = plan(
      `（一）更换管道。${work}`,
      `（二）检修泵房。${work}`,
      '改造分两步走。',
      '第一步，4月底前，逐村摸底。',
      '第二步，9月底前，分片施工。',
      `（一）压实镇村责任。${work}`,
      `（二）强化资金保障。${work}`,
      `（三）严格考核奖惩。${work}`,
    );
    const roles = check(text).parts[0]?.sections.map(({ role }) => role);
    expect(roles?.slice(3, -2)).toEqual([
      'measures',
      'measures',
      'schedule',
      'requirements',
      'requirements',
      'requirements',
    ]);
  });
});
