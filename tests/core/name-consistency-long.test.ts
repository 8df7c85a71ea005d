import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const found = (...paragraphs: readonly string[]) =>
  check(
    ['望溪县2025年工作总结', '一、主要做法', ...paragraphs, '望溪县人民政府', '2025年12月20日'].join('\n'),
  ).diagnostics.filter(({ rule }) => rule === 'name-consistency');

describe('one long name written two ways', () => {
  it.each<[string, string, string, string]>([
    [
      'works, by a character',
      '城北自来水厂深度处理改造工程开工。',
      '督促城北自来水厂深层处理改造工程进度。',
      '城北自来水厂深层处理改造工程',
    ],
    [
      'a firm, by what it trades in',
      '与宏远泰和建设有限公司签约。',
      '约谈宏远泰和建筑有限公司负责人。',
      '宏远泰和建筑有限公司',
    ],
    [
      'an office, by the word that joins',
      '报望溪县水务和湖泊局审批。',
      '望溪县水务与湖泊局验收。',
      '望溪县水务与湖泊局',
    ],
    ['a platform, two words turned round', '启用慢病随访云平台。', '慢病云随访平台上线。', '慢病云随访平台'],
    [
      'a centre, two words turned round',
      '送县农产品检测检验中心。',
      '县农产品检验检测中心出具报告。',
      '县农产品检验检测中心',
    ],
    ['an estate, two words turned round', '走访了锦绣新苑小区。', '整治了新苑锦绣小区。', '新苑锦绣小区'],
    ['a festival', '举办第三届望溪桃花文化旅游节。', '筹备第四届望溪桃花旅游文化节。', '望溪桃花旅游文化节'],
    ['a platform, by a near word', '梅岭云仓监管平台上线。', '梅岭云仓管理平台运行平稳。', '梅岭云仓管理平台'],
    ['a system that is clever', '建成智慧供水调度系统。', '智能供水调度系统报警。', '智能供水调度系统'],
    ['a character lost', '白鹭湾城市书房开放。', '白鹭城市书房座位少。', '白鹭城市书房'],
    ['a court of the wrong level', '移送云溪区人民法院。', '与云溪县人民法院座谈。', '云溪县人民法院'],
    ['a number turned round', '养护S231梅岭段。', 'S213梅岭段塌方。', 'S213梅岭段'],
    ['a hotline', '受理12345便民服务热线转办件。', '12354便民服务热线满意率高。', '12354便民服务热线'],
    [
      'an office, by what it does',
      '望溪县公路事业发展中心养路。',
      '望溪县公路事业服务中心除雪。',
      '望溪县公路事业服务中心',
    ],
    ['a market', '整治，金鼎商贸城的通道。', '检查，金鼎商业城的电路。', '金鼎商业城'],
    ['a road by its number', '养护省道314线。', '绿化省道341线。', '省道341线'],
    ['a point of danger', '监测滴水岩地质灾害点。', '撤离滴水崖地质灾害点群众。', '滴水崖地质灾害点'],
    ['a branch library', '城东分馆开放。', '东城分馆闭馆盘点。', '东城分馆'],
    ['letters turned round', '接入SCADA系统。', '升级SACDA系统。', 'SACDA系统'],
    ['a house by its sound', '住在怡和楼的老人。', '维修，怡合楼的电梯。', '怡合楼'],
    ['a community by its sound', '所辖东苑社区。', '在东院社区试行。', '东院社区'],
    ['a station by what it is', '青山镇水利工作站值守。', '青山镇水利服务站巡查。', '青山镇水利服务站'],
    ['a branch', '柳泉支行放贷。', '柳泉分行揽储。', '柳泉分行'],
  ])('%s', (_what, one, other, written) => {
    expect(found(`${one}${one.slice(0, -1)}有成效。`, other).map(({ text }) => text)).toEqual([written]);
  });

  it.each<[string, string, string]>([
    ['two police units', '市公安局交警支队值勤。', '市公安局刑警支队破案。'],
    ['parts of a place', '完成城东片区管网改造工程。', '启动城西片区管网改造工程。'],
    ['stages', '一期高标准农田建设项目完工。', '二期高标准农田建设项目开工。'],
    ['levels', '获评市级森林消防示范站。', '争创省级森林消防示范站。'],
    ['alarms by colour', '启动地质灾害黄色预警系统。', '启动地质灾害红色预警系统。'],
    ['what is counted', '改造3个老旧小区。', '选取个别老旧小区试点。'],
    ['what joins two', '中队辖桃源镇、云溪镇。', '与中队和桃源镇小学共建。'],
    ['what is set up', '各乡镇设管理站。', '排名末位的乡镇管理站整改。'],
    ['years', '完成2024年度垃圾分类工程。', '实施2025年垃圾分类工程。'],
    ['numbers of things', '建成12座污水处理站。', '新建21座污水处理站。'],
    ['works in general', '推进老旧小区改造工程。', '推进老旧小区提升工程。'],
    ['a short form', '青山镇中心卫生院义诊。', '中心卫生院培训。'],
    ['schools of two kinds', '望溪县实验小学开学。', '望溪县实验中学放假。'],
    ['side by side', '走访红星里小区、红星小区。', '开展了慰问。'],
  ])('not two: %s', (_what, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

describe('persons', () => {
  it.each<[string, string, string, string]>([
    ['a surname by its sound, with a deputy', '行长傅建平带队。', '付建平副行长带教。', '付建平副行长'],
    ['two characters, by one post', '主持人由苏琬老师担任。', '节目单由苏婉老师编排。', '苏婉'],
    ['one character lost', '骨干孙志远授课。', '会计孙远获得表彰。', '孙远'],
    ['who reports', '部长　陈炜', '述职人：陈伟', '陈伟'],
  ])('one: %s', (_what, one, other, written) => {
    expect(found(one, '开展了各项工作。', other).map(({ text }) => written.startsWith(text))).toEqual([true]);
  });

  it.each<[string, string, string]>([
    ['colleagues of whom the draft says so', '副主任沈亚琴负责信息，我俩名字只差一个字。', '主任沈雅琴负责材料。'],
    ['two who are told of together', '民警李小峰作词，两人被称为双峰。', '民警李晓峰谱曲。'],
    [
      'two of two posts, told in one paragraph',
      '负责人潘金根种粮，收成比往年好，卖到了省城。站长潘根金养虾。',
      '开展了各项工作。',
    ],
    ['comrades of two characters', '李伟同志带队。', '李玮同志参加。'],
  ])('two: %s', (_what, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

describe('names in quotation marks', () => {
  it.each<[string, string, string, string]>([
    ['one character more', '打造“红管家”党建品牌。', '擦亮“红色管家”品牌。', '红色管家'],
    ['with one subtitle', '举办“陶韵千年——古窑址陶器展”。', '“陶韵千秋——古窑址陶器展”撤展。', '陶韵千秋'],
    ['who does it turned round', '举办“你点我送”活动。', '“我点你送”活动受欢迎。', '我点你送'],
    ['a near sound', '举办“匠心杯”技能节。', '“匠星杯”技能节闭幕。', '匠星杯'],
    ['what a thing is', '创办“板凳议事会”。', '“板凳议事厅”受欢迎。', '板凳议事厅'],
    ['a hall by another word', '办好“文澜讲坛”。', '“文澜讲堂”场场爆满。', '文澜讲堂'],
    ['a code word', '举行“砺剑—2025”演练。', '总结“利剑—2025”演练。', '利剑'],
    ['a reading festival', '举办“书香润童年”读书节。', '“书香润童心”读书节闭幕。', '书香润童心'],
    ['a brand by its last character', '打造“税心相伴”服务品牌。', '“税心相随”品牌获奖。', '税心相随'],
    ['a team by a character more', '“夕照红”志愿服务队上门。', '“夕照红”志愿者服务队受表彰。', '“夕照红”志愿者服务队'],
  ])('%s', (_what, one, other, written) => {
    expect(found(`${one}${one}`, '开展了各项工作。', other).map(({ text }) => text)).toEqual([written]);
  });

  it.each<[string, string, string, string]>([
    ['a saying below a heading', '春风送岗位 就业暖民心', '做好“春风送岗位 就业暖人心”活动。', '就业暖人心'],
    ['a saying behind what it is', '活动主题：春风送岗位 就业暖民心', '“春风送岗忙 就业暖民心”开幕。', '春风送岗忙'],
    ['with a point between', '书香青山·共读时光', '把“书香青山·共享时光”办好。', '共享时光'],
    ['a team by a character less', '“税务管家”服务队走进园区。', '“税管家”服务队获奖。', '税管家'],
  ])('%s', (_what, one, other, written) => {
    expect(found(one, '开展了各项工作。', other).map(({ text }) => text)).toEqual([written]);
  });

  it('are two sayings with one half in common', () => {
    expect(found('春风送岗位 就业暖民心', '“夏日送清凉 就业暖民心”活动办了3场。')).toEqual([]);
  });

  it('are one title with two words turned round', () => {
    const [finding] = found('印发《望溪县青年就业见习管理办法》。', '执行《望溪县青年见习就业管理办法》。');
    expect(finding?.text).toBe('望溪县青年见习就业管理办法');
  });

  it('are two where one is named after the other', () => {
    expect(found('印发“春芽”计划。', '编写“春芽”计划书。')).toEqual([]);
  });
});
