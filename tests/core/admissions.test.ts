import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const WORK = '全年走访农户三百余户，收集意见一百二十条，件件有回音，干群关系更近了。';
const PLAN = '明年将继续办班，争取每村一次，并添置仪器。';

/** The paragraph stands in the middle of what was done. */
function read(paragraph: string) {
  const lines = ['一、推广良种', WORK, paragraph, WORK, '二、防虫治病', WORK, '三、明年打算', PLAN];
  return check(
    `柳湾镇农技站2025年工作总结\n2025年，农技站做了以下工作。\n${lines.join('\n')}\n柳湾镇农技站\n2025年12月26日\n`,
  );
}

describe('what lacks in all of the work', () => {
  it.each([
    '在看到成绩的同时，我们也清醒地认识到，工作中还存在一些短板：设备老旧，人手不足，部分村渠道年久失修。',
    '肯定成绩的同时，也要清醒看到，我们的工作离群众期盼还有距离，管护队伍不稳，资金缺口较大。',
    '同时我们清醒地认识到，老问题、新挑战仍然不少。资金偏紧，人才引不进、留不住，村级账目不够规范。',
    '成绩固然可喜，问题也不容忽视。一是渠道渗漏，二是人手紧张，三是有的村积极性不高。',
    '各位代表！我们也清醒认识到，全镇发展还面临不少困难，产业基础不牢，财政收支矛盾突出。',
    '取得成绩的同时，我们也深刻认识到自身的不足：干部能力不够，作风还不扎实，服务群众不够主动。',
    '我们也深知，工作与群众的期待还有不小差距，渠道失修，人手不够，夜间巡查跟不上。',
    '成绩有目共睹，不足也很明显：台账不全，巡查不及时，个别人员责任心不强。',
    '不可否认，我们的工作还有不少差距，人手少，设备旧，服务半径过大。',
  ])('is not missing, wherever it is said: %s', (paragraph) => {
    const { parts, diagnostics } = read(paragraph);
    expect(parts[0]?.missing).toEqual([]);
    expect(parts[0]?.hidden).toEqual(['problems']);
    const [found] = diagnostics.filter(({ rule }) => rule === 'missing-section');
    expect(found).toMatchObject({ text: paragraph, message: expect.stringContaining('没有小标题的段落') });
  });

  it.each([
    '我们也清醒认识到，防汛是天大的事，全站干部24小时值守，查出隐患12处，全部整改到位。',
    '在看到成绩的同时，我们及时总结经验，印发简报6期，推广到12个村。',
    '同时，我们也要看到群众的热情，全年收到锦旗3面，感谢信12封。',
    '当然，我们也认识到宣传的重要，办了三期专栏，发放资料2000份。',
  ])('is not told by words that only begin so: %s', (paragraph) => {
    expect(read(paragraph).parts[0]?.missing).toEqual(['problems']);
  });
});

it.each([
  ['2026年云溪镇政府工作报告', '——2026年1月8日在云溪镇第三届人民代表大会第二次会议上'],
  ['2026年云溪县人民法院工作报告', '——二〇二六年一月八日在云溪县第三届人民代表大会第二次会议上'],
])('a report to a congress bears the year in which it is given, and tells of the one before: %s', (title, meeting) => {
  const lines = ['一、2025年工作', WORK, '二、2026年任务', WORK];
  const text = `${title}\n${meeting}\n代表院镇　李明\n各位代表：\n现向大会报告工作，请予审议。\n${lines.join('\n')}`;
  expect(check(text).parts[0]?.sections.at(-1)?.role).toBe('plan');
});

describe('the last words without a heading', () => {
  const hidden = (title: string, ...lines: string[]) => {
    const part = check(`${title}\n2025年，农技站做了以下工作。\n${lines.join('\n')}\n柳湾镇农技站\n2025年12月26日\n`)
      .parts[0];
    return { missing: part?.missing, hidden: part?.hidden };
  };
  const TOPICS = ['一、推广良种', WORK, '二、防虫治病', WORK];

  it.each([
    '说了成绩，也得亮亮自己的短：办班都在镇上，远村没去几回；仪器旧，化验一个样要等三天才出结果。',
    '要说不如意的，也有几样：示范田少了一半，农机手缺两名，远村的信息员换得勤。',
    '站长的责任，我没尽全。听意见多听近处的，远村只去了三回。',
    '自己给自己挑挑刺：记录潦草、回话慢、点子少。',
    '金无足赤。我们的示范田只有架子，没有样子。',
    '我们也得承认，工作还有不少毛病。下地少，记录潦草，年轻人坐不住。',
  ])('may own up to what lacks: %s', (last) => {
    expect(hidden('柳湾镇农技站2025年工作总结', ...TOPICS, last)).toEqual({ missing: ['plan'], hidden: ['problems'] });
  });

  it.each([
    '站在新的起点上，全站信心十足。2026年，农技站将再建两处示范田，添一台化验仪器。',
    '剩余的六个村，明年3月底前全部办完班，拟再请两位专家。',
    '感谢各村的帮衬。新学期，我会把办班的日子排满。',
  ])('may tell what comes next below the problems: %s', (last) => {
    const lacks = ['三、不足之处', '人手紧张，仪器陈旧。', last];
    expect(hidden('柳湾镇农技站2025年工作总结', ...TOPICS, ...lacks)).toEqual({ missing: [], hidden: ['plan'] });
  });

  it.each([
    ['第三季度', '四季度的事更多。再建两处示范田，办班六期，11月20日前收完种子。', ['plan']],
    ['1至9月', '10月的活不少。收种子，腾库房，办班两期。', ['plan']],
    ['第三季度', '二季度留下的尾巴也收完了。示范田补种两处，办班六期。', []],
  ])('may open with the period behind that of the title (%s): %s', (period, last, expected) => {
    expect(hidden(`柳湾镇农技站2025年${period}工作总结`, ...TOPICS, last).hidden).toEqual(expected);
  });
});

