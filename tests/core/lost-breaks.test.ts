import { describe, expect, it, test } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const SECTIONS = [
  [
    '加强组织领导，压实工作责任',
    '成立了由主要领导任组长的工作领导小组，召开专题会议12次，签订责任书56份，形成了一级抓一级的格局。',
  ],
  ['取得的成效', '全年化解矛盾纠纷86件，群众满意度达到98%，街道被评为全区平安建设先进集体，没有发生重大事故。'],
  ['存在的问题', '工作力量有待加强，部分项目推进缓慢，群众参与的积极性还不高，解决难题的办法也不多，效果不明显。'],
  ['下一步打算', '明年将继续加大投入，完善机制，配齐人员，确保各项工作落到实处、见到成效，让群众得到实惠。'],
] as const;
const HAN = '一二三四';

/** A draft in one line: what parted its lines are spaces now. */
function inOneLine(space: string, number: (index: number) => string, close = ''): string {
  const sections = SECTIONS.map(([words, text], index) => `${number(index)}${words}${close}${space}${text}`);
  return [
    '河滨街道2025年综治工作总结',
    '2025年，街道在区委的领导下，认真落实各项部署。现总结如下。',
    ...sections,
    '河滨街道办事处',
    '2025年12月20日',
  ].join(space);
}

describe('a draft whose line breaks became spaces', () => {
  it.each<[string, (index: number) => string, string?]>([
    ['一、', (index) => `${HAN[index]}、`],
    ['**一、……**', (index) => `**${HAN[index]}、`, '**'],
    ['（一）', (index) => `（${HAN[index]}）`],
    ['第一部分', (index) => `第${HAN[index]}部分 `],
    ['第一、', (index) => `第${HAN[index]}、`],
    ['1.', (index) => `${index + 1}.`],
    ['（1）', (index) => `（${index + 1}）`],
    ['①', (index) => '①②③④'[index] ?? ''],
    ['【……】', () => '【', '】'],
    ['### 1.', (index) => `### ${index + 1}. `],
  ])('%s', (_name, number, close) => {
    for (const space of [' ', '\u3000\u3000', '\u00A0\u00A0']) {
      const [part] = check(inOneLine(space, number, close)).parts;
      expect(part?.sections.map(({ role }) => role)).toEqual([
        'title',
        'preamble',
        'measures',
        'results',
        'problems',
        'plan',
        'signature',
        'date',
      ]);
      expect(part).toMatchObject({ title: '河滨街道2025年综治工作总结', missing: [], hidden: [] });
    }
  });
});

describe('a figure left open in a draft whose line breaks became spaces', () => {
  it.each(['出勤率不低于  %；', '办班不少于  期；'])('%s', (open) => {
    const text = inOneLine(' ', (index) => `${HAN[index]}、`).replace(
      '明年将',
      `明年：1、走访企业60家；2、${open}3、明年将`,
    );
    expect(check(text).blanks.flatMap(({ blanks }) => blanks.map(({ text: found }) => found))).toEqual(['  ']);
  });
});

