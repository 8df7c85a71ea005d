import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const found = (...paragraphs: readonly string[]) =>
  check(
    ['望溪县2025年工作总结', '一、主要做法', ...paragraphs, '望溪县人民政府', '2025年12月20日'].join('\n'),
  ).diagnostics.filter(({ rule }) => rule === 'name-consistency');

describe('one thing that two paragraphs call by two names', () => {
  it.each<[string, string, string, string]>([
    ['a reservoir', '松树垭水库除险加固。', '松树坪水库渠系老化。', '松树坪水库'],
    ['a food factory', '石磨盘食品厂新增生产线。', '石磨坊食品厂产品滞销。', '石磨坊食品厂'],
    ['a factory behind a verb', '建设青龙岭茶叶加工厂。', '青龙湾茶叶加工厂投产。', '青龙湾茶叶加工厂'],
    ['a park', '白鹤湖湿地公园开放。', '白鹤洲湿地公园停车位不足。', '白鹤洲湿地公园'],
    ['a tunnel', '青龙山隧道贯通。', '青龙岭隧道照明不足。', '青龙岭隧道'],
    ['a police room by its road', '长湖东路警务室改造完工。', '长河东路警务室设备偶有故障。', '长河东路警务室'],
    ['a market, its first characters', '泰安农贸市场增设测温点。', '安泰农贸市场环境反弹。', '安泰农贸市场'],
    ['a theatre', '在澄溪大剧院演出。', '澄溪大戏院内禁止吸烟。', '澄溪大戏院'],
    ['a forest farm', '石笕坳国有林场改造管护用房。', '石笕坳国营林场防火道失修。', '石笕坳国营林场'],
    ['a bank', '与澄溪农商银行合作。', '澄溪农合银行的做法被推广。', '澄溪农合银行'],
    ['a training centre', '建设金穗智慧农机实训中心。', '金穗智能农机实训中心完工。', '金穗智能农机实训中心'],
    ['a firm', '与鑫源农业科技有限公司签约。', '鑫源农业发展有限公司付款慢。', '鑫源农业发展有限公司'],
    ['works on a road', '滨河路改造工程竣工。', '滨河路提升工程管护不到位。', '滨河路提升工程'],
    ['a township', '石湾镇修渠。', '石湾乡植树。', '石湾乡'],
    [
      'a leading group',
      '成立农村公路危桥改造工作领导小组。',
      '农村公路危桥建设工作领导小组督查。',
      '农村公路危桥建设工作领导小组',
    ],
    ['a taskforce', '成立老旧小区改造工作专班。', '老旧小区整治工作专班调度。', '老旧小区整治工作专班'],
    ['a centre', '诉前调解中心结案。', '诉前调处中心培训。', '诉前调处中心'],
    ['a model field', '建立杨梅垄示范片。', '杨梅坳示范片有人参观。', '杨梅坳示范片'],
    ['a platform', '“税银通”经办平台上线。', '“税银联”经办平台卡顿。', '税银联'],
    ['a system', '“林情快报”系统上传数据。', '“林情速报”系统信号差。', '林情速报'],
    ['an app', '开通“石榴e家”小程序。', '“石榴e站”小程序入选案例。', '石榴e站'],
    ['a collection', '建设“澄溪记忆”专题数据库。', '“澄溪印记”专题数据库点击多。', '澄溪印记'],
    ['a long slogan', '开展“比学习比作风比奉献”活动。', '“比学习比作风比实绩”活动收尾。', '比学习比作风比实绩'],
    [
      'a campaign by the number of those it goes to',
      '启动“书香润万家”宣传活动，印制手册3000册。',
      '启动的“书香润千家”宣传活动效果好。',
      '书香润千家',
    ],
    ['a campaign of two characters', '开展“清岸”专项整治行动。', '“清崖”专项整治行动结束。', '清崖'],
    ['a grant of two characters', '“春晖”助学计划启动。', '“春辉”助学计划收官。', '春辉'],
    ['two halves turned round', '“护航春耕”行动开始。', '“春耕护航”行动收官。', '春耕护航'],
    ['a room', '设立“暖阳小屋”。', '“温阳小屋”受到好评。', '温阳小屋'],
    ['a workshop', '“巾帼共富工坊”开张。', '“巾帼致富工坊”招工。', '巾帼致富工坊'],
    ['a team with one character more', '“邻里守望”志愿服务队上门。', '“邻里守望者”志愿服务队人少。', '邻里守望者'],
    ['a seed by its number', '主推品种“澄优27”。', '“澄优72”省工省药。', '澄优72'],
    [
      'what it is the name of',
      '推出“春芽”教学骨干培养计划。',
      '“春芽”教学新秀培养计划收尾。',
      '“春芽”教学新秀培养计划',
    ],
    ['what is done by it', '启动“花开澄溪”提升行动。', '“花开澄溪”提质行动被转发。', '“花开澄溪”提质行动'],
    ['one character of what it is', '“小石榴”双语课程开班。', '“小石榴”双语教程进校园。', '“小石榴”双语教程'],
    [
      'a paper by another word',
      '参照《望溪县公共体育设施日常管护办法》。',
      '落实《望溪县公共体育设施运行管护办法》。',
      '望溪县公共体育设施运行管护办法',
    ],
    ['a paper by a word that is near', '印发《职工行为规范手册》。', '落实《职工行为准则手册》。', '职工行为准则手册'],
    ['a villager told of by one post', '李秀兰老人捐出家谱。', '在李秀莲老人带动下捐文物。', '李秀莲'],
    ['a nurse', '其中罗晓梅护士考取证书。', '请罗小梅等骨干带教。', '罗小梅'],
    ['an old man', '门口的石启明老人捐出证书。', '受石明启老人带动。', '石明启'],
    ['a teacher with a surname of two characters', '班主任欧阳玉芬老师授课。', '推广欧阳玉芳老师的办法。', '欧阳玉芳'],
  ])('%s', (_what, one, other, expected) => {
    const [finding, ...more] = found(one, '二、存在问题', other);
    expect(finding?.text).toBe(expected);
    expect(finding?.severity).toBe('warning');
    expect(more).toEqual([]);
  });

  it('says what it is the name of in one pair of marks', () => {
    const [finding] = found('启动“花开澄溪”提升行动。', '“花开澄溪”提质行动被转发。');
    expect(finding?.message).toContain('“‘花开澄溪’提质行动”');
    expect(finding?.fixes).toMatchObject([
      { label: '改为“‘花开澄溪’提升行动”', edits: [{ text: '“花开澄溪”提升行动' }] },
    ]);
  });
});