describe('headings in the writer’s own words', () => {
  const missing = (...lines: string[]) =>
    check(
      `河湾供水站2025年工作总结\n2025年，供水站做了以下工作。\n一、保供水\n${WORK}\n二、优服务\n${WORK}\n${lines.join('\n')}\n河湾供水站\n2025年12月28日\n`,
    ).parts[0]?.missing;

  it.each([
    [
      '三、夜里睡不着想的事',
      '变压器老了，一到雷雨天就提心吊胆。',
      '四、把觉睡踏实',
      '变压器6月前换掉，徒弟签三年合同。',
    ],
    ['三、账面上的红字', '三家企业拖着不交，收缴率只有83%。', '四、怎么把红字变黑', '依法催缴，全年收缴率到95%。'],
    ['三、还在半路上的事', '水表只装了一半，剩下的厂家供不上货。', '四、接着走', '催厂家6月供齐，9月底全部装完。'],
    ['三、补丁该打在哪儿', '管网跑冒滴漏；图纸和地下对不上。', '四、针线活', '换老管18公里，图纸重新测一遍。'],
    ['三、阴影面积', '投诉里有三成是重复投诉，第一次就没办好。', '四、阳光', '重复投诉压到一成以下，谁办的谁回访。'],
    ['三、漏网之鱼', '三块田的水被占过，夜里守得松。', '四、收网', '谁也不许占，守夜的提前半小时到。'],
    [
      '三、一地鸡毛',
      '账目错报两次，水量录错一回，值班迟到三人次。',
      '四、立规矩',
      '账目双人校，值班提前二十分钟到岗。',
    ],
    ['三、几根软肋', '年轻人基本功虚，下田只去了三回。', '四、强筋', '编一本手册，年轻人每月下田两次。'],
  ])('what lacks and what is done about it: %s', (...lines) => {
    expect(missing(...lines)).toEqual([]);
  });

  it.each([
    ['三、把试卷印对', '全学期印卷860套，双人核对，没有印错一份。', '四、磨', '磨课18次，开公开课6节，获奖3项。'],
    ['三、把难题啃下来', '北岸泵站的征地谈了十七轮，终于签了字。', '四、让水流到山顶', '铺管6公里，山顶两个组通了水。'],
    [
      '三、怎么把漏水堵住的',
      '换管18公里，漏损率降了三个百分点。',
      '四、怎么把人带出来的',
      '签师徒协议6对，两人考下了高级工。',
    ],
  ])('what was done: %s', (...lines) => {
    expect(missing(...lines)).toEqual(['problems', 'plan']);
  });

  it.each([
    '也不是样样都好。图纸和地下对不上，站里会用软件的只有一个。',
    '与兄弟站比，我们慢了半拍。人家换了智能表，我们还在爬楼抄表。',
    '群众提的意见也不少：停水不通知、收费厅下班早、热线老占线。',
    '漏损率还是高，六楼还是没水，欠费户还是赖着。',
  ])('a paragraph above that of the plan may tell what lacks: %s', (paragraph) => {
    expect(missing('三、降成本', WORK, paragraph, '四、明年打算', '明年换管18公里。')).toEqual([]);
  });

  it.each([
    '开了春，先把泵站的桩打下去，六月出地面，国庆通水。',
    '带着这些事，我们走进2026年。先招人，再换管，后换泵。',
    '路还长。我们会把热线加到六席，把抄表员培训一遍。',
    '我们相信，只要一件一件抓下去，2026年一定能把漏损率降到12%。',
  ])('the last paragraph may tell what comes: %s', (paragraph) => {
    expect(missing('三、存在的不足', '水费收缴率低，管网老化。', paragraph)).toEqual([]);
  });

  it.each([
    '今年雨水多，困难大，但我们没有误过一天。',
    '这些成绩，为2026年的工作打下了基础。',
    '不足之处，恳请各位领导批评指正。',
    '愿2026年风调雨顺，家家用上好水。',
  ])('the last paragraph may tell neither: %s', (paragraph) => {
    expect(missing('三、降成本', WORK, paragraph)).toEqual(['problems', 'plan']);
  });
});
