import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/core/diagnostic.ts';
import { editText } from '../../lib/core/edits/edit-text.ts';
import { check } from '../../lib/core/linter/check.ts';
import { joinDocuments } from '../../lib/core/linter/join-documents.ts';
import { applyChange } from '../../lib/core/linter/lint-change.ts';
import { createLinter } from '../../lib/core/linter/linter.ts';
import type { ShownHeading } from '../../lib/core/document/shown-heading.ts';

const draft = (name: string) => readFileSync(new URL(`../drafts/${name}.txt`, import.meta.url), 'utf8');
const collection = `篇一：${draft('complete')}\n\n篇二：${draft('blanks')}\n\n篇三：${draft('complete')}`;

/** What someone types, pastes or deletes; with the marks on which the reading of a draft hangs. */
const PIECES = [
  '的',
  '布署',
  '做为',
  '20xx',
  '\n',
  '\r\n',
  '一、',
  '（二）',
  '3.',
  '篇二：',
  '总之，',
  '存在的问题',
  '2025年12月1日',
  '某某',
  '张三',
  '____',
  '工作总结',
  '   ',
  '\u2028',
  '一是',
  '共120人，其中男50人、女60人',
  '“',
  '”',
  ',',
  '。。',
  '见《',
  '三、五天',
  '98年底',
  '1,200人',
  '3500人',
  '见附件3，',
  '以上三项',
  '抓好三项工作：一是建机制；二是强队伍。',
  '现将情况汇报如下：',
  '',
] as const;

/** An edit whose place is given as a share of the text, so that it fits the text of any length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  text: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })),
});

/** A character typed or taken back. */
const key = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(1),
  text: fc.constantFrom(
    '的',
    '一',
    '三',
    '、',
    '是',
    '（',
    '2',
    '0',
    '年',
    '。',
    '，',
    '户',
    'x',
    '某',
    '_',
    ' ',
    '“',
    '）',
    ',',
    '其中',
    '今年',
    '：',
    '如下',
    '附件2',
    '三项',
    '一是',
    '',
  ),
});

function editsIn(text: string, drawn: readonly { at: number; length: number; text: string }[]): Edit[] {
  const placed = drawn
    .map(({ at, length, text: inserted }) => {
      const start = Math.round(at * text.length);
      return { start, end: Math.min(text.length, start + length), text: inserted };
    })
    .sort((a, b) => a.start - b.start);
  return placed.filter(({ start }, index) => placed.slice(0, index).every(({ end }) => end <= start));
}

describe.for([
  ['one draft', draft('blanks'), {}],
  ['one draft with limits', draft('blanks'), { length: { min: 300, max: 310 } }],
  ['a collection', collection, {}],
  ['nothing', '', {}],
] as const)('edited again and again, %s', ([, start, options]) => {
  it('has what a check of the whole text gives', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (rounds) => {
        const linter = createLinter(options);
        linter.check(start);
        for (const drawn of rounds) linter.edit(editsIn(linter.text, drawn));
        expect(joinDocuments(linter.documents)).toEqual(check(linter.text, options));
      }),
      { numRuns: 60 },
    );
  });

  it('tells a listener all that changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        (rounds) => {
          const linter = createLinter(options);
          let told = linter.check(start);
          for (const drawn of rounds) told = applyChange(told, linter.edit(editsIn(linter.text, drawn)));
          expect(told).toEqual(linter.documents);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has it after each key, too', () => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 20 }), (keys) => {
        const linter = createLinter(options);
        let told = linter.check(start);
        for (const drawn of keys) {
          told = applyChange(told, linter.edit(editsIn(linter.text, [drawn])));
          expect(joinDocuments(told)).toEqual(check(linter.text, options));
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Which lines are shown as headings of what level, by their share of the lines; now and then a place that is no line's start. */
const shownLines = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1.1, noNaN: true }),
    level: fc.constantFrom(1, 2, 2, 2, 3, 9),
    off: fc.constantFrom(0, 0, 0, 0, 1),
  }),
  { maxLength: 12 },
);

function shownIn(text: string, drawn: readonly { at: number; level: number; off: number }[]): ShownHeading[] {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const levels = new Map(
    drawn.map(({ at, level, off }) => [(starts[Math.floor(at * starts.length)] ?? text.length + 5) + off, level]),
  );
  return [...levels].sort(([one], [other]) => one - other).map(([start, level]) => ({ start, level }));
}

const unnumbered = draft('complete').replace(/^[一二三四五六七八九]、|^（[一二三四五六]）/gmu, '');

