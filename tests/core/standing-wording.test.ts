import { describe, expect, it, test } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { draft, found, mended, wordings } from './wordings-of.ts';

const [MA, MAO, DENG, THREE, KE, XI] = [
  '马克思列宁主义',
  '毛泽东思想',
  '邓小平理论',
  '“三个代表”重要思想',
  '科学发展观',
  '习近平新时代中国特色社会主义思想',
] as const;
const list = (...ideas: readonly string[]) => ideas.join('、');

describe('the guiding ideas', () => {
  it.each([
    ['stop early', '2024年', list(MA, MAO, DENG, THREE, KE)],
    ['stop earlier', '2024年', list(DENG, THREE)],
    ['stop early for their time', '2014年', `${DENG}和${THREE}`],
    ['lack one', '2024年', list(MA, MAO, DENG, KE, XI)],
    ['begin late', '2024年', list(MAO, DENG, THREE, KE, XI)],
    ['stand in another order', '2024年', list(MA, DENG, MAO, THREE, KE, XI)],
  ])('%s', (_how, year, ideas) => {
    expect(wordings(year, `坚持以${ideas}为指导，扎实推进各项工作。`)).toEqual([ideas]);
  });

  it('are right as they are in their time', () => {
    expect(wordings('2024年', `坚持以${list(MA, MAO, DENG, THREE, KE, XI)}为指导。`)).toEqual([]);
    expect(wordings('2015年', `坚持以${list(DENG, THREE, KE)}为指导。`)).toEqual([]);
    expect(wordings('2010年', `坚持以${DENG}和${THREE}为指导。`)).toEqual([]);
    expect(wordings('', `坚持以${list(DENG, THREE, KE)}为指导。`)).toEqual([]);
    expect(wordings('2024年', `学习${list(MA, MAO, DENG)}，深入学习贯彻${XI}。`)).toEqual([]);
    expect(wordings('2024年', `马克思主义中国化的成果有${list(MAO, DENG, THREE)}，讲了三课。`)).toEqual([]);
  });

  it('have their full names', () => {
    expect(wordings('2024年', `坚持以${list('马列主义', MAO, DENG, THREE, KE, XI)}为指导。`)).toEqual(['马列主义']);
    expect(mended('2024年', `坚持以${list(MA, MAO, DENG, '三个代表', KE, XI)}为指导。`)).toContain(
      list(DENG, THREE, KE),
    );
    expect(wordings('2024年', '认真实践“三个代表”，服务群众。')).toEqual(['“三个代表”']);
    expect(wordings('2024年', '选出三个代表参加座谈。系统学习马列主义。')).toEqual([]);
  });

  it.each([
    '习近平新时代中国特色社会主义伟大思想',
    '习近平新时期中国特色社会主义思想',
    '习近平中国特色社会主义思想',
    '习近平新时代特色社会主义思想',
    '习近平新时代中国特色社会主义理论',
    '习近平同志新时代中国特色社会主义思想',
  ])('are not named %s', (name) => {
    expect(wordings('', `深入学习贯彻${name}，抓好落实。`)).toEqual([name]);
    expect(mended('', `深入学习贯彻${name}，抓好落实。`)).toBe(`深入学习贯彻${XI}，抓好落实。`);
  });

  it('are not taken for others of his', () => {
    const line =
      '学习习近平法治思想、习近平生态文明思想、习近平新时代中国特色社会主义经济思想和习近平总书记重要讲话精神。';
    expect(wordings('2024年', line)).toEqual([]);
  });
});