describe('two things', () => {
  it.each<[string, string, string]>([
    ['villages', '石桥村修渠。', '石河村修路。'],
    ['schools of two villages', '李家湾小学迁建。', '李家坪小学硬化操场。'],
    ['reservoirs with one character in common', '红旗水库加固。', '红星水库清淤。'],
    ['towns by where they lie', '东溪水库加固。', '西溪水库清淤。'],
    ['banks', '澄溪农商银行放贷。', '澄溪农业银行放贷。'],
    ['a clinic and a hospital', '青山镇卫生院义诊。', '青山镇医院义诊。'],
    ['towns that are models', '创建一体化示范镇。', '创建一体化示范乡。'],
    ['a town that was one of another kind', '石湾镇修渠，前身是石湾乡。', '石湾镇植树。'],
    ['shops in general', '农家书屋开放。', '城市书屋开放。'],
    ['plants', '生活垃圾处理厂运行。', '生活污水处理厂运行。'],
    ['old quarters in general', '老旧小区改造工程开工。', '老旧小区提升工程收尾。'],
    ['teams', '“红领巾”志愿服务队上门。', '“红马甲”志愿服务队值守。'],
    ['campaigns', '“净网”专项行动抓获8人。', '“剑网”专项行动查处2起。'],
    ['what is counted', '兜牢“三保”底线。', '门前“三包”责任制。'],
    ['awards', '“金牌调解员”评选活动。', '“金牌讲解员”评选活动。'],
    ['visits', '“送教下乡”活动。', '“送医下乡”活动。'],
    ['years', '“项目建设提升年”活动。', '“项目建设攻坚年”活动。'],
    ['loans', '“惠农贷”金融产品。', '“惠商贷”金融产品。'],
    ['safe places', '“平安校园”创建活动。', '“平安家园”创建活动。'],
    ['services of one stop', '“一站式”服务平台。', '“一站式”调解平台。'],
    ['handbooks', '编印《消防安全知识手册》。', '编印《食品安全知识手册》。'],
    ['rules', '修订《学生管理制度》。', '修订《教师管理制度》。'],
    ['laws', '宣传《中华人民共和国种子法》。', '宣传《中华人民共和国森林法》。'],
    ['a plan with the word for city', '落实《澄溪生态功能区划》。', '落实《澄溪市生态功能区划》。'],
    ['numbers of films', '观看《榜样8》。', '观看《榜样9》。'],
    ['teachers', '王建国老师获奖。', '王建军老师支教。'],
    ['neighbours by a near sound', '组长李秀兰带头。', '居民李秀莲捐款。'],
    ['centres that many units have', '向阳服务中心受理。', '向阳活动中心开放。'],
  ])('%s', (_what, one, other) => {
    expect(found(one, '二、存在问题', other)).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'people told of in one paragraph',
      ['我叫林志明，任站长两年。平时分工明确，我与副站长林志铭同志各管一片。', '述职人：林志明'],
    ],
    ['reservoirs told of in one paragraph', ['松树垭水库完工。今年又争取到资金，松树坪水库开工。', '松树坪水库加固。']],
    [
      'platforms told of in one paragraph',
      ['“税银通”经办平台上线，与省里的“税银联”经办平台对接。', '“税银联”经办平台卡顿。'],
    ],
    [
      'reservoirs, of which there are many',
      ['松树垭水库完工。', '松树坪水库开工。', '李家冲水库蓄水。', '马蹄湖水库放水。', '大石门水库清淤。'],
    ],
  ])('%s', (_what, paragraphs) => {
    expect(found(...paragraphs)).toEqual([]);
  });
});
