import { describe, expect, it } from 'vitest';
import type { ShownHeading } from '../../lib/core/document/shown-heading.ts';
import { check } from '../../lib/core/linter/check.ts';
import type { CheckResult } from '../../lib/core/linter/join-documents.ts';
import { createLinter } from '../../lib/core/linter/linter.ts';
import { joinDocuments } from '../../lib/core/linter/join-documents.ts';

/** `2| 主要做法` is a line that is shown as a heading of level 2. */
function read(draft: string): { text: string; shown: ShownHeading[] } {
  const shown: ShownHeading[] = [];
  let text = '';
  for (const line of draft.split('\n')) {
    const [, level, words = ''] = /^(?:(\d)\| )?(.*)$/u.exec(line) ?? [];
    if (level) shown.push({ start: text.length, level: Number(level) });
    text += `${words}\n`;
  }
  return { text, shown };
}

function checked(draft: string): CheckResult {
  const { text, shown } = read(draft);
  return check(text, {}, shown);
}

const withoutLook = (draft: string) => draft.replace(/^\d\| /gmu, '');

/** `role heading` of each section. */
function namesOf({ parts }: CheckResult): string[] {
  return parts.flatMap(({ sections }) => sections.map(({ role, heading }) => `${role} ${heading ?? ''}`.trim()));
}

const sectionsOf = (draft: string) => namesOf(checked(draft));

function found(draft: string, rule: string): string[] {
  return checked(draft)
    .diagnostics.filter((one) => one.rule === rule)
    .map(({ subject }) => subject);
}

const CHECKS = '全年组织安全检查四十二次，整改隐患一百一十六处，查处违规操作九起，没有发生一起安全事故。';
const VISITS = '走访群众一千三百户，收集意见二百余条，逐条建立台账，已经办结的都向群众当面作了说明。';
const LACKING = '对新设备的操作还不够熟练，部分人员责任心不强，台账记录仍有遗漏，与上级要求还有差距。';
const AHEAD = '2026年将继续开展全员培训，计划六月底前完成设备改造，进一步健全值班制度，确保各项任务落地。';

const STYLED = `1| 2025年工作总结
2| 筑牢安全底线
加强巡查
2| 守好百姓家门
${VISITS}
2| 存在的问题
人手不足
2| 下一步打算
增加人手`;

const PARTS = ['title', 'measures 筑牢安全底线', 'measures 守好百姓家门', 'problems 存在的问题', 'plan 下一步打算'];

describe('lines that the editor shows as headings', () => {
  it('divide a draft in whatever words, without numbers', () => {
    expect(sectionsOf(STYLED)).toEqual(PARTS);
    expect(sectionsOf(withoutLook(STYLED))).not.toEqual(PARTS);
  });

  it('divide a draft that has no title', () => {
    const draft = STYLED.replace('1| 2025年工作总结\n', '');
    expect(sectionsOf(draft)).toEqual(PARTS.slice(1));
    expect(found(draft, 'missing-section')).toContain('title');
  });

  it('give the title, in whatever words, if one alone of the highest level stands at the top', () => {
    const draft = STYLED.replace('2025年工作总结', '这一年，我们一起走过');
    expect(sectionsOf(draft)).toEqual(PARTS);
    expect(checked(draft).parts[0]?.title).toBe('这一年，我们一起走过');
  });

  it('leave the unit and the date below the title what they are', () => {
    const draft = STYLED.replace('工作总结\n', '工作总结\n3| 青山镇人民政府\n3| 2025年12月20日\n');
    expect(sectionsOf(draft)).toEqual(['title', 'signature', 'date', ...PARTS.slice(1)]);
  });

  it('are no unit below the title if others look like them', () => {
    const draft = STYLED.replace('筑牢安全底线', '建强服务中心');
    expect(sectionsOf(draft)[1]).toBe('measures 建强服务中心');
  });

  it('take the highest level that several have, whatever its number', () => {
    expect(sectionsOf(STYLED.replaceAll('2| ', '4| '))).toEqual(PARTS);
    expect(sectionsOf(STYLED.replace('加强巡查', `3| 抓巡查\n${CHECKS}\n3| 抓整改\n${CHECKS}`))).toEqual(PARTS);
  });

  it('keep to their level where their words name a part', () => {
    const draft = STYLED.replace('增加人手', `3| 存在的困难\n${LACKING}\n3| 主要做法\n${AHEAD}`);
    expect(sectionsOf(draft)).toEqual(PARTS);
  });

  it('say nothing where the whole draft looks like that', () => {
    const draft = `2025年工作总结
一、主要工作
（一）抓安全
${CHECKS}
（二）抓走访
${VISITS}
二、存在的问题
${LACKING}
三、下一步打算
${AHEAD}
青山镇人民政府
2025年12月20日`;
    expect(checked(draft.replace(/^/gmu, '3| '))).toEqual(checked(draft));
  });

  it('leave those headings that are told without a look', () => {
    const draft = STYLED.replace('2| 存在', '存在');
    expect(sectionsOf(draft)).toEqual(PARTS);
  });

  it('leave whom the draft speaks to what it is', () => {
    const draft = STYLED.replace('工作总结\n', '工作总结\n2| 各位领导、同志们：\n');
    expect(sectionsOf(draft)).toEqual(['title', 'other', ...PARTS.slice(1)]);
  });

  it('do not make headings of whole paragraphs', () => {
    const draft = STYLED.replace(VISITS, `2| ${VISITS}`);
    expect(sectionsOf(draft)).toEqual(PARTS);
  });

  it('may end with a full stop, if they are short', () => {
    expect(sectionsOf(STYLED.replace('筑牢安全底线', '筑牢安全底线。'))[1]).toBe('measures 筑牢安全底线。');
    const sentence = '我们年初就对全部设备作了一次检查和登记。';
    expect(sectionsOf(STYLED.replace('加强巡查', `2| 今年以来，${sentence}`))).toEqual(PARTS);
  });

  it('say nothing of parts that no words tell', () => {
    const missing = checked(STYLED.replace('存在的问题', '再加一把劲').replace('人手不足', CHECKS)).parts[0]?.missing;
    expect(missing).toContain('problems');
  });

  it('are passed over where no line starts, or nothing stands', () => {
    const { text, shown } = read(STYLED);
    const stray = [...shown, { start: 3, level: 1 }, { start: text.length, level: 1 }, { start: 10 ** 9, level: 2 }];
    expect(check(text, {}, stray)).toEqual(check(text, {}, shown));
    expect(check('', {}, [{ start: 0, level: 1 }])).toEqual(check(''));
    expect(check('\n  \n', {}, [{ start: 1, level: 1 }])).toEqual(check('\n  \n'));
  });

  it('are those of its own text in each document of a file', () => {
    const file = `篇一：\n${STYLED}\n篇二：\n${withoutLook(STYLED)}\n篇三：\n${STYLED.replaceAll('2| ', '3| ')}`;
    const [first, second, third] = checked(file).parts.map((part) =>
      namesOf({ parts: [part], diagnostics: [], blanks: [] }),
    );
    expect([first, third]).toEqual([PARTS, PARTS]);
    expect(second).toEqual(sectionsOf(withoutLook(STYLED)));
  });
});