describe('congresses and plenums', () => {
  it.each([
    ['2024年', '以党的十九大精神为指导，抓好落实。', '十九大'],
    ['2020年', '深入学习贯彻党的十八大精神，抓好落实。', '十八大'],
    ['2024年', '认真学习十九届六中全会精神。', '十九届六中全会'],
    ['2024年', '全面贯彻党的十九大和十九届历次全会精神。', '十九大'],
    ['2024年', '在党的十九大精神指引下，全镇上下同心。', '十九大'],
    ['2019年', '深入学习贯彻党的二十大精神。', '二十大'],
    ['2019年', '认真学习党的十九届五中全会精神。', '十九届五中全会'],
    ['2021年', '认真学习党的十九届八中全会精神。', '十九届八中全会'],
    ['2024年', '认真学习党的20大精神。', '20大'],
    ['2024年', '认真学习党的20届三中全会精神。', '20届三中全会'],
    ['2020年', '认真学习十九大届四中全会精神。', '十九大届四中全会'],
    ['2024年', '认真学习党的二十大三中全会精神。', '二十大三中全会'],
    ['2024年', '党的二十届四中全会提出了新的任务。', '二十届四中全会'],
    ['2024年', '贯彻党的二十大和二十届二中、三中、四中全会精神。', '二十届二中、三中、四中全会'],
    ['', '传达市委十三届八中全会精神。', '市委十三届八中全会'],
    ['2020年', '党的十九届六中全会以来，全镇上下干劲更足。', '十九届六中全会'],
    [
      '2025年',
      '学习党的二十届四中全会通过的《中共中央关于进一步全面深化改革、推进中国式现代化的决定》。',
      '二十届四中全会',
    ],
    ['2025年', '落实党的二十届三中全会关于“十五五”规划建议的部署。', '二十届三中全会'],
  ])('%s: %s', (year, line, expected) => {
    expect(wordings(year, line)).toEqual([expected]);
  });

  it.each([
    ['2024年', '党的十九大以来，全镇面貌一新。'],
    ['2024年', '认真学习党的十九大、二十大精神。'],
    ['2024年', '学习《党的十九大报告辅导读本》两遍。'],
    ['2024年', '2018年起，先后学习党的十九大精神和各次全会精神。'],
    ['2024年', '学习团的十九大精神、中国工会十八大精神。'],
    ['2024年', '参加第20届运动会，举办20大活动。'],
    ['2021年', '以优异成绩迎接党的二十大，宣传好大会精神。'],
    ['', '以党的十九大精神为指导，抓好落实。'],
    ['2025年', '贯彻二十届二中、三中、四中全会精神和市委十三届八次全会部署。'],
    ['2021年', '做好党的二十大安保工作，为大会召开营造平安环境。'],
    ['2025年', '学习党的二十届三中全会关于进一步全面深化改革的部署和四中全会关于“十五五”规划建议的部署。'],
    ['2025年', '党的二十届四中全会对进一步全面深化改革提出了新要求。'],
  ])('%s: leaves alone %s', (year, line) => {
    expect(wordings(year, line)).toEqual([]);
  });

  it('is only a note in the year in which the next was held', () => {
    const [finding] = found('云溪镇2022年工作总结', '以党的十九大精神为指导，抓好落实。');
    expect(finding?.severity).toBe('info');
  });

  it('says the right name', () => {
    expect(mended('2024年', '学习党的20大和二十大三中全会精神。')).toBe('学习党的二十大和二十届三中全会精神。');
  });
});

describe('set phrases that are spelt out', () => {
  it.each([
    '增强“四个意识”（政治意识、大局意识、看齐意识、核心意识）。',
    '增强政治意识、大局意识、看齐意识，作风明显好转。',
    '“四个意识”即政治意识、大局意识、责任意识、看齐意识。',
    '坚定道路自信、制度自信、理论自信、文化自信。',
    '坚持创新、绿色、协调、开放、共享的新发展理念。',
    '弘扬富强、民主、和谐、文明，自由、平等、公正、法治，爱国、敬业、诚信、友善的社会主义核心价值观。',
    '统筹经济建设、政治建设、社会建设、文化建设、生态文明建设“五位一体”总体布局。',
    '坚决反对形式主义、享乐主义、官僚主义和奢靡之风。',
    '落实“三会一课”（支部党员大会、党小组会、党课）。',
    '做好“六稳”（稳就业、稳金融、稳外贸、稳投资、稳外资、稳预期）。',
    '推进全面建成小康社会、全面深化改革、全面依法治国、全面从严治党“四个全面”战略布局。',
    '不断提高政治领悟力、政治判断力、政治执行力。',
    '做到学史明理、学史增信、学史力行。',
    '牢牢把握学思想、强党性、重实干、建新功的总要求。',
    '弘扬敬佑生命、救死扶伤、甘于奉献、无私大爱的精神。',
    '践行敬佑生命、甘于奉献、救死扶伤、大爱无疆的精神。',
    '推动“四下基层”：调查研究下基层、信访接待下基层、现场办公下基层。',
    '一体推进不敢腐、不想腐、不能腐。',
    '推动物质文明、精神文明、政治文明、社会文明、生态文明协调发展。',
    '落实摘帽不摘责任、摘帽不摘政策、摘帽不摘监管。',
    '坚持个人服从组织、少数服从多数、全党服从中央。',
    '牢记对党忠诚、赴汤蹈火、纪律严明、竭诚为民的训词。',
    '健全法治、德治、自治相结合的治理体系。',
  ])('%s', (line) => {
    expect(wordings('2024年', line)).toHaveLength(1);
  });

  it.each([
    '增强政治意识、大局意识、核心意识、看齐意识，增强政治意识、责任意识。',
    '坚持创新、协调、绿色、开放、共享的新发展理念，建设富强民主文明和谐美丽的社会主义现代化强国。',
    '践行爱国、敬业、诚信、友善，力戒形式主义、官僚主义。',
    '“三会一课”开了党员大会4次、支委会12次、党课4次。',
    '形式主义、官僚主义等“四风”问题得到纠治。',
    '统筹经济、政治、文化、社会和生态文明建设“五位一体”总体布局。',
    '开展“两学一做”（学党章党规、学系列讲话、做合格党员）学习教育。',
    '学党史、悟思想、办实事、开新局，做到学史明理、学史增信、学史崇德、学史力行。',
    '守初心、担使命、抓落实、促发展，特别能吃苦、特别能战斗、特别能奉献。',
    '推进严格执法、公正司法、全民守法，坚持立党为公、执政为民。',
    '弘扬热爱劳动、辛勤劳动、诚实劳动、创造性劳动的风尚，团结协作、顽强拼搏、永不言败。',
    '完善党建引领下自治、法治、德治相结合的体系，坚持依法治国和以德治国相结合。',
    '立足新发展阶段、完整准确全面贯彻新发展理念、服务和融入新发展格局、着力推动高质量发展，落实“三新一高”要求。',
  ])('leaves alone %s', (line) => {
    expect(wordings('2024年', line)).toEqual([]);
  });

  it('is put in order', () => {
    expect(mended('', '坚持创新、绿色、协调、开放、共享的新发展理念。')).toBe(
      '坚持创新、协调、绿色、开放、共享的新发展理念。',
    );
  });

  it('changes with its time', () => {
    const line = '推进全面建成小康社会、全面深化改革、全面依法治国、全面从严治党“四个全面”战略布局。';
    expect(wordings('2018年', line)).toEqual([]);
    expect(wordings('2012年', '坚定道路自信、理论自信、制度自信。')).toEqual([]);
  });

  it('goes with its verb', () => {
    expect(wordings('2024年', '坚定“四个意识”，做到“两个确立”。')).toEqual(['坚定“四个意识”', '做到“两个确立”']);
    const right = '深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。';
    expect(wordings('2024年', right)).toEqual([]);
  });
});

