import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/core/linter/check.ts';
import { contextAt } from '../../../lib/core/phrases/caret-context.ts';
import { createSuggester, type Suggester, type Usage } from '../../../lib/core/phrases/suggester.ts';
import type { RankedPhrase } from '../../../lib/core/phrases/stored-phrase.ts';

const TODAY = '2026-11-27';
const DRAFT = `柳河镇2026年工作总结
今年以来，柳河镇围绕全县大局，较好完成了各项任务。
一、主要做法
（一）抓好安全生产
组织消防演练6场，排查隐患128处。‸1
（二）抓好环境卫生
‸2
二、存在的问题
消防设施老化，隐患整改不够彻底。
‸3
三、下一步打算
‸4
柳河镇人民政府
2026年11月20日`;

function phrase(
  id: string,
  body: string,
  roles: string[],
  topics: string[],
  more: Partial<RankedPhrase> = {},
): RankedPhrase {
  return { id, body, roles, genres: [], topics, tags: [], state: 'approved', ...more };
}

const PHRASES = [
  phrase('safety-measures', '与${1:数}家企业签订责任书，逐级压实责任。', ['measures'], ['safety']),
  phrase('sanitation-measures', '实行门前三包，每周开展一次大扫除。', ['measures'], ['sanitation']),
  phrase('general-measures', '成立领导小组，明确分工，定期调度。', ['measures'], []),
  phrase('safety-problems', '个别企业主体责任落实不到位，自查流于形式。', ['problems'], ['safety']),
  phrase('party-problems', '少数支部组织生活质量不高，党员参与不够主动。', ['problems'], ['party']),
  phrase('general-problems', '专业人员偏少，一人多岗的情况较为普遍。', ['problems'], []),
  phrase('safety-plan', '明年六月底前完成老旧消防设施更换。', ['plan'], ['safety']),
];

function suggester(phrases: readonly RankedPhrase[] = PHRASES): Suggester {
  const made = createSuggester();
  made.put(phrases);
  return made;
}

const segment = (text: string) =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map((each) => each.segment);

function suggest(
  made: Suggester,
  caret: number | string,
  usage: Record<string, Usage> = {},
  draft = DRAFT,
  today = TODAY,
) {
  const mark = typeof caret === 'number' ? `‸${caret}` : caret;
  const at = draft.replaceAll(/‸(?!\d)/gu, '').indexOf(mark);
  const before = draft.slice(0, at).replaceAll(/‸\d/gu, '');
  const text = draft.replaceAll(/‸\d/gu, '');
  const offset = before.length + (typeof caret === 'number' ? 0 : caret.length);
  const context = contextAt(text, check(text).parts, offset);
  return made.suggest({ context, limit: 5, today, usage: new Map(Object.entries(usage)), segment }).map(({ id }) => id);
}

