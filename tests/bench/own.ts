import { joinDocuments } from '../../lib/core/linter/join-documents.ts';
import { createLinter } from '../../lib/core/linter/linter.ts';
import type { Contender } from './contender.ts';
import { bareScan } from './expressions.ts';

export const scanContender: Contender = {
  name: 'bare scan, 60 expressions',
  prepare: (text) => ({ runs: [() => bareScan(text)], times: 1 }),
};

/**
 * As the panel does it: a linter holds the draft it checked last. With none held, a collection between two checks
 * would also throw away the shapes of its objects, and with them the code compiled for these.
 */
export const checkContender: Contender = {
  name: 'check, all rules',
  prepare: (text) => {
    const linter = createLinter();
    const { parts, diagnostics } = joinDocuments(linter.check(text));
    return {
      runs: [() => joinDocuments(linter.check(text))],
      times: 1,
      note: `${parts.length} documents, ${diagnostics.length} findings`,
    };
  },
};

/** Lines differ in what depends on them: a figure, a number, a date costs more than plain words. */
const PLACES = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

/** One Chinese character typed into each of several paragraphs around the middle, and taken out again. */
export const keystrokeContender: Contender = {
  name: 'keystroke in the middle',
  prepare: (text) => {
    const linter = createLinter();
    linter.check(text);
    const runs = PLACES.map((share) => {
      const at = withinParagraph(text, Math.floor(text.length * share));
      return () => {
        linter.edit([{ start: at, end: at, text: '新' }]);
        linter.edit([{ start: at, end: at + 1, text: '' }]);
        return linter.text;
      };
    });
    return { runs, times: 2 };
  },
};

/** Between two Chinese characters within a line of some length, the first such place from `from` on. */
function withinParagraph(text: string, from: number): number {
  const [match] = text.slice(from).matchAll(/(?<=[^\n]{20}\p{Script=Han})(?=\p{Script=Han}[^\n]{20})/gu);
  if (!match) throw new Error('No paragraph to type into.');
  return from + match.index;
}
