import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { draft, found, wordings } from './wordings-of.ts';

describe('wordings before they were set', () => {
  it.each([
    ['2007年', '反对形式主义、官僚主义、享乐主义，加强职业道德、社会公德、个人品德教育。'],
    ['2016年', '让群众有更多安全感、获得感、幸福感。'],
    ['2012年', '建国以来的老党员都走访到了，迎接建国63周年。'],
    ['2006年', '树立科学的发展观，深化社会治安综合治理。'],
    ['1998年', '学习马列主义、毛泽东思想，支持老龄委员会开展工作。'],
    ['2018年', '支持基层保工资、保运转、保基本民生。'],
    ['2013年', '坚持保护合法、制止非法、抵御渗透、打击犯罪。'],
    ['2016年', '争创全国安全发展示范城市。'],
    ['2009年', '不断创新发展理念，当前国际环境日趋复杂。'],
  ])('leaves alone %s: %s', (year, line) => {
    expect(wordings(year, line)).toEqual([]);
  });

  it.each([
    ['2024年', '让群众有更多安全感、获得感、幸福感。', '安全感、获得感、幸福感'],
    ['2024年', '建国以来的老党员都走访到了。', '建国以来'],
    ['2024年', '争创全国安全发展示范城市。', '全国安全发展示范城市'],
    ['2026年', '坚持立党为公、为民造福、民主决策、真抓实干。', '立党为公、为民造福、民主决策、真抓实干'],
  ])('finds in %s: %s', (year, line, words) => {
    expect(wordings(year, line)).toEqual([words]);
  });

  it('knows the time by a day below the title or a heading', () => {
    const line = '反对形式主义、官僚主义、享乐主义，提升安全感、获得感、幸福感。';
    const dated = draft('政府工作报告\n（2012年1月8日在宁川县第十六届人民代表大会第三次会议上）', line);
    const headed = draft('政府工作报告', line).replace('一、主要做法', '一、2011年工作回顾');
    for (const text of [dated, headed])
      expect(check(text).diagnostics.filter(({ rule }) => rule === 'standing-wording')).toEqual([]);
  });

  it('is a note in a draft of the year', () => {
    expect(found('云溪镇2017年工作总结', '提升安全感、获得感、幸福感。').map(({ severity }) => severity)).toEqual([
      'info',
    ]);
  });
});

describe('documents that are being made', () => {
  it.each(['制定实施教育强国建设规划纲要。', '做好“八五”普法规划，启动前期工作。', '参与民营经济促进法草案讨论。'])(
    'leaves alone %s',
    (line) => {
      expect(wordings('2017年', line)).toEqual([]);
    },
  );

  it.each(['全面贯彻教育强国建设规划纲要。', '深入推进“八五”普法。'])('finds %s', (line) => {
    expect(wordings('2017年', line)).toHaveLength(1);
  });

  it('leaves the spirit of a place alone', () => {
    expect(wordings('2020年', '凝练出宁川脱贫攻坚精神。')).toEqual([]);
    expect(wordings('2018年', '大力弘扬脱贫攻坚精神。')).toHaveLength(1);
  });
});

describe('names whose end or beginning is told', () => {
  it.each([
    '全面取消营业税，企业负担下降。',
    '营业税改为增值税后，企业负担下降。',
    '以前由地税部门征收营业税，企业两头跑。',
    '由国家卫生计生委发起的名医下乡走进本镇。',
    '原国家卫生计生委授予的称号继续有效。',
    '渠道由原县环保局、国土资源局建设。',
  ])('are history: %s', (line) => {
    expect(wordings('2023年', line)).toEqual([]);
  });

  it.each([
    '全年征收营业税300万元。',
    '过去一年县国土资源局巡查30次。',
    '由县国土资源局组织巡查30次。',
    '新农合参合率99%，取消门诊限额。',
    '用原材料换来工商局的支持。',
  ])('are old in %s', (line) => {
    expect(wordings('2023年', line)).toHaveLength(1);
  });
});

describe('campaigns that are over', () => {
  const held = '党的群众路线教育实践活动';
  it.each([
    ['2018年', `先后开展${held}、“三严三实”专题教育、“两学一做”学习教育。`],
    ['2021年', '“七五”普法全面完成，全部脱贫的建档立卡贫困户收入稳定。'],
  ])('are history in %s: %s', (year, line) => {
    expect(wordings(year, line)).toEqual([]);
  });

  it.each([
    ['2018年', `深入开展${held}。`],
    ['2024年', '“七五”普法深入推进，帮扶建档立卡贫困户12户。'],
    ['2024年', '全面完成“七五”普法任务。'],
  ])('are told in %s: %s', (year, line) => {
    expect(wordings(year, line).length).toBeGreaterThan(0);
  });

  it('are a note where a draft tells of a term', () => {
    const text = draft('宁川县2018年工作总结', `深入开展${held}。`);
    const severities = (each: string) =>
      check(each).diagnostics.flatMap(({ rule, severity }) => (rule === 'standing-wording' ? [severity] : []));
    expect(severities(text)).toEqual(['warning']);
    expect(severities(text.replace('一、主要做法', '一、过去五年工作回顾'))).not.toContain('warning');
  });
});