describe('what is offered at the caret', () => {
  test('is of the section’s role and of what is written there', () => {
    expect(suggest(suggester(), 1)[0]).toBe('safety-measures');
    expect(suggest(suggester(), 2)[0]).toBe('sanitation-measures');
    expect(suggest(suggester(), 3)[0]).toBe('safety-problems');
    expect(suggest(suggester(), 4)).toEqual(['safety-plan']);
  });

  test('has general phrases behind those of the topic', () => {
    const offered = suggest(suggester(), 1);
    expect(offered.indexOf('general-measures')).toBeGreaterThan(0);
  });

  test('is general first where the draft is of no topic', () => {
    const draft = `三组半年小结
半年来，三组七名同志心往一处想，劲往一处使。
一、主要做法
每周列一张单子，周五对账，完不成的当面说原因。‸1
`;
    expect(suggest(suggester(), 1, {}, draft)[0]).toBe('general-measures');
  });

  test('is of each topic that is likely, but most of the likeliest', () => {
    const many = (topic: string) =>
      Array.from({ length: 6 }, (_, at) =>
        phrase(`${topic}-${at}`, `${'甲乙丙丁戊己'.charAt(at)}类事项尚有欠缺，有待改进。`, ['problems'], [topic]),
      );
    const made = suggester(['safety', 'sanitation', 'culture'].flatMap(many));
    const draft = DRAFT.replace('消防设施老化，隐患整改不够彻底。\n‸3', '‸3');
    const told = suggest(made, 3, {}, draft).map((id) => id.split('-')[0]);
    expect(new Set(told)).toEqual(new Set(['safety', 'sanitation']));
    expect(suggest(made, 3).filter((id) => id.startsWith('safety')).length).toBeGreaterThanOrEqual(4);
  });

  test('is what the writer used before, or pinned, among its like', () => {
    const phrases = [
      ...PHRASES,
      phrase('safety-problems-2', '部分经营户安全意识淡薄，违规用电时有发生。', ['problems'], ['safety']),
    ];
    expect(suggest(suggester(phrases), 3, { 'safety-problems-2': { pinned: false, uses: 4 } })[0]).toBe(
      'safety-problems-2',
    );
    expect(suggest(suggester(phrases), 3, { 'safety-problems': { pinned: true, uses: 0 } })[0]).toBe('safety-problems');
  });

  test('is never what the draft says already, even with blanks filled', () => {
    const draft = DRAFT.replace('排查隐患128处。', '排查隐患128处。与46家企业签订责任书，逐级压实责任。');
    expect(suggest(suggester(), 1, {}, draft)).not.toContain('safety-measures');
  });

  test('is only offered while it holds', () => {
    const phrases = [
      phrase('old', '深入学习宣传会议精神，抓好安全生产。', ['measures'], ['safety'], { validUntil: '2025-12-31' }),
    ];
    expect(suggest(suggester(phrases), 1)).toEqual([]);
    expect(suggest(suggester(phrases), 1, {}, DRAFT, '2025-12-31')).toEqual(['old']);
  });

  test('is of the draft’s genre', () => {
    const phrases = [phrase('plan-only', '要与企业签订责任书。', ['measures'], ['safety'], { genres: ['work-plan'] })];
    expect(suggest(suggester(phrases), 1)).toEqual([]);
  });

  test('goes on with the sentence that was begun, before all else', () => {
    const draft = DRAFT.replace('隐患整改不够彻底。\n', '隐患整改不够彻底。专业人员偏少，');
    expect(suggest(suggester(), '专业人员偏少，', {}, draft)[0]).toBe('general-problems');
  });

  test.each(['一是', '（二）', '3.', '其次，'])('goes on with it behind “%s”, too', (mark) => {
    const draft = DRAFT.replace('隐患整改不够彻底。\n', `隐患整改不够彻底。\n${mark}专业人员偏少，`);
    expect(suggest(suggester(), '专业人员偏少，', {}, draft)[0]).toBe('general-problems');
  });

  test('goes on where the phrase begins with a blank, and enough is written behind it', () => {
    const phrases = [phrase('own', '${1:单位简称}安排专人每月核对台账。', ['plan'], ['safety']), ...PHRASES];
    const typed = (words: string) =>
      DRAFT.replace('三、下一步打算\n', `三、下一步打算\n明年六月底前完成巡查。${words}`);
    expect(suggest(suggester(phrases), '柳河镇安排专人', {}, typed('柳河镇安排专人'))[0]).toBe('own');
    expect(suggest(suggester(phrases), '柳河镇安排', {}, typed('柳河镇安排'))[0]).toBe('safety-plan');
  });

  test('goes on with it once, though its words stand twice in what is typed', () => {
    const phrases = [phrase('own', '${1:单位简称}安排专人每月核对台账。', ['plan'], ['safety'])];
    const draft = DRAFT.replace('三、下一步打算\n', '三、下一步打算\n明年完成巡查。镇里安排专人，由村里安排专人');
    expect(suggest(suggester(phrases), '由村里安排专人', {}, draft)).toEqual(['own']);
  });

  test('goes on where two short blanks stand before all else', () => {
    const phrases = [phrase('own', '${1:月份}月，${2:单位简称}安排专人核对台账。', ['plan'], ['safety']), ...PHRASES];
    const draft = DRAFT.replace('三、下一步打算\n', '三、下一步打算\n明年六月底前完成巡查。3月，柳河镇安排专人');
    expect(suggest(suggester(phrases), '3月，柳河镇安排专人', {}, draft)[0]).toBe('own');
  });

  test('follows what is put and removed', () => {
    const made = suggester();
    made.remove(['safety-problems']);
    made.put([phrase('party-problems', '个别企业隐患自查不实。', ['problems'], ['safety'])]);
    expect(suggest(made, 3)[0]).toBe('party-problems');
    expect(suggest(made, 3)).not.toContain('safety-problems');
  });

  test('takes phrases without a role or topic by their words', () => {
    const phrases = [...PHRASES, phrase('own', '消防设施、应急预案和隐患台账三本账没有对上。', [], [])];
    expect(suggest(suggester(phrases), 3).slice(0, 2)).toContain('own');
  });
});
