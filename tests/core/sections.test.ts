import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const complete = readFileSync(new URL('../drafts/complete.txt', import.meta.url), 'utf8');
const rolesOf = (text: string) => check(text).parts.flatMap(({ sections }) => sections.map(({ role }) => role));
const without = (from: string, to: string) =>
  complete.slice(0, complete.indexOf(from)) + complete.slice(complete.indexOf(to));
const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成。';

const skeletonOf = (text: string) =>
  check(text).diagnostics.find(({ message }) => message.startsWith('缺少'))?.fixes[0];
const withSkeleton = (text: string) =>
  [...(skeletonOf(text)?.edits ?? [])]
    .reverse()
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

describe('a complete draft', () => {
  it('has its parts in order and nothing to report', () => {
    const { parts, diagnostics } = check(complete);
    expect(rolesOf(complete)).toEqual([
      'title',
      'preamble',
      'measures',
      'results',
      'problems',
      'plan',
      'signature',
      'date',
    ]);
    expect(parts[0]).toMatchObject({
      title: '柳湾街道办事处2025年垃圾分类工作总结',
      genre: 'work-summary',
      missing: [],
      hidden: [],
    });
    expect(diagnostics).toEqual([]);
  });

  it('is read alike with Windows line ends, indents and single line breaks', () => {
    const roles = rolesOf(complete);
    expect(rolesOf(complete.replaceAll('\n', '\r\n'))).toEqual(roles);
    expect(rolesOf(complete.replaceAll(/^(?=.)/gmu, '　　'))).toEqual(roles);
    expect(rolesOf(complete.replaceAll('\n\n', '\n'))).toEqual(roles);
  });

  it('covers the draft with sections that leave no gap', () => {
    const { sections } = check(complete).parts[0] ?? { sections: [] };
    for (const [index, section] of sections.entries())
      expect(section.end).toBe(sections[index + 1]?.start ?? complete.length);
  });
});

describe('missing parts', () => {
  it.each([
    ['problems', '三、存在的问题', '四、下一步'],
    ['plan', '四、下一步打算', '柳湾街道办事处\n2025'],
    ['signature', '柳湾街道办事处\n2025', '2025年12月26'],
  ] as const)('%s', (role, from, to) => {
    expect(check(without(from, to)).parts[0]).toMatchObject({ missing: [role], hidden: [] });
  });

  it('inserts a skeleton with the right next number and counts the rest up', () => {
    const text = without('三、存在的问题', '四、下一步').replace('四、下一步', '三、下一步');
    const mended = withSkeleton(text);
    expect(mended).toContain('三、存在的问题\n\n____\n\n四、下一步打算');
    expect(skeletonOf(text)?.safe).toBe(false);
    expect(check(mended).parts[0]?.missing).toEqual([]);
  });

  it.each([
    ['## ', ''],
    ['**', '**'],
    ['### **', '**'],
  ] as const)('inserts a skeleton whose heading has the Markdown marks of the others: %s', (before, behind) => {
    const marked = (text: string) => text.replace(/^[一二三四]、.*$/gmu, `${before}$&${behind}`);
    for (const [text, heading] of [
      [without('三、存在的问题', '四、下一步').replace('四、下一步', '三、下一步'), '三、存在的问题'],
      [without('四、下一步打算', '柳湾街道办事处\n2025'), '四、下一步打算'],
    ] as const) {
      const mended = withSkeleton(marked(text));
      expect(mended).toContain(`\n\n${before}${heading}${behind}\n\n____\n\n`);
      expect(check(mended).parts[0]?.missing).toEqual([]);
    }
  });

  it('says nothing about a few words or another kind of text', () => {
    expect(check('今天').diagnostics).toEqual([]);
    expect(check(`关于开展安全检查的通知\n${BODY}`).diagnostics).toEqual([]);
  });
});

