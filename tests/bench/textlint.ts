import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import unmatchedPair from '@textlint-rule/textlint-rule-no-unmatched-pair';
import sentenceLength from 'textlint-rule-sentence-length';
import type { Contender } from './contender.ts';

const OPTIONS = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: unwrap(textPlugin) }],
  // Two of its rules that know Chinese sentences and brackets.
  rules: [
    { ruleId: 'sentence-length', rule: unwrap(sentenceLength) },
    { ruleId: 'no-unmatched-pair', rule: unwrap(unmatchedPair) },
  ],
};

/** Its time grows with the square of the text's length: over pieces of so many characters it is at its best. */
const PIECE = 2_000;

/** Runs in Node only. */
export const textlintContender: Contender = {
  name: 'textlint, 2 rules',
  prepare: async (text) => {
    const kernel = new TextlintKernel();
    const pieces = piecesOf(text);
    const run = async () => {
      let findings = 0;
      for (const piece of pieces) findings += (await kernel.lintText(piece, OPTIONS)).messages.length;
      return findings;
    };
    return {
      runs: [run],
      times: 1,
      note: `${await run()} findings, in pieces of ${PIECE.toLocaleString('en')} characters`,
    };
  },
};

/** Whole lines as long as they fit. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const line of text.match(/[^\n]{1,2000}\n?|\n/gu) ?? []) {
    if (piece.length + line.length > PIECE) {
      pieces.push(piece);
      piece = '';
    }
    piece += line;
  }
  return [...pieces, piece].filter((each) => each !== '');
}

/** Node gives an older kind of module whole, with its default export inside. */
function unwrap<T extends object>(module: T | { default: T }): T {
  return isWrapped(module) ? module.default : module;
}

function isWrapped<T extends object>(module: T | { default: T }): module is { default: T } {
  return 'default' in module;
}
