import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成。';
const FOOT = '松岭镇水利站\n2025年12月20日\n';
const headingsIn = (text: string) =>
  (check(text).parts[0]?.sections ?? []).flatMap(({ role, heading }) => (heading ? [`${role} ${heading}`] : []));

describe('a first level in words over numbered items', () => {
  const items = ['（一）管好一库水', '（二）修好一条渠'];

  it.each([
    ['items with their text', items.map((item) => `${item}。${BODY}`).join('\n')],
    ['items on lines of their own', items.map((item) => `${item}\n${BODY}`).join('\n')],
    ['a sentence between', `一年来重点办了以下两件事：\n${items.map((item) => `${item}。${BODY}`).join('\n')}`],
    ['numbers of a lower level', `1.管好一库水。${BODY}\n2.修好一条渠。${BODY}`],
  ])('%s', (_name, list) => {
    const text = `松岭镇水利站2025年工作总结\n2025年全站工作总结如下：\n站里的家底\n${BODY}\n办成的几件事\n${list}\n还缺什么\n${BODY}\n往后的打算\n${BODY}\n${FOOT}`;
    expect(headingsIn(text)).toEqual([
      'overview 站里的家底',
      'measures 办成的几件事',
      'problems 还缺什么',
      'plan 往后的打算',
    ]);
  });

  it('stays with the numbers where they do not stand under such lines', () => {
    const text = `松岭镇水利站2025年工作总结\n2025年全站工作总结如下：\n${items.map((item) => `${item}\n水库和渠道\n${BODY}`).join('\n')}\n${FOOT}`;
    expect(headingsIn(text)).toEqual(items.map((item) => `measures ${item}`));
  });
});

it('numbers that name the parts are above the brackets below one of them', () => {
  const text = `松岭镇水利站2025年工作总结\n2025年全站工作总结如下：\n1、主要做法\n（一）管好一库水\n${BODY}\n（二）修好一条渠\n${BODY}\n2、存在的问题\n${BODY}\n3、下一步打算\n${BODY}\n${FOOT}`;
  expect(headingsIn(text)).toEqual(['measures 1、主要做法', 'problems 2、存在的问题', 'plan 3、下一步打算']);
});

describe('a heading that lost the break after it', () => {
  it.each([
    ['二、存在的问题巡查记录不够完整，两名保管员年纪偏大。', '二、存在的问题'],
    ['二、工作成效入库水质常年保持在二类以上，没有一户反映缺水。', '二、工作成效'],
    // The words are no more than the heading's.
    ['二、努力方向更加明确。', '二、努力方向更加明确。'],
  ])('%s', (line, heading) => {
    const text = `松岭镇水利站2025年工作总结\n2025年全站工作总结如下：\n一、管好一库水\n${BODY}\n${line}\n${FOOT}`;
    expect(headingsIn(text).at(-1)?.split(' ')[1]).toBe(heading);
  });
});

describe('the last paragraph of a draft without headings', () => {
  const personal = (last: string) =>
    `2025年个人工作总结\n我是松岭水利站的管水员，一年来在大家帮助下做好本职工作，总结如下。\n巡库方面，我${BODY}\n修渠方面，我${BODY}\n${last}\n岳承林\n2025年12月20日\n`;
  const rolesOf = (text: string) => check(text).parts[0]?.sections.map(({ role }) => role);

  it.each([
    '当然，我的毛病也不少：记录写得潦草，和乡亲说话急躁。新的一年，我打算跟老站长学会测流，把记录补齐。',
    '同时，我做得还不到位，雨后查渠不及时。明年我准备每场雨后都走一遍渠。',
  ])('tells of problems and plan: %s', (last) => {
    expect(rolesOf(personal(last))).toEqual([
      'title',
      'preamble',
      'measures',
      'measures',
      'problems',
      'signature',
      'date',
    ]);
    expect(check(personal(last)).parts[0]).toMatchObject({ missing: [], hidden: ['problems', 'plan'] });
  });

  it('tells of them one by one', () => {
    const text = personal(
      '说起来，我的短处也明摆着：记录写得潦草，和乡亲说话急躁；雨后查渠不及时。\n明年，我想办成两件事。每场雨后都走一遍渠，把记录补齐。',
    );
    expect(rolesOf(text)?.slice(-4)).toEqual(['problems', 'plan', 'signature', 'date']);
    expect(check(text).parts[0]).toMatchObject({ missing: [], hidden: ['problems', 'plan'] });
  });

  it.each([
    '总之，一年来有苦有甜，但我做得还不到位。明年我准备每场雨后都走一遍渠。',
    '虽然取得了一点成绩，但离要求还有差距。今后我将继续努力，管好每一条渠。',
  ])('sums up: %s', (last) => {
    expect(rolesOf(personal(last))?.at(-3)).toBe('other');
    expect(check(personal(last)).parts[0]).toMatchObject({ missing: [], hidden: ['problems', 'plan'] });
  });
});

