import { check } from '../../lib/core/linter/check.ts';
import { wordSlips } from '../../lib/core/wording/slips/find-slips.ts';
import { wrongCharacterEntries } from '../../lib/core/wording/wrong-characters/index.ts';

/** What is looked for word by word; a draft that has one says little about how well the rule finds what others write. */
const ENTRIES = [...wrongCharacterEntries, ...wordSlips].map(({ wrong }) => wrong);

/** Whether the words that a label marks are an entry of the data. */
export function isEntry(words: string): boolean {
  return ENTRIES.some((wrong) => words.includes(wrong));
}

/** Each entry of the data stands once in a plain sentence; how many of them the check finds there. */
export function plantEntries(): { planted: number; found: number } {
  const before = '经核对，';
  const text = ENTRIES.map((wrong) => `${before}${wrong}，待改。`).join('\n');
  const starts = new Set(
    check(text).diagnostics.flatMap(({ rule, start }) => (rule === 'wrong-character' ? [start] : [])),
  );
  let line = 0;
  const found = ENTRIES.filter((wrong) => {
    const start = line + before.length;
    line += `${before}${wrong}，待改。\n`.length;
    return starts.has(start);
  });
  return { planted: ENTRIES.length, found: found.length };
}