describe('lists that are others', () => {
  it.each([
    '形成决策尊法、遇事找法、解决问题用法、化解矛盾靠法的局面。',
    '推进共管共治、共建共享。',
    '要想干事、会干事、敢干事。',
    '坚持依法治市、依法执政、依法行政。',
    '坚持依法治校、依法执政、依法行政。',
    '弘扬尊重知识、尊重人才、尊重创造的文化。',
  ])('%s', (line) => {
    expect(wordings('2024年', line)).toEqual([]);
  });

  it.each([
    '做到遇事找法、解决问题用法、化解矛盾靠法。',
    '推进共治、共建、共享。',
    '要想干事、能干事、干好事。',
    '坚持依法执政、依法治国、依法行政。',
  ])('but not %s', (line) => {
    expect(wordings('2024年', line)).toHaveLength(1);
  });

  it('an order that is of no weight is a note', () => {
    const severity = (line: string) => found('云溪镇2024年工作总结', line).map((each) => each.severity);
    expect(severity('推进垃圾资源化、无害化、减量化。')).toEqual(['info']);
    expect(severity('坚持医保、医疗、医药三医联动。')).toEqual(['info']);
    expect(severity('弘扬以学增智、以学铸魂、以学正风、以学促干。')).toEqual(['warning']);
  });
});

describe('what has a meaning of its own', () => {
  it.each([
    ['2011年', '推行规划、建设、国土、环保、城管“五位一体”管理。'],
    ['2016年', '今年要打好三大攻坚战役。'],
    ['2024年', '推动两岸交流交往交融。'],
    ['2024年', '落实省委、省政府《关于深化国有企业改革的若干意见》。'],
    ['2009年', '贯彻《全民科学素质行动计划纲要》，办好科普日。'],
    ['2024年', '健全监督机制，保证有法必依、执法必严、违法必究。'],
    ['2024年', '做到服务实体经济、防控金融风险、深化金融体制改革。'],
    ['2024年', '立足新发展阶段、贯彻新发展理念、构建新发展格局，以高质量发展为主题，以改革创新为动力。'],
    ['2024年', '支持愿干事、能干事、干成事的干部。'],
    ['2024年', '始终做到“三个代表”，是党的立党之本。'],
    ['2001年', '认真实践“三个代表”，服务群众。'],
    ['2015年', '办好“全国扶贫日”募捐活动。'],
    ['2024年', '各方面制度更加定型，为全面建成小康社会提供有力保障，推动全县迈上新征程。'],
    ['2024年', '到二〇二九年新中国成立八十周年时，各项任务全部完成。'],
    ['2024年', '到人民军队建军一百周年时实现目标。'],
    ['2024年', '学习领导干部选拔任用条例有关要求。'],
  ])('in %s: %s', (year, line) => {
    expect(wordings(year, line)).toEqual([]);
  });

  it.each([
    ['2011年', '统筹推进“五位一体”总体布局。'],
    ['2016年', '今年要打好三大攻坚战。'],
    ['2024年', '促进各民族交流交往交融。'],
    ['2024年', '落实《关于深化国有企业改革的若干意见》。'],
    ['2024年', '贯彻《全民科学素质行动计划纲要》，办好科普日。'],
    ['2024年', '做到有法可依、执法必严、违法必究。'],
    ['2024年', '立足新发展阶段、贯彻新发展理念、构建新发展格局、推动高水平发展。'],
    ['2024年', '支持想干事、能干事、干好事的干部。'],
    ['2024年', '认真学习“三个代表”，服务群众。'],
    ['2024年', '全县上下为全面建成小康社会努力工作。'],
    ['2024年', '隆重庆祝新中国成立八十周年。'],
    ['2024年', '学习《党政领导干部选拔任用条例》。'],
  ])('but not in %s: %s', (year, line) => {
    expect(wordings(year, line)).toHaveLength(1);
  });

  it('knows the time of a five-year plan by its name', () => {
    const line = '实行公众参与、专家咨询、风险评估、合法性审查、集体讨论决定。';
    const told = (title: string) => found(title, line);
    expect(told('宁川县国民经济和社会发展第十二个五年规划纲要')).toEqual([]);
    expect(told('宁川县“十二五”法治建设规划')).toEqual([]);
    expect(told('宁川县“十五五”法治建设规划')).toHaveLength(1);
  });

  it('lets a report on ten years tell of all of them', () => {
    const text = draft('宁川县2024年工作总结', '我们隆重庆祝改革开放四十周年。').replace(
      '一、主要做法',
      '一、新时代十年的变化',
    );
    const of = (each: string) => check(each).diagnostics.filter(({ rule }) => rule === 'standing-wording');
    expect(of(text)).toEqual([]);
    expect(of(text.replace('新时代十年的变化', '主要做法'))).toHaveLength(1);
  });
});

describe('a congress that is still to come', () => {
  it.each([
    ['2017年', '以优异成绩迎接党的十九大胜利召开。'],
    ['2022年', '以实际行动喜迎党的二十大胜利召开。'],
    ['2023年', '自喜迎党的二十大召开以来，信访秩序平稳。'],
    ['2023年', '2022年为迎接党的二十大召开，集中排查了两轮隐患。'],
  ])('is welcomed rightly in %s: %s', (year, line) => {
    expect(wordings(year, line)).toEqual([]);
  });

  it.each([
    ['2019年', '以优异成绩迎接党的十九大胜利召开。', '十九大'],
    ['2024年', '全员到岗，喜迎党的二十大胜利召开。', '二十大'],
  ])('was held long before %s: %s', (year, line, words) => {
    const { diagnostics } = check(draft(`云溪镇${year}工作总结`, line));
    expect(diagnostics.filter(({ rule }) => rule === 'leftover')).toMatchObject([{ severity: 'warning', text: words }]);
    expect(wordings(year, line)).toEqual([]);
  });
});
