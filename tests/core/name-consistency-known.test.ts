import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const found = (...paragraphs: readonly string[]) =>
  check(
    ['望溪县2025年工作总结', '一、主要做法', ...paragraphs, '望溪县人民政府', '2025年12月20日'].join('\n'),
  ).diagnostics.filter(({ rule }) => rule === 'name-consistency');

describe('what is told of as known, by a name that was not told before', () => {
  it.each<[string, string, string, string]>([
    ['a shop', '惠农种子超市让利。', '对惠民种子超市加强监测。', '惠民种子超市'],
    ['a park', '启动仪式在临江文化公园举行。', '比赛仍在临河文化公园进行。', '临河文化公园'],
    ['a cooperative', '村里依托富农食用菌专业合作社增收。', '惠农食用菌专业合作社账目公开慢。', '惠农食用菌专业合作社'],
    ['a branch on a road', '建成听涛路分馆。', '松涛路分馆人手少。', '松涛路分馆'],
    ['a town by a character that looks alike', '法庭管辖营坪岗镇。', '宫坪岗镇案件多。', '宫坪岗镇'],
    ['a nursery', '国有淇山苗圃育苗。', '支持国有琪山苗圃扩建。', '琪山苗圃'],
    ['a lecture', '举办“松风讲堂”24期。', '“松涛讲堂”内容偏少。', '松涛讲堂'],
    ['a shelter', '各街道“晨星驿站”开放。', '在“星光驿站”歇脚的人少。', '星光驿站'],
    ['a loan', '主推“富农快贷”产品。', '“惠农快贷”用信户数偏少。', '惠农快贷'],
    ['a cup', '举办“巧手杯”比赛。', '邀请历届“妙手杯”获奖者座谈。', '妙手杯'],
    ['a motto of two halves', '会标为“春风拂校园 书声润童年”。', '横幅写“春风满校园 书声润童年”。', '春风满校园'],
    ['a system of another word', '智慧渔港监测系统建成。', '智慧渔港预报系统偶有故障。', '智慧渔港预报系统'],
    ['a system that was a platform', '利用税源风险核查平台。', '税源风险核查系统用得少。', '税源风险核查系统'],
    ['an office', '担任石滩税务分局负责人。', '石滩税务所开展走访。', '石滩税务所'],
    ['a garden', '小区有三个，分别是康乐苑、锦江里和兰庭。', '在康乐园义诊。', '康乐园'],
    ['a character lost', '杏花源小区装了充电棚。', '杏源小区业主有意见。', '杏源小区'],
    ['a character more', '皖籍商会推介项目。', '发挥皖籍商协会作用。', '皖籍商协会'],
    ['a section', '病历统计科牵头。', '病历管理科核对。', '病历管理科'],
    ['a reservoir with two characters turned', '原水取自凤潭口水库。', '凤口潭水库水位偏低。', '凤口潭水库'],
    ['an ancient road', '修缮十三拐古驿道。', '十三怪古驿道停车难。', '十三怪古驿道'],
    ['a person of a post that few hold', '科长易长风到企业走访。', '科长易长云统一调度。', '易长云'],
    ['a surname of two characters', '科长欧阳文静牵头。', '科长欧阳静兼管档案。', '欧阳静'],
    ['a rarer surname', '教师祁书豪获奖。', '祁书浩老师指导学生。', '祁书浩'],
  ])('%s', (_what, one, other, written) => {
    expect(found(one, '二、存在问题', other)).toMatchObject([{ subject: written }]);
  });
});

describe('what may well be another one', () => {
  it.each<[string, string, string]>([
    ['a park that is opened', '临江文化公园开放。', '新建临河文化公园。'],
    ['a shelter that is opened', '各街道“晨星驿站”开放。', '建成“星光驿站”3处。'],
    ['shelters of two words', '各街道“爱心驿站”开放。', '在“星光驿站”歇脚的人少。'],
    ['shops of two kinds', '各街道“晨星驿站”开放。', '在“阳光食堂”吃饭的人少。'],
    ['places that a campaign goes to', '开展“法治进机关”宣传活动。', '“法治进校园”宣传活动效果好。'],
    ['campaigns for so many', '开展“书香润千家”宣传活动。', '“书香润万家”征文比赛效果好。'],
    ['campaigns by numbers of people', '开展“百名教师进社区”活动。', '“千名教师进社区”活动效果好。'],
    ['things by their number', '“松风一号”工程开工。', '“松风二号”工程完工。'],
    ['a lecture that is founded', '举办“松风讲堂”24期。', '打造“松涛讲堂”。'],
    ['hospitals of two levels', '县中医医院义诊。', '由市中医医院专家坐诊。'],
    ['what two verbs begin', '组建党员攻关小组。', '再建党员攻关小组。'],
    ['places of common words', '乡镇文化驿站开放。', '乡镇文化站缺人。'],
    ['the head of an office', '县教育局局长调研。', '县教育局'],
    ['sayings of three characters', '做到“接得住”。', '坚持“立得住”。'],
    ['a head and a deputy', '校长韦长华主持。', '副校长韦长昌包片。'],
    ['rooms in general', '党员活动室开放。', '党员活动站缺人。'],
  ])('%s', (_what, one, other) => {
    expect(found(one, '二、存在问题', other)).toEqual([]);
  });

  it('is told beside it', () => {
    expect(found('建成听涛路分馆、松涛路分馆。', '松涛路分馆人手少。')).toEqual([]);
  });

  it('is told once more', () => {
    expect(found('举办“松风讲堂”24期。', '“松涛讲堂”人多。', '“松涛讲堂”获好评。', '“松风讲堂”收尾。')).toEqual([]);
  });
});
