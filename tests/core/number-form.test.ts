import { describe, expect, it } from 'vitest';
import { editText } from '../../lib/core/edits/edit-text.ts';
import { check } from '../../lib/core/linter/check.ts';

const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'number-form');
const texts = (text: string) => found(text).map((one) => one.text);

describe('puts right what has one right form', () => {
  it.each([
    ['全年增长63~68%。', '全年增长63%~68%。'],
    ['全年增长4.5—5%。', '全年增长4.5%—5%。'],
    ['投资9~16亿元。', '投资9亿~16亿元。'],
    ['每户补助3-5万元。', '每户补助3万-5万元。'],
    ['问题一般三、五天就能解决。', '问题一般三五天就能解决。'],
    ['每次来了七、八个人。', '每次来了七八个人。'],
    ['孩子们十一、二岁。', '孩子们十一二岁。'],
    ['惠及三、四十户。', '惠及三四十户。'],
    ['只要一、两天。', '只要一两天。'],
    ['用了两、三个月。', '用了两三个月。'],
    ['清理了七、八处非法采石点。', '清理了七八处非法采石点。'],
    ['全年走访２３６户。', '全年走访236户。'],
    ['合格率达到９９．５％。', '合格率达到99.5%。'],
    ['总投资3亿4千5百万元。', '总投资3.45亿元。'],
    ['产值突破4万3千亿元。', '产值突破4.3万亿元。'],
    ['每户补助2千5百元。', '每户补助2500元。'],
    ['发放慰问金3万5千元。', '发放慰问金3.5万元。'],
    ['参训1百零8人。', '参训108人。'],
    ['拖欠水费贰百万元。', '拖欠水费200万元。'],
    ['投入2仟元。', '投入2000元。'],
    ['种树叁佰株。', '种树300株。'],
    ['合格率达到百分之95。', '合格率达到95%。'],
    ['完成率达到九十%。', '完成率达到90%。'],
    ['占三点五％。', '占3.5%。'],
    ['占百分之五十%。', '占百分之五十。'],
    ['提高了3%个百分点。', '提高了3个百分点。'],
    ['提高了2.5百分点。', '提高了2.5个百分点。'],
  ])('%s', (text, right) => {
    const [one, ...others] = found(text);
    expect(others).toEqual([]);
    expect(one?.severity).toBe('warning');
    expect(one?.fixes[0]?.safe).toBe(true);
    expect(editText(text, one?.fixes[0]?.edits ?? [])).toBe(right);
  });
});

it('tells numbers in digits that say about so many', () => {
  const [one, ...others] = found('全镇有5、6个村受灾。');
  expect(others).toEqual([]);
  expect(one?.text).toBe('5、6');
  expect(one?.fixes.map(({ edits, safe }) => [edits[0]?.text, safe])).toEqual([['五六', false]]);
});

describe('tells numbers with 几 that are half in digits', () => {
  it.each([
    ['有事打个招呼，10几个工人随叫随到。', '10几', '十几'],
    ['全村20几户用上了自来水。', '20几', '二十几'],
    ['来了几10人，', '几10', '几十'],
    ['花了几100元。', '几100', '几百'],
    ['投入几10万元。', '几10', '几十'],
    ['干了３０几年。', '３０几', '三十几'],
  ])('%s', (text, written, put) => {
    const ones = found(text).filter(({ fixes }) => fixes[0]?.edits[0]?.text === put);
    expect(ones.map((one) => [one.text, one.severity])).toEqual([[written, 'warning']]);
  });

  it.each([
    '购茶几10张、案几10个，所剩无几10人走了，十几个工人，几十人，20多户。',
    '做完第10几何题，2020几个项目，这几年有几个村，几10月的事。',
    '不能写成“10几个”。',
  ])('not %s', (text) => {
    expect(texts(text).filter((one) => one.includes('几'))).toEqual([]);
  });
});

