import { describe, expect, it, test } from 'vitest';
import { draftOf, fileOf, problemOf, readerOf, told } from './standing-file-of.ts';
import { IDEAS } from './wordings-of.ts';

const XI = IDEAS[5];
const lineOf = (...ideas: string[]) => `坚持以${ideas.join('、')}为指导，抓好落实。`;
const five = { name: '五湖理念', validFrom: '2091-10-27' };
const idea = { name: '“四海”重要理念', forms: ['“四海”理念'], wrong: ['“四海”理念'], validFrom: '2091-10-27' };

describe('a file with a newer guiding idea', () => {
  const words = readerOf({ ideas: [idea] });

  it('asks for it at the end of the list, from its day on', () => {
    expect(told(draftOf(2092, lineOf(...IDEAS)), words)).toEqual([
      `指导思想只写到“${XI}”，2091年10月起还有“四海”重要理念`,
    ]);
    expect(told(draftOf(2090, lineOf(...IDEAS)), words)).toEqual([]);
    expect(told(draftOf(2092, lineOf(...IDEAS)))).toEqual([]);
    expect(told(draftOf(2092, `${lineOf(...IDEAS).slice(0, -1)}，学习习近平总书记讲话。`), words)).toHaveLength(1);
  });

  it('knows it however its quotation marks are typed, and says its right name', () => {
    for (const name of [idea.name, '四海重要理念', '"四海"重要理念'])
      expect(told(draftOf(2092, lineOf(...IDEAS, name)), words)).toEqual([]);
    for (const form of ['“四海”理念', '四海理念'])
      expect(told(draftOf(2092, lineOf(...IDEAS, form)), words)).toEqual([
        '与其他指导思想并列时应写全称“四海”重要理念',
      ]);
    expect(told(draftOf(2092, lineOf(...IDEAS.slice(0, 4), idea.name)), words)[0]).toContain('指导思想中间少了');
  });

  it('has the order of the file', () => {
    const inner = readerOf({ ideas: [idea, { name: XI, validFrom: '2017-10-24' }] });
    const inOrder = [...IDEAS.slice(0, 5), idea.name, XI];
    expect(told(draftOf(2092, lineOf(...inOrder)), inner)).toEqual([]);
    expect(told(draftOf(2092, lineOf(...IDEAS, idea.name)), inner)).toEqual([
      `指导思想的顺序应为：${inOrder.join('、')}`,
    ]);
    expect(told(draftOf(2092, lineOf(...IDEAS)), inner)).toEqual(['指导思想中间少了“四海重要理念”']);
    expect(told(draftOf(2026, lineOf(...IDEAS)), inner)).toEqual([]);
  });

  it('stands for the known one of the same name, or of a name that is among its forms', () => {
    const same = readerOf({ ideas: [{ name: '邓小平理论', forms: ['小平理论'], wrong: ['小平理论'] }] });
    const line = lineOf(...IDEAS).replace('邓小平理论', '小平理论');
    expect(told(draftOf(2026, line), same)).toEqual(['与其他指导思想并列时应写全称“邓小平理论”']);
    const renamed = readerOf({
      ideas: [{ name: '新思想纲要', forms: [XI], wrong: [XI], wrongSince: '2091-10-27', validFrom: '2017-10-24' }],
    });
    expect(told(draftOf(2026, lineOf(...IDEAS)), renamed)).toEqual([]);
    expect(told(draftOf(2092, lineOf(...IDEAS.slice(0, 5), '新思想纲要')), renamed)).toEqual([]);
    expect(told(draftOf(2092, lineOf(...IDEAS)), renamed)).toEqual(['与其他指导思想并列时应写全称“新思想纲要”']);
  });

  it('still tells of one alone where the list has gone on', () => {
    const first = readerOf({ ideas: [idea, ...IDEAS.map((name) => ({ name, validFrom: '2000-01-01' }))] });
    expect(told(draftOf(2026, '以科学发展观为指导，抓好落实。'), first)).toEqual([expect.stringContaining(XI)]);
  });
});

describe('ideas that are of no use are told of in plain words', () => {
  it.each<[string, object[], string]>([
    ['no day', [{ name: '四海理念' }], '“ideas”里的“四海理念”要写明从哪天起列入'],
    ['an expression', [{ ...idea, forms: ['(四+)+海'] }], '“(四+)+海”里有不能用的符号'],
    ['a name that is an expression', [{ ...idea, name: '四.*海' }], '里有不能用的符号'],
    ['next to nothing', [{ ...idea, forms: ['海'] }], '“海”太短'],
    ['nothing but marks', [{ ...idea, forms: ['“”'] }], '太短'],
    ['twice', [idea, idea], '写了两遍'],
    [
      'of two',
      [
        { ...idea, forms: ['“四海”理念', '海风'] },
        { ...five, forms: ['海风'] },
      ],
      '“海风”既是“四海”重要理念的写法',
    ],
    ['of a known one', [{ ...five, forms: ['马列主义'] }], '“马列主义”既是“马克思列宁主义”的写法，又是“五湖理念”的'],
    ['wrong and nowhere', [{ ...idea, wrong: ['四海论'] }], '“wrong”有“四海论”，“forms”里也要写上'],
    ['a slip', [{ ...idea, frms: [] }], '“ideas”第1项（“四海”重要理念'],
  ])('%s', (_what, ideas, problem) => {
    expect(problemOf(fileOf({ ideas }))).toContain(problem);
  });
});

test('marks without end are read in no time', () => {
  const many = '“'.repeat(240);
  const words = readerOf({
    ideas: [{ ...idea, forms: [`${many}四海${many}`, '"四"海"五湖"'.repeat(30)], wrong: [] }],
  });
  for (const piece of ['“', '"', '"四"海"五湖"', '“四海”理念、毛泽东思想', '毛泽东思想、“'])
    expect(told(draftOf(2092, `毛泽东思想${piece.repeat(20_000)}`), words).length).toBeLessThan(20_000);
});
