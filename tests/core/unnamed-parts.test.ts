import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const FOOT = '柳湾镇人民政府\n2025年12月26日\n';
const WORK = '全年走访农户三百余户，收集意见一百二十条，件件有回音，干群关系更近了。';

function read(title: string, lines: readonly string[], foot = FOOT) {
  const part = check(`${title}\n${lines.join('\n')}\n${foot}`).parts[0];
  const roles = part?.sections.map(({ role, part: own }) => own ?? role).slice(1, -2);
  return { roles, missing: part?.missing, hidden: part?.hidden };
}

const summary = (...lines: string[]) => read('柳湾镇农技站2025年工作总结', lines);

describe('the first heading of a summary', () => {
  const first = (heading: string, text: string) => summary(heading, text, '二、推广良种', WORK).roles?.[0];

  it.each([
    ['一、班组情况', '抢修班现有职工14人，抢修车3辆。'],
    ['一、我们站', '农技站现有人员9名，负责12个村的农技推广。'],
    ['一、一方水土', '全镇下辖12个村，耕地3.2万亩。'],
    ['一、站里的人和地', '我站位于镇区东头，占地6亩。'],
    ['一、先说镇上', '全镇总面积86平方公里，农户5200户。'],
    ['一、机构人员', '站内设三个组，在编8人。'],
    ['一、管的这些地方', '本站管辖水库两座、渠道60公里。'],
    ['一、这支队伍', '护林队成立于2012年，队员26人。'],
    ['一、地里的事', '站里现在七个人，两辆摩托车，管着12个村。'],
    ['一、说说自己', '我2021年3月任农技站站长，全站9个人。'],
    ['一、大伙儿', '全站12名队员，平均年纪48岁。'],
  ])('may tell how things stand: %s', (heading, text) => {
    expect(first(heading, text)).toBe('overview');
  });

  it.each([
    ['一、加强队伍建设', '全站现有人员9名，选派4人外出学习。'],
    ['一、下地的事', '全站12名队员走遍了全镇，测土样860个。'],
    ['一、抓培训', '全年办班12期，培训农民860人，发放资料2000份。'],
    ['一、良种推广', '推广良种3.2万亩，完成计划的104%。'],
    ['一、守好粮袋子', '现有机井86眼全部检修了一遍，浇地不再排队。'],
    ['一、示范田', '建成示范田600亩，亩均增产85斤。'],
    ['一、防虫治病', '我们在12个村设立测报点24个，发出预报18期。'],
  ])('may tell what was done: %s', (heading, text) => {
    expect(first(heading, text)).toBe('measures');
  });
});