describe('set phrases with a member that is another', () => {
  it.each([
    ['驰而不息纠治形式主义、官僚主义、享乐主义和奢侈之风。', '奢靡之风'],
    ['坚持创新、协调、绿色、开放、共赢的新发展理念。', '共享'],
    ['弘扬奉献、友爱、互助、共进的志愿精神。', '进步'],
    ['坚持安全第一、预防为主、综合整治的方针。', '综合治理'],
    ['落实党政同责、一岗双责、齐抓共管、失职问责。', '失职追责'],
    ['不断提高政治判断力、政治领导力、政治执行力。', '政治领悟力'],
    ['弘扬坚持真理、坚守理想，践行初心、担当使命，不怕牺牲、英勇奋斗，对党忠诚、不负人民的精神。', '英勇斗争'],
    ['落实管行业必须管安全、管业务必须管安全、管经营必须管安全。', '管生产经营必须管安全'],
    ['引导党员学纪、知纪、明纪、用纪。', '守纪'],
    ['打好蓝天、绿水、净土保卫战。', '碧水'],
    ['打好防范化解重大风险、精准脱贫、环境保护三大攻坚战。', '污染防治'],
    [
      '落实“六保”任务（保居民就业、保基本民生、保市场主体、保粮食能源安全、保供应链稳定、保基层运转）。',
      '保产业链供应链稳定',
    ],
  ])('%s', (line, right) => {
    const all = found('云溪镇2024年工作总结', line);
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toContain(right);
  });

  it.each([
    '弘扬精益求精、追求卓越的工匠精神，弘扬热爱劳动、诚实劳动的风尚。',
    '健全自治、法治、德治相结合的体系，推进德治、智治。',
    '落实党政同责、一岗双责，加强自我管理、自我教育、自我服务。',
    '做到自尊、自信、自立、自强，稳外贸、稳外资的措施落地，稳预期取得进展。',
    '实现学有所教、劳有所得、病有所医、老有所养、住有所居。',
    '严守政治纪律、组织纪律，执行工作纪律、生活纪律。',
  ])('but not in %s', (line) => {
    expect(wordings('2024年', line)).toEqual([]);
  });
});

test('what stands within another finding is told with it', () => {
  expect(wordings('2024年', `以${list('马列主义', MAO, DENG, THREE, KE)}为指导。`)).toEqual([
    list('马列主义', MAO, DENG, THREE, KE),
  ]);
});

describe('wordings before they were set', () => {
  it.each([
    ['2007年', '反对形式主义、官僚主义、享乐主义，加强职业道德、社会公德、个人品德教育。'],
    ['2016年', '让群众有更多安全感、获得感、幸福感。'],
    ['2012年', '建国以来的老党员都走访到了，迎接建国63周年。'],
    ['2006年', '树立科学的发展观，深化社会治安综合治理。'],
    ['1998年', `学习马列主义、${MAO}，支持老龄委员会开展工作。`],
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
