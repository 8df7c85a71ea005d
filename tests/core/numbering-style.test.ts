import { describe, expect, it } from 'vitest';
import type { Diagnostic, Edit } from '../../lib/core/diagnostic.ts';
import { check } from '../../lib/core/linter/check.ts';

const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，各项任务按期完成。';
/** Lines are parted by a bar here; `~` is a paragraph of text. */
const draft = (lines: string) => lines.split('|').join('\n').replaceAll('~', BODY);
const breaksIn = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'heading-numbering');
const notesIn = (text: string): Diagnostic[] =>
  check(text).diagnostics.filter(({ rule }) => rule === 'numbering-style');
const apply = (text: string, edits: readonly Edit[]) =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

describe('numbers as the standard writes them', () => {
  it.each([
    ['all levels', '一、甲|（一）子|1.东|（1）城|（2）乡|2.西|（二）丑|~|二、乙|~'],
    ['half-width brackets throughout', '(一)甲|~|(二)乙|~|(三)丙|~'],
    ['an item that is a sentence', '（一）宣传到位，成效明显。|（二）整改到位，群众满意。'],
    ['dates and figures', '1.5万元用于购置。|3、4月份集中整治。|3月25日召开会议。'],
    ['words', '首先，抓学习；其次，抓落实。|第一，抓学习。第二，抓落实。|一是抓学习；二是抓落实。'],
    ['a rank', '总量居全市第一、增速列全省第三，第一、第二产业协调发展。'],
    ['first and second of one thing', '片子分三集，第一、二集各8分钟，第三集9分钟。|第一、三季度增长较快。'],
    ['numbers within a sentence', '开展了1、2号楼改造，涉及一、二年级学生。'],
  ])('%s: nothing to note', (_, lines) => {
    expect(notesIn(draft(lines))).toEqual([]);
  });
});

