import type { Paragraph } from '../document/paragraph.ts';
import { type Fact, wholeText } from '../rules/facts.ts';
import { CJK } from './place.ts';
import { WRITTEN_CONGRESS } from './proposals.ts';

/** Lines whose words may give the draft's year. */
const OPENING_LINES = 3;

/** What the blanks of a draft take from one of its lines: its own blanks, and what may fill others. */
export function readsBlanks(paragraph: Paragraph): readonly Fact[] {
  const { line, text, index } = paragraph;
  const { blanks, standIns } = line.blanks;
  if (blanks.length + standIns.length > 0 || index < OPENING_LINES) return wholeText(paragraph);
  return [{ key: `${CJK.test(text)} ${WRITTEN_CONGRESS.exec(text)?.[0] ?? ''}` }];
}
