import { check } from '../../lib/core/linter/check.ts';
import { createLinter } from '../../lib/core/linter/linter.ts';
import type { Contender } from './contender.ts';
import { bareScan } from './expressions.ts';

export const scanContender: Contender = {
  name: 'bare scan, 60 expressions',
  prepare: (text) => ({ run: () => bareScan(text), times: 1 }),
};

export const checkContender: Contender = {
  name: 'check, all rules',
  prepare: (text) => {
    const { parts, diagnostics } = check(text);
    return { run: () => check(text), times: 1, note: `${parts.length} documents, ${diagnostics.length} findings` };
  },
};

/** One Chinese character typed into a paragraph in the middle, and taken out again. */
export const keystrokeContender: Contender = {
  name: 'keystroke in the middle',
  prepare: (text) => {
    const linter = createLinter();
    linter.check(text);
    const at = middleOfParagraph(text);
    const run = () => {
      linter.edit([{ start: at, end: at, text: '新' }]);
      return linter.edit([{ start: at, end: at + 1, text: '' }]);
    };
    return { run, times: 2 };
  },
};

/** Between two Chinese characters within a line of some length, as near to the text's middle as there is one. */
function middleOfParagraph(text: string): number {
  const [match] = text
    .slice(Math.floor(text.length / 2))
    .matchAll(/(?<=[^\n]{20}\p{Script=Han})(?=\p{Script=Han}[^\n]{20})/gu);
  if (!match) throw new Error('No paragraph to type into.');
  return Math.floor(text.length / 2) + match.index;
}