describe('a draft in one line whose last words have no heading', () => {
  const measures =
    '一、抓组织领导。成立了工作领导小组，召开专题会议12次，签订责任书56份，形成了齐抓共管的格局。二、抓矛盾化解。全年化解矛盾纠纷86件，群众满意度达到98%，没有发生重大事故。三、抓宣传发动。利用广播和宣传栏发放资料3200份，入户宣传1800户。';

  it.each([
    ['总之，一年来有了起色，但人手不足，办法不多。今后，我们将配齐人员，完善机制。', ['other']],
    ['但我们也看到，人手不足，部分项目推进缓慢。下一步，我们将配齐人员，完善机制。', ['problems', 'plan']],
  ])('%s', (last, roles) => {
    for (const space of ['', ' ']) {
      const text = `河滨街道2025年综治工作总结${space}2025年，街道认真落实各项部署。现总结如下：${space}${measures}${space}${last}${space}河滨街道办事处${space}2025年12月20日`;
      const [part] = check(text).parts;
      expect(part).toMatchObject({ missing: [], hidden: ['problems', 'plan'] });
      expect(part?.sections.map(({ role }) => role).slice(5, -2)).toEqual(roles);
    }
  });

  it('has whom it speaks to and who speaks above its text', () => {
    const sections = SECTIONS.map(([words, text], index) => `${HAN[index]}、${words} ${text}`).join(' ');
    const text = `2025年度述职报告 河滨中学 校长 李明 各位领导、各位老师： 2025年，我认真履职，现述职如下。 ${sections} 2025年12月20日`;
    const [part] = check(text).parts;
    expect(part?.missing).toEqual([]);
    expect(part?.sections.slice(0, 4).map(({ role, start }) => `${role} ${text.slice(start, start + 4)}`)).toEqual([
      'title 2025',
      'signature 河滨中学',
      'other 各位领导',
      'preamble 2025',
    ]);
  });

  it.each([
    ['河滨街道2023—2024年度防汛工作总结', '2023—2024年度，街道认真落实各项部署。'],
    ['河滨街道环卫所2025年工作总结', '河滨街道环卫所在区委的领导下，认真落实各项部署。'],
    ['河滨街道2025年综治工作总结', '去年，街道认真落实各项部署。'],
  ])('begins with the title %s', (title, opening) => {
    expect(check(`${title}${opening}现总结如下：${measures}`).parts[0]).toMatchObject({ title });
  });

  it.each([
    ['河滨街道环卫站2025年总结', '十二个人守着四条街，又是一年。'],
    ['关于河滨街道防汛工作的汇报', '入汛以来，街道认真落实各项部署。'],
    ['河滨街道综治工作总结', '站里五个人，守着一条街。'],
  ])('begins with the title %s, whatever words follow', (title, opening) => {
    expect(check(`${title}${opening}现报告如下：${measures}`).parts[0]).toMatchObject({ title });
  });

  it.each(['按照市里专项行动方案开展的排查要求，街道认真落实。', '河滨街道2025年工作总结表彰大会以来，街道认真落实。'])(
    'begins with no title: %s',
    (opening) => {
      expect(check(`${opening}现报告如下：${measures}`).parts[0]?.title).toBeUndefined();
    },
  );

  it('may count its parts with arabic numbers behind a title', () => {
    const [one, two, three] = [measures, '巡查人手不足，夜里顾不上。', '明年将再招四名巡查员，夜里两班倒。'];
    const text = `河滨街道2025年综治工作总结2025年，街道认真落实各项部署。现总结如下。1.主要做法：${one.replaceAll(/[一二三]、/gu, '')}2.存在的问题：${two}3.下一步打算：${three}`;
    expect(check(text).parts[0]?.sections.map(({ role }) => role)).toEqual([
      'title',
      'preamble',
      'measures',
      'problems',
      'plan',
    ]);
  });

  it('is signed by someone whose office stands before a colon', () => {
    const text = `河滨街道2025年综治工作总结2025年，街道认真落实各项部署。现总结如下：${measures}站长：李明2025年12月20日`;
    expect(
      check(text)
        .parts[0]?.sections.slice(-2)
        .map(({ role, start }) => `${role} ${text.slice(start, start + 3)}`),
    ).toEqual(['signature 站长：', 'date 202']);
  });

  it('tells under its first heading what its topic is', () => {
    const text = `河滨街道2025年市场工作总结2025年，街道认真落实各项部署。现总结如下。一、市场概况河滨市场占地12亩，设摊位268个，有商户196家，日均客流两万人次。二、主要做法全年检查摊位1200个次，调解纠纷36起。添置垃圾桶60只，整修下水道两处，更换顶棚800平方米。每月逢五开商户会，收到意见120条，当月答复110条，商户满意度达到96%，没有发生食品安全事故。`;
    expect(check(text).parts[0]?.sections[2]).toMatchObject({ role: 'overview', heading: '一、市场概况' });
  });

  it.each([
    ['一、站里的家底', '全站现有工人12名、三轮车8辆，管着4条街的清扫。', 'overview'],
    ['一、清扫成效', '由于车辆添得及时，路面比去年干净，投诉少了36件。', 'results'],
    ['一、主要指标完成情况', '截至11月底，清运垃圾8600吨，完成计划的104%。', 'results'],
    ['一、清扫工作', '全年出动车辆3200台次，清运垃圾8600吨。', 'measures'],
  ])('parts a heading in the writer’s own words from its text: %s', (heading, told, role) => {
    const text = `河滨街道2025年环卫工作总结2025年，街道认真落实各项部署。现总结如下。${heading}${told}二、存在的问题车辆老化，人手不足，偏远巷子清扫得不勤。三、下一步打算明年将添置两辆车，再招四名保洁员，争取每条巷子一天扫两遍。以上报告，请领导指正。河滨街道环卫站2025年12月20日`;
    const sections = check(text).parts[0]?.sections ?? [];
    expect(sections.map((section) => section.part ?? section.role)).toEqual([
      'title',
      'preamble',
      role,
      'problems',
      'plan',
      'closing',
      'signature',
      'date',
    ]);
    // A topical heading is cut where its sentence stops.
    expect(sections[2]?.heading?.slice(0, heading.length)).toBe(heading);
  });

  it('may have a heading with nothing below it', () => {
    const text = `河滨街道2025年综治工作总结2025年，街道认真落实各项部署。现总结如下：${measures}四、存在的问题五、下一步打算明年将配齐人员，完善机制，争取矛盾纠纷比今年再少一成。`;
    const found = check(text).diagnostics.filter(({ rule }) => rule === 'empty-section');
    expect(found.map(({ text: words }) => words)).toEqual(['四、存在的问题']);
  });

  it.each(['各位领导：', '县防指：', '镇党委、镇政府：'])('speaks to someone behind its title: %s', (salutation) => {
    const text = `河滨街道2025年防汛工作汇报${salutation}今年，街道认真落实各项部署。现汇报如下：${measures}河滨街道办事处2025年12月20日`;
    expect(
      check(text)
        .parts[0]?.sections.slice(0, 3)
        .map((each) => each.part ?? each.role),
    ).toEqual(['title', 'salutation', 'preamble']);
  });

  it('ends with the unit, though no date parts it from the text', () => {
    const text = `河滨街道2025年综治工作总结2025年，街道认真落实各项部署。现总结如下：${measures}群众知晓率明显提高，参与的人一年比一年多。河滨街道办事处`;
    expect(check(text).parts[0]?.sections.at(-1)).toMatchObject({ role: 'signature', start: text.length - 7 });
  });
});