describe('numbers that are written otherwise', () => {
  it.each([
    ['1、', '（一）子|1、东|2、南|3、西', '1、', '（一）子|1.东|2.南|3.西'],
    ['1、 once', '（一）子|1.东|2、南|3.西', '2、', '（一）子|1.东|2.南|3.西'],
    // Without a space it would be a figure.
    ['1、 before a date', '（一）子|1、3月25日宣传。|2、8:30初赛。', '1、', '（一）子|1. 3月25日宣传。|2. 8:30初赛。'],
    ['（一）、', '（一）、甲|~|（二）、乙|~', '（一）、', '（一）甲|~|（二）乙|~'],
    ['（1）、', '1.甲|（1）、东|（2）南', '（1）、', '1.甲|（1）东|（2）南'],
    ['第一、', '第一、抓学习。|第二、抓落实。', '第一', '第一，抓学习。|第二，抓落实。'],
    ['二.', '一.甲|~|二.乙|~', '一.', '一、甲|~|二、乙|~'],
    ['一，', '一，甲|~|二、乙|~', '一，', '一、甲|~|二、乙|~'],
    ['half-width brackets among others', '（一）甲|~|（二）乙|~|(三)丙|~', '(三)', '（一）甲|~|（二）乙|~|（三）丙|~'],
    ['one level in two styles', '一、甲|~|2、乙|~|三、丙|~', '2、', '一、甲|~|二、乙|~|三、丙|~'],
  ])('%s: one note with one safe fix for all', (_, lines, place, mended) => {
    const text = draft(lines);
    const notes = notesIn(text).filter(({ message }) => !message.includes('下一级'));
    const found = notes.find(({ text: words }) => words === place);
    expect(found?.severity).toBe('info');
    expect(found?.fixes[0]?.safe).toBe(true);
    // Of two notes on one number, either leads to the right one.
    const fixed = notes.map(({ fixes }) => apply(text, fixes[0]?.edits ?? []));
    expect(fixed).toContain(draft(mended));
    expect(notesIn(draft(mended))).toEqual([]);
    expect(breaksIn(draft(mended))).toEqual([]);
  });

  it('says once how often, and where', () => {
    const text = draft('（一）子|1、东|2、南|（二）丑|1、西|2、北');
    const notes = notesIn(text);
    expect(notes.map(({ message }) => message)).toEqual(['序号“1、”按公文格式宜写成“1.”；全文共4处']);
    const others = notes[0]?.others?.map(({ start, end }) => text.slice(start, end + 1));
    expect(others).toEqual(['2、南', '1、西', '2、北']);
  });

  it('does not offer to write two levels alike without asking', () => {
    const [note] = notesIn(draft('（一）子|1.东|1、城|2、乡|2.西'));
    expect(note?.fixes[0]?.safe).toBe(false);
  });

  it.each([
    ['首先、第二', '首先，抓学习；第二，抓落实。', '第二', '首先，抓学习；其次，抓落实。'],
    [
      '首先、第二、再次',
      '首先，抓学习；第二，抓落实；再次，抓整改。',
      '第二',
      '首先，抓学习；其次，抓落实；再次，抓整改。',
    ],
    ['第一、其次', '第一，抓学习；其次，抓落实。', '其次', '第一，抓学习；第二，抓落实。'],
  ])('notes a list that changes its words: %s', (_, text, place, mended) => {
    const [note, ...rest] = notesIn(text);
    expect(rest).toEqual([]);
    expect(note).toMatchObject({ text: place, fixes: [{ safe: false }] });
    expect(apply(text, note?.fixes[0]?.edits ?? [])).toBe(mended);
  });

  it.each([
    ['1.', '一、甲|1.东|2.南|二、乙|1.西|2.北'],
    ['（1）', '一、甲|（1）东|（2）南'],
    ['（1）', '（一）子|（1）东|（2）南|（二）丑|（1）西|（2）北'],
  ])('notes a skipped level once: %s', (place, lines) => {
    const notes = notesIn(draft(lines));
    expect(notes).toMatchObject([{ text: place, severity: 'info', fixes: [] }]);
  });

  it('notes each pair of levels by itself', () => {
    const notes = notesIn(draft('一、甲|1.东|2.南|二、乙|（一）子|（1）西|（2）北'));
    expect(notes.map(({ message }) => message)).toEqual([
      '“一、”下面直接用了“1.”，按公文格式下一级是“（一）”',
      '“（一）”下面直接用了“（1）”，按公文格式下一级是“1.”',
    ]);
  });

  it('says in one note that 1、 is neither the form nor the level', () => {
    const notes = notesIn(draft('一、甲|1、东|2、南'));
    expect(notes.map(({ message }) => message)).toEqual([
      '序号“1、”按公文格式宜写成“1.”；全文共2处；“一、”下面直接用了“1、”，按公文格式下一级是“（一）”',
    ]);
  });

  it('notes the stop behind a bracket within a line only where a sentence begins', () => {
    expect(notesIn(draft('（一）巡堤。~（二）清淤。~（三）、植树。~')).map(({ text }) => text)).toEqual(['（三）、']);
    expect(notesIn(draft('（一）巡堤|落实（一）、（二）、（三）项要求。|（二）清淤|~'))).toEqual([]);
  });

  it('notes none where a Markdown heading parts the levels', () => {
    expect(notesIn(draft('## 做法|### 一、甲|~|### 二、乙|~|## 困难|1.东|2.南'))).toEqual([]);
  });

  it('notes headings on a line of their own that end in a stop', () => {
    const text = draft('一、抓学习。|~|二、抓落实：|~|三、抓整改|~');
    const [note, ...rest] = notesIn(text);
    expect(rest).toEqual([]);
    expect(note?.message).toBe('“一、抓学习。”是单独成行的标题，末尾不加“。”；全文共2处');
    expect(apply(text, note?.fixes[0]?.edits ?? [])).toBe(draft('一、抓学习|~|二、抓落实|~|三、抓整改|~'));
  });
});
