import { describe, expect, it } from 'vitest';
import { type Frame, found, PLAN } from './leftovers-of.ts';

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

const FESTIVAL = { title: '望溪县图书馆第十届“书香望溪”读书节活动方案', signature: '望溪县图书馆' };
const HALF_YEAR = { title: '青山镇2025年上半年工作总结', signature: '青山镇人民政府' };

describe('asks what edition of an event a draft is of', () => {
  it('finds the number of another one', () => {
    expect(found(['决定举办第九届“书香望溪”读书节。'], FESTIVAL)).toEqual(['第九届']);
  });
  it.each([
    '决定举办第十届“书香望溪”读书节。',
    '去年第九届“书香望溪”读书节参与者众多。',
    '深入学习党的第二十届中央委员会精神，县里第三届“春风”诗会同期举行。',
  ])('%s', (line) => {
    expect(found([line], FESTIVAL)).toEqual([]);
  });
});

describe('asks what a draft of half a year tells of the months behind it', () => {
  it('finds the three quarters', () => {
    expect(found(['前三季度共清运垃圾6400吨。'], HALF_YEAR)).toEqual(['前三季度']);
  });
  it.each(['上半年共清运垃圾6400吨。', '前三季度计划清运垃圾6400吨。', '对照前三季度目标任务抓落实。'])(
    '%s',
    (line) => {
      expect(found([line], HALF_YEAR)).toEqual([]);
    },
  );
});