describe('paragraphs without headings', () => {
  const TOPICS = [
    '种植管理一环扣一环，播种、间苗、打药都有专人盯，全年下地指导二百余次，农户少走了不少弯路。',
    '技术培训办到田间地头，办班十二期，来了八百多人，发放资料两千份，大家都说听得懂、用得上。',
    '农机维护不误农时，年初检修机具一百二十台，三夏期间没有一台趴窝，抢收抢种都赶在雨前。',
  ];

  it('open a topic each where what they tell of stands first', () => {
    expect(summary('一年来，农技站围绕增产增收开展工作，现总结如下。', ...TOPICS).roles).toEqual([
      'preamble',
      'measures',
      'measures',
      'measures',
    ]);
  });

  it('go on with one topic where they tell one thing after the other', () => {
    const told = [
      '开春，我们先把机具检修了一遍。',
      '到了四月，又逐户登记种植面积，发放资料两千份。',
      '入夏后三天两头下地。',
    ];
    expect(summary('一年来，农技站围绕增产增收开展工作，现总结如下。', ...told).roles).toEqual([
      'preamble',
      'measures',
    ]);
  });

  it.each([
    '说实话，我对种植政策钻得不透，烘干只靠一家企业，风险不小。',
    '有两个村的机井还没修好，测报员的年纪也偏大。',
    '老实说，下地还是少，记录也不全。',
    '美中不足的是，山区三个村去得少，示范田数量不多。',
    '测报设备老化，夜里常常掉线。',
  ])('tell problems right above the plan: %s', (lack) => {
    const plan = '下一步，我准备跑三家企业，把烘干的事定下来，并学好政策。';
    const told = summary('一年来，农技站围绕增产开展工作，现总结如下。', WORK, ...TOPICS, lack, plan);
    expect(told.hidden).toEqual(['problems', 'plan']);
    expect(told.missing).toEqual([]);
  });

  it('tell no problems where they tell what was done about them', () => {
    const told = summary(
      '一年来，农技站围绕增产开展工作，现总结如下。',
      WORK,
      ...TOPICS,
      '测报设备老化的问题解决了，十二个测报点全部换新，夜里也不再掉线。',
      '下一步，我准备跑三家企业，把烘干的事定下来。',
    );
    expect(told.missing).toEqual(['problems']);
  });

  it.each([
    '从运行看，烘干能力不足，农户嫌排队久。为此，我们准备再建两座烘干塔，并错峰收割。',
    '总之，成绩是大家干出来的。我也清楚自己的短处：电脑用得慢，有三个村没去成。明年我要学会填报，每村去两趟，雨季前走完。',
    '一年下来，记录不全、下地偏少的毛病还在。对此，我们打算每周排班下地。',
  ])('may close with problems and what is planned about them: %s', (closing) => {
    expect(summary('一年来，农技站围绕增产开展工作，现总结如下。', WORK, ...TOPICS, closing).hidden).toEqual([
      'problems',
      'plan',
    ]);
  });
});

describe('parts of a plan told without a heading', () => {
  it.each([
    '为提高业务能力，我给自己定下目标：一年内考取两门课，读书10本。',
    '新的一年，我的目标是一年内考取两门课。',
    '今年立下的目标：把丢掉的英语捡起来，能读原版书。',
    '全年计划读书不少于20本，考取证书1个。',
  ])('%s', (goal) => {
    const plan = ['每天早起一小时听课，晚上做题，周末参加小组讨论，错题整理成册。', '读完一本写一篇笔记。'];
    expect(read('2026年个人学习计划', [goal, ...plan], '王晓\n2026年1月5日\n').missing).toEqual([]);
  });

  it.each([
    ['一、先把话挑明', '证书考下两个，读书不少于20本。', []],
    ['一、早起听课', '每天听一小时，读书不少于20本；周末做题。', ['goal']],
  ])('may be all that stands under the first heading: %s', (heading, told, missing) => {
    const lines = ['照下面的做。', heading, told, '二、晚上做题', '错题整理成册，读完一本写一篇笔记。'];
    expect(read('2026年个人学习计划', lines, '王晓\n2026年1月5日\n').missing).toEqual(missing);
  });

  it('is missed where nothing says what is to be reached', () => {
    const plan = ['新的一年，我要好好学习。', '每天早起一小时听课，晚上做题，周末参加小组讨论，错题整理成册。'];
    expect(read('2026年个人学习计划', plan, '王晓\n2026年1月5日\n').missing).toEqual(['goal']);
  });

  it('may be the second of two schedules, which tells what is done', () => {
    const lines = [
      '为丰富职工生活，决定开展登山活动。',
      '一、时间地点',
      '10月29日上午8:30，南门集合。',
      '二、活动安排',
    ];
    const told = read('重阳登山活动方案', [...lines, '先做热身操，再沿步道登顶，途中设猜谜点3处。']);
    expect(told.missing).not.toContain('measures');
  });
});

