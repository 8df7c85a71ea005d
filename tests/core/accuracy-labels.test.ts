import { expect, test } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { judge } from '../accuracy/judge.ts';
import { labelsSchema } from '../accuracy/labels.ts';
import type { LabelledDraft } from '../accuracy/draft.ts';
import { match, overlaps, sameRange } from '../accuracy/match.ts';
import { type OwnSet, ownDraftNames, readOwnDraft, resolveLabels } from '../accuracy/own-drafts.ts';
import { LabelError, resolveQuote } from '../accuracy/quote.ts';

/** What is wrong with the labels of a set, a line a draft. */
function faults(set: OwnSet): string[] {
  return ownDraftNames(set).flatMap((name) => {
    try {
      readOwnDraft(set, name);
      return [];
    } catch (error) {
      if (!(error instanceof LabelError)) throw error;
      // The words of a frozen draft are for nobody who writes rules.
      return [set === 'frozen' ? name : `${name}: ${error.message}`];
    }
  });
}

test.each(['open', 'frozen'] as const)('every label of the %s drafts fits its draft', (set) => {
  expect(faults(set)).toEqual([]);
});

test('a quote names the words between its marks', () => {
  expect(resolveQuote('党的xx大，学习xx大', '党的⟦xx⟧大')).toEqual({ start: 2, end: 4 });
  expect(resolveQuote('一、概况\n二、问题', '二、问题')).toEqual({ start: 5, end: 9 });
});

test.each([
  ['党的xx大', '党的⟦20⟧大'],
  ['xx大和xx大', '⟦xx⟧大'],
  ['aaa', 'aa'],
  ['党的xx大', '党的⟦xx大'],
])('in “%s” the quote “%s” is refused', (text, quote) => {
  expect(() => resolveQuote(text, quote)).toThrow(LabelError);
});

test('sections out of order are refused', () => {
  const labels = labelsSchema.parse({
    clean: false,
    documents: [
      {
        genre: 'work-plan',
        sections: [
          { at: '二、保障', role: 'requirements' },
          { at: '一、目标', role: 'goal' },
        ],
        missing: [],
        hidden: [],
      },
    ],
  });
  expect(() => resolveLabels('draft', '一、目标\n二、保障', labels)).toThrow(/out of order/);
});

test('a clean draft with a blank is refused', () => {
  const labels = { clean: true, documents: [{ genre: 'work-plan', sections: [], missing: [], hidden: [] }] };
  expect(labelsSchema.safeParse(labels).success).toBe(true);
  expect(labelsSchema.safeParse({ ...labels, placeholder: ['⟦xx⟧大'] }).success).toBe(false);
});

test('each label is found once, and what no label says is wrong', () => {
  const found = [
    { start: 0, end: 2 },
    { start: 1, end: 2 },
    { start: 8, end: 9 },
  ];
  const labels = [[{ start: 0, end: 2 }], [{ start: 4, end: 6 }]];
  for (const fits of [sameRange, overlaps]) {
    expect(match(found, labels, fits)).toEqual({
      right: [{ start: 0, end: 2 }],
      missed: [{ start: 4, end: 6 }],
      wrong: [
        { start: 1, end: 2 },
        { start: 8, end: 9 },
      ],
    });
  }
});

test('a contradiction reported at both of its places is found once, with nothing wrong', () => {
  const [first, second] = [
    { start: 0, end: 2 },
    { start: 4, end: 6 },
  ];
  expect(match([first, second], [[first, second]], overlaps)).toEqual({ right: [first], missed: [], wrong: [] });
});

test('a note that speaks of several places is judged at each of them', () => {
  const text = '（一）巡堤\n1、东段。\n2、西段。\n（二）清淤\n1、南段。\n2、北段。';
  const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + 2 }];
  const draft: LabelledDraft = {
    name: 'notes',
    text,
    clean: true,
    documents: [],
    findings: { 'numbering-style': [at('1、东'), at('2、西'), at('1、南')] },
    judged: 'all sections',
    judgedParts: [],
  };
  const outcomes = judge(draft, check(text)).filter(({ metric }) => metric === 'numbering-style');
  expect(outcomes.map(({ verdict, at: offset }) => [verdict, text.slice(offset, offset + 3)])).toEqual([
    ['right', '1、东'],
    ['right', '2、西'],
    ['right', '1、南'],
    ['false', '2、北'],
  ]);
});
