import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { WORK, LACK, PLAN, rolesOf, typedHalf, summary } from './roles-of.ts';

describe('short lines over paragraphs', () => {
  it('may name their topic before a colon', () => {
    expect(
      summary('门卫：从看门到守门', WORK, '食堂：把好三道关', WORK, '校车：一趟也不落', WORK, '还欠着的账', LACK),
    ).toEqual(['preamble', 'measures', 'measures', 'measures', 'problems']);
  });

  it('may be three clauses in rhythm', () => {
    expect(
      summary('守大门，护校车，让孩子平安到家', WORK, '查灶台，验菜单，把食堂管得更细', WORK, '还欠着的账', LACK),
    ).toEqual(['preamble', 'measures', 'measures', 'problems']);
  });

  it('are no headings where one or two of them have a colon', () => {
    expect(summary('干了些什么', WORK, '口号：平安回家', WORK, '还欠着的账', LACK)).toEqual([
      'preamble',
      'measures',
      'problems',
    ]);
  });

  it('may stand over a sentence that leads in a table, of which no row is one', () => {
    expect(
      summary(
        '门卫值守',
        WORK,
        '设备更新',
        '主要设备列表如下：',
        '设备　目标　成效',
        '摄像头　40　42',
        WORK,
        '存在的不足',
        LACK,
      ),
    ).toEqual(['preamble', 'measures', 'measures', 'problems']);
  });

  it('are of a lower level where they count below one of them', () => {
    const items = ['第一件　把门守好', WORK, '第二件　把车管好', WORK];
    expect(summary('忙了些什么', ...items, '还欠着的账', LACK)).toEqual(['preamble', 'measures', 'problems']);
    expect(summary(...items, '还欠着的账', LACK)).toEqual(['preamble', 'measures', 'measures', 'problems']);
  });

  it('may be counted words alone, below a line that says how many', () => {
    const lines = ['门卫室的三个词', '关键词一：守住', WORK, '关键词二：看牢', WORK, '关键词三：欠账', LACK];
    expect(summary(...lines)).toEqual(['preamble', 'measures', 'measures', 'problems']);
  });

  it.each([
    [['干了些什么', WORK, '几点体会', '没做好的事', LACK, '明年怎么干', PLAN], 'measures experience problems plan'],
    [['干了些什么', WORK, '悟到的几条', '还欠着的账', LACK, '明年怎么干', PLAN], 'measures experience problems plan'],
    [['干了些什么', WORK, '取得的成效', '心里过不去的坎', LACK, '今后打算', PLAN], 'measures results problems plan'],
    [['守好校门', WORK, '管好食堂', WORK, '存在的问题', '明年怎么干', PLAN], 'measures measures problems plan'],
    [['干了些什么', WORK, '一年的收成', '还不够的地方', LACK, '明年怎么补', PLAN], 'measures results problems plan'],
    [['主要做法', WORK, '工作体会', '哪里还不行', LACK, '往后怎么走', PLAN], 'measures experience problems plan'],
    [['主要做法', '还没啃下的骨头', LACK, '往后怎么走', PLAN], 'measures problems plan'],
  ])('stand right below one without a text: %j', (lines, roles) => {
    expect(summary(...lines)).toEqual(['preamble', ...roles.split(' ')]);
  });

  it.each([
    [['主要做法', '守好校门', WORK, '管好食堂', WORK, '存在的不足', LACK], 'measures problems'],
    [['取得的成效', '孩子们的变化', WORK, '家长的认可', WORK, '存在的不足', LACK], 'results problems'],
    [
      ['主要做法', WORK, '存在的问题', '人手还不够', LACK, '记录老毛病', LACK, '今后打算', PLAN],
      'measures problems plan',
    ],
    [
      ['主要做法', WORK, '存在的不足', LACK, '今后打算', '把短板补起来', PLAN, '往前再走一步', PLAN],
      'measures problems plan',
    ],
    [['主要做法', '再难也不落下一户', WORK, '主要成效', WORK, '存在的不足', LACK], 'measures results problems'],
    [['主要做法', '安全教育再出发', WORK, '存在的不足', LACK], 'measures problems'],
  ])('are points of the part right above: %j', (lines, roles) => {
    const read = summary(...lines);
    expect([...new Set(read)].filter((role) => role !== 'preamble')).toEqual(roles.split(' '));
  });

  it('may ask', () => {
    expect(
      summary('今年干得怎么样？', WORK, '家长怎么看？', WORK, '还有哪些没做好？', LACK, '明年办什么？', PLAN),
    ).toEqual(['preamble', 'measures', 'results', 'problems', 'plan']);
  });

  it('may answer at once', () => {
    const lines = [
      '校门守得牢不牢？牢。',
      WORK,
      '车管得好不好？好。',
      WORK,
      '人手够不够？不够。',
      LACK,
      '下步怎么走？',
      PLAN,
    ];
    expect(summary(...lines)).toEqual(['preamble', 'measures', 'measures', 'problems', 'plan']);
  });

  it('may name chapters', () => {
    const lines = ['守门篇', WORK, '管车篇', WORK, '反思篇', LACK, '行动篇', '更换灯具八盏；与保安公司重签合同。'];
    expect(summary(...lines)).toEqual(['preamble', 'measures', 'measures', 'problems', 'plan']);
  });

  it('may name a year', () => {
    const lines = ['2025：守住了什么', WORK, '2025：还差什么', LACK, '2026：要做什么', '增加保安两名，更换灯具。'];
    expect(rolesOf('红枫小学2025年安全工作总结', lines)).toEqual(['measures', 'problems', 'plan']);
  });

  it('tell problems where their text announces them', () => {
    const told = '对照检查，还有三个方面不到位：值守靠人盯，演练靠人催，记录靠人补。';
    expect(summary('抓主责，守门有担当', WORK, '抓基础，管车有章法', WORK, '抓反思，自省有勇气', told).at(-1)).toBe(
      'problems',
    );
    const settled = '今年解决了三个问题：门口的灯亮了，围栏高了，路也平了。';
    expect(summary('抓主责，守门有担当', WORK, '抓反思，自省有勇气', WORK, '抓攻坚，办事不过夜', settled).at(-1)).toBe(
      'measures',
    );
  });

  it('are named before they come in a table of contents', () => {
    const names = ['一、守好校门', '二、管好校车', '三、存在的不足', '四、下一步打算'];
    const parts = [WORK, WORK, LACK, PLAN].flatMap((body, index) => [names[index] ?? '', body]);
    expect(summary(...names, ...parts)).toEqual(['preamble', 'measures', 'measures', 'problems', 'plan']);
    const text = ['红枫小学2025年工作总结', '现总结如下：', ...names, ...parts, '红枫小学', '2025年12月30日'].join(
      '\n',
    );
    const faults = check(text).diagnostics.filter(
      ({ severity, rule }) => severity !== 'info' && rule !== 'repeated-passage',
    );
    expect(faults).toEqual([]);
  });

  it('tell a plan where they stand last, behind the problems, over nothing done', () => {
    const mended = '一月至三月，更换灯具八盏；与保安公司重签合同。';
    expect(summary('门卫值守', WORK, '校车管理', WORK, '尚存之患', LACK, '春修之事', mended).at(-1)).toBe('plan');
    expect(summary('门卫值守', WORK, '尚存之患', LACK, '校车管理', WORK).at(-1)).toBe('measures');
  });

  it('may be the first below the title, where they hint at a part', () => {
    const roles = rolesOf('红枫小学2026年工作计划', ['家底', WORK, '明年要去哪里', '入学率100%以上。', '怎么干', WORK]);
    expect(roles).toEqual(['overview', 'goal', 'measures']);
  });
});

