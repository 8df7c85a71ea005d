import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChunkedText } from '../../lib/editor/marks/chunked-text.ts';

const words = fc.constantFrom('字', '\n', '一句话。\n', '句'.repeat(900), `${'行'.repeat(50)}\n`.repeat(90), '');

test('holds the same text after any edits, every place where it belongs', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), words), { minLength: 1, maxLength: 25 }), (edits) => {
      const parent = document.createElement('div');
      const chunked = new ChunkedText(parent);
      let text = '';
      for (const [from, length, inserted] of edits) {
        const start = from % (text.length + 1);
        text = text.slice(0, start) + inserted + text.slice(start + (length % 3000));
        chunked.set(text);
        expect(parent.textContent).toBe(text);
        for (const offset of [0, start, text.length]) {
          const place = chunked.placeOf(offset);
          expect(place.node.data.charAt(place.offset)).toBe(text.charAt(offset));
        }
      }
      // Two blocks are two lines, so each but the last ends with a line feed.
      const blocks = [...parent.children].map((block) => block.textContent);
      for (const block of blocks.slice(0, -1)) expect(block === '' || block.endsWith('\n')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
