import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { WORK, LACK, PLAN, rolesOf, summary } from './roles-of.ts';

describe('the last words', () => {
  const listed = ['没做好的事和来年怎么干', '说三件。头一件，演练少。', '第二件，记录不全。', '第三件，保安年龄偏大。'];

  it('are apart from a list that they follow', () => {
    expect(summary('忙了些什么', WORK, ...listed, '守门的人多走一步，孩子就多一分平安。').at(-1)).toBe('closing');
  });

  it('are not where they count on', () => {
    expect(summary('忙了些什么', WORK, ...listed, '第四件，门口的灯不够亮。').at(-1)).toBe('problems');
  });

  it('may hand the draft over in the writer’s own way', () => {
    const roles = summary('一、忙了些什么', WORK, '二、存在的不足', LACK, '我的汇报完了，说得不对的地方，请大家批评。');
    expect(roles.at(-1)).toBe('closing');
  });

  it('are a plan where they name a year to come', () => {
    const roles = summary('一、忙了些什么', WORK, '二、存在的不足', LACK, '2026年，我们将做好两件事：补演练，换新灯。');
    expect(roles.at(-1)).toBe('plan');
  });
});

describe('without headings', () => {
  it('few words may open each topic, and the faults follow a colon', () => {
    const lines = ['守校门。', '管校车。', '办实事。'].map((words) => words + WORK);
    expect(summary(...lines, '当然，我也有不少毛病：爱着急；电脑不熟；记录潦草。', PLAN)).toEqual([
      'preamble',
      'measures',
      'measures',
      'measures',
      'problems',
      'plan',
    ]);
  });

  it('the paragraph behind the lead-in may say what there is', () => {
    const topic = (words: string) => `在${words}方面，${WORK}`;
    expect(
      summary('我校现有教师58人，学生1126人，安保人员6名，校车4辆。', topic('值守'), topic('食堂'), topic('校车')),
    ).toEqual(['preamble', 'overview', 'measures', 'measures', 'measures']);
  });
});

describe('a plan', () => {
  it('may say its goal in a sentence of its lead-in', () => {
    const lead = '2026年是攻坚之年。总的目标是事故为零，家长满意度九成以上。为此，抓好以下工作。';
    const text = `红枫小学2026年工作计划\n${lead}\n一、守好校门\n${WORK}\n二、管好校车\n${WORK}\n红枫小学\n2025年12月30日`;
    expect(check(text).parts[0]?.missing).toEqual([]);
  });

  it('may say what it reaches without the word for it', () => {
    const missing = (lead: string) =>
      check(`红枫小学2026年工作计划\n${lead}\n一、守好校门\n${WORK}\n二、管好校车\n${WORK}\n红枫小学\n2025年12月30日`)
        .parts[0]?.missing;
    expect(missing('2026年的总要求是守好门、管好车，全年演练12次以上。')).toEqual([]);
    expect(missing('为做好今年的工作，守好门、管好车，制定如下计划。')).toEqual(['goal']);
  });

  it('of articles may say it in the general ones', () => {
    const lines = ['第一章　总则', '第一条　为管好校车，制定本方案。', '第二条　到2027年，校车准点率达到99%。'];
    const more = ['第二章　任务', '第三条　更换校车两辆。', '第三章　步骤', '第四条　3月至6月招标，7月验收。'];
    const text = `红枫小学校车管理实施方案\n${[...lines, ...more].join('\n')}\n第四章　保障\n第五条　校长任组长。\n红枫小学\n2025年12月30日`;
    expect(check(text).parts[0]?.missing).toEqual([]);
  });

  it('for an activity may say what it is for below the lines that tell time and place', () => {
    const lines = [
      '时间：2025年11月14日上午',
      '地点：操场',
      '为了增进家园沟通，举办开放日。',
      '活动流程',
      '8:30签到',
      '9:00观摩',
    ];
    const text = `红枫小学开放日活动方案\n${lines.join('\n')}\n活动内容\n${WORK}\n红枫小学\n2025年11月3日`;
    expect(check(text).parts[0]?.missing).toEqual([]);
  });

  it('may answer questions line by line', () => {
    const lines = ['什么时候：4月30日晚7点', '什么地方：操场', '谁来参加：五年级全体师生', '怎么准备', WORK];
    const text = `红枫小学汇演活动策划\n为庆祝节日，决定举办汇演。\n${lines.join('\n')}\n红枫小学\n2025年4月3日`;
    expect(check(text).parts[0]?.missing).toEqual([]);
    expect(rolesOf('红枫小学汇演活动策划', ['为庆祝节日，决定举办汇演。', ...lines])).toEqual([
      'preamble',
      'schedule',
      'place',
      'scope',
      'measures',
    ]);
  });

  it('may name its parts in brackets before their text', () => {
    const lines = [
      '【活动目的】增进沟通。',
      '【活动时间】2025年11月14日',
      '【主办单位】教务处',
      '【活动内容】',
      '1.观摩。看两节课。',
    ];
    const more = ['2.座谈。说说心里话。', '【经费预算】合计300元。', '【注意事项】凭卡入园。'];
    expect(rolesOf('红枫小学开放日活动方案', [...lines, ...more])).toEqual([
      'goal',
      'schedule',
      'host',
      'measures',
      'budget',
      'requirements',
    ]);
  });

  it('may name who holds it above the first heading', () => {
    const roles = rolesOf('红枫小学读书节活动方案', [
      '主办单位：红枫小学教务处',
      '一、活动目的',
      WORK,
      '二、活动内容',
      WORK,
    ]);
    expect(roles).toEqual(['host', 'goal', 'measures']);
  });
});
