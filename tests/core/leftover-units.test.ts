import { describe, expect, it } from 'vitest';
import { BUREAU, type Frame, found, HOSPITAL, SCHOOL } from './leftovers-of.ts';

const DEPOT: Frame = { title: '望溪县储备粮库2025年工作总结', signature: '望溪县储备粮库' };
const SQUAD: Frame = { title: '望溪县公安局交通警察大队2025年工作总结', signature: '望溪县公安局交通警察大队' };

describe('a unit that was left', () => {
  it.each<[string, string, Frame | undefined, string[]]>([
    ['a school in a town', '我镇修渠12公里。我校师生参加了劳动。', undefined, ['我校']],
    ['a county office in a town', '我局认真落实水利责任。', undefined, ['我局']],
    ['a township in a town', '我镇修渠12公里，我乡群众满意。', undefined, ['我乡']],
    ['a village in a town', '我镇修渠12公里，我村群众满意。', undefined, ['我村']],
    ['a school in a hospital', '我院门诊量增长。我校重视安全。', HOSPITAL, ['我校']],
    ['a hospital in a school', '我校招生120人。我院重视安全。', SCHOOL, ['我院']],
    ['a company in a school', '我校招生120人。我公司重视安全。', SCHOOL, ['我公司']],
    ['a school in an office', '我局重视安全。我校重视安全。', BUREAU, ['我校']],
    [
      'a district in a county',
      '我县修渠12公里。我区群众满意。',
      { title: '望溪县2025年水利工作总结', signature: '望溪县人民政府' },
      ['我区'],
    ],
    [
      'a company in what a doctor reports',
      '作为我公司的一员，我天天坐诊。',
      { title: '望溪县人民医院副院长2025年述职报告', signature: '李明远' },
      ['我公司'],
    ],
    ['behind an open quotation mark', '推行“一户一策，我校技术人员下乡指导，送去“明白纸”。', BUREAU, ['我校']],
    ['beside help for others', '帮扶困难户12户。我校干部入户。', BUREAU, ['我校']],
    [
      'a hospital in a federation',
      '我院重视安全。',
      { title: '望溪县妇女联合会2025年工作总结', signature: '望溪县妇女联合会' },
      ['我院'],
    ],
    ['a district in a county hospital', '我区群众满意。', HOSPITAL, ['我区']],
    [
      'another station that goes on',
      '洪坪收费站将继续抓好服务。',
      { title: '云塘收费站2025年工作总结', signature: '云塘收费站' },
      ['洪坪收费站'],
    ],
    [
      'a school of another county',
      '望山县实验小学教务处要把好关。',
      { title: '永泽县职业中等专业学校2025年工作总结', signature: '永泽县职业中等专业学校' },
      ['望山县实验小学'],
    ],
    ['the same office of another county', '清河县教育局认真落实责任。', BUREAU, ['清河县教育局']],
    ['another county as the home', '为清河县教育事业作出贡献。', BUREAU, ['清河县']],
    [
      'a school in a station',
      '我校重视安全。',
      { title: '云塘收费站2025年工作总结', signature: '云塘收费站' },
      ['我校'],
    ],
    ['its own in other words', '结合本校实际，制定制度。', HOSPITAL, ['本校']],
    [
      'a part of a hospital',
      '我校重视安全。',
      { title: '2025年工作总结', signature: '望溪县人民医院护理部' },
      ['我校'],
    ],
    ['teachers in a town', '在全体师生的共同努力下，任务完成。', undefined, ['全体师生的共同努力下']],
    ['teachers in a grain depot', '邀请消防员来库讲课，全体师生参加了演练。', DEPOT, ['全体师生']],
    ['doctors in a school', '组织全体医护人员开展岗位练兵。', SCHOOL, ['全体医护人员']],
    ['tax officers in a police squad', '一年来，全体税务干部舍小家、顾大家。', SQUAD, ['全体税务干部']],
    ['another county above an office', '在清河县委、县政府的坚强领导下，任务完成。', BUREAU, ['清河县']],
    ['another town whose case it is', '结合红旗镇实际，制定方案。', undefined, ['红旗镇']],
    ['another town that goes on', '红旗镇将继续抓好水利。', undefined, ['红旗镇']],
    ['another town that leads', '在红旗镇党委的正确领导下，水利建设有序推进。', undefined, ['红旗镇']],
    ['another town of the county', '在望溪县红旗镇党委、政府的坚强领导下，水利建设有序推进。', undefined, ['红旗镇']],
    ['another town that acts', '红旗镇党委政府高度重视水利建设。', undefined, ['红旗镇']],
    ['another town that is reported on', '现将红旗镇2025年水利工作总结如下。', undefined, ['红旗镇']],
    ['another town that signs', '修渠12公里。', { signature: '红旗镇人民政府' }, ['红旗镇人民政府']],
    [
      'another school that signs',
      '招生120人。',
      { title: '青山小学2025年工作总结', signature: '红旗小学' },
      ['红旗小学'],
    ],
  ])('%s', (_what, line, frame, expected) => {
    expect(found([line], frame)).toEqual(expected);
  });
});