describe('hidden parts', () => {
  const summary = (closing: string) =>
    `红枫小学2025年安全工作总结\n2025年，学校按照区教育局部署抓安全。现总结如下：\n一、抓制度\n${BODY}\n二、抓演练\n${BODY}\n${closing}\n红枫小学\n2025年12月30日\n`;

  it('finds problems and plan that stand only in the closing paragraph', () => {
    const { parts } = check(
      summary('总之，一年来的工作虽有起色，但离家长的期望还有不小差距。今后，我们将继续把演练做实。'),
    );
    expect(parts[0]).toMatchObject({ missing: [], hidden: ['problems', 'plan'] });
    expect(parts[0]?.sections.find(({ part }) => part === 'closing')?.role).toBe('other');
  });

  it('finds them in a paragraph of their own without a heading', () => {
    const { parts } = check(
      summary(
        '但工作中也还存在一些不足：巡查记录不全，保安年龄偏大。\n下一步，学校将每月抽查一次记录，并分批轮训保安。',
      ),
    );
    expect(parts[0]).toMatchObject({ missing: [], hidden: ['problems', 'plan'] });
  });

  it.each(['以上报告，请予审议。', '汇报完毕，请各位领导批评指正。谢谢大家！'])(
    'take nothing from words that hand the draft over: %s',
    (formula) => {
      const { parts } = check(summary(`下一步，学校将每月抽查一次记录，并分批轮训保安。\n${formula}`));
      expect(parts[0]?.sections.at(-3)).toMatchObject({ role: 'other', part: 'closing' });
      expect(parts[0]?.hidden).toEqual(['plan']);
    },
  );

  it.each([
    ['总之，一年来有成绩，也有不足，主要是巡查记录还不全。', 'problems'],
    ['明年我们打算这样干：每月抽查一次记录，分批轮训保安。', 'plan'],
  ])('finds what a sentence announces or tells beside achievements: %s', (last, role) => {
    expect(check(summary(last)).parts[0]?.hidden).toEqual([role]);
  });

  it('does not take a remark within a topical section for either', () => {
    const text = summary(BODY).replace('二、抓演练', '下一步将对操场围栏进行维修。\n二、抓演练');
    expect(check(text).parts[0]).toMatchObject({ missing: ['problems', 'plan'], hidden: [] });
  });
});

describe('headings', () => {
  const headed = (heading: string) => {
    const text = `云岭村2025年工作总结\n2025年全村工作总结如下：\n一、加强组织领导\n${BODY}\n${heading}\n${BODY}\n`;
    return check(text).parts[0]?.sections.find((section) => section.heading === heading)?.role;
  };

  it.each([
    ['二、存在问题', 'problems'],
    ['二、存在的主要问题和不足', 'problems'],
    ['二、工作中的不足之处', 'problems'],
    ['二、面临的困难与挑战', 'problems'],
    ['二、下一步工作措施', 'plan'],
    ['二、2026年工作计划', 'plan'],
    ['二、今后努力方向', 'plan'],
    ['二、整改措施及努力方向', 'plan'],
    ['二、2026年重点工作', 'plan'],
    ['二、对明年工作的打算', 'plan'],
    ['二、2025年重点工作', 'measures'],
    ['二、困难群众救助工作', 'measures'],
    ['二、努力提高服务水平', 'measures'],
    ['二、需要改进的地方', 'problems'],
    ['二、队伍概况', 'overview'],
    ['二、服务队基本情况', 'overview'],
    ['二、抓市场开拓，提高经济效益', 'measures'],
    ['二、抓得不够的地方', 'problems'],
    ['二、服务群众基本情况', 'measures'],
    ['二、主要经验和体会', 'experience'],
    ['二、工作成效', 'results'],
    ['二、重点工作完成情况', 'measures'],
    ['二、聚焦突出问题，狠抓整改落实', 'measures'],
    ['二、解决群众困难', 'measures'],
    ['二、主题教育问题整改落实情况', 'measures'],
  ])('%s is %s', (heading, role) => {
    expect(headed(heading)).toBe(role);
  });

  it('counts both roles of a heading that names two', () => {
    expect(
      check(`云岭村2025年工作总结\n全村工作总结如下：\n一、抓产业\n${BODY}\n二、存在问题及下一步打算\n${BODY}`).parts[0]
        ?.missing,
    ).toEqual(['signature', 'date']);
  });

  it('reads headings without numbers', () => {
    expect(rolesOf(`云岭村2025年工作总结\n主要做法\n${BODY}\n存在问题\n${BODY}\n下一步打算\n${BODY}`)).toEqual([
      'title',
      'measures',
      'problems',
      'plan',
    ]);
  });
});

describe('several documents in one text', () => {
  it('are checked each', () => {
    const { parts } = check(`工作总结篇一\n${complete}\n工作总结篇二\n${without('三、存在的问题', '四、下一步')}`);
    expect(parts.map(({ missing }) => missing)).toEqual([[], ['problems']]);
  });
});