describe('a short draft in one line, which a title makes sure of', () => {
  const parts = [
    '一、主要做法更换护栏340米，清理塌方18处，给7名队员上了保险。',
    '二、取得的成效全年没有因为路况出过事故，镇里评为先进集体。',
    '三、存在的问题桥头排水沟太窄，7个人管32公里常常忙不过来。',
    '四、下一步打算2025年加宽水沟，再招两名护路员，按月巡查两遍。',
  ];
  const text = (head: readonly string[], space: string) =>
    [...head, '2024年，护路队守着32公里乡道过了一年。现总结如下：', ...parts].join(space);

  it.each(['', ' ', '　　'])('parted by “%s”', (space) => {
    const [part] = check(text(['马家沟护路队2024年工作总结'], space)).parts;
    expect(part?.sections.map(({ role }) => role)).toEqual([
      'title',
      'preamble',
      'measures',
      'results',
      'problems',
      'plan',
    ]);
  });

  it('has unit and date between title and text', () => {
    const [part] = check(text(['马家沟护路队2024年工作总结', '马家沟村护路队', '2025年1月5日'], ' ')).parts;
    expect(part).toMatchObject({ missing: [], hidden: [] });
  });

  it('speaks to someone right behind its title', () => {
    const [part] = check(text(['关于护路工作的汇报', '县政府：'], '')).parts;
    expect(part?.sections[0]).toMatchObject({ role: 'title', end: '关于护路工作的汇报'.length });
  });
});

describe('a heading that lost its text where breaks were lost', () => {
  const emptyIn = (third: string) => {
    const [first, second, , last] = SECTIONS.map(([words, text], index) => `${HAN[index]}、${words}。${text}`);
    return check(`河滨街道2025年综治工作总结${first}${second}${third}${last}`)
      .diagnostics.filter(({ rule }) => rule === 'empty-section')
      .map(({ text }) => text);
  };

  it('is found before the next number', () => {
    expect(emptyIn('三、存在的问题')).toEqual(['三、存在的问题']);
  });

  it.each(['三、集合地点街道文化站', '三、带领三、四年级学生参观警营，演练疏散，共办活动三场。'])(
    'is none in %s',
    (third) => {
      expect(emptyIn(third)).toEqual([]);
    },
  );
});

test('a list within a sentence of a draft in one line skips no level', () => {
  const graded = SECTIONS.map(([words, text], index) => `（${HAN[index]}）${words} ${text}`).join(' ');
  const text = `河滨街道2025年综治工作总结 一、做法 ${graded} 考核分三等：（1）90分以上为优；（2）75分以上为良；（3）其余为差。`;
  expect(check(text).diagnostics.filter(({ rule }) => rule === 'numbering-style')).toEqual([]);
});
