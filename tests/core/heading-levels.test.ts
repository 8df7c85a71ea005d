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
      'measures 还缺什么',
      'plan 往后的打算',
    ]);
  });

  it('stays with the numbers where they do not stand under such lines', () => {
    const text = `松岭镇水利站2025年工作总结\n2025年全站工作总结如下：\n${items.map((item) => `${item}\n水库和渠道\n${BODY}`).join('\n')}\n${FOOT}`;
    expect(headingsIn(text)).toEqual(items.map((item) => `measures ${item}`));
  });
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

  it.each([
    '总之，一年来有苦有甜，但我做得还不到位。明年我准备每场雨后都走一遍渠。',
    '虽然取得了一点成绩，但离要求还有差距。今后我将继续努力，管好每一条渠。',
  ])('sums up: %s', (last) => {
    expect(rolesOf(personal(last))?.at(-3)).toBe('other');
    expect(check(personal(last)).parts[0]).toMatchObject({ missing: [], hidden: ['problems', 'plan'] });
  });
});
