import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { joinDocuments } from '../../lib/core/linter/join-documents.ts';
import { createLinter } from '../../lib/core/linter/linter.ts';

const draft = (...paragraphs: readonly string[]) =>
  ['望溪县2025年工作总结', '一、主要做法', ...paragraphs, '望溪县人民政府', '2025年12月20日'].join('\n');

const names = ({ diagnostics }: ReturnType<typeof check>) =>
  diagnostics.filter(({ rule }) => rule === 'name-consistency').map(({ text }) => text);

/** Types `text` before `before`, and takes it back; what is found by a linter and by a whole check. */
function typed(start: string, before: string, text: string) {
  const linter = createLinter();
  linter.check(start);
  const at = start.indexOf(before);
  const found = [
    { start: at, end: at, text },
    { start: at, end: at + text.length, text: '' },
  ].map((edit) => {
    linter.edit([edit]);
    return { edited: names(joinDocuments(linter.documents)), whole: names(check(linter.text)) };
  });
  return { first: names(check(start)), found };
}

describe('names, after an edit', () => {
  it.each<[string, string, string, string, readonly string[], readonly string[]]>([
    [
      'a word that begins like a name, in another paragraph',
      draft('走访周启明，送去物资。', '开展了各项工作。', '走访周启铭，送去物资。'),
      '各项',
      '商周启程的',
      ['周启铭'],
      [],
    ],
    [
      'words between two names',
      draft('青山镇修渠，清山镇植树。'),
      '清山镇',
      '群众自发投工投劳，水渠沿线三千多亩农田得到灌溉，',
      [],
      ['清山镇'],
    ],
    [
      'a sentence between two names of one paragraph',
      draft('云栖谷栈道于9月对外开放。云溪谷栈道成为新的打卡点。'),
      '云溪谷',
      '全年接待游客较上年增长一成，游客满意度保持较高水平，各项收入稳步提高。沿线设置休息座椅、观景平台，配备救护设备，节假日安排专人值守，没有发生安全事故。',
      [],
      ['云溪谷栈道'],
    ],
    [
      'what stands behind one of them',
      draft('青石寨现场教学点修缮。', '开展了各项工作。', '青岩寨现场教学点获评精品。'),
      '现场教学点获评',
      '的',
      ['青岩寨'],
      [],
    ],
  ])('%s', (_what, start, before, text, first, then) => {
    const found = typed(start, before, text);
    expect(found.first).toEqual(first);
    expect(found.found).toEqual([
      { edited: then, whole: then },
      { edited: first, whole: first },
    ]);
  });
});
