import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const found = (...paragraphs: readonly string[]) =>
  check(
    ['望溪县2025年工作总结', '一、主要做法', ...paragraphs, '望溪县人民政府', '2025年12月20日'].join('\n'),
  ).diagnostics.filter(({ rule }) => rule === 'name-consistency');

describe('one thing by a number, a level or what stands behind its name', () => {
  it.each<[string, string, string, string]>([
    ['a township and a subdistrict', '在澄溪镇新建分馆。', '澄溪街道分馆评为优秀。', '澄溪街道'],
    ['a centre and a station', '县职工服务中心接待来访。', '县职工服务站获评优秀窗口。', '县职工服务站'],
    ['a station by its work', '设立纠纷化解工作站。', '纠纷化解服务站的做法作了交流。', '纠纷化解服务站'],
    ['a hall and a centre', '地点：望江体育馆。', '望江体育中心入口设医疗点。', '望江体育中心'],
    ['a fort by its teaching place', '青石寨现场教学点修缮。', '青岩寨现场教学点获评精品。', '青岩寨'],
    ['a lake by its source', '清泉湖水源地设立围栏。', '清潭湖水源地藻类增多。', '清潭湖'],
    ['a pavilion, two turned round', '加固栖鹤阁北侧栏杆。', '鹤栖阁诗会受欢迎。', '鹤栖阁'],
    ['a boardwalk', '云栖谷栈道动工。', '云溪谷栈道对外开放。', '云溪谷栈道'],
    ['a heating plant', '城西热源厂大修。', '城西热电厂3号锅炉停运。', '城西热电厂'],
    ['a pump station', '新建城南加压站。', '给城南增压站加装消毒设备。', '城南增压站'],
    ['an academy', '组建澄州工匠学院。', '澄州职工学院被列为示范点。', '澄州职工学院'],
    ['a housing estate', '重点核查锦绣家园。', '锦绣佳园新装充电桩。', '锦绣佳园'],
    ['a variety', '主推丰禾早61号。', '继续推广丰禾早16号。', '丰禾早16号'],
    [
      'a bus route',
      '延伸17路（火车站至滨湖公园）。',
      '71路（火车站至滨湖公园）获评示范线。',
      '71路（火车站至滨湖公园）',
    ],
    ['a name of three, two turned round', '实施“小脚丫”课程。', '把“小丫脚”课程搬进田野。', '小丫脚'],
    ['a name that begins elsewhere', '打造“枫叶红”服务品牌。', '“红枫叶”服务品牌获推广。', '红枫叶'],
    ['a slogan', '开展“好家风润万家”主题活动。', '举办“好家风传万家”故事大赛。', '好家风传万家'],
    [
      'a plan with its years',
      '按照《望溪县公共文化提升三年行动计划（2021—2023年）》部署。',
      '对照《望溪县公共文化保障三年行动计划（2021—2023年）》查漏补缺。',
      '望溪县公共文化保障三年行动计划',
    ],
    ['a variety of two characters', '种植丰单808号。', '丰单880号表现好。', '丰单880号'],
    ['a firm', '与恒泰科技有限公司签约。', '恒泰科技有限责任公司付款。', '恒泰科技有限责任公司'],
    ['a waterworks', '清水湾水厂二期投产。', '清水岭水厂滤池改造。', '清水岭水厂'],
    ['a driver by another surname', '驾驶员孙长富救起落水老人。', '驾驶员张长富的事迹被报道。', '张长富'],
  ])('%s', (_what, usual, rare, word) => {
    expect(found(usual, '开展了各项工作。', rare).map(({ text }) => text)).toEqual([word]);
  });

  it('in one paragraph, some sentences on', () => {
    const between =
      '全年接待游客较上年增长一成，游客满意度保持较高水平，各项收入稳步提高。沿线设置休息座椅、观景平台，配备救护设备，节假日安排专人值守，没有发生安全事故。';
    expect(found(`云栖谷栈道于9月对外开放。${between}云溪谷栈道成为新的打卡点。`)).toHaveLength(1);
    expect(found(`云栖谷栈道于9月对外开放。云溪谷栈道明年开工。`)).toEqual([]);
  });
});

describe('two things of near names', () => {
  it.each<[string, string, string]>([
    ['a kind of townships and one of subdistricts', '建成示范乡3个。', '建成示范街道2个。'],
    ['a level that many have', '县设立便民服务中心。', '村设立便民服务站。'],
    ['counties with the same office', '到清河县国家档案馆学习。', '清源县国家档案馆来访。'],
    ['rivers with the same works', '青龙河治理工程开工。', '青阳河治理工程完工。'],
    ['villages with the same branch', '青石村党支部换届。', '青岩村党支部换届。'],
    ['lakes of which other things are told', '清泉湖清淤。', '清潭湖绿化。'],
    ['houses in a road', '滨河路12号完成改造。', '滨河路21号完成改造。'],
    ['papers of one office', '印发望政函12号。', '印发望政函21号。'],
    ['wells', '采出井12号复产。', '采出井21号停产。'],
    ['other numbers of a variety', '主推丰禾早61号。', '试种丰禾早62号。'],
    ['routes to other ends', '延伸17路（火车站至滨湖公园）。', '开通71路（火车站至体育中心）。'],
    [
      'plans of other years',
      '完成《望溪县公共文化提升三年行动计划（2018—2020年）》。',
      '印发《望溪县公共文化保障三年行动计划（2021—2023年）》。',
    ],
    ['slogans that differ in a word', '推进“加快农村现代化”。', '推进“加快农业现代化”。'],
    ['people of two posts', '驾驶员孙长富获奖。', '教师张长富获奖。'],
    ['people of one given name without a post', '表彰孙长富等人。', '慰问张长富等人。'],
  ])('%s', (_what, one, other) => {
    expect(found(one, '开展了各项工作。', other)).toEqual([]);
  });
});
