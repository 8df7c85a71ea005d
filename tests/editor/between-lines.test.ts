import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../lib/editor/edits.ts';
import { betweenLines } from '../../lib/editor/write/between-lines.ts';

const TEXT = '一、做法\n写了。\n二、打算\n再写。';
const at = TEXT.indexOf('二、');

describe('whole lines that come before a line', () => {
  test.each([
    ['alone', { start: at, end: at, old: '', text: '二、问题\n____\n' }, 1],
    ['with the number of the line below', { start: at, end: at + 2, old: '二、', text: '二、问题\n____\n三、' }, 2],
  ])('are put behind the line above: %s', (_name, edit, count) => {
    const placed = betweenLines(TEXT, [edit], () => true);
    expect(placed).toHaveLength(count);
    expect(placed[0]).toEqual({ start: at - 1, end: at - 1, old: '', text: '\n二、问题\n____' });
    expect(applyEdits(TEXT, placed)).toBe(applyEdits(TEXT, [edit]));
  });

  test.each([
    ['at the start of the text', { start: 0, end: 0, old: '', text: '总结\n' }],
    ['within a line', { start: 2, end: 2, old: '', text: '好\n' }],
    ['in one line', { start: at, end: at + 1, old: '二', text: '三' }],
    ['in place of several lines', { start: at, end: TEXT.length, old: TEXT.slice(at), text: '三、\n四、' }],
  ])('stay where they are %s', (_name, edit) => {
    expect(betweenLines(TEXT, [edit], () => true)).toEqual([edit]);
  });

  test.each([
    ['empty', '一、做法\n\n二、打算', ''],
    ['replaced', '一、做法\n写了。\n二、打算', '写了。'],
  ])('stay in a line that is %s: it keeps its look', (_name, text, old) => {
    const edit = { start: 5, end: 5 + old.length, old, text: '先做。\n再做。' };
    expect(betweenLines(text, [edit], () => true)).toEqual([edit]);
  });

  test('stay where they are behind a list', () => {
    const edit = { start: at, end: at, old: '', text: '二、问题\n' };
    expect(betweenLines(TEXT, [edit], () => false)).toEqual([edit]);
  });

  test('are taken away from behind the line above', () => {
    const edit = { start: at, end: TEXT.length - 3, old: '二、打算\n', text: '' };
    const placed = betweenLines(TEXT, [edit], () => true);
    expect(placed).toEqual([{ start: at - 1, end: TEXT.length - 4, old: '\n二、打算', text: '' }]);
    expect(applyEdits(TEXT, placed)).toBe(applyEdits(TEXT, [edit]));
  });
});