describe('runs of （一） whose headings got lost', () => {
  const runs = [
    ['（一）巡库有章法', '（二）修渠有进度', '（三）服务有回应'],
    ['（一）人手偏紧', '（二）设备老化'],
    ['（一）配人手', '（二）换设备'],
  ];
  const texts = [
    '全年巡库312次，处置险情4起，没有发生事故。',
    '站里只有两名管水员，汛期忙不过来。闸门用了二十年，经常卡住。',
    '争取再招管水员1名。三月底前换掉两扇旧闸门。',
  ];
  const text = `松岭镇水利站2025年工作汇报\n镇政府：\n现将2025年工作情况汇报如下。\n${runs.map((run, index) => run.map((item) => `${item}。${texts[index]}`).join('\n')).join('\n\n')}\n${FOOT}`;

  it('are problems and plan where they tell of them', () => {
    expect(check(text).parts[0]?.sections.flatMap(({ role, heading }) => (heading ? [role] : []))).toEqual([
      'measures',
      'measures',
      'measures',
      'problems',
      'problems',
      'plan',
      'plan',
    ]);
  });

  it('break no numbering', () => {
    expect(check(text).diagnostics.filter(({ rule }) => rule === 'heading-numbering')).toEqual([]);
  });
});

describe('headings of decimal numbering', () => {
  const text = `松岭勘测院2025年工作总结\n2025年全院工作总结如下：\n1 总体情况\n1.1 人员\n${BODY}\n1.2 经营\n${BODY}\n2 现场管理\n2.1 制度\n${BODY}\n2.3 安全\n${BODY}\n3 存在的问题\n${BODY}\n${FOOT}`;

  it('are read without their numbers', () => {
    expect(headingsIn(text).map((heading) => heading.split(' ')[0])).toEqual(['overview', 'measures', 'problems']);
  });

  it('break where a number is left out, and are mended in their last part', () => {
    const [found, ...others] = check(text).diagnostics.filter(({ rule }) => rule === 'heading-numbering');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ text: '2.3' });
    expect(found?.fixes[0]?.edits).toMatchObject([{ text: '2.2' }]);
  });
});

describe('a heading that hints at a plan over what was done', () => {
  const draft = (heading: string, body: string) =>
    `红枫小学2025年工作总结\n2025年工作总结如下：\n一、把课上好\n${BODY}\n${heading}\n${body}\n${FOOT}`;
  const done = '开家长会两次，到会率都在九成以上。请修钟表的家长进课堂，孩子们听得入神。';

  it.each([
    ['二、家校一起努力', done, 'measures'],
    ['二、家访工作持续改进', done, 'measures'],
    ['二、往后还要努力', '开家长会四次。请家长进课堂八次。', 'plan'],
    // A draft opens with what it is about, and comes back to it no more.
    ['二、守好自己的家底', done, 'measures'],
    ['二、行有所向', '2026年要把家访做实，走访一半以上的学生。', 'plan'],
    ['二、再使一把劲', '明年要把家访做实，每学期走访一半以上的学生。还要请家长进课堂。', 'plan'],
  ])('%s', (heading, body, role) => {
    expect(headingsIn(draft(heading, body)).at(-1)?.split(' ')[0]).toBe(role);
  });
});

describe('first lines that are no heading of a level of their own', () => {
  it('第一篇章 opens no chapter', () => {
    const text = `松岭镇水利站2025年工作总结\n2025年工作总结如下：\n一、节水宣传\n第一篇章讲水从哪里来，由站长主讲。\n第二篇章讲水到哪里去，由村民自己讲。\n二、存在的问题\n${BODY}\n${FOOT}`;
    expect(headingsIn(text)).toEqual(['measures 一、节水宣传', 'problems 二、存在的问题']);
  });

  it('a short sentence may stand between a short heading and its text', () => {
    const text = `松岭镇水利站2025年工作总结\n2025年工作总结如下：\n站上一年的忙碌\n事情不少，说三件。\n${BODY}\n渠边的喜事\n说来有两桩。\n其一，${BODY}\n其二，${BODY}\n${FOOT}`;
    expect(headingsIn(text)).toEqual(['measures 站上一年的忙碌', 'measures 渠边的喜事']);
  });
});

