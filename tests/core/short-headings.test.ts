import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const WORK = '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成，家长普遍叫好。';
const LACK = '巡查记录不全，保安年龄偏大。演练次数少，家长参加不够。';
const PLAN = '明年将每月抽查一次记录，并分批轮训保安，争取家长都来参加。';

function rolesOf(title: string, lines: readonly string[]): string[] {
  const text = `${title}\n${lines.join('\n')}\n红枫小学\n2025年12月30日\n`;
  return (check(text).parts[0]?.sections ?? []).map(({ role, part }) => part ?? role).slice(1, -2);
}

const summary = (...lines: string[]) => rolesOf('红枫小学2025年安全工作总结', ['现总结如下：', ...lines]);

describe('short lines over paragraphs', () => {
  it('may name their topic before a colon', () => {
    expect(
      summary('门卫：从看门到守门', WORK, '食堂：把好三道关', WORK, '校车：一趟也不落', WORK, '还欠着的账', LACK),
    ).toEqual(['preamble', 'measures', 'measures', 'measures', 'problems']);
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

  it('may be the first below the title, where they hint at a part', () => {
    const roles = rolesOf('红枫小学2026年工作计划', ['家底', WORK, '明年要去哪里', '入学率100%以上。', '怎么干', WORK]);
    expect(roles).toEqual(['overview', 'goal', 'measures']);
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

describe('the last words', () => {
  const listed = ['没做好的事和来年怎么干', '说三件。头一件，演练少。', '第二件，记录不全。', '第三件，保安年龄偏大。'];

  it('are apart from a list that they follow', () => {
    expect(summary('忙了些什么', WORK, ...listed, '守门的人多走一步，孩子就多一分平安。').at(-1)).toBe('closing');
  });

  it('are not where they count on', () => {
    expect(summary('忙了些什么', WORK, ...listed, '第四件，门口的灯不够亮。').at(-1)).toBe('problems');
  });

  it('are a plan where they name a year to come', () => {
    const roles = summary('一、忙了些什么', WORK, '二、存在的不足', LACK, '2026年，我们将做好两件事：补演练，换新灯。');
    expect(roles.at(-1)).toBe('plan');
  });
});

describe('without headings', () => {
  it('the paragraph behind the lead-in may say what there is', () => {
    const topic = (words: string) => `在${words}方面，${WORK}`;
    expect(
      summary('我校现有教师58人，学生1126人，安保人员6名，校车4辆。', topic('值守'), topic('食堂'), topic('校车')),
    ).toEqual(['preamble', 'overview', 'measures', 'measures', 'measures']);
  });
});

describe('a plan', () => {
  it('may say its goal in a sentence of its lead-in', () => {
    const lead = '2026年是攻坚之年。总的目标是事故为零，家长满意度九成以上。为此，抓好以下工作。';
    const text = `红枫小学2026年工作计划\n${lead}\n一、守好校门\n${WORK}\n二、管好校车\n${WORK}\n红枫小学\n2025年12月30日`;
    expect(check(text).parts[0]?.missing).toEqual([]);
  });

  it('may name who holds it above the first heading', () => {
    const roles = rolesOf('红枫小学读书节活动方案', [
      '主办单位：红枫小学教务处',
      '一、活动目的',
      WORK,
      '二、活动内容',
      WORK,
    ]);
    expect(roles).toEqual(['host', 'goal', 'measures']);
  });
});