describe('a page that collects documents', () => {
  it('is no document itself: neither its lead-in nor what a web site puts under it', () => {
    const text = `工作总结范文大全\n下面几篇供参考。\n工作总结篇一\n${complete}\n工作总结篇二\n${complete}\n相关文章推荐\n`;
    const { parts } = check(text);
    expect(parts.map(({ start, missing }) => [text.slice(start, start + 6), missing])).toEqual([
      ['工作总结篇一', []],
      ['工作总结篇二', []],
    ]);
  });
});

describe('what a web page calls a text of its collection', () => {
  it('says less than the text: a plan under “工作总结篇一” is a plan', () => {
    const plan =
      '总体目标是全面达标。\n一、主要任务\n清理垃圾，整修道路。\n二、实施步骤\n动员部署阶段：3月。组织实施阶段：4月。\n三、保障措施\n加强组织领导。\n';
    const { parts } = check(`社区工作总结通用篇一\n${plan}社区工作总结通用篇二\n${complete}`);
    expect(parts.map(({ genre }) => genre)).toEqual(['implementation-plan', 'work-summary']);
  });
});

describe('headings with what they name behind a colon', () => {
  it('are no slogans of their own', () => {
    const text = [
      '“守护一河清水”志愿服务活动策划书',
      '一、活动主题：守护一河清水',
      '二、活动目的：带动居民爱河护河，让河岸更干净。',
      '三、活动时间：2025年6月5日',
      '四、活动地点：柳湾街道南岸步道',
      '五、活动内容：沿岸捡拾垃圾，发放护河手册，请老河长讲河道变化。',
      '六、注意事项：穿防滑鞋，不下水，听从带队人员安排。',
    ].join('\n');
    expect(check(text).parts[0]?.sections.map(({ role, part }) => part ?? role)).toEqual([
      'title',
      'theme',
      'goal',
      'schedule',
      'place',
      'measures',
      'requirements',
    ]);
  });
});

describe("headings in the writer's own words", () => {
  const summary = (first: string, second: string, third: string, mark = '') =>
    `红枫小学2025年安全工作总结\n2025年，学校按照区教育局部署抓安全。现总结如下：\n${mark}${first}${mark}\n${BODY}\n${mark}${second}${mark}\n巡查记录不全，保安年龄偏大。演练次数少，家长参加不够。\n${mark}${third}${mark}\n明年将每月抽查一次记录，并分批轮训保安。\n红枫小学\n2025年12月30日\n`;

  it.each([
    ['一、干了些什么', '二、还欠着的几笔账', '三、来年怎么干'],
    ['一、校园里的新变化', '二、说说心里话', '三、写在后面'],
  ])('%s, %s, %s', (first, second, third) => {
    expect(check(summary(first, second, third)).parts[0]).toMatchObject({ missing: [], hidden: [] });
    expect(rolesOf(summary(first, second, third)).slice(-4)).toEqual(['problems', 'plan', 'signature', 'date']);
  });

  it('reads them in bold, and puts what is missing before the marks', () => {
    const text = summary('一、干了些什么', '二、难处在哪里', '三、来年怎么干', '**');
    expect(check(text).parts[0]).toMatchObject({ missing: [], hidden: [] });
    const cut = text.slice(0, text.indexOf('**二')) + text.slice(text.indexOf('**三'));
    const [fix] = check(cut).diagnostics.find(({ subject }) => subject === 'problems')?.fixes ?? [];
    expect(fix?.edits[0]?.start).toBe(cut.indexOf('**三'));
  });

  it('takes a section for the plan that it tells, whatever its heading hints at', () => {
    const text = summary('一、干了些什么', '二、难处在哪里', '三、灯下的新账本');
    expect(rolesOf(text.replace('明年将', '2026年，我们打算'))).toContain('plan');
    expect(check(text.replace('明年将', '2026年，我们打算')).parts[0]?.missing).toEqual([]);
  });

  it('reads a motto with a comma and its subtitle as one title', () => {
    const text = summary('一、干了些什么', '二、难处在哪里', '三、来年怎么干');
    const { sections = [] } = check(`这一年，我们和火打交道\n——${text}`).parts[0] ?? {};
    expect(sections[0]).toMatchObject({ role: 'title', start: 0 });
  });

  it('leaves topical headings that sound alike to the measures', () => {
    const text = summary('一、攻坚破解难题', '二、说说心里话', '三、来年怎么干');
    expect(rolesOf(text)[2]).toBe('measures');
  });
});
