import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const found = (...paragraphs: readonly string[]) =>
  check(
    ['望溪县2025年工作总结', '一、主要做法', ...paragraphs, '望溪县人民政府', '2025年12月20日'].join('\n'),
  ).diagnostics.filter(({ rule }) => rule === 'name-consistency');

describe('what is near, and no name written two ways', () => {
  it.each<[string, string, string]>([
    ['the end of a list', '改造柳叶湾等片区。', '柳叶湾片区开工。'],
    ['the end of a list of works', '加快松溪引水等工程进度。', '松溪引水工程通水。'],
    ['two verbs before one name', '推动云溪湾文化广场开放。', '加快推进云溪湾文化广场建设。'],
    ['two adverbs before one name', '全力提升松岭老城街区面貌。', '全面提升松岭老城街区品质。'],
    ['who speaks', '我谨代表望溪新区作报告。', '我代表望溪新区表示感谢。'],
    ['whose community', '结合本社区实际。', '结合社区特点。'],
    ['one joined by another word', '服务获奖选手及社区。', '宣传获奖选手和社区。'],
    ['two things of which one differs', '抓好投资融资和项目建设。', '抓好投资拉动和项目落地。'],
    ['works by their rank', '实施重点水利工程。', '推进水利重点工程。'],
    ['products by their worth', '推介特色优质农产品。', '展销优质特色农产品。'],
    ['parks in general', '谋划产业共建园区。', '建设共建产业园区。'],
    ['bases in general', '打造制造研发基地。', '建成研发制造基地。'],
    ['a word that goes on', '总量居全国城市前列。', '增速跃居全国城市首位。'],
    ['a stage', '改革取得阶段性成果。', '改革等取得阶段性进展。'],
    ['engineers', '引进卓越工程师。', '作出卓越贡献。'],
    ['hospitals of two kinds', '望溪中医院义诊。', '望溪中心医院搬迁。'],
    ['parts of one school', '望溪学校小学部扩建综合楼封顶。', '望溪学校初中部扩建综合楼开工。'],
    ['neighbours', '云溪街道松岭社区获评先进。', '云溪街道松湖社区通气。'],
    ['centres of two fields', '望溪公共卫生服务中心启用。', '望溪公共文化服务中心开工。'],
    ['counted sayings', '推行“多规合一”。', '推行“多证合一”。'],
    ['sayings by a number', '落实“一窗通办”。', '落实“一照通办”。'],
    ['sayings of one set', '推进规则“软联通”。', '推进设施“硬联通”。'],
    ['rights of two levels', '推进“强街放权”改革。', '推进“强区放权”改革。'],
    ['how far goods go', '开展“货卖全国”计划。', '开展“货卖全球”计划。'],
    ['what two places were added to', '名师工作室增加到12个。', '名医工作室增加到15个。'],
    ['the parts of a whole turned round', '落实到方面和各个环节。', '覆盖各个方面和环节。'],
  ])('%s', (_what, one, other) => {
    expect(found(one, '开展了各项工作。', other)).toEqual([]);
  });
});

describe('one name, whatever governs it', () => {
  it.each<[string, string, string, string]>([
    ['behind two verbs', '推进松溪口景观带改造工程。', '加快松溪口景观代改造工程进度。', '松溪口景观代改造工程'],
    ['behind one verb', '推进松溪口水源保护区调整工程。', '推进松溪口水源保护区调准工程。', '松溪口水源保护区调准工程'],
    ['with a character that also joins', '改造永和里老街片区。', '永河里老街片区开工。', '永河里老街片区'],
    [
      'of an institute for two things',
      '引进望溪机器人与智能制造研究院。',
      '望溪机器人和智能制造研究院揭牌。',
      '望溪机器人和智能制造研究院',
    ],
    ['what is counted before it', '建成12座松岭转运站。', '关停松玲转运站。', '松玲转运站'],
  ])('%s', (_what, one, other, written) => {
    expect(found(one, '开展了各项工作。', other)).toMatchObject([{ text: written }]);
  });

  it('is asked about once, where another has one of the two ways', () => {
    const texts = found('松溪口景观带改造工程开工。', '松溪口景观改造工程完工。', '鹤鸣塘景观改造工程收尾。').map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['松溪口景观改造工程']);
  });
});