describe('the last heading before the plan', () => {
  const before = (heading: string, text: string) => {
    const work = ['现总结如下。', '一、推广良种', WORK, '二、抓技术培训', WORK];
    const told = summary(...work, `三、${heading}`, text, '四、下一步打算', '明年将再建两座烘干塔，把测报员轮训一遍。');
    return told.missing;
  };

  it.each([
    ['几句实在话', '烘干能力不足，测报员年纪偏大，山区去得少。'],
    ['说点难的', '示范田分散，浇水的渠道年久失修，两头跑顾不上。'],
    ['另外几件事', '良种补贴发得慢，农户有怨言，台账登记不及时。'],
    ['还有一点', '站里懂电脑的人少，测报数据填报滞后。'],
    ['路上的烂账', '东沟的机耕路接不通，收割机开不过去。仓房存不下，有三户的稻谷堆在院里。'],
    ['农户念叨的', '测报牌丢了6块，一直没补齐。培训班坐了半屋人，后排听不清。'],
    ['两头跑的事', '电脑系统难学，山里信号差，我们只有两个人，盯不过来。土样要送市里化验，十天才出结果。'],
    ['漏下的', '有九个村没发到良种手册，登记表没填全。'],
    ['说说我自己', '我嗓门大，跟农户吵过两回。账记得潦草，月底老是对不上。'],
  ])('may tell problems in one sentence: %s', (heading, text) => {
    expect(before(heading, text)).toEqual([]);
  });

  it.each([
    ['难题逐个解', '烘干能力不足的难题解决了，排队时间缩短一半。'],
    ['抓队伍', '选派测报员外出学习4人次，补上了短板。'],
    ['收获满满', '农户说，地里没有白忙活，只有好收成。'],
    ['地头的事', '测报点没误过一次，没开出一张罚单，没收农户一分钱。'],
    ['田里的事', '农户离不开这几样良种，好处说不完。我们没耽误一天农时。'],
    ['村里的事', '修好了接不通的机耕路，再也没有发生堵车。'],
    ['树典型', '评出种粮能手12名，带动了86户。'],
  ])('may tell what was done: %s', (heading, text) => {
    expect(before(heading, text)).toEqual(['problems']);
  });

  it('may hide problems in its last paragraph', () => {
    const work = ['现总结如下。', '一、推广良种', WORK, '二、抓队伍', '选派测报员外出学习4人次，1人获县里一等奖。'];
    const plan = ['三、下一步打算', '明年将再建两座烘干塔，把测报员轮训一遍。'];
    const lack = '农技推广虽有起色，但示范田还比较分散，培训流于形式。';
    expect(summary(...work, lack, ...plan).hidden).toEqual(['problems']);
    const over = '农技推广任务虽重，但大家齐心协力，全部完成了。';
    expect(summary(...work, over, ...plan)).toMatchObject({ missing: ['problems'], hidden: [] });
  });
});

it.each(['针对这些问题，我们将建两座烘干塔，把测报员轮训一遍。', '针对不足，明年要建两座烘干塔。'])(
  'the plan may be hidden below the problems: %s',
  (plan) => {
    const work = ['现总结如下。', '一、推广良种', WORK, '二、存在问题', '一是烘干能力不足；二是测报员年纪偏大。'];
    expect(summary(...work, plan)).toMatchObject({ missing: [], hidden: ['plan'] });
  },
);

it('what is done half-way through a sentence of a list is no plan', () => {
  const lines = ['现总结如下。', '一、推广良种', '1.办班12期，其中上半年7期、下半年5期。', '2.发放资料2000份。'];
  expect(summary(...lines, '二、存在问题', '一是烘干能力不足；二是测报员年纪偏大。').missing).toEqual(['plan']);
});

