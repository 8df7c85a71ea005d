import { describe, expect, test } from 'vitest';
import { insertionAt } from '../../components/phrases/insertion.ts';
import { check } from '../../lib/core/linter/check.ts';

const DRAFT =
  '柳河镇2026年工作总结\n今年以来，全镇平稳。\n一、主要做法\n建立台账，\n____\n二、存在的问题\n\n三、下一步打算\n完善制度。';

/** The draft with the phrase in it, the caret as ‸. */
function put(marked: string, words = '每月开一次例会。', within = words.length): string {
  const start = marked.indexOf('‸');
  const end = marked.lastIndexOf('‸') - (marked.lastIndexOf('‸') === start ? 0 : 1);
  const text = marked.replaceAll('‸', '');
  const caret = start === -1 ? undefined : { start, end };
  const { edit, caret: after } = insertionAt(text, check(text).parts, caret, { text: words, caret: within });
  const written = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return `${written.slice(0, after)}‸${written.slice(after)}`;
}

describe('a phrase that is put in', () => {
  test('stands where the caret is, which then stands behind it', () => {
    expect(put(DRAFT.replace('台账，', '台账，‸'))).toBe(DRAFT.replace('台账，', '台账，每月开一次例会。‸'));
  });

  test('begins a line of its own behind a heading', () => {
    expect(put(DRAFT.replace('主要做法', '主要做法‸'))).toContain('一、主要做法\n每月开一次例会。‸\n建立台账');
    expect(put(DRAFT.replace('工作总结', '工作总结‸'))).toContain('工作总结\n每月开一次例会。‸\n今年');
  });

  test('takes the line that a skeleton left open, and an empty one', () => {
    expect(put(DRAFT.replace('____', '‸____'))).toContain('建立台账，\n每月开一次例会。‸\n二、');
    expect(put(DRAFT.replace('问题\n', '问题\n‸'))).toContain('存在的问题\n每月开一次例会。‸\n三、');
  });

  test('leaves what is selected where it is', () => {
    expect(put(DRAFT.replace('建立台账，', '‸建立台账，‸'))).toContain('建立台账，每月开一次例会。‸\n____');
  });

  test('stands in a new line at the end where nobody knows the caret', () => {
    expect(put(DRAFT).endsWith('完善制度。\n每月开一次例会。‸')).toBe(true);
    expect(put('')).toBe('每月开一次例会。‸');
  });

  test('has the caret where it says', () => {
    expect(put(DRAFT.replace('台账，', '台账，‸'), '一是；二是。', 2)).toContain('台账，一是‸；二是。');
  });
});