describe.for([
  ['one draft', draft('complete')],
  ['one draft without numbers', unnumbered],
  ['a collection', `篇一：${draft('complete')}\n\n篇二：${unnumbered}`],
] as const)('with lines that are shown as headings, %s', ([, start]) => {
  const step = fc.record({
    edits: fc.array(fc.oneof(edit, key), { maxLength: 2 }),
    shown: fc.option(shownLines, { nil: undefined, freq: 2 }),
  });

  it('has what a check of the whole text gives while they come, move and go', () => {
    fc.assert(
      fc.property(shownLines, fc.array(step, { maxLength: 10 }), (first, steps) => {
        const linter = createLinter();
        let told = linter.check(start, shownIn(start, first));
        for (const { edits: drawn, shown } of steps) {
          const edits = editsIn(linter.text, drawn);
          const after = shown && shownIn(editText(linter.text, edits), shown);
          told = applyChange(told, linter.edit(edits, after));
          expect(joinDocuments(told)).toEqual(check(linter.text, {}, linter.shown));
          expect(linter.shown).toEqual(after ?? linter.shown);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has it after each key within a line, too', () => {
    fc.assert(
      fc.property(shownLines, fc.array(key, { minLength: 1, maxLength: 12 }), (first, keys) => {
        const linter = createLinter();
        linter.check(start, shownIn(start, first));
        for (const drawn of keys) {
          linter.edit(editsIn(linter.text, [drawn]));
          expect(joinDocuments(linter.documents)).toEqual(check(linter.text, {}, linter.shown));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an edit where one document ends and the next begins', () => {
  const first = draft('complete');
  const text = `${first}\n\n${draft('blanks')}`;
  const border = first.length + 2;

  it.each([
    ['takes in the first words of the next', { start: border - 1, end: border + 1, text: '　' }],
    ['takes in the last words of the one before', { start: first.length - 3, end: border, text: '' }],
    ['stands before the next', { start: border, end: border, text: '另' }],
    ['stands between the two', { start: border - 1, end: border - 1, text: '附件：' }],
  ])('%s', (_where, edit) => {
    const linter = createLinter();
    linter.check(text);
    linter.edit([edit]);
    expect(joinDocuments(linter.documents)).toEqual(check(linter.text));
    linter.edit([{ start: 4, end: 4, text: '新' }]);
    expect(joinDocuments(linter.documents)).toEqual(check(linter.text));
  });
});

describe('an edit of a number that stands in several places', () => {
  const text = `平安小学2025年工作总结
一、主要工作
活动经费合计36.4万元。学校现有织机240台，专任教师58人。为全体52名专任教师体检。
二、取得的成效
活动经费合计36.4万元。现有240台织机。全校58名专任教师参训。检修织机228台。
三、存在的问题
全校52名专任教师中有8人外出。`;

  it.each([
    ['makes the second a round one', '36.4', 1, '36.0'],
    ['makes the first a round one', '36.4', 0, '36.0'],
    ['takes away what told a number again', '240', 1, '350'],
    ['takes away the first of two alike', '58', 0, '94'],
    ['puts one near to two others', '52', 1, '55'],
  ])('%s', (_what, written, nth, put) => {
    const [{ index: start } = { index: 0 }] = [...text.matchAll(new RegExp(written, 'gu'))].slice(nth);
    const linter = createLinter();
    linter.check(text);
    linter.edit([{ start, end: start + written.length, text: put }]);
    expect(joinDocuments(linter.documents)).toEqual(check(linter.text));
    linter.edit([{ start, end: start + put.length, text: written }]);
    expect(joinDocuments(linter.documents)).toEqual(check(text));
  });
});

describe('an edit of a sentence that stands in several places', () => {
  const sentence = '组织抢修队逐村检修抽水机，帮助农户及时把水引到了田间地头。';
  const text = `平安镇2025年工作总结
一、主要工作
${sentence}今年检修水渠十二条。
检修渡槽三座。${sentence}
二、存在的问题
人手不足。`;
  const [first, last] = [text.indexOf(sentence), text.lastIndexOf(sentence)];

  it.each([
    ['makes the first another one', { start: first + 2, end: first + 8, text: '动员群众' }],
    ['puts it before itself', { start: last, end: last, text: sentence }],
    ['puts it behind itself', { start: last + sentence.length, end: last + sentence.length, text: sentence }],
    ['takes its stop and puts that there again', { start: last - 3, end: last + 1, text: '座。组' }],
    ['parts it from what stands before', { start: last, end: last, text: '随后全镇' }],
  ])('%s', (_what, edit) => {
    const linter = createLinter();
    linter.check(text);
    linter.edit([edit]);
    expect(joinDocuments(linter.documents)).toEqual(check(linter.text));
    linter.edit([{ start: edit.start, end: edit.start + edit.text.length, text: text.slice(edit.start, edit.end) }]);
    expect(joinDocuments(linter.documents)).toEqual(check(text));
  });
});

it('refuses edits that overlap or leave the text, and keeps the draft', () => {
  const linter = createLinter();
  linter.check('今年以来');
  expect(() => linter.edit([{ start: 3, end: 9, text: '' }])).toThrow(RangeError);
  expect(() =>
    linter.edit([
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ]),
  ).toThrow(RangeError);
  expect(linter.text).toBe('今年以来');
});
