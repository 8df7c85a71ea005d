import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Edit } from '../../lib/core/diagnostic.ts';
import { composeEdits } from '../../lib/core/edits/compose-edits.ts';
import { editText } from '../../lib/core/edits/edit-text.ts';
import { fixAll, safeEdits } from '../../lib/core/linter/fix-all.ts';

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

function diagnostic(fixes: { safe: boolean; edits: Edit[] }[]): Diagnostic {
  const named = fixes.map((fix) => ({ label: '改', ...fix }));
  return { rule: 'r', severity: 'error', start: 0, end: 0, text: '', message: '', subject: '', fixes: named };
}

describe('takes the first safe fix of each diagnostic', () => {
  it('and no other', () => {
    const diagnostics = [
      diagnostic([
        { safe: false, edits: [edit(0, 1, '甲')] },
        { safe: true, edits: [edit(0, 1, '乙')] },
        { safe: true, edits: [edit(0, 1, '丙')] },
      ]),
      diagnostic([{ safe: false, edits: [edit(5, 6, '丁')] }]),
    ];
    expect(safeEdits(diagnostics)).toEqual([edit(0, 1, '乙')]);
  });

  it('leaves out a fix of which one edit touches another fix', () => {
    const diagnostics = [
      diagnostic([{ safe: true, edits: [edit(10, 12, '甲'), edit(30, 31, '乙')] }]),
      diagnostic([{ safe: true, edits: [edit(2, 4, '丙'), edit(12, 13, '丁')] }]),
      diagnostic([{ safe: true, edits: [edit(20, 22, '戊')] }]),
    ];
    expect(safeEdits(diagnostics)).toEqual([edit(10, 12, '甲'), edit(20, 22, '戊'), edit(30, 31, '乙')]);
  });
});

describe('several rounds of edits as one', () => {
  const rounds = fc.tuple(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 4 }),
  );
  const fit = (text: string, drawn: readonly (readonly [number, number, string])[]) => {
    const fitted: Edit[] = [];
    for (const [start, length, inserted] of [...drawn].sort((a, b) => a[0] - b[0]))
      if (start > (fitted.at(-1)?.end ?? -1) && start + length <= text.length)
        fitted.push(edit(start, start + length, inserted));
    return fitted;
  };

  it('give the same text', () => {
    fc.assert(
      fc.property(rounds, ([text, one, two]) => {
        const first = fit(text, one);
        const between = editText(text, first);
        const second = fit(between, two);
        expect(editText(text, composeEdits(text.length, first, second))).toBe(editText(between, second));
      }),
    );
  });
});

describe('fixing all', () => {
  const mended = (text: string) => editText(text, fixAll(text));
  const draft = fc
    .array(
      fc.constantFrom(
        '一、',
        '二、',
        '三、',
        '五、',
        '（一）',
        '（三）、',
        '第一、',
        '1.',
        '3.',
        '①',
        '③',
        '加强组织领导',
        '\n',
        '存在的问题\n',
        '一是',
        '三是',
        '。',
        '，',
        '二零二五年三月五日',
        '2025年03月05日',
        '共120人',
        '20xx',
        '柳湾镇2025年工作总结\n',
        '今年以来，我镇扎实推进各项工作',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));

  it('leaves nothing for a second run', () => {
    fc.assert(
      fc.property(draft, (text) => {
        expect(fixAll(mended(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('touches nothing that has no safe fix', () => {
    const text = '柳湾镇20xx年工作总结\n20xx年以来，我镇扎实推进各项工作。';
    expect(mended(text)).toBe(text);
  });
});