describe('half-width marks', () => {
  it.each([
    [['门卫：从看门到守门', WORK, '食堂：把好三道关', WORK, '校车：一趟也不落', WORK, '还欠着的账', LACK]],
    [['今年干得怎么样？', WORK, '家长怎么看？', WORK, '还有哪些没做好？', LACK, '明年办什么？', PLAN]],
    [['思想方面。' + WORK, '业务方面。' + WORK, '作风方面。' + WORK, '不足方面。' + LACK, '努力方向。' + PLAN]],
    [[WORK, WORK, '当然，我也有不少毛病：爱着急；电脑不熟；记录潦草。', '2026年，我想办好两件事：学电脑；修记录。']],
  ])('part a draft as full-width ones do: %j', (lines) => {
    const roles = summary(...lines);
    expect(roles.length).toBeGreaterThan(3);
    expect(summary(...lines.map(typedHalf))).toEqual(roles);
  });
});

describe('what a heading hints at', () => {
  it('may be two parts', () => {
    expect(summary('忙了些什么', WORK, '还欠着的账和来年的打算', LACK, PLAN).slice(-1)).toEqual(['problems']);
    const text = `红枫小学2025年工作总结\n现总结如下：\n忙了些什么\n${WORK}\n还欠着的账和来年的打算\n${LACK}\n红枫小学\n2025年12月30日`;
    expect(check(text).parts[0]).toMatchObject({ missing: [], hidden: [] });
  });

  it('is no result amid topics', () => {
    const topics = [
      '一、门卫值守更严',
      WORK,
      '二、食堂管理成效明显',
      WORK,
      '三、校车接送更稳',
      WORK,
      '四、演练更实',
      WORK,
    ];
    expect(summary(...topics, '五、存在的不足', LACK)).toEqual([
      'preamble',
      'measures',
      'measures',
      'measures',
      'measures',
      'problems',
    ]);
    expect(summary('一、门卫值守更严', WORK, '二、群众的口碑', WORK, '三、存在的不足', LACK)).toEqual([
      'preamble',
      'measures',
      'results',
      'problems',
    ]);
  });

  it('is told once: what runs in below it with a part of it opens none', () => {
    expect(
      summary(
        '忙了些什么',
        WORK,
        '存在的不足',
        LACK,
        '年底和明年的安排',
        '年内：补完两次演练。',
        '明年：每月抽查一次记录。',
      ),
    ).toEqual(['preamble', 'measures', 'problems', 'plan']);
  });
});
