import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

interface Frame {
  title?: string;
  signature?: string;
  date?: string;
}

const draft = (
  lines: readonly string[],
  { title = '青山镇2025年工作总结', signature = '青山镇人民政府', date = '2025年12月20日' }: Frame = {},
) => [title, '各项工作有序推进。', '一、主要做法', ...lines, signature, date].join('\n');
const found = (lines: readonly string[], frame?: Frame) =>
  check(draft(lines, frame))
    .diagnostics.filter(({ rule }) => rule === 'leftover')
    .map(({ text }) => text);

const SCHOOL: Frame = { title: '青山小学2025年工作总结', signature: '青山小学' };
const HOSPITAL: Frame = { title: '望溪县人民医院2025年工作总结', signature: '望溪县人民医院' };
const BUREAU: Frame = { title: '望溪县教育局2025年工作总结', signature: '望溪县教育局' };
const PLAN: Frame = { title: '青山镇2026年工作计划', date: '2025年12月20日' };

describe('a year that was left', () => {
  it.each<[string, string, Frame | undefined, string]>([
    ['明年', '二、下一步打算\n明年（2025年）我们继续修渠。', undefined, '明年（2025年'],
    ['今年', '今年（2024年）全镇修渠12公里。', undefined, '今年（2024年'],
    ['今年, without brackets', '今年2024年，全镇修渠12公里。', undefined, '今年2024年'],
    ['去年', '比去年（2025年）多修了3公里。', undefined, '去年（2025年'],
    ['the other way round', '2023年（去年）的水毁工程全部修复。', undefined, '2023年（去年'],
    ['in a draft signed the year after', '去年（2023年）修渠9公里。', { date: '2026年1月8日' }, '去年（2023年'],
    ['that opens a sentence', '（一）抓水利。2024年是水利建设的攻坚之年，今年我们修渠12公里。', undefined, '2024年'],
    ['that ends', '2024年即将过去，成绩来之不易。', undefined, '2024年'],
    ['that was left behind', '告别2024年，全镇信心十足。', undefined, '2024年'],
    ['in whose work', '在2024年的工作中，我们修渠12公里。', undefined, '2024年'],
    ['last year, the same time', '比去年同期（2023年）多修3公里。', undefined, '去年同期（2023年'],
    ['of an anniversary', '庆祝建党103周年，举办文艺演出。', undefined, '建党103周年'],
    ['of a day of each year', '开展第40个教师节慰问。', undefined, '第40个教师节'],
    ['of a plan that began long ago', '为“十四五”开好局起好步打下基础。', undefined, '为“十四五”开好局'],
    ['looked back on', '二、体会\n回顾2024年，我们的体会有三条。', undefined, '2024年'],
    ['that has passed', '过去的2023年，全镇上下一条心。', undefined, '2023年'],
    ['that is over', '二、下一步打算\n展望2025年，我们信心更足。', undefined, '2025年'],
    ['planned in other words', '二、下一步打算\n2025年要办好两件实事：修渠和植树。', undefined, '2025年'],
    ['planned by halves', '二、下一步打算\n2025年上半年建成烘干房。', undefined, '2025年'],
    ['planned already', '二、下一步打算\n2025年，我们将继续抓好水利建设。', undefined, '2025年'],
    ['of what was told', '以上是我镇2024年工作总结，请批评指正。', undefined, '2024年'],
    ['set as the term in a plan', '2025年6月底前完成水渠清淤。', PLAN, '2025年6月底'],
    ['set as the goal in a plan', '到2025年底，修渠12公里。', PLAN, '2025年'],
    [
      'where only the date tells',
      '二、下一步打算\n2024年，我镇将继续抓好水利建设。',
      { title: '青山镇关于水利工作情况的汇报' },
      '2024年',
    ],
    ['whose work was done', '圆满完成了2024年各项目标任务。', undefined, '2024年'],
    ['led in the words of another year', '2024年，在县委的坚强领导下，全镇面貌一新。', undefined, '2024年'],
    ['of the latest figures', '截至2024年11月底，全镇修渠12公里。', undefined, '2024年11月底'],
    [
      'next year, by the year that is over',
      '二、下一步打算\n明年，我们将围绕2025年目标任务，狠抓落实。',
      undefined,
      '2025年',
    ],
    ['aimed at', '二、下一步打算\n力争2025年修渠突破20公里。', undefined, '2025年'],
    ['called the decisive one', '二、下一步打算\n2025年是水利建设的关键之年，我们将乘势而上。', undefined, '2025年'],
    ['of an event, in a plan', '2025年修渠活动结束后，各村要及时清理现场。', PLAN, '2025年'],
    ['of what a plan is to reach', '确保2025年目标任务完成。', PLAN, '2025年'],
    ['of half a year', '现将上半年工作总结如下。', undefined, '上半年'],
    ['of a half that is over', '二、下一步打算\n下半年，我们将继续修渠。', undefined, '下半年'],
    ['in a plan', '2025年，我镇将继续抓好水利建设。', PLAN, '2025年'],
    ['of a plan that is over', '今年是“十三五”规划的收官之年，水利任务重。', undefined, '今年是“十三五”规划的收官'],
    ['of a plan of other years', '2025年是“十三五”规划收官之年。', undefined, '2025年是“十三五”规划收官'],
    ['of a plan that ends', '今年是“十四五”开局之年，水利任务重。', undefined, '今年是“十四五”开局'],
    [
      'of a plan that was made long ago',
      '二、下一步打算\n科学编制“十四五”规划，储备水利项目。',
      undefined,
      '编制“十四五”规划',
    ],
    [
      'of the fourteenth plan',
      '二、下一步打算\n谋划好第十四个五年规划，储备项目。',
      undefined,
      '谋划好第十四个五年规划',
    ],
  ])('%s', (_what, line, frame, expected) => {
    expect(found([line], frame)).toEqual([expected]);
  });
});

