import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const found = (lines: readonly string[], title = '望溪县2025年乡村建设工作总结') =>
  check([title, '一、主要做法', ...lines, '望溪县人民政府', '2025年12月20日'].join('\n')).diagnostics.filter(
    ({ rule }) => rule === 'name-consistency',
  );

describe('one name written two ways', () => {
  it.each<[string, string[], string]>([
    ['a town', ['青山镇修渠，青山镇植树。', '在青山镇开会。', '走访清山镇农户。'], '清山镇'],
    ['a town, its last character', ['青山镇修渠，青山镇植树。', '走访青杉镇农户。'], '青杉镇'],
    ['a village', ['石桥村修渠，石桥村植树。', '到石侨村走访。'], '石侨村'],
    ['a community', ['向阳社区修路，向阳社区植树。', '在像阳社区开会。'], '像阳社区'],
    ['a school', ['育才小学修操场，育才小学植树。', '慰问玉才小学教师。'], '玉才小学'],
    ['a company', ['宏达建设有限公司中标，宏达建设有限公司开工。', '约谈鸿达建设有限公司。'], '鸿达建设有限公司'],
    ['a hospital', ['望溪人民医院义诊，望溪人民医院培训。', '望西人民医院出车。'], '望西人民医院'],
    ['a person', ['张建国同志带队，书记张建国走访。', '张健国同志参加。'], '张健国'],
    ['a person by another post', ['站长李晓明带队，李晓明站长走访。', '主任李小明参加。'], '李小明'],
    ['a surname', ['书记章建国带队，章建国书记走访。', '书记张建国参加。'], '张建国'],
    ['a project', ['建成“暖心驿站”3个，“暖心驿站”有饮水。', '“暖新驿站”有药箱。'], '暖新驿站'],
    ['a campaign', ['开展“清渠护水”行动，“清渠护水”行动成效好。', '参加“清渠互水”行动。'], '清渠互水'],
    [
      'a long name',
      ['举办“乡村文明积分超市”，“乡村文明积分超市”有人气。', '走进“乡村文明积分超市”。', '又有“乡村文化积分超市”。'],
      '乡村文化积分超市',
    ],
    ['a reservoir, once each', ['南湾水库加固。', '审计发现，南弯水库验收资料不全。'], '南弯水库'],
    ['a housing estate, once each', ['红星小区改造完工。', '慰问住在红兴小区的老人。'], '红兴小区'],
    [
      'a company, its first word',
      ['永丰粮油购销有限公司增设烘干机。', '永峰粮油购销有限公司改制。'],
      '永峰粮油购销有限公司',
    ],
    ['two characters changed round', ['垃圾直运至城东垃圾转运站。', '东城垃圾转运站扩容。'], '东城垃圾转运站'],
    ['a person, once each', ['党委副书记周德全多次走访。', '由周德泉牵头办理。'], '周德泉'],
    ['a person behind a colon', ['联系人在场，组长：王晓燕。', '王小燕同志负责。'], '王小燕'],
    [
      'a show told of the same thing',
      ['举办“荷塘月韵”群众文艺汇演。', '“荷塘月色”群众文艺汇演的演员下乡。'],
      '荷塘月色',
    ],
    ['a paper', ['印发《青山镇河长制办法》。', '落实《青山镇河常制办法》。'], '青山镇河常制办法'],
    ['a bridge', ['云岭大桥通车。', '云领大桥养护。'], '云领大桥'],
    ['a person without a post', ['副书记周德全走访。', '由周德泉负责修渠。'], '周德泉'],
    ['a person in a list', ['周德全书记走访。', '李晓明、周德泉等人参加。'], '周德泉'],
    ['a person at the start of a line', ['副书记周德全走访。', '周德泉的建议被采纳。'], '周德泉'],
    ['a person with no post at all', ['由周建国带路。', '由周健国修渠。'], '周健国'],
    ['a letter read as a character', ['上线“鹤城e办”移动端。', '“鹤城易办”用户增加。'], '鹤城易办'],
    ['a choir', ['“小星星合唱团”登台。', '“小星星合唱队”献唱。'], '小星星合唱队'],
    ['a word of the same sound', ['“清渠护水”开始，“清渠护水”收官。', '“情渠护水”成效好。'], '情渠护水'],
    [
      'a character lost',
      ['走进“乡村文明积分超市”，“乡村文明积分超市”有人气。', '“乡村文明积分超市”扩建。', '“乡村文明积超市”开业。'],
      '乡村文明积超市',
    ],
    [
      'a paper with another word',
      [
        '印发《青山镇河道管护办法》，落实《青山镇河道管护办法》。',
        '修订《青山镇河道管护办法》。',
        '学习《青山镇河道养护办法》。',
      ],
      '青山镇河道养护办法',
    ],
    ['a toll station', ['云塘收费站扩建。', '云唐收费站绿化。'], '云唐收费站'],
    ['a platform', ['数字社情平台上线。', '接入数字社清平台。'], '数字社清平台'],
    ['a road project', ['滨河路改造工程开工。', '审计滨和路改造工程。'], '滨和路改造工程'],
    ['a word before what it is', ['晨露乡村少年宫开课。', '依托晨鹭乡村少年宫排练。'], '晨鹭乡村少年宫'],
    ['a hospital behind a word of one character', ['仁康医院义诊。', '向人康医院送水。'], '人康医院'],
    ['a dam behind a common word', ['依托云台水库灌溉。', '走访云抬水库职工。'], '云抬水库'],
    ['a county', ['云溪县修渠。', '云汐县植树。'], '云汐县'],
    ['one of many kinds of stations', ['青石岭检查站值守。', '青石领检查站植树。'], '青石领检查站'],
    ['a name before a dash', ['“瓷韵百年”特展开幕。', '“瓷蕴百年——馆藏瓷器展”闭幕。'], '瓷蕴百年'],
    ['a team by its colour', ['“石榴花”志愿服务队上门。', '“石榴红”志愿服务队受表彰。'], '石榴红'],
    [
      'one in the middle of a name told often',
      ['“巾帼共富工坊”开张。', '“巾帼共富工坊”扩容。', '“巾帼共富工坊”受表彰。', '“巾帼致富工坊”招工。'],
      '巾帼致富工坊',
    ],
    ['a title', ['印发《文明养犬公约》。', '宣讲《文明养全公约》。'], '文明养全公约'],
    ['people with no post, their last character', ['负责人周启明创业成功。', '周启铭等人的事迹见报。'], '周启铭'],
    ['a villager', ['返乡青年何文静包地。', '在何文婧的带动下建棚。'], '何文婧'],
    ['a model worker', ['劳动模范吴国栋授课。', '吴国东，从业三十年。'], '吴国东'],
    ['a given name turned round', ['会上，周启明发言。', '周明启的建议被采纳。'], '周明启'],
    ['one that looks alike', ['千山镇修渠，千山镇植树。', '走访干山镇农户。'], '干山镇'],
  ])('%s', (_what, lines, expected) => {
    const [finding, ...more] = found(lines);
    expect(finding?.text).toBe(expected);
    expect(finding?.severity).toBe('warning');
    expect(more).toEqual([]);
  });

  it('is one finding for both places of the rarer one, with a fix that is not safe', () => {
    const [finding, ...more] = found([
      '青山镇修渠，青山镇植树，青山镇修路，青山镇开会。',
      '走访清山镇农户。',
      '清山镇的桥修好了。',
    ]);
    expect(finding?.others).toHaveLength(1);
    expect(finding?.fixes).toMatchObject([{ label: '改为“青山镇”', safe: false, edits: [{}, {}] }]);
    expect(more).toEqual([]);
  });
});

