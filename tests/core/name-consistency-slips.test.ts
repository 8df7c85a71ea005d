import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const found = (...paragraphs: readonly string[]) =>
  check(
    ['望溪县2025年工作总结', '一、主要做法', ...paragraphs, '望溪县人民政府', '2025年12月20日'].join('\n'),
  ).diagnostics.filter(({ rule }) => rule === 'name-consistency');

describe('a name in which a common word has become no word', () => {
  it.each<[string, string, string, string]>([
    ['by the sound', '县档案馆信息管理中心投用。', '县档案馆信息馆理中心验收。', '县档案馆信息馆理中心'],
    ['by the sound, where the name begins', '核定财政项目进度。', '核定采政项目资金。', '核定采政项目'],
    ['in the other order', '报国家统计局备案。', '向国家计统局报送。', '国家计统局'],
    ['one twice', '建成消防救援大队训练场。', '慰问消防救援援大队官兵。', '消防救援援大队'],
    ['one twice at the start', '帮扶重点示范村。', '走访，重重点示范村。', '重重点示范村'],
    ['half of a word lost', '启用县级绩效考核信息系统。', '登录县级绩效核信息系统。', '县级绩效核信息系统'],
    [
      'of what any stretch may end with',
      '落实城乡环境治理长效机制。',
      '完善城乡环竟治理长效机制。',
      '城乡环竟治理长效机制',
    ],
    ['in one sentence', '县职工活动中心开放，各镇到县职工活洞中心参观。', '无其他。', '县职工活洞中心'],
    ['by what begins it, in the other order', '松鹤片区开工。', '推进鹤松片区拆迁。', '鹤松片区'],
  ])('%s', (_what, former, latter, slip) => {
    expect(found(former, latter).map(({ text }) => text)).toEqual([slip]);
  });

  it.each<[string, string, string, string]>([
    ['a character twice', '开展“清泉行动”两次。', '“清泉泉行动”收尾。', '清泉泉行动'],
    ['half of a word lost', '推进“治理能力提升年”。', '部署“治理能提升年”。', '治理能提升年'],
  ])('of a quoted name: %s', (_what, former, latter, slip) => {
    expect(found(former, latter).map(({ text }) => text)).toEqual([slip]);
  });

  it.each<[string, string, string]>([
    ['both are words', '推进县检查中心建设。', '参观县检察中心展厅。'],
    ['two words meet', '选派医师到省中医院进修。', '创建二级中医医院。'],
    ['a place and its office', '深入望溪市场监管局。', '报望溪市市场监管局。'],
    ['said twice on purpose', '推进客运班车村村通工程。', '推进客运班车村通工程。'],
    ['a list of two', '检查县信息管理中心、县信息馆理中心。', '无其他。'],
    ['one word ends with what the next begins with', '推动黄金金融产品创新。', '推出金融产品。'],
    ['what more there is at the end', '建设工业园区。', '改造工业区。'],
  ])('not where %s', (_what, former, latter) => {
    expect(found(former, latter)).toEqual([]);
  });
});