describe('numbers and looks', () => {
  it('the numbers win where they count on over headings of a higher level', () => {
    const draft = `1| 2025年工作总结
3| 一、主要工作
2| 理论学习
${CHECKS}
2| 走访群众
${VISITS}
3| 二、存在的问题
2| 思想认识
${LACKING}
3| 三、下一步打算
${AHEAD}`;
    expect(sectionsOf(draft)).toEqual([
      'title',
      'measures 一、主要工作',
      'problems 二、存在的问题',
      'plan 三、下一步打算',
    ]);
  });

  it.each(['3| ', ''])('numbers that begin again below each heading are of a lower level', (look) => {
    const draft = `1| 2025年工作总结
2| 主要做法
${look}一、抓安全
${CHECKS}
${look}二、抓走访
${VISITS}
2| 还欠着的账
${look}一、人手不够
${LACKING}
2| 明年怎么干
${AHEAD}`;
    expect(sectionsOf(draft)).toEqual(['title', 'measures 主要做法', 'problems 还欠着的账', 'plan 明年怎么干']);
  });

  const mixed = `1| 2025年工作总结
2| 一、抓安全
${CHECKS}
2| 守好百姓家门
${VISITS}
2| 三、存在的问题
${LACKING}
2| 下一步打算
${AHEAD}`;

  it('a heading that lacks its number stands beside those that look like it', () => {
    expect(sectionsOf(mixed)).toEqual([
      'title',
      'measures 一、抓安全',
      'measures 守好百姓家门',
      'problems 三、存在的问题',
      'plan 下一步打算',
    ]);
  });

  it('a heading that lacks its number is counted', () => {
    expect(found(mixed, 'heading-numbering')).toEqual([]);
    expect(found(withoutLook(mixed), 'heading-numbering')).toHaveLength(1);
    expect(found(mixed.replace('2| 三、', '2| 四、'), 'heading-numbering')).toHaveLength(1);
    expect(found(mixed.replace('2| 守好', '3| 守好'), 'heading-numbering')).toHaveLength(1);
  });
});

describe('empty headings', () => {
  it('are told where nothing but the look says that they are headings', () => {
    expect(found(STYLED.replace('加强巡查\n', ''), 'empty-section')).toEqual(['筑牢安全底线']);
    expect(found(STYLED, 'empty-section')).toEqual([]);
  });

  it('are none with headings of a lower level below them', () => {
    const draft = STYLED.replace('加强巡查', `3| 抓巡查\n4| 抓夜间\n${CHECKS}\n3| 抓整改\n${CHECKS}`);
    expect(found(draft, 'empty-section')).toEqual([]);
  });
});

it('a change of a level alone changes what was found', () => {
  const { text, shown } = read(STYLED);
  const linter = createLinter();
  linter.check(text, shown);
  const fewer = shown.filter(({ start }) => !text.startsWith('守好', start));
  linter.edit([], fewer);
  expect(namesOf(joinDocuments(linter.documents))).toEqual(PARTS.filter((name) => !name.includes('守好')));
  linter.edit([], shown);
  expect(joinDocuments(linter.documents)).toEqual(check(text, {}, shown));
});
