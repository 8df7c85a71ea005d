import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { check } from '../../lib/core/linter/check.ts';
import { STANDING_UPDATED } from '../../lib/core/wording/standing/updated.ts';

const dated = z.object({ updated: z.string() });
const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成。';
const draft = (title: string, line: string) => [title, '一、主要做法', BODY, line, '二、存在的问题', BODY].join('\n');
const found = (title: string, line: string) =>
  check(draft(title, line)).diagnostics.filter(({ rule }) => rule === 'standing-wording');
const wordings = (year: string, line: string) => found(`云溪镇${year}工作总结`, line).map(({ text }) => text);
/** The line after the safe fixes. */
function mended(year: string, line: string): string {
  const text = draft(`云溪镇${year}工作总结`, line);
  const edits = check(text)
    .diagnostics.filter(({ rule }) => rule === 'standing-wording')
    .flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).flatMap((fix) => fix.edits));
  const whole = edits
    .sort((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
  return whole.split('\n')[3] ?? '';
}

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
    '坚持立党为公、为民造福、民主决策、真抓实干。',
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

describe('what is over', () => {
  it.each([
    ['2023年', '扎实开展“不忘初心、牢记使命”主题教育。', '“不忘初心、牢记使命”主题教育'],
    [
      '2026年',
      '深入开展学习贯彻习近平新时代中国特色社会主义思想主题教育。',
      '学习贯彻习近平新时代中国特色社会主义思想主题教育',
    ],
    ['2023年', '深入开展扫黑除恶专项斗争。', '扫黑除恶专项斗争'],
    ['2023年', '深入推进精准扶贫，结对帮扶25户。', '精准扶贫'],
    ['2023年', '组织“七五”普法宣传活动。', '“七五”普法'],
    ['2024年', '举办庆祝建党102周年系列活动。', '建党102周年'],
    ['2024年', '庆祝新中国成立七十四周年。', '新中国成立七十四周年'],
    ['2024年', '举办庆祝新中国成立85周年活动。', '新中国成立85周年'],
  ])('%s: %s', (year, line, expected) => {
    expect(wordings(year, line)).toEqual([expected]);
  });

  it.each([
    ['2023年', '巩固“不忘初心、牢记使命”主题教育成果，扫黑除恶专项斗争以来打掉团伙2个。'],
    ['2019年', '扎实开展“不忘初心、牢记使命”主题教育，深入推进精准扶贫。'],
    ['2023年', '五年来，我们扎实开展“不忘初心、牢记使命”主题教育。'],
    ['2024年', '庆祝新中国成立75周年、中国共产党成立103周年。'],
    ['2023年', '学习在庆祝中国共产党成立100周年大会上的讲话，2021年举办庆祝建党100周年活动。'],
    ['2025年', '为迎接建党105周年提前谋划，庆祝建校70周年。'],
    ['', '举办庆祝建党102周年系列活动。'],
  ])('%s: leaves alone %s', (year, line) => {
    expect(wordings(year, line)).toEqual([]);
  });
});

describe('what came up later', () => {
  it.each([
    ['2019年', '深刻领悟“两个确立”的决定性意义。', '两个确立'],
    ['2014年', '增强“四个意识”，抓好落实。', '四个意识'],
    ['2022年', '加快发展新质生产力。', '新质生产力'],
    ['2022年', '扎实开展党纪学习教育。', '党纪学习教育'],
    ['2016年', `深入学习贯彻${XI}。`, XI],
    ['2018年', '心怀“国之大者”，抓好落实。', '“国之大者”'],
    ['2021年', '开展安全生产治本攻坚三年行动。', '安全生产治本攻坚三年行动'],
    ['2024年', '开展树立和践行正确政绩观学习教育。', '树立和践行正确政绩观学习教育'],
    ['2018年', '组织“四史”宣讲12场。', '四史'],
  ])('%s: %s', (year, line, expected) => {
    expect(wordings(year, line)).toEqual([expected]);
  });

  it('is told without a year to judge by', () => {
    expect(wordings('', '深刻领悟“两个确立”的决定性意义，加快发展新质生产力。')).toEqual([]);
    expect(wordings('2021年', '深刻领悟“两个确立”的决定性意义。')).toEqual([]);
  });
});

describe('names of bodies, laws and people', () => {
  it.each([
    ['2024年', '会同县国土局开展联合执法。', '国土局'],
    ['2021年', '与县工商局联合开展检查。', '工商局'],
    ['2024年', '完成省银保监局交办的任务。', '银保监局'],
    ['2022年', '向群众宣传《合同法》《劳动合同法》。', '合同法'],
    ['2022年', '认真贯彻《公民道德建设实施纲要》。', '公民道德建设实施纲要'],
    ['2023年', '积极融入“一带一路”战略。', '“一带一路”战略'],
    ['2019年', '庆祝建国70周年。', '建国70周年'],
    ['', '江苏省省委书记到会讲话。', '省省委'],
    ['', '认真学习习总书记重要讲话。', '习总书记'],
    ['', '为残废人发放补贴。', '残废'],
    ['', '接待香港、新加坡等国家的客商。', '香港、新加坡等国家'],
    ['2024年', '做好刑释解教人员安置帮教工作。', '刑释解教人员'],
    ['2021年', '按照国家林业局的部署完成造林任务。', '国家林业局'],
    ['2025年', '文化部办公厅来函表扬。', '文化部办公厅'],
    ['2020年', '争取农业部、财政部支持。', '农业部'],
    ['2024年', '组织群众参加新农合。', '新农合'],
    ['2027年', '宣传《大气污染防治法》。', '大气污染防治法'],
    ['2022年', '加强社区服刑人员管理。', '社区服刑人员'],
    ['2023年', '规范使用财政专项扶贫资金。', '财政专项扶贫资金'],
    ['2024年', '晋升副主任科员2名。', '副主任科员'],
    ['2024年', '依法征收营业税。', '营业税'],
    ['', '始终同以习近平为核心的党中央保持一致。', '以习近平为核心的党中央'],
    ['', '县发展与改革局、县农业农村局参加。', '发展与改革局'],
    ['', '县退伍军人事务局组织慰问。', '退伍军人事务局'],
    ['', '配合县纪检委查处案件2起。', '县纪检委'],
    ['', '成功创建全国卫生城市。', '全国卫生城市'],
    ['', '抓好“十四五”计划的落实。', '“十四五”计划的'],
    ['', '认真学习党的第二十届全国代表大会精神。', '第二十届全国代表大会'],
    ['', '认真学习党的二十届三次全会精神。', '二十届三次全会'],
    ['', '传达二十届中央纪委三中全会精神。', '中央纪委三中全会'],
    ['', '学习《中国共产党纪律处罚条例》。', '纪律处罚条例'],
    ['2022年', '县国税局、地税局到企业宣讲。', '国税局、地税局'],
    ['2018年', '宣传《家庭教育促进法》。', '家庭教育促进法'],
    ['2022年', '学习中国工会十八大精神。', '中国工会十八大'],
  ])('%s: %s', (year, line, expected) => {
    expect(wordings(year, line)).toEqual([expected]);
  });

  it.each([
    ['2016年', '会同县国土局、县工商局开展联合执法，宣传《合同法》。'],
    ['2024年', '接收原县国土局移交的档案。'],
    ['2024年', '会同农业部门、环境保护部门，做好农业部署，落实《农业部关于促进合作社发展的意见》。'],
    ['2017年', '按照农业部、国家林业局的部署，宣传《大气污染防治法》，加强社区服刑人员管理。'],
    ['2025年', '学习宣传《大气污染防治法》《环境保护法》。'],
    ['2024年', '全村长期坚持，走访村里的长寿老人。'],
    ['2024年', '2016年任县国土局副局长。'],
    ['2024年', '县工商局并入县市场监管局以后，窗口服务不断档。'],
    ['2024年', '宣传《民法典》《劳动合同法》《新时代公民道德建设实施纲要》。'],
    ['2024年', '与矿山安监局、环保部门联合检查，扭转了环保局面。'],
    ['2024年', '学习总书记重要讲话，贯彻《关于建国以来党的若干历史问题的决议》。'],
    ['2024年', '接待香港、新加坡等国家和地区的客商，走访朝鲜族、蒙古族群众。'],
    ['2024年', '选聘大学生村官3名，高质量共建“一带一路”。'],
    ['2024年', '有群众说“还是叫残废人顺口”，我们耐心解释。'],
    ['', '会同县国土局开展联合执法，宣传《合同法》。'],
    ['2024年', '会同县发展和改革局、县退役军人事务局，镇纪检委员参加，创建国家卫生城市、全国文明城市。'],
    ['2024年', '传达二十届中央纪委三次全会和市委十九届三次全会精神，学习中国工会十八大精神。'],
    ['2024年', '推进“十四五”规划，完成“十四五”计划投资3亿元，创建国家级示范社。'],
    ['2024年', '国家税务总局云溪县税务局、镇综治办、驻地消防大队参加。'],
  ])('%s: leaves alone %s', (year, line) => {
    expect(wordings(year, line)).toEqual([]);
  });
});

describe('the draft’s own time', () => {
  it('is that of its date where a plan is made before its year is over', () => {
    const text = (date: string) =>
      `${draft('云溪镇2026年工作计划', '以“三个代表”重要思想为指导，学习党的二十届五中全会精神。')}\n云溪镇人民政府\n${date}`;
    const plenums = (date: string) =>
      check(text(date)).diagnostics.filter(({ text: words }) => words === '二十届五中全会');
    expect(plenums('2026年1月12日')).toHaveLength(1);
    expect(plenums('2026年11月12日')).toHaveLength(0);
  });

  it('is told by the date where the title has no year', () => {
    const text = `${draft('云溪镇工作总结', '以党的十九大精神为指导，抓好落实。')}\n云溪镇人民政府\n2024年12月20日`;
    expect(check(text).diagnostics.filter(({ rule }) => rule === 'standing-wording')).toHaveLength(1);
  });

  it('is told by the opening where neither has', () => {
    const text = ['云溪镇工作总结', '现将2024年工作总结如下：', '一、主要做法', '以党的十九大精神为指导。', BODY].join(
      '\n',
    );
    expect(check(text).diagnostics.filter(({ rule }) => rule === 'standing-wording')).toHaveLength(1);
  });
});

test('what stands within another finding is told with it', () => {
  expect(wordings('2024年', `以${list('马列主义', MAO, DENG, THREE, KE)}为指导。`)).toEqual([
    list('马列主义', MAO, DENG, THREE, KE),
  ]);
});

test('the data are said to be as old as the oldest of their files', () => {
  const core = join(import.meta.dirname, '../../lib/core');
  const names = [
    'congresses.json',
    ...readdirSync(join(core, 'wording/standing')).map((name) => `wording/standing/${name}`),
  ];
  const dates = names.flatMap((name) =>
    name.endsWith('.json') ? [dated.parse(JSON.parse(readFileSync(join(core, name), 'utf8'))).updated] : [],
  );
  expect(dates.length).toBeGreaterThan(5);
  expect(dates.sort()[0]).toBe(STANDING_UPDATED);
});

test('a long line is read in no time', () => {
  for (const piece of [
    '“一带一路”',
    '四个意识（政治意识、大局意识）',
    '党的十九大精神',
    '马列主义、毛泽东思想、',
    '国',
  ])
    expect(check(piece.repeat(100_000 / piece.length)).parts).toHaveLength(1);
});
