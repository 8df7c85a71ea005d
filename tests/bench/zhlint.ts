import { run } from 'zhlint';
import type { Contender } from './contender.ts';

const OPTIONS = { rules: { preset: 'default' } };
/** zhlint throws at some sequences (“测试”.) and then gives nothing for the text: texts go in by parts of this length. */
const PART = 2_000;

export const zhlintContender: Contender = {
  name: 'zhlint',
  prepare: (text) => {
    // Of a part at which it throws, the lines go in one by one, without those that are to blame.
    const parts = cut(text, PART).flatMap((part) => (isLinted(part) ? [part] : cut(part, 1).filter(isLinted)));
    const left = text.length - parts.reduce((sum, part) => sum + part.length, 0);
    return {
      runs: [() => parts.map((part) => run(part, OPTIONS))],
      times: 1,
      ...(left > 0 && { note: `throws on ${left} characters, which are left out` }),
    };
  },
};

function isLinted(part: string): boolean {
  try {
    run(part, OPTIONS);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Whole lines, at least `length` characters together. */
function cut(text: string, length: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start + length - 1);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}
