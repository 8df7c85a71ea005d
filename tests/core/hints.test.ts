import { expect, test } from 'vitest';
import type { PairGroup } from '../../lib/core/char-set.ts';
import { readHints } from '../../lib/core/document/read-hints.ts';
import { CUE, CUE_PAIRS, CUE_SINGLES, HINT, HINT_PAIRS } from '../../lib/core/document/hints.ts';

/** Each pair takes a bit for its first characters, too. */
const takenBy = (pairs: readonly PairGroup[]) => (1 << (2 * pairs.length)) - 1;

test('bits of single characters are none that pairs take', () => {
  for (const [bits] of CUE_SINGLES) expect(bits & takenBy(CUE_PAIRS)).toBe(0);
  expect((HINT.unit | HINT.quote | HINT.long) & takenBy(HINT_PAIRS)).toBe(0);
});

test.each([
  ['完成了任务', 0],
  ['第一', CUE.ordinal],
  ['全县', CUE.level],
  ['本届', CUE.session],
  ['二季度', CUE.part],
  ['去年', CUE.lastYear],
  ['来年', CUE.nextYear],
  ['六年级', CUE.school],
])('%s', (text, cues) => {
  expect(readHints(text).cues).toBe(cues);
});