describe('tells years that are not written in full', () => {
  it.each([
    ['该厂98年底建成。', '98', '1998'],
    ['自05年以来，规模不断扩大。', '05', '2005'],
    ['自98年以来，规模不断扩大。', '98', '1998'],
    ['’98年洪水之后加固了堤防。', '’98', '1998'],
    ['23年度考核为优秀。', '23', '2023'],
    ['24年8月完成验收。', '24', '2024'],
    ['24年上半年完成验收。', '24', '2024'],
    ['产量比23年增长5%。', '23', '2023'],
    ['办理用时比22年缩短6天。', '22', '2022'],
    ['23年，营业部新增客户120户。', '23', '2023'],
    ['他97年入党。', '97', '1997'],
    ['我99年从师范学校毕业。', '99', '1999'],
    ['改造建于96年的原供销社。', '96', '1996'],
    ['村里98年修建的水塘清了淤。', '98', '1998'],
    ['小区是98年建成的。', '98', '1998'],
    ['98年洪水之后加固了堤防。', '98', '1998'],
    ['我校98年建校，现有教学班42个。', '98', '1998'],
    ['城区还有不少98年铺设的灰口铸铁管。', '98', '1998'],
    ['他87年参加工作。', '87', '1987'],
    ['配电房里是89年安装、95年购置的设备。', '89', '1989'],
    ['这口井是86年打的，还在用。', '86', '1986'],
    ['合作社于92年成立。', '92', '1992'],
    ['老支书自87年担任村干部。', '87', '1987'],
    ['库房99年投入使用。', '99', '1999'],
    ['九八年建厂。', '九八', '一九九八'],
    ['〇八年投产。', '〇八', '二〇〇八'],
  ])('%s', (text, year, right) => {
    const [one] = found(text);
    expect(one?.text).toBe(year);
    expect(one?.fixes.map(({ edits }) => edits[0]?.text)).toEqual([right]);
    expect(one?.fixes[0]?.safe).toBe(false);
  });

  it.each([
    '管道已用20年，连续12年安全无事故，10年来没有发生一起火灾。',
    '经营30年初见成效，20年底蕴深厚，比20年前增长三倍。',
    '工作满15年以上的36人，合同期限由10年延长到20年。',
    '80年代建成的小区已改造。',
    '已用了七八年，再用三五年没有问题，第五五年计划另订。',
    '2024—25年度计划已下达，二〇〇八年建成。',
    '从2023年到2025年，用12年时间实现目标。',
    '99年级别调整。',
    '23年，弹指一挥间。他在校任教23年，桃李满园。',
    '连续98年建成、建校98年、历时80年建成、前后80年修建、跨越80年建成。',
    '第98年建校日，学校办学有98年建校史，1998年建校、2098年建校。',
    '大桥历经80年通车不断，用了90年建成，每70年改建一次，建厂88年创办了三家分厂。',
    '土地承包期70年，产权70年，工期长达75年竣工。',
    '按50年洪水标准设防，近98年地震频发，工期是15年，他是20年党龄的老党员。',
  ])('not spans of years: %s', (text) => {
    expect(texts(text).filter((one) => one !== '99')).toEqual([]);
  });
});