describe('two names', () => {
  it.each<[string, string[]]>([
    ['groups by number', ['第一村修渠，第一村植树。', '第七村修路。']],
    ['east and west', ['东山村修渠，东山村植树。', '西山村修路。']],
    ['what sounds and looks otherwise', ['青山镇修渠，青山镇植树。', '红山镇修路。']],
    ['two hospitals', ['望溪县人民医院义诊，望溪县人民医院培训。', '望溪县第一人民医院出车。']],
    ['as often as each other', ['青山镇修渠，青山镇植树。', '清山镇修路，清山镇开会。']],
    ['a place that begins like a name', ['东莞城际铁路通车，打造东莞城市名片，展现东莞成效。', '为东莞人民造福。']],
    ['two people side by side', ['经理周德泉任组长，副经理周德全任副组长。']],
    ['brothers', ['张建国同志带队，书记张建国走访。', '张建军同志参加。']],
    ['people of two characters', ['李伟同志带队，李伟同志走访。', '李玮同志参加。']],
    ['posts', ['党员“先锋岗”带头，“先锋岗”值守。', '“先锋队”出动。']],
    ['numbered campaigns', ['开展“三治三清”行动，“三治三清”收官。', '开展“四治三清”行动。']],
    ['towns in general', ['新型城镇建设，新型城镇规划。', '复兴城镇水系。']],
    ['words that begin with a surname', ['建设高端仪器产业。', '引进高端医疗项目。']],
    ['a name told longer on purpose', ['“我为群众办实事”收官，“我为群众办实事”有成效。', '“我为群众办好实事”展开。']],
    ['the end of a word before a town', ['重要事项及时向镇党委报告。', '走访云香镇农户。']],
    ['villages in general', ['推进整村授信。', '行政村全覆盖，推行整村授信。']],
    ['part of a longer word', ['全镇修渠，各村植树，农村改水，乡镇修路。', '返乡农民建厂。']],
    ['side by side', ['走访青山镇、清山镇农户。']],
    ['a play on words', ['从“要我学”变为“我要学”。']],
    ['schools in general', ['完成300间中小学照明改造，新建中小学2所。']],
    ['what stands before a road', ['排查出隐患路段3处。', '整治5处隐患路段。']],
    ['another of its kind', ['评出“最美教师”5名。', '评出“最美医师”3名。']],
    ['brothers by a near sound', ['书记陈志明走访。', '主任陈志民带队。']],
    ['words that begin with a surname', ['从周边入手。', '向周围的人讲。']],
    ['what many do', ['完善监管平台。', '建强服务平台。', '搭建管理平台。']],
    ['stations and centres', ['镇便民服务中心受理。', '村便民服务站代办。']],
    ['one for each', ['推行“一村一策”。', '推行“一企一策”。']],
    ['honours', ['开展“最美教师”评选活动。', '开展“最美医师”评选活动。']],
    ['posts of members', ['设立“党员示范岗”。', '设立“党员示范户”。']],
    ['one after the other', ['推动“高效办成一件事”向“高效办成一类事”升级。']],
    ['what begins otherwise', ['实现良好开局。', '确保开好局。']],
    ['another word before a station', ['严格执行血站制度。', '中心血站采血。']],
    ['two schools', ['红星小学修操场。', '红旗小学植树。']],
    ['two villages', ['石桥村修渠，石桥村植树。', '石河村修路。']],
    ['numbered papers', ['印发《安全手册上册》。', '印发《安全手册下册》。']],
    ['what two firms of a place are called', ['海川集团扩产。', '海化集团技改。', '海泥集团公司搬迁。']],
    ['kinds of campaigns', ['部署专门行动。', '部署专题行动。']],
    ['parks by another word', ['临江产业园开工。', '临港产业园验收。']],
    ['what is done with a thing', ['复垦农场3处。', '复种农场5处。']],
    ['the end of a longer word', ['通过进口河口水库取水。', '沿出口合口水库放水。']],
    ['the end of the word before', ['保护海岸云河。', '建设平安云河。']],
    ['quoted ones of four characters', ['实施“民心工程”。', '实施“民富工程”。']],
    ['quoted ones by a near sound', ['“清渠护水”开始，“清渠护水”收官。', '“亲渠护水”成效好。']],
    ['titles told once each', ['印发《文明养犬公约》。', '宣讲《文明养狗公约》。']],
    ['a point and a station', ['建成“暖心驿站”3个，“暖心驿站”有饮水。', '“暖心驿点”有药箱。']],
    ['two in one sentence', ['建成红星小区东门，改造红兴小区西门。']],
    ['two quoted in one sentence', ['办好“智惠驿站”阅读角，“智慧驿站”自习室。']],
    ['what goes on behind it', ['整治隐患路段3处。', '修复引患路面2处。']],
    ['pupils', ['育才小学生演出。', '玉才小学生合唱。']],
    ['words of one sound', ['抓实事工程。', '抓实施工程。']],
    ['levels of parks', ['新增省级示范园区。', '促进循环经济示范园区发展。']],
    ['slogans', ['“美丽乡村”建设，“美丽乡村”评比。', '“美好乡村”建设。']],
  ])('%s', (_what, lines) => {
    expect(found(lines)).toEqual([]);
  });
});