const STATION: Frame = { title: '云塘收费站2025年工作总结', signature: '云塘收费站' };
const FLEET: Frame = { title: '城东公交公司第二车队2025年工作总结', signature: '城东公交公司第二车队' };
const BRANCH: Frame = { title: '永安银行滨江支行2025年工作总结', signature: '永安银行滨江支行' };
const NURSE: Frame = { title: '述职报告', signature: '望溪县人民医院 李明远' };

describe('a unit that was left in other words', () => {
  it.each<[string, string, Frame | undefined, string[]]>([
    ['a whole hospital in a school', '举办讲堂，全院教职工签订承诺书。', SCHOOL, ['全院']],
    ['a whole bank in an office', '全行员工团结一心。', BUREAU, ['全行']],
    ['a whole town in an office', '年底前报送全镇工作台账。', BUREAU, ['全镇']],
    ['a whole office in a school', '全局干部职工团结一心。', SCHOOL, ['全局']],
    ['a school in a fleet', '这离不开我校的支持。', FLEET, ['我校']],
    ['a bank in a fleet', '为我行赢得了声誉。', FLEET, ['我行']],
    ['an office whose fame it is', '收到锦旗2面，为我局树立了形象。', BRANCH, ['我局']],
    ['a school that leads', '在校党委的正确领导下，任务完成。', BUREAU, ['校党委']],
    ['a bank that leads', '一年来，我局在分行党委的领导下，完成任务。', BUREAU, ['分行党委']],
    ['a company that leads', '在公司党委的正确领导下，任务完成。', BUREAU, ['公司党委']],
    ['a town that leads', '在镇党委、政府的坚强领导下，任务完成。', BUREAU, ['镇党委']],
    ['a trade', '作为一名教师，我深知责任。', NURSE, ['教师']],
    ['villages of another town', '组织红旗镇各村清淤。', undefined, ['红旗镇']],
    ['another office that leads', '在县林业局党组的带领下，全局干部任务完成。', BUREAU, ['县林业局']],
    ['another county that leads', '在清河县教育局党组的坚强领导下，任务完成。', BUREAU, ['清河县']],
    ['another county that is followed', '按照清河县委、县政府的统一部署，修渠。', BUREAU, ['清河县']],
    ['another county that acts', '清河县委、县政府高度重视教育。', BUREAU, ['清河县']],
    ['another station whose fame it is', '为洪坪收费站赢得了荣誉。', STATION, ['洪坪收费站']],
    ['another station with its people', '洪坪收费站现有职工45人。', STATION, ['洪坪收费站']],
    ['another hospital', '清河县中医院始终坚持质量第一。', HOSPITAL, ['清河县中医院']],
    ['another office that signs', '任务完成。', { ...BUREAU, signature: '望溪县水利局' }, ['望溪县水利局']],
  ])('%s', (_what, line, frame, expected) => {
    expect(found([line], frame)).toEqual(expected);
  });

  it.each<[string, string, Frame | undefined]>([
    ['a school that was helped', '走进红旗小学宣讲，全校师生参加。', BUREAU],
    ['a town that was told of', '红旗镇清淤经验好，全镇修渠12公里。', BUREAU],
    ['safety and health', '抓好安全局面，健全院落管护，服务全局工作。', BUREAU],
    ['the whole county', '全县修渠12公里。', BUREAU],
    ['the whole hospital', '全院职工团结一心，在院党委的领导下完成任务。', HOSPITAL],
    ['the office of its trade above', '在市水利局党委、县委的领导下，任务完成。', BUREAU],
    ['the office above a school', '在局党组的坚强领导下，任务完成。', SCHOOL],
    ['the town above a school', '在镇党委、政府的坚强领导下，任务完成。', SCHOOL],
    ['the bank above a branch', '在总行党委的领导下，全行员工团结一心。', BRANCH],
    ['who comes from a trade', '作为一名教师出身的干部，我深知责任。', NURSE],
    ['a town that was visited', '到红旗镇各村学习清淤。', undefined],
    ['the own villages', '组织青山镇各村清淤，落实县委、县政府部署，动员社区广大居民。', undefined],
    ['its name in short', '任务完成。', { title: '望溪县住建局2025年工作总结', signature: '望溪县住房和城乡建设局' }],
  ])('not %s', (_what, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});

const DISTRICT: Frame = { title: '云溪区2025年工作总结', signature: '云溪区人民政府' };
const NEW_DISTRICT: Frame = { title: '云溪新区管委会2025年工作总结', signature: '云溪新区管委会' };

describe('no unit that was left', () => {
  it.each<[string, string, Frame | undefined]>([
    ['the county above a town', '在县委的领导下，我县各镇修渠，我镇修渠12公里，我市推广。', undefined],
    ['the county above a school', '我县招生改革，我校招生120人。', SCHOOL],
    ['the town of a school', '我镇修路，我校招生120人。', SCHOOL],
    ['where, what and how', '我所在的科室忙，我会继续努力，我站在窗口前。', HOSPITAL],
    ['what others say', '村民代表表示，我村变美了。', undefined],
    ['the library of a school', '我校藏书丰富，我院学生常来。', { title: '图书馆2025年工作总结', signature: '图书馆' }],
    ['the teachers of a town', '全体教师冒雨护送学生过河。', undefined],
    ['police in a squad', '全体民警放弃休假。', SQUAD],
    ['those to whom one goes', '慰问一线全体医护人员，向全体教师致以节日问候。', DEPOT],
    ['a school that is named', '实验小学全体师生来库参观。', DEPOT],
    ['teachers in an office of schools', '在全体教职工的共同努力下，任务完成。', BUREAU],
    [
      'a power station of a company',
      '我公司重视安全。',
      { title: '青石镇供电所2025年工作总结', signature: '青石镇供电所' },
    ],
    ['a letter of thanks', '我院收到来信：“感谢贵院救治我校学生。”', HOSPITAL],
    ['another word', '自我局限要打破，我镇压茬推进，我行我素的少了。', undefined],
    [
      'a college',
      '我院招生900人，我校区扩建，我校重视安全。',
      { title: '望溪职业技术学院2025年工作总结', signature: '望溪职业技术学院' },
    ],
    [
      'the university of a college',
      '我校推荐，我院招生900人。',
      { title: '望溪大学文学院2025年工作总结', signature: '望溪大学文学院' },
    ],
    [
      'a team of a school',
      '我队40人，我校支持。',
      { title: '青山中学志愿服务队2025年工作总结', signature: '青山中学志愿服务队' },
    ],
    ['who is sent to a village', '选派驻村干部，我局帮助我村修路。', BUREAU],
    ['who took another post', '3月调任我局，此前在我镇任职。', { title: '述职报告', signature: '望溪县教育局 李明远' }],
    ['the own office in short', '县教育局认真落实责任，望溪县教育局全体干部努力。', BUREAU],
    ['the office of the city above', '宁川市教育局高度重视，我局落实。', BUREAU],
    ['other offices', '县水利局认真落实责任。', BUREAU],
    ['a visit', '清河县教育局来我县学习。', BUREAU],
    ['the company of a station', '我公司重视安全。', { title: '云塘收费站2025年工作总结', signature: '云塘收费站' }],
    ['its people', '走访本村村民，由本校教师上课的学生。', HOSPITAL],
    ['the own town', '在青山镇党委的正确领导下，青山镇党委政府高度重视。', undefined],
    ['the own town with its county', '在望溪县青山镇党委的领导下，水利建设有序推进。', undefined],
    ['the county that leads', '在望溪县委、县政府的坚强领导下，水利建设有序推进。', undefined],
    ['a neighbour that was visited', '组织干部到红旗镇学习，红旗镇党委介绍了经验。', undefined],
    ['villages of the town', '在石桥村党支部的带领下，村民修渠3公里。', undefined],
    ['all towns', '在各镇党委的领导下，修渠12公里。', undefined],
    ['its full name below', '修渠12公里。', { signature: '望溪县青山镇人民政府' }],
    ['an office of the town below', '修渠12公里。', { signature: '青山镇水利站' }],
    ['a region that is no district', '牵头成立大湾区水利联盟。岩头片区以修渠为龙头。', DISTRICT],
    ['what is run, or of a level', '成立运营区文化宫。率先成立区级社区矫正委员会。', DISTRICT],
    ['two bodies in one word', '区委区政府高度重视，编制《云溪区水利规划》。', DISTRICT],
    ['a county that is helped', '全区修渠。全区植树。全区治污。帮助清河县2024年全县脱贫。', DISTRICT],
    ['what is done to the own office', '推进改革，相应调整新区管委会下设机构。', NEW_DISTRICT],
  ])('%s', (_what, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});