describe('in a plan', () => {
  const plan = (...last: string[]) =>
    read('柳湾镇秸秆禁烧工作方案', [
      '为改善空气质量，按照县里部署，制定本方案。',
      '一、工作目标',
      '全镇零火点。',
      '二、整治内容',
      '秸秆还田不少于3.2万亩，离田的统一打包。',
      '三、工作安排',
      '9月部署，10月管控，11月总结。',
      ...last,
    ]).missing;

  it.each([
    ['四、工作措施', '各村成立专班，支书亲自抓；每周报进度；工作不力的通报批评并约谈。'],
    ['四、怎么抓', '镇里成立指挥部，包片干部常驻村里；出现火点的，支书到镇里作检讨。'],
    ['四、有力有序推进', '由镇长任组长，农办牵头。结果纳入年度考核。'],
  ])('who answers for the work may be told under any last heading: %s', (...last) => {
    expect(plan(...last)).toEqual([]);
  });

  it.each([
    [['一、比赛日期：10月16日至17日', '二、比赛项目：100米、跳高、铅球。'], []],
    [['一、比赛项目', '100米、跳高、铅球。', '活动定在5月18日（周日），早上8点在南门集合。'], []],
    [['一、比赛项目', '100米、跳高、铅球。'], ['schedule']],
  ])('when a game is held may be told in a line: %j', (lines, missing) => {
    const text = ['为丰富职工生活，决定举办秋季运动会。', ...lines, '三、纪律：凭号码布入场，不得冒名顶替。'];
    expect(read('秋季运动会活动方案', text).missing).toEqual(missing);
  });

  it.each([
    '想让孩子们在泥土里认识庄稼，懂得一粒米的来之不易。',
    '我们想借这次活动，请家长走进学校看看。',
    '旨在让邻里熟起来。',
  ])('what it is held for needs no heading: %s', (goal) => {
    const lines = [goal, '一、时间地点', '5月18日上午8:30，南门集合。', '二、活动内容', '认作物、插秧、捉泥鳅。'];
    expect(read('亲子农耕活动策划', lines).missing).toEqual([]);
  });
});

describe('what stands around the text', () => {
  it('whom to call is no signature', () => {
    const lines = [
      '为丰富职工生活，决定登山。',
      '一、时间地点',
      '10月29日上午8:30，南门集合。',
      '二、活动内容',
      '登山。',
    ];
    const foot = '联系人：周敏　电话：0719-8812345\n2025年10月20日\n';
    expect(read('重阳登山活动方案', lines, foot).missing).toEqual(['signature']);
  });

  it.each(['红枫中学副校长 （姓名）', '红枫中学副校长（姓名）', '农技站站长　[姓名]'])(
    'a name may be left open: %s',
    (name) => {
      const lines = [name, '各位领导：', '本人分管教学，现述职如下。', WORK, '不足是听课少。', '今后将每周听课三节。'];
      const told = check(`述职报告\n${lines.join('\n')}\n2025年12月26日\n`).parts[0];
      expect(told?.missing).not.toContain('signature');
      expect(told?.sections.map(({ role, part }) => part ?? role).slice(0, 4)).toEqual([
        'title',
        'signature',
        'salutation',
        'preamble',
      ]);
    },
  );
});

it.each([
  ['一、活动目标  到2026年底，全镇农户全部用上良种，亩均增产不少于80斤。', 'goal'],
  ['一、工作目标　全镇农户全部用上良种，亩均增产不少于80斤，不误农时。', 'goal'],
  ['一、推广 良种与农技相结合，办好示范田，让农户看着学、跟着种。', 'measures'],
])('spaces may part a heading from its text: %s', (line, role) => {
  expect(read('柳湾镇农技推广工作方案', ['为增产，制定本方案。', line, '二、主要任务', WORK]).roles?.[1]).toBe(role);
});

it.each([
  ['总之，今年稳住了产量。但示范田还不够，年轻人留不住。2026年，我们打算再建两座烘干塔。', ['problems', 'plan']],
  ['总之，今年稳住了产量。但示范田还不够，年轻人留不住。', ['problems']],
  ['反思一年的工作，我的毛病不少：一是下地不够，看病虫还要靠县里的专家；二是对村里的指导不细。', ['problems']],
])('the last words: %s', (closing, hidden) => {
  expect(summary('一年来，农技站抓增产，现总结如下。', WORK, '办班十二期，来了八百多人。', closing).hidden).toEqual(
    hidden,
  );
});

it.each([
  ['四、攻坚安排', '五户逐一定下办法，年底前再办结三户，其余依法终结。', []],
  ['四、攻坚克难见真章', '五户全部办结，农户送来锦旗。', ['plan']],
])('what stands behind the problems: %s', (heading, text, missing) => {
  const work = ['现总结如下。', '一、推广良种', WORK, '二、化解积案', WORK];
  const lack = ['三、未化解的原因', '诉求过高，年代久远，有的证据不足，有的长期联系不上。'];
  expect(summary(...work, ...lack, heading, text).missing).toEqual(missing);
});