describe('marks around headings', () => {
  const parts = [
    ['站上概况', BODY],
    ['巡查检修', BODY],
    ['存在的问题', '管道老化，夜间抢修力量不足。'],
    ['下一步打算', '明年将改造主管道，招录技术员。'],
  ];

  it.each<[string, (index: number, words: string) => string]>([
    ['「……」', (_index, words) => `「${words}」`],
    ['☆ …… ☆', (_index, words) => `☆ ${words} ☆`],
    ['第1部分', (index, words) => `第${index + 1}部分 ${words}`],
    ['01｜', (index, words) => `0${index + 1}｜${words}`],
    ['一：', (index, words) => `${'一二三四'[index]}：${words}`],
    ['spaces between the characters', (index, words) => `${'一二三四'[index]}、${[...words].join(' ')}`],
  ])('%s', (_name, mark) => {
    const text = `松岭镇水利站2025年工作总结\n2025年工作总结如下：\n${parts.map(([words = '', body], index) => `${mark(index, words)}\n${body}`).join('\n')}\n${FOOT}`;
    expect(headingsIn(text).map((heading) => heading.split(' ')[0])).toEqual([
      'overview',
      'measures',
      'problems',
      'plan',
    ]);
  });
});

it('the first heading under a short introduction is none of the title lines', () => {
  const text = `松岭镇水利站2025年工作总结\n现总结如下：\n水库概况\n${BODY}\n存在的问题\n${BODY}\n${FOOT}`;
  expect(headingsIn(text)).toEqual(['overview 水库概况', 'problems 存在的问题']);
});

describe('the last paragraph under topical headings', () => {
  const hiddenIn = (last: string) =>
    check(
      `松岭镇水利站2025年工作总结\n2025年工作总结如下：\n一、巡查检修不断线\n${BODY}\n二、服务用户不怕烦\n${BODY}\n${BODY}\n${last}\n${FOOT}`,
    ).parts[0]?.hidden;

  it.each([
    ['眼下，水利站还面临渠道老化、经费紧张等困难。大家会迎难而上，明年力争改完主渠。', ['problems', 'plan']],
    ['实事求是地讲，和邻近几个站相比，我们的自动化建设还慢半拍。', ['problems']],
    ['存在不足：渠道老化，抢修人手少。下步将改造主渠。', ['plan']],
    ['守水的路没有终点，只有新的起点。', []],
    ['2026年，水利站要衬砌主渠三公里，招收管水员两名。', ['plan']],
    ['开春以后，先把主渠衬砌三公里，再招两名管水员。', ['plan']],
    ['对这些问题，我们将在明年逐项解决：衬砌主渠，招收管水员。', ['plan']],
    ['平心而论，渠道老化、人手紧缺的状况还没有改变。\n为此，2026年拟衬砌主渠三公里。', ['problems', 'plan']],
    [
      '同时，水利站也存在一些薄弱环节：渠道老化，夜间抢修力量不够。\n往前看，要一年衬砌一段主渠。',
      ['problems', 'plan'],
    ],
    // What is done as a rule, and what was lacking and is no more, are neither.
    ['严格落实值班制度，确保险情早报告，要求每人每月走访一次。', []],
    ['渠道堵塞的问题全部处理到位，对可能出现的险情都有预案。', []],
    ['查出险工六处，修好五处，另一处列入计划，年底前完成。', []],
    ['这一年还有几件事没有办好：主渠没衬砌，管水员没招到。', ['problems']],
  ])('%s', (last, hidden) => {
    expect(hiddenIn(last)).toEqual(hidden);
  });
});

it('every paragraph of a draft without headings opens a topic where several lead in with theirs', () => {
  const text = `个人工作总结\n我是松岭水利站的管水员，一年来做好本职工作，总结如下。\n巡库是头等大事。${BODY}\n修渠讲究一个早字。${BODY}\n大坝上装了新探头，${BODY}\n同时，${BODY}\n和乡亲打交道靠的是耐心。${BODY}\n岳承林\n2025年12月20日\n`;
  const roles = check(text).parts[0]?.sections.map(({ role }) => role);
  expect(roles?.filter((role) => role === 'measures')).toHaveLength(4);
});

it('reads short lines over short sentences as headings, whatever they say', () => {
  const lines = [
    '一方水土',
    '现有管水员九人，水库两座，渠道六十公里。',
    '渠通了',
    '清淤十二公里，修好闸门四座，浇地不再排队。',
    '欠账',
    '东渠还在漏水，没钱衬砌。人手不够，汛期巡不过来。',
    '还账',
    '明年衬砌东渠三公里，再招管水员两名。',
  ];
  const text = `松岭镇水利站2025年工作总结\n2025年工作总结如下：\n${lines.join('\n')}\n${FOOT}`;
  expect(headingsIn(text)).toEqual(['overview 一方水土', 'measures 渠通了', 'problems 欠账', 'plan 还账']);
});