describe('tells dates half in digits and half in words', () => {
  it.each([
    ['2024年五月16日举办运动会。', '2024年五月16日', '2024年5月16日'],
    ['2024年十一月建成。', '2024年十一月', '2024年11月'],
    ['二〇二四年6月开工。', '二〇二四年6月', '2024年6月'],
    ['五月16日开工。', '五月16日', '5月16日'],
    ['5月十六日开工。', '5月十六日', '5月16日'],
  ])('%s', (text, written, put) => {
    expect(found(text).map((one) => [one.severity, one.text, one.fixes[0]?.edits[0]?.text])).toEqual([
      ['warning', written, put],
    ]);
  });

  it.each([
    '2024年5月16日，二〇二四年五月十六日，五月十六日，5月16日，五月份，2024年三月三歌会，农历五月初五。',
    '去年十月，2024年十大民生实事，12月一次性付清，3月五个村完工，1月三次暴雨。',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('leaves alone', () => {
  it.each([
    '全年增长63%~68%，气温-36~-8℃，每袋100~150千克。',
    '2024—2025年度，3-5月，8000-1万元，1—9月完成80%。',
    '联系电话0571-12345678，见第3-5页。',
    '三、四季度，一、二号楼，三、五年级，一、二等奖，五、六十年代，一、二、三车间。',
    '第三、四次会议，一、二次全会，七、八月份，获一、二名，一、二台机组。',
    '三、四个方面齐发力',
    '第5、6个，5、6月份，3、4号楼，5、6年级，召开5、6次会议。',
    '五、六车间，三、四处室，一、二片区，一、二本科批次。',
    '5千克、3千瓦、2千米、6百帕、500强、360百科。',
    '机播面积36.2千公顷，造林5千公顷，产量18.5千吨，客运量120千人次，出口3600千美元。',
    '九佰垌、三仟村、叁佰屯、伍拾营的环境都整治过了。',
    '投资3亿4500万元，3万人，总人口10亿零817万5288人。',
    '人民币壹拾万元整，货款伍佰元，队伍百人，内陆百家企业，收拾5间。',
    '占百分之三十，占30%，提高2.5个百分点，分之一，十分之3。',
    '产量是去年的两倍，至少3倍，增加了两倍，资产负债倍数下降2倍，减少到原来的一半。',
    '至少有5人在县级以上比赛中获奖，至少3名副高以上职称的教师，至少2篇省级以上论文。',
    '节约7万元左右，附近30余户，近10多年来，超过30人，约30人，300余人。',
    '成本下降0.5倍。',
    '启动“2016百场惠民演出”，储备超过100个亿元以上项目。',
    '二零二五年十二月，〇号文件。',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('the date the draft is signed with', () => {
    const text = '乡文化站2025年工作总结\n一、主要工作\n办讲座12场。\n青山乡文化站\n25年12月5日';
    expect(found(text)).toEqual([]);
  });
});

describe('only notes', () => {
  it.each([
    ['全年培训约30人左右。', '约30人左右'],
    ['走访近300余户。', '近300余'],
    ['增长超过20%以上。', '超过20%以上'],
    ['参加人员大约为50户上下。', '大约为50户上下'],
    ['收支突破9千亿元。', '9千亿'],
    ['由5到10%不等。', '5到10%'],
    ['作出罚款叁拾万元的处罚决定。', '叁拾万'],
  ])('%s', (text, written) => {
    expect(found(text).map((one) => [one.severity, one.text])).toEqual([['info', written]]);
    expect(found(text)[0]?.fixes.every(({ safe }) => !safe)).toBe(true);
  });

  it.each(['合同价款为人民币叁拾万元。', '罚款300000元（叁拾万元）。', '收据上写明大写叁拾万元，共计叁拾万元整。'])(
    'leaves alone %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('one of two ways to write long numbers', () => {
    const notes = found('受理案件3,860件，其中行政案件1,204件。\n化解纠纷1086件。');
    expect(notes.map((one) => [one.severity, one.text])).toEqual([['info', '1086']]);
    expect(notes[0]?.fixes[0]?.edits).toEqual([expect.objectContaining({ text: '1,086' })]);
  });

  it.each([
    '受理案件12,860件，调解986件，入户3500户。',
    '12345热线转办1,860件，2025年办结1,800件。',
    '受理3860件，化解1086件。',
  ])('and none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('has no fix for a decrease in times', () => {
  expect(
    found('能耗降低了两倍，投诉减少1倍，费用少了一倍。').map((one) => [one.severity, one.text, one.fixes]),
  ).toEqual([
    ['warning', '降低了两倍', []],
    ['warning', '减少1倍', []],
    ['warning', '少了一倍', []],
  ]);
});

it('tells a flood once', () => {
  const [one, ...others] = found('分别增长3~5%、6~8%、7~9%。\n分别下降1~2%。');
  expect(others).toEqual([]);
  expect(one?.others).toHaveLength(3);
  expect(one?.fixes[0]?.edits).toHaveLength(4);
});

it('is fast on hostile lines', () => {
  const start = performance.now();
  for (const piece of ['1', '百分之3', '一、二', '约3人左右', '3千', '1,200', '98年', '贰百', '10几个', '几10人'])
    check(piece.repeat(200_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(10_000);
});

it('a round number with 千 is no unit of statistics', () => {
  expect(texts('收粮5千吨，补助3.5千元。')).toEqual(['5千', '3.5千']);
});
