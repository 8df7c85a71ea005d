import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexedPhrase } from '../../lib/core/phrases/search/entries.ts';
import { fold } from '../../lib/core/phrases/search/fold.ts';
import { readingsOf } from '../../lib/library/pinyin.ts';
import { found, indexOf, phrase, plainly } from './phrase-index-of.ts';

/** Few characters, with several readings among them, so that they meet by chance. */
const CHARS = [...'长重行乐会工作安全影响西方案绿aA3%，、 '];
const bodies = fc.array(fc.constantFrom(...CHARS), { minLength: 1, maxLength: 12 }).map((chars) => chars.join(''));
const tags = fc.array(fc.constantFrom('工作', '安全', '会', 'a3'), { maxLength: 2 });
const states = fc.constantFrom('draft' as const, 'approved' as const);
const ids = fc.integer({ min: 0, max: 8 }).map(String);
const phrases = fc
  .record({ id: ids, body: bodies, tags, state: states })
  .map(({ id, body, ...rest }) => phrase(id, body, rest));
const changes = fc.array(fc.oneof({ weight: 4, arbitrary: phrases }, ids), { minLength: 1, maxLength: 24 });

/** What remains of phrases that are put, and removed by their ids, one after the other. */
function indexAfter(steps: readonly (IndexedPhrase | string)[]) {
  const index = indexOf([]);
  const left = new Map<string, IndexedPhrase>();
  for (const step of steps) {
    if (typeof step === 'string') {
      index.remove([step]);
      left.delete(step);
    } else {
      index.put([step]);
      left.set(step.id, step);
    }
  }
  return { index, left: [...left.values()] };
}

test('words without Latin letters find just the phrases that have them, after any changes', () => {
  const words = fc.array(fc.constantFrom(...'长重行乐会工作安全影响3%，'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(changes, words, (steps, [...chars]) => {
      const { index, left } = indexAfter(steps);
      const query = chars.join('');
      const scanned = left.filter(({ body, tags }) => [body, ...tags].some((text) => fold(text).includes(fold(query))));
      expect(found(index, query).sort()).toEqual(scanned.map(({ id }) => id).sort());
    }),
    { numRuns: 200 },
  );
});

test('whatever is typed of a piece of a phrase finds it', () => {
  /** Each character as it is or by one of its readings; or all by an initial. */
  const ways = fc.array(fc.record({ asIs: fc.boolean(), reading: fc.nat() }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(changes, fc.nat(), fc.nat(), ways, fc.boolean(), (steps, which, length, typed, isInitials) => {
      const { index, left } = indexAfter(steps);
      const pieces = left.flatMap(({ id, body }) =>
        (body.match(/\p{Script=Han}+/gu) ?? []).map((han) => ({ id, han })),
      );
      const piece = pieces[which % Math.max(1, pieces.length)];
      fc.pre(piece !== undefined);
      const query = Array.from(piece.han.slice(0, 1 + (length % piece.han.length)), (char, number) => {
        const said = readingsOf(char);
        const reading = said[(typed[number]?.reading ?? 0) % said.length] ?? '';
        if (isInitials) return reading.charAt(0);
        return typed[number]?.asIs === true ? char : reading;
      });
      expect(found(index, query.join(''))).toContain(piece.id);
    }),
    { numRuns: 400 },
  );
});

test('fewer hits are the first of more', () => {
  fc.assert(
    fc.property(
      changes,
      fc.constantFrom('a', 'g', 'gz', '工', '工作', 'anq', 'c a', '3'),
      fc.integer({ min: 1, max: 5 }),
      (steps, query, limit) => {
        const { index } = indexAfter(steps);
        const all = index.search(query, plainly);
        expect(index.search(query, { ...plainly, limit })).toEqual(all.slice(0, limit));
      },
    ),
  );
});