const HALF: Frame = { title: '望溪县水利局2025年上半年工作总结', signature: '望溪县水利局', date: '2025年7月5日' };

describe('a year that was left in a set phrase', () => {
  it.each<[string, string, Frame | undefined, string]>([
    ['since when it was led', '2024年以来，在县委的坚强领导下，全镇面貌一新。', undefined, '2024年'],
    ['of the same half', '2024年上半年，在县委的领导下，修渠12公里。', HALF, '2024年'],
    ['summed up', '我镇2024年各项工作取得了新成效。', undefined, '2024年'],
    ['that fell short', '2024年虽然取得了一定成绩，但问题不少。', undefined, '2024年'],
    ['earned', '2024年的成绩来之不易。', undefined, '2024年'],
    ['looked back on', '总结2024年的工作，我们深有体会。', undefined, '2024年'],
    ['about to pass', '即将过去的2024年，全镇修渠12公里。', undefined, '2024年'],
    ['whose tasks were followed', '对照2024年目标任务，修渠12公里。', undefined, '2024年'],
    ['that begins', '二、下一步打算\n站在2025年的新起点，我们再出发。', undefined, '2025年'],
    ['to be done well', '二、下一步打算\n做好2025年水利工作，任务很重。', undefined, '2025年'],
    ['planned', '二、下一步打算\n计划2025年修渠20公里。', undefined, '2025年'],
    ['due', '二、下一步打算\n2025年3月底前完成修渠。', undefined, '2025年3月底'],
    ['of the latest day', '截至2024年12月15日，全镇修渠12公里。', undefined, '2024年12月15日'],
    ['of a half to come', '二、2024年下半年工作打算\n继续修渠。', HALF, '2024年'],
    ['of a half in a heading', '二、下半年工作打算\n继续修渠。', undefined, '下半年'],
    ['half a year', '半年来，全镇修渠12公里。', undefined, '半年'],
    ['a year in half of it', '一年来，修渠12公里。', HALF, '一年'],
    ['next year in half of this', '二、明年工作打算\n继续修渠。', HALF, '明年'],
    ['the new year in half of this', '二、下一步打算\n在新的一年里，我们将修渠。', HALF, '新的一年'],
    [
      'of a congress',
      '今年是全面贯彻党的二十大精神的开局之年，任务重。',
      undefined,
      '今年是全面贯彻党的二十大精神的开局之年',
    ],
    ['of a month of each year', '开展第36个爱国卫生月活动。', undefined, '第36个爱国卫生月'],
  ])('%s', (_what, line, frame, expected) => {
    expect(found([line], frame)).toEqual([expected]);
  });

  it.each<[string, string, Frame | undefined]>([
    ['the year before, led', '2023年，在县委的领导下起步；2025年，水利建设见成效。', undefined],
    ['a share of long ago', '截至2024年12月31日，全镇有水渠80公里。', undefined],
    ['a year since it was opened', '泵站建成半年来，灌溉农田300亩。', undefined],
    ['half a year of a drive', '半年来，修渠12公里。', { title: '青山镇2025年清淤专项行动工作总结' }],
    ['the half to come', '二、下半年工作打算\n继续修渠。', HALF],
    ['a half of next year', '二、2026年下半年工作打算\n继续修渠。', undefined],
    ['what is due next year', '二、下一步打算\n2026年3月底前完成修渠。', undefined],
    ['what was due', '2025年3月底前完成的水渠，已经通水。', undefined],
    ['another appraisal', '按照2024年考核办法，评出先进3个。', undefined],
    ['that year itself', '2023年是全面贯彻党的二十大精神的开局之年。2025年，修渠12公里。', undefined],
    ['this year', '即将过去的2025年，全镇修渠12公里。', undefined],
    ['the first of next year', '二、下一步打算\n做好2026年水利工作，任务很重。', undefined],
  ])('not %s', (_what, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});

describe('no year that was left', () => {
  it.each<[string, string, Frame | undefined]>([
    ['next year', '二、下一步打算\n明年（2026年）我们继续修渠。', undefined],
    ['this year', '今年（2025年）全镇修渠12公里。', undefined],
    ['last year', '比去年（2024年）多修了3公里。', undefined],
    ['this year, seen from the date of signature', '今年（2026年）我们继续修渠。', { date: '2026年1月8日' }],
    ['an appraisal of another year', '今年2024年度考核排全县第二。', undefined],
    ['an earlier year', '2023年，全镇修渠9公里；2024年，修渠10公里。', undefined],
    ['two years set side by side', '2024年是打基础的一年，2025年是见成效的一年。', undefined],
    ['the year ahead', '二、下一步打算\n展望2026年，我们将继续抓好水利建设。', undefined],
    ['this anniversary', '庆祝建党104周年。明年是建党105周年。', undefined],
    ['an anniversary of another year', '去年庆祝新中国成立75周年，今年接着唱。', undefined],
    ['what was said on an anniversary', '学习庆祝建党100周年大会上的讲话。', undefined],
    ['this day of each year', '开展第41个教师节慰问。', undefined],
    ['what was hard in the year', '二、下一步打算\n2025年，项目推进虽慢，明年再加把劲。', undefined],
    ['what 将 took up', '2025年，我镇将水利建设列入实事清单。', undefined],
    [
      'the rest of the year',
      '二、下一步打算\n2025年，我们将继续抓好水利建设。',
      { title: '青山镇2025年上半年工作总结', date: '2025年7月1日' },
    ],
    ['what was there by then, in a plan', '改造2000年底前建成的水渠，修缮2025年前建成的泵站。', PLAN],
    ['what was done by then, in a plan', '到2025年底，已修渠12公里。', PLAN],
    ['an early start, in a plan', '2025年12月底前完成动员。', PLAN],
    ['the year before, in a plan', '2025年是水利建设年，2026年接着干。', PLAN],
    [
      'the rest of the year, in a report of autumn',
      '二、下一步打算\n确保2025年目标任务完成。',
      { date: '2025年10月9日' },
    ],
    ['halves of the year to come', '二、明年打算\n上半年，我们将修渠。\n下半年，我们将植树。', undefined],
    ['figures of then, compared', '截至2024年11月底，同期修渠9公里。', undefined],
    ['the year before, in a plan', '完成2025年修渠活动的扫尾。', PLAN],
    ['a medal of long ago', '发放“庆祝中华人民共和国成立75周年”纪念章3枚。', undefined],
    ['an assignment of 2024', '完成2024年工作任务的扫尾。', undefined],
    ['the end of a plan', '今年是“十四五”规划的收官之年，水利任务重。', undefined],
    ['the coming plan', '二、下一步打算\n科学编制“十五五”规划，储备水利项目。', undefined],
    ['a plan told as history', '“十三五”以来，全镇修渠80公里。2020年是“十三五”规划的收官之年。', undefined],
    ['what was looked at', '二、下一步打算\n做好编制“十四五”规划终期评估的准备。', undefined],
    ['the first year of the next plan', '二、下一步打算\n2026年是“十五五”开局之年，我们早作准备。', undefined],
    ['nothing said of the time', '今年（2024年）全镇修渠12公里。', { title: '青山镇工作总结', date: '' }],
  ])('%s', (_what, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});

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

describe('no unit that was left', () => {
  it.each<[string, string, Frame | undefined]>([
    ['the county above a town', '在县委的领导下，我县各镇修渠，我镇修渠12公里，我市推广。', undefined],
    ['the county above a school', '我县招生改革，我校招生120人。', SCHOOL],
    ['the town of a school', '我镇修路，我校招生120人。', SCHOOL],
    ['where, what and how', '我所在的科室忙，我会继续努力，我站在窗口前。', HOSPITAL],
    ['what others say', '村民代表表示，我村变美了。', undefined],
    ['the library of a school', '我校藏书丰富，我院学生常来。', { title: '图书馆2025年工作总结', signature: '图书馆' }],
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
  ])('%s', (_what, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});
